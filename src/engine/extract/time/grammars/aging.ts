import type { Token } from '../../../model.ts';
import type { Place } from '../expression.ts';
import { isPersonWord } from './person.ts';

/** Past forms that taggers take for nouns behind a noun: "a 16-year-old boy shot by police". */
const PARTICIPLES = new Set(
  'shot hit hurt cut beaten caught held found left struck run stuck swept taken told thrown sent paid lost led fought bound burnt slain stabbed killed'.split(
    ' ',
  ),
);
const LONGEST_PHRASE = 8;

/**
 * Whose age stands before position `offset` of the sentence ("27-year-old", "12 years old"): "person", "thing", or null
 * where no noun says. Behind it the phrase is read to its end, over an "and" ("robbery and kidnapping defendant"); where
 * none follows, the subject of "is" before it.
 */
export function agingOf({ sentence, text, at }: Place, offset: number): { who: 'person' | 'thing'; noun: Token | null } | null {
  const tokens = sentence.tokens;
  const first = tokens.findIndex(({ start }) => start >= sentence.start + offset);
  const phrase = first < 0 || /^["'\s-]*[,.;:)]/.test(text.slice(offset, offset + 3)) ? [] : nounPhrase(tokens, first);
  const noun = phrase.findLast((token, i) => isNoun(token) && !(i > 0 && PARTICIPLES.has(token.lower)));
  if (noun) return { who: noun.pos === 'PROPN' || isPerson(noun) ? 'person' : 'thing', noun };
  return /-$/.test(text.slice(0, offset).replace(/olds?$/i, '')) ? null : subjectOf(tokens, sentence.start + at);
}

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';
const isPerson = ({ lemma, lower }: Token): boolean => isPersonWord(lemma) || isPersonWord(lower);

/** Adjectives, participles and nouns, and past an "and" only where a person ends the phrase. */
function nounPhrase(tokens: readonly Token[], first: number): Token[] {
  const phrase = runFrom(tokens, first);
  const after = first + phrase.length;
  const more = tokens[after]?.lower === 'and' && phrase.some(isNoun) && !phrase.some(isPerson) ? runFrom(tokens, after + 1) : [];
  return more.length && isPerson(more.at(-1)!) ? [...phrase, ...more] : phrase;
}

function runFrom(tokens: readonly Token[], first: number): Token[] {
  let end = first;
  for (; end < Math.min(tokens.length, first + LONGEST_PHRASE); end++) {
    const { pos, lower } = tokens[end]!;
    const named = tokens.slice(first, end).some(isNoun);
    const modifies = pos === 'ADJ' || pos === 'ADV' || (pos === 'VERB' && /(?:ed|ing)$/.test(lower));
    if (!isNoun(tokens[end]!) && !(modifies && !named)) break;
  }
  return tokens.slice(first, end);
}

const BEING = new Set(['is', 'was', 'are', 'were', "'s"]);
const HEDGES = new Set('about around almost nearly only just now over more than at least some still already'.split(' '));
/** They stand for things; "the mill, which is 60 years old". */
const FOR_THINGS = new Set(['it', 'which', 'that', 'this']);

/** "This building is 40 years old": the noun right before the verb. */
function subjectOf(tokens: readonly Token[], start: number): { who: 'person' | 'thing'; noun: Token | null } | null {
  let at = tokens.findLastIndex((token) => token.end <= start);
  while (at > 0 && HEDGES.has(tokens[at]!.lower)) at--;
  const subject = BEING.has(tokens[at]?.lower ?? '') ? tokens[at - 1] : undefined;
  if (!subject) return null;
  if (FOR_THINGS.has(subject.lower)) return { who: 'thing', noun: null };
  if (subject.pos !== 'NOUN') return null;
  return isPerson(subject) ? { who: 'person', noun: subject } : { who: 'thing', noun: subject };
}

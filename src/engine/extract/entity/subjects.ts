import type { Mention, Sentence, Story, Token, Topic } from '../../model.ts';
import { CALENDAR } from './lexicon/notNames.ts';

/** What a place claim is about, as it is found: where its words start and its content lemmas, entities as "@id". */
export interface Subject {
  from: number;
  keys: string[];
}

/** A sentence with its tokens named: the entity of each token or its lemma. */
export interface Clause {
  story: Story;
  sentence: Sentence;
  tokens: readonly Token[];
  mentions: Mention[];
  keyOf(token: Token): string | null;
  /** The sentence before, unless that is a headline. */
  previous(): Clause | null;
}

export function readClause(story: Story, sentence: Sentence, topic: Topic): Clause {
  const mentions = topic.entities.mentions(story.index, sentence.start, sentence.end);
  const previous = () => {
    const before = story.sentences[sentence.index - 1];
    return before && story.blocks[before.block]?.kind !== 'title' ? readClause(story, before, topic) : null;
  };
  return { story, sentence, tokens: sentence.tokens, mentions, keyOf: (token) => keyOf(token, mentions), previous };
}

const EMPTY =
  /^(?:be|have|say|tell|do|will|thousand|hundred|dozen|number|several|other|many|such|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|day|week|month|time|morning|evening|night|afternoon|hour|minute|early|late|local|gmt|km|kilometre|kilometer|mile|metre|meter|ft|nm|nautical|first|last)s?$/;

function keyOf(token: Token, mentions: readonly Mention[]): string | null {
  const mention = mentions.find(({ start, end }) => start < token.end && token.start < end);
  if (mention) return `@${mention.entity.id}`;
  return /^(?:NOUN|VERB|PROPN|ADJ)$/.test(token.pos) && /\p{L}{2}/u.test(token.text) && !EMPTY.test(token.lemma) ? token.lemma : null;
}

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos) || /^\p{L}+-\p{L}+$/u.test(token.text));

/** Back to the first word of the noun phrase that ends at `head`. */
export function nounPhraseStart(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < 7) {
    const token = tokens[from - 1]!;
    if (CALENDAR.has(token.lower)) break;
    if (token.pos === 'DET') return from - 1;
    if (!isNominal(token) && token.lower !== "'s" && !isParticiple(tokens, from - 1) && !(token.text === '-' && token.end === tokens[from]!.start)) break;
    from--;
  }
  return from;
}

const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'VERB' && /(?:ed|ing|en)$/.test(tokens[at]!.lower) && tokens[at - 1]?.pos === 'DET';

export const keysBetween = ({ tokens, keyOf: key }: Clause, from: number, to: number): string[] => [
  ...new Set(
    tokens
      .slice(Math.max(0, from), to)
      .map(key)
      .filter((word): word is string => word !== null),
  ),
];

/**
 * The grammatical subject of the verb at `verb`: the noun phrase before it, auxiliaries and adverbs passed over; for
 * "which" what stands before the comma; failing that the person or body named last before, or the sentence's first noun.
 */
export function subjectOf(clause: Clause, verb: number, limit: number): Subject | null {
  const { tokens } = clause;
  let at = verb - 1;
  while (
    at >= limit &&
    (/^(?:AUX|ADV|PART|PUNCT|NUM)$/.test(tokens[at]!.pos) || /^(?:to|which|that|who|not|also|,|has|have|had|been|was|were|is|are)$/.test(tokens[at]!.lower))
  )
    at--;
  // "The epicentre of the quake, which …, was located": the relative clause between the marks is passed over.
  const relative = tokens.slice(at + 1, verb).some((token) => token.text === ',')
    ? tokens.findLastIndex((token, i) => i < at && i > at - 14 && /^(?:which|who)$/.test(token.lower) && tokens[i - 1]?.text === ',')
    : -1;
  const apposed = tokens.slice(at + 1, verb).some((token) => token.text === ',') ? beforeApposition(clause, limit, at) : null;
  if (apposed !== null) at = apposed;
  else if (relative > 1) at = relative - 2;
  else at = beforeRelative(tokens, at, verb);
  if (PRONOUN.test(tokens[at]?.lower ?? '')) return antecedent(clause, at) ?? namedBefore(clause, verb);
  if (at < limit || !isNominal(tokens[at])) return namedBefore(clause, verb);
  const from = nounPhraseStart(tokens, at);
  const keys = keysBetween(clause, from, at + 1).reverse();
  // "Thousands of evacuees from X were": the head stands before the prepositions.
  let outer = from;
  for (
    let step = 0;
    step < 3 && /^(?:of|from|in|near|on|at|for|between|with|against)$/.test(tokens[outer - 1]?.lower ?? '') && isNominal(tokens[outer - 2]);
    step++
  )
    outer = nounPhraseStart(tokens, outer - 2);
  if (outer < from) return { from: outer, keys: [...new Set([...keysBetween(clause, outer, from - 1).reverse(), ...keys])] };
  return keys.length ? { from, keys } : namedBefore(clause, verb);
}

/** "Jo Bloggs, a pupil at the Norvik school, died": the name before the first comma that an article or an age follows. */
function beforeApposition({ tokens, keyOf: key, mentions }: Clause, limit: number, at: number): number | null {
  const comma = tokens.findIndex(({ text }, i) => i > limit && i < at && text === ',' && /^(?:DET|NUM)$/.test(tokens[i + 1]?.pos ?? ''));
  const name = tokens[comma - 1];
  if (!name || !key(name)?.startsWith('@')) return null;
  return mentions.some(({ entity, start, end }) => entity.type === 'place' && start < name.end && name.start < end) ? null : comma - 1;
}

const PRONOUN = /^(?:he|she|it|they|him|her|them)$/;

/** Whom "he" stands for: the person named last before it; what "it" stands for: the thing told of last before it, in this sentence or as the subject of the one before. */
function antecedent(clause: Clause, pronoun: number): Subject | null {
  const { tokens, mentions } = clause;
  const { start, lower } = tokens[pronoun]!;
  if (/^(?:he|she|him|her)$/.test(lower)) {
    const own = mentions.findLast(({ entity, end }) => entity.type === 'person' && end <= start);
    const person = own ?? clause.previous()?.mentions.find(({ entity }) => entity.type === 'person');
    return person ? { from: pronoun, keys: [`@${person.entity.id}`] } : null;
  }
  const head = tokens.findLastIndex((token, i) => i < pronoun && isThing(clause, token) && !isThing(clause, tokens[i + 1]));
  if (head >= 0) return { from: pronoun, keys: keysBetween(clause, nounPhraseStart(tokens, head), head + 1).reverse() };
  const before = clause.previous();
  const first = before ? before.tokens.findIndex((token, i) => isThing(before, token) && !isThing(before, before.tokens[i + 1])) : -1;
  return before && first >= 0 ? { from: pronoun, keys: keysBetween(before, nounPhraseStart(before.tokens, first), first + 1).reverse() } : null;
}

/** A noun or a name that is no place and no time. */
function isThing({ mentions, keyOf: key }: Clause, token: Token | undefined): boolean {
  if (!token || !/^(?:NOUN|PROPN)$/.test(token.pos) || CALENDAR.has(token.lower.replace(/\.$/, '')) || key(token) === null) return false;
  return !mentions.some(({ entity, start, end }) => start < token.end && token.start < end && /^(?:place|person)$/.test(entity.type));
}

/** "A lorry which was used by the thieves was found", "a lorry stolen from a yard was found": what was found stands before the clause, though no comma parts them. */
function beforeRelative(tokens: readonly Token[], at: number, verb: number): number {
  const passive = tokens.slice(at + 1, verb).some(({ pos }) => pos === 'AUX');
  for (let i = at - 1; i > Math.max(0, at - 12); i--) {
    if (/^(?:PUNCT|CCONJ)$/.test(tokens[i]!.pos)) return at;
    if (passive && tokens[i]!.pos === 'VERB' && tokens[i - 1]!.pos === 'NOUN' && tokens[i + 1]!.pos === 'ADP') return i - 1;
    if (!/^(?:which|who|that)$/.test(tokens[i]!.lower)) continue;
    return isNominal(tokens[i - 1]) && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '') ? i - 1 : at;
  }
  return at;
}

function namedBefore({ tokens, mentions, keyOf: key }: Clause, verb: number): Subject | null {
  const named = mentions.findLast(({ entity, end }) => end <= tokens[verb]!.start && (entity.type === 'person' || entity.type === 'organisation'));
  if (named) return { from: verb, keys: [`@${named.entity.id}`] };
  const noun = tokens.slice(0, verb).find((token) => /^(?:NOUN|PROPN)$/.test(token.pos) && key(token) !== null);
  return noun ? { from: verb, keys: [key(noun)!] } : null;
}

/** What is left out of a title's phrase: other times than its own, whose it is, and what only one story adds. */
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import type { Claim, Token, Topic } from '../model.ts';
import { isNominal, isParticle } from './phraseParts.ts';

const TIMED = new Set(['over', 'for', 'in', 'after', 'within', 'on', 'during', 'at', 'until', 'by', 'since', 'from', 'before', 'around', 'about']);
const MEASURED = /^(?:DET|NUM|ADJ|ADV)$/;

/** "had deliberated | over four days", "a first attempt | on Wednesday": without a time at the end, which the title is not of. */
export function withoutTimes(words: Token[]): Token[] {
  let end = words.length;
  for (;;) {
    let from = end;
    while (from > 0 && (isTime(words[from - 1]!) || (/^\d{1,2}$/.test(words[from - 1]!.text) && from > 1 && isTime(words[from - 2]!)))) from--;
    if (from === end) return words.slice(0, end);
    while (from > 0 && (MEASURED.test(words[from - 1]!.pos) || words[from - 1]!.text === '-')) from--;
    const led = from > 0 && TIMED.has(words[from - 1]!.lower);
    // "in the last week of the trial", "a year": times that are what is spoken of stay.
    if (!led && words[from] && !MEASURED.test(words[from]!.pos) && !/^[A-Z]/.test(words[from]!.text)) return words.slice(0, end);
    if (from === 0) return [];
    // "was sentenced to six years": that is what happened.
    if (!led && words[from - 1]!.pos === 'ADP' && !isParticle(words[from - 1])) return words.slice(0, end);
    end = led ? from - 1 : from;
    // "late | on Monday"
    while (end > 0 && /^(?:late|early)$/.test(words[end - 1]!.lower)) end--;
  }
}

const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/;

/** "sold it | for $40 million": sums are disputed elsewhere, and no title breaks off within one. */
export function withoutSums(object: Token[]): Token[] {
  const sum = object.findIndex(
    ({ pos, text }, i) => pos === 'SYM' || /^[$£€]/.test(text) || (pos === 'NUM' && /^(?:million|billion)$/.test(object[i + 1]?.lower ?? '')),
  );
  if (sum < 0) return object;
  let end = sum;
  while (end > 0 && /^(?:ADP|ADV|DET|ADJ|PART)$/.test(object[end - 1]!.pos) && !(end === 1 && isParticle(object[0]))) end--;
  return object.slice(0, end);
}

export const isTime = (token: Token): boolean =>
  MONTH.test(token.lower) ||
  ((TIME_WORDS.has(token.lemma) || token.lower === 'seconds') && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADV')) ||
  /^(?:1[5-9]|20)\d\d$/.test(token.text);

/** They tell why or amid what; no verb needs them. */
const CIRCUMSTANCE = new Set(['over', 'amid', 'despite', 'following', 'during', 'with', 'without']);

/** "resigned | over the leak": without a circumstance of which no other story has a word. */
export function withoutUnshared(object: Token[], claim: Claim, readings: readonly Claim[], topic: Topic): Token[] {
  const at = object.findLastIndex(({ lower }) => CIRCUMSTANCE.has(lower));
  if (at < 0 || readings.length < 2) return object;
  const nouns = object.slice(at).filter(isNominal);
  const others = readings.filter((other) => other.story !== claim.story);
  const said = others.some((other) => {
    const { tokens } = topic.stories[other.story]!.sentences[other.sentence]!;
    return tokens.some(({ lemma, lower }) =>
      nouns.some((noun) => noun.lemma === lemma || noun.lower === lower || topic.thesaurus.relatedness(noun.lemma, lemma) > 0.7),
    );
  });
  return said ? object : object.slice(0, at);
}

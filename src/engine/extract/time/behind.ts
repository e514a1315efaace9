import type { Sentence, Token } from '../../model.ts';
import type { Before } from './direction.ts';
import { COUNTING, HAPPENED, STRUCK } from './directionWords.ts';
import { governs, type Tense } from './tense.ts';

/** "The conviction of the banker on", "the third storm, after Linus in": what lies behind, whatever the verb of the sentence. */
export function hasHappened({ sentence, first }: Before, tense: Tense | null): boolean {
  const { tokens } = sentence;
  for (let i = first - 1; i >= Math.max(0, first - 12); i--) {
    const token = tokens[i]!;
    if (HAPPENED.has(token.lemma) && !isVerbal(token)) return tense !== 'future' || !(isGoverned(tokens, i) || isAny(tokens, i));
    if (token.lower === 'since') return namesOnly(tokens.slice(i + 1, first));
    if (token.lower === 'after' || token.lower === 'following') return namesOnly(tokens.slice(i + 1, first)) && isCounted(tokens.slice(0, i));
    if (isVerbal(token) || /^[,;:"()]$/.test(token.text)) return false;
  }
  return false;
}

/** "Thursday's conviction", "the Friday attack", "Monday's market bombing": the noun that the others go with; a murder trial is a trial. */
export function isOfEvent({ tokens }: Sentence, end: number): boolean {
  const after = tokens.filter(({ start }) => start >= end).slice(0, LONGEST_NAME);
  const stop = after.findIndex(({ pos, lower }) => !(lower === "'s" || /^(?:NOUN|ADJ|PART)$/.test(pos)));
  const run = stop < 0 ? after : after.slice(0, stop);
  const noun = run.findLastIndex(({ pos }) => pos === 'NOUN');
  if (noun < 0) return false;
  return HAPPENED.has(run[noun]!.lemma) || (run[noun]!.lemma === 'strike' && STRUCK.test(run[noun - 1]?.lower ?? ''));
}
/** Of the possessive, adjectives and nouns behind a day. */
const LONGEST_NAME = 5;

/** "A defeat on Sunday would end it" is none that has happened. */
const isAny = (tokens: Token[], at: number): boolean => tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:an?|another|any)$/.test(lower));

const isVerbal = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
/** A verb stands before it in its clause, so that it is no subject: "will appeal against the conviction on Monday". */
const isGoverned = (tokens: Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0; i--) {
    if (/^[,;:"()]$/.test(tokens[i]!.text)) return false;
    if (governs(tokens, i)) return true;
  }
  return false;
};
/** "Linus in September and Nora in": names with their dates, and nothing else. */
const namesOnly = (between: Token[]): boolean =>
  between.some(({ pos }) => pos === 'PROPN') &&
  between.every(({ pos, lower }) => pos === 'PROPN' || pos === 'NUM' || pos === 'ADP' || lower === 'and' || lower === ',');
const isCounted = (before: Token[]): boolean => before.some(({ lower }) => COUNTING.has(lower)) && !before.some(({ lower }) => lower === 'will');

import type { Sentence, Token } from '../../model.ts';
import type { Before } from './direction.ts';
import { COUNTING, HAPPENED } from './directionWords.ts';
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

/** "Thursday's conviction", "the Friday attack". */
export function isOfEvent({ tokens }: Sentence, end: number): boolean {
  const after = tokens.filter(({ start }) => start >= end).slice(0, 3);
  const noun = after.findIndex(({ pos }) => pos === 'NOUN');
  return noun >= 0 && HAPPENED.has(after[noun]!.lemma) && after.slice(0, noun).every(({ pos, lower }) => lower === "'s" || pos === 'ADJ' || pos === 'PART');
}

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

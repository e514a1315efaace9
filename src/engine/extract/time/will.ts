import type { Token } from '../../model.ts';
import { POSSESSIVE, QUANTIFIERS } from './tenseWords.ts';

/** Taggers take "both will be" for a noun; a testament has an article or an owner before it and no base form after it. */
export function isWill(tokens: Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (token.lower !== 'will' || !after || !(after.pos === 'VERB' || after.pos === 'AUX') || after.lower !== (after.lower === 'be' ? 'be' : after.lemma))
    return false;
  return !before || !(before.pos === 'DET' || POSSESSIVE.has(before.lower)) || QUANTIFIERS.has(before.lower);
}

const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'had', 'did', 'does']);
/** A testament: "his will was". */
export const isTestament = (tokens: Token[], i: number): boolean => tokens[i]!.lower === 'will' && FINITE.has(tokens[i + 1]?.lower ?? '');

const FLOATING = new Set(['both', 'all', 'each', 'now', 'then']);
/** "Will both be sentenced", "are all three to be": words between a verb and its auxiliary. */
export function isFloating(tokens: Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]!];
  if (!before) return false;
  if (token.pos === 'NUM') return FLOATING.has(before.lower) && isFloating(tokens, i - 1);
  return FLOATING.has(token.lower) && (before.pos === 'AUX' || before.lower === 'will');
}

import { commonWords, isNegation, joinCompounds, type QuoteWord } from '../align/quoteWords.ts';

/** Where two quotations part: words of the one against words of the other, either side possibly none. */
export interface Difference {
  left: QuoteWord[];
  right: QuoteWord[];
}

/** Too slight to call a quotation reworded. */
const SLIGHT = new Set(['a', 'an', 'the', 'that', 'and', 'uh', 'um', 'er', 'well']);

/**
 * The differences that a reader should see. What one side has before or after all of the other is no difference (it quotes
 * more), nor is what brackets replace or an ellipsis leaves out, nor the ending of a word or an article.
 */
export function differencesOf(a: readonly QuoteWord[], b: readonly QuoteWord[]): { differences: Difference[]; slight: Difference[]; extends: boolean } {
  const y = joinCompounds(b, a);
  const x = joinCompounds(a, y);
  const gaps = gapsBetween(x, y);
  const differences: Difference[] = [];
  const slight: Difference[] = [];
  let longer = false;
  for (const { left, right, edge } of gaps) {
    if (edge && (!left.length || !right.length)) longer = true;
    else if (isEditorial(left, right, x, y)) slight.push({ left, right });
    else if (isSlight(left, right)) slight.push({ left, right });
    else differences.push({ left, right });
  }
  return { differences, slight, extends: longer };
}

function gapsBetween(x: readonly QuoteWord[], y: readonly QuoteWord[]): (Difference & { edge: boolean })[] {
  const gaps: (Difference & { edge: boolean })[] = [];
  const pairs: [number, number][] = [...commonWords(x, y), [x.length, y.length]];
  let [i, j] = [0, 0];
  pairs.forEach(([p, q], k) => {
    const [left, right] = [x.slice(i, p), y.slice(j, q)];
    if (left.length || right.length) gaps.push({ left, right, edge: k === 0 || k === pairs.length - 1 });
    [i, j] = [p + 1, q + 1];
  });
  return gaps;
}

/** "[the company's] products" for "their products", and what an ellipsis leaves out. */
function isEditorial(left: readonly QuoteWord[], right: readonly QuoteWord[], x: readonly QuoteWord[], y: readonly QuoteWord[]): boolean {
  if ([...left, ...right].some((word) => word.bracketed)) return true;
  const gapBehind = (side: readonly QuoteWord[], all: readonly QuoteWord[], other: readonly QuoteWord[]): boolean =>
    !side.length && other.length > 0 && all.some((word) => word.afterGap);
  return gapBehind(left, x, right) || gapBehind(right, y, left);
}

function isSlight(left: readonly QuoteWord[], right: readonly QuoteWord[]): boolean {
  const rest = (words: readonly QuoteWord[]) => words.filter((word) => !SLIGHT.has(word.key));
  const [x, y] = [rest(left), rest(right)];
  if ([...x, ...y].some(isNegation)) return false;
  return x.length === y.length && x.every((word, i) => stem(word.key) === stem(y[i]!.key));
}

/** Without the ending: "damaged" and "damages" are one word, one of them misspelt or bent to the sentence. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ed|es|ing|s|d)$/, '').replace(/e$/, '') : word);

/** True where one side denies what the other states. */
export const flips = ({ left, right }: Difference): boolean => left.some(isNegation) !== right.some(isNegation);

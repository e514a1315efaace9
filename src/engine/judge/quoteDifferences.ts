import { commonWords, isNegation, joinCompounds, type QuoteWord } from '../align/quoteWords.ts';

/** Where two quotations part: words of the one against words of the other, either side possibly none. */
export interface Difference {
  left: QuoteWord[];
  right: QuoteWord[];
}

/** What transcribers drop at will. Anything else that differs within marks is a difference: a quotation is given word for word. */
const SLIGHT = new Set(['uh', 'um', 'er', 'erm', 'ah']);

/**
 * The differences that a reader should see. What one side has before or after all of the other is no difference (it quotes
 * more), nor is what brackets replace or an ellipsis leaves out.
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

interface Gap extends Difference {
  edge: 'start' | 'end' | null;
}

function gapsBetween(x: readonly QuoteWord[], y: readonly QuoteWord[]): Gap[] {
  const gaps: Gap[] = [];
  const pairs: [number, number][] = [...commonWords(x, y), [x.length, y.length]];
  let [i, j] = [0, 0];
  let between: [QuoteWord, QuoteWord][] = [];
  pairs.forEach(([p, q], k) => {
    const [left, right] = [x.slice(i, p), y.slice(j, q)];
    const edge = k === 0 ? 'start' : k === pairs.length - 1 ? 'end' : null;
    const before = gaps.at(-1);
    if (left.length || right.length) {
      if (before && (belongs(between) || isTail(before, between, { left, right, edge }))) join(before, between, { left, right, edge });
      else gaps.push(edge ? level({ left, right, edge }) : { left, right, edge });
      between = [];
    }
    if (k < pairs.length - 1) between.push([x[p]!, y[q]!]);
    [i, j] = [p + 1, q + 1];
  });
  return gaps;
}

/** "is not involved" / "did not participate" is one difference round a "not", not two. */
const belongs = (between: readonly [QuoteWord, QuoteWord][]): boolean => between.length <= 1 && between.every(([word]) => !word.content || isNegation(word));

/** "the security of the bases" / "their security": what follows on one side alone belongs to the difference just before it. */
const isTail = (before: Gap, between: readonly unknown[], { left, right, edge }: Gap): boolean =>
  edge === 'end' &&
  (!left.length || !right.length) &&
  between.length <= 2 &&
  left.length + right.length <= 4 &&
  before.edge === null &&
  !isSlight(before.left, before.right);

function join(gap: Gap, between: readonly [QuoteWord, QuoteWord][], next: Gap): void {
  gap.left.push(...between.map(([word]) => word), ...next.left);
  gap.right.push(...between.map(([, word]) => word), ...next.right);
  gap.edge = null;
}

/** Where one side quotes much more before or after, only the words next to what is common are set against each other. */
function level({ left, right, edge }: Gap): Gap {
  if (!left.length || !right.length) return { left, right, edge };
  const room = Math.min(left.length, right.length) + 1;
  const near = (words: QuoteWord[]) => (edge === 'start' ? words.slice(-room) : words.slice(0, room));
  return { left: near(left), right: near(right), edge };
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
  return !x.length && !y.length;
}

/** True where one side denies what the other states. */
export const flips = ({ left, right }: Difference): boolean => left.some(isNegation) !== right.some(isNegation);

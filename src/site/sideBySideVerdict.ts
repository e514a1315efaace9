import type { Verdict } from '../schemas/vocabulary.ts';
import type { StoryText } from './edition.ts';
import type { Span } from './marks.ts';
import type { ReadComparison, Reading } from './readComparison.ts';
import { intervalOf } from './scale.ts';

/** A comparison as it stands between two stories only. */
export interface PairComparison {
  comparison: ReadComparison;
  verdict: Verdict;
  left: Reading[];
  right: Reading[];
}

/** True where one of the readings is made in the text of the spans. */
export const touches = (spans: readonly Span[], readings: readonly Reading[]): boolean =>
  readings.some(({ claim }) => spans.some(({ start, end }) => claim.start < end && claim.end > start));

/** The comparisons in which both stories speak, with the verdict between these two. */
export function comparisonsBetween(comparisons: readonly ReadComparison[], left: StoryText, right: StoryText): PairComparison[] {
  return comparisons
    .filter(({ stories }) => stories.includes(left) && stories.includes(right))
    .map((comparison) => {
      const of = (story: StoryText) => comparison.readings.filter((reading) => reading.story === story);
      const [own, other] = [of(left), of(right)];
      return { comparison, verdict: verdictBetween(comparison, own, other), left: own, right: other };
    });
}

/**
 * A verdict over many stories is that of the strongest disagreement; two of them may stand on one side. In a conflict, readings
 * of different groups whose values can both be true are compatible.
 */
function verdictBetween(comparison: ReadComparison, left: readonly Reading[], right: readonly Reading[]): Verdict {
  const { verdict } = comparison;
  if (verdict === 'agree') return 'agree';
  const together = left.every((a) => right.every((b) => a.group === b.group));
  if (together) return verdict === 'conflict' && !sameLabels(left, right) ? 'compatible' : 'agree';
  if (verdict !== 'conflict') return verdict;
  return left.some((a) => right.some((b) => a.group !== b.group && apart(a, b))) ? 'conflict' : 'compatible';
}

const sameLabels = (left: readonly Reading[], right: readonly Reading[]): boolean =>
  left.every((a) => right.some((b) => a.label.toLowerCase() === b.label.toLowerCase()));

/** True unless both values have a place on one line and meet there. */
function apart(a: Reading, b: Reading): boolean {
  const { kind } = a.claim;
  if (kind !== 'date' && kind !== 'duration' && kind !== 'quantity') return true;
  const unit = kind === 'quantity' ? unitOf(a) : null;
  if (kind === 'quantity' && unit !== unitOf(b)) return true;
  const [x, y] = [intervalOf(a.claim, kind, unit), intervalOf(b.claim, kind, unit)];
  return !x || !y || x[1] < y[0] || y[1] < x[0];
}

const unitOf = ({ claim }: Reading): string | null => {
  const normal = claim.value?.normal;
  return normal && typeof normal === 'object' ? normal.unit : null;
};

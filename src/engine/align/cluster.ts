/** Items that are taken to make one claim, with the mean score of the pairs that join them. */
export interface Cluster<T> {
  members: T[];
  /** Mean pair score, 0..1. */
  confidence: number;
}

/** Score of a pair that must never stand in one cluster, whatever else speaks for it. */
export const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Agglomerative clustering with average linkage: the two clusters with the highest mean pair score are joined while it
 * reaches `threshold`. At most one item a story in a cluster; a pair scored NEVER keeps its clusters apart for good.
 * Connected components would chain different facts together: measured on annotated news they cost ten points of pair F1.
 *
 * @param items in any order; the result does not depend on it as long as `key` orders them.
 * @param score symmetric, 0..1, or NEVER.
 * @returns clusters of two or more, members in `key` order.
 */
export function cluster<T extends { story: number }>(
  items: readonly T[],
  key: (item: T) => number,
  score: (a: T, b: T) => number,
  threshold: number,
): Cluster<T>[] {
  const sorted = items.toSorted((a, b) => a.story - b.story || key(a) - key(b));
  const scores = pairScores(sorted, score);
  const sums = scores.map((row) => [...row]);
  const groups: (number[] | null)[] = sorted.map((_, i) => [i]);
  // The mean over a joined group follows from the sums of its parts (Lance and Williams, 1967), so no pair is scored twice.
  for (let best = bestJoin(groups, sums, threshold); best; best = bestJoin(groups, sums, threshold)) {
    const [a, b] = best;
    groups[a] = [...groups[a]!, ...groups[b]!].sort((x, y) => x - y);
    groups[b] = null;
    for (let c = 0; c < groups.length; c++) {
      if (!groups[c] || c === a) continue;
      sums[a]![c]! += sums[b]![c]!;
      sums[c]![a] = sums[a]![c]!;
    }
  }
  return groups.flatMap((group) => (group && group.length > 1 ? [{ members: group.map((i) => sorted[i]!), confidence: meanWithin(group, scores) }] : []));
}

/** Scores of all pairs as a full matrix; items of one story never stand together. */
function pairScores<T extends { story: number }>(items: readonly T[], score: (a: T, b: T) => number): number[][] {
  const scores = items.map(() => new Array<number>(items.length).fill(NEVER));
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) {
      const value = items[i]!.story === items[j]!.story ? NEVER : score(items[i]!, items[j]!);
      scores[i]![j] = value;
      scores[j]![i] = value;
    }
  return scores;
}

/** The two groups with the highest mean score that reaches the threshold; the first such pair where several do. */
function bestJoin(groups: readonly (number[] | null)[], sums: readonly number[][], threshold: number): [number, number] | null {
  let best: [number, number] | null = null;
  let highest = NEVER;
  for (let a = 0; a < groups.length; a++) {
    const left = groups[a];
    if (!left) continue;
    for (let b = a + 1; b < groups.length; b++) {
      const right = groups[b];
      if (!right || sums[a]![b] === NEVER) continue;
      const mean = sums[a]![b]! / (left.length * right.length);
      if (mean < threshold || mean <= highest) continue;
      highest = mean;
      best = [a, b];
    }
  }
  return best;
}

/** Mean score of the pairs within a group. */
function meanWithin(group: readonly number[], scores: readonly number[][]): number {
  let sum = 0;
  for (const i of group) for (const j of group) if (i < j) sum += scores[i]![j]!;
  return sum / ((group.length * (group.length - 1)) / 2);
}

/** What a mean score says on the scale of `Alignment.confidence`: from .6 where it just sufficed to 1. No probability: nothing calibrates it. */
export const confidenceOf = (mean: number, threshold: number): number =>
  Math.min(1, LEAST_CONFIDENCE + ((1 - LEAST_CONFIDENCE) * (mean - threshold)) / (1 - threshold));
const LEAST_CONFIDENCE = 0.6;

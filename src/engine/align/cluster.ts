/** Items that are taken to make one claim, with the mean score of the pairs that join them. */
export interface Cluster<T> {
  members: T[];
  /** Mean pair score, 0..1. */
  confidence: number;
}

/** Score of a pair that must never stand in one cluster, whatever else speaks for it. */
export const NEVER = Number.NEGATIVE_INFINITY;

interface Pair {
  a: number;
  b: number;
  score: number;
}

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
  const groups = sorted.map((_, i) => [i]);
  for (;;) {
    const best = bestJoin(groups, sorted, scores, threshold);
    if (!best) break;
    groups[best.a] = [...groups[best.a]!, ...groups[best.b]!].sort((x, y) => x - y);
    groups.splice(best.b, 1);
  }
  return groups.filter((group) => group.length > 1).map((group) => ({ members: group.map((i) => sorted[i]!), confidence: linkage(group, group, scores) }));
}

const pairScores = <T extends { story: number }>(items: readonly T[], score: (a: T, b: T) => number): number[][] => {
  const scores: number[][] = items.map(() => []);
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) scores[i]![j] = items[i]!.story === items[j]!.story ? NEVER : score(items[i]!, items[j]!);
  return scores;
};

const scoreOf = (scores: number[][], i: number, j: number): number => (i < j ? scores[i]![j]! : scores[j]![i]!);

/** Mean score of the pairs across two groups, or within one where both are the same. */
function linkage(left: number[], right: number[], scores: number[][]): number {
  let sum = 0;
  let pairs = 0;
  for (const i of left)
    for (const j of right) {
      if (left === right && j <= i) continue;
      sum += scoreOf(scores, i, j);
      pairs++;
    }
  return pairs ? sum / pairs : 0;
}

function bestJoin<T extends { story: number }>(groups: number[][], items: readonly T[], scores: number[][], threshold: number): Pair | null {
  let best: Pair | null = null;
  for (let a = 0; a < groups.length; a++)
    for (let b = a + 1; b < groups.length; b++) {
      if (sharesStory(groups[a]!, groups[b]!, items)) continue;
      const score = linkage(groups[a]!, groups[b]!, scores);
      if (score >= threshold && score > (best?.score ?? NEVER)) best = { a, b, score };
    }
  return best;
}

const sharesStory = <T extends { story: number }>(left: number[], right: number[], items: readonly T[]): boolean =>
  left.some((i) => right.some((j) => items[i]!.story === items[j]!.story));

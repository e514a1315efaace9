import { type Cluster, NEVER } from './cluster.ts';

/**
 * A dissenting reading joins by way of the reading that is nearly word for word its own: in "A: today; B and D: Monday;
 * F: Tuesday" the pair A and F is formed first, and F alone would keep A from B and D. Two clusters without a story in
 * common become one where the pairs across them that are not at odds reach `least`, and are not the fewer.
 */
export function bridge<T extends { story: number }>(clusters: Cluster<T>[], score: (a: T, b: T) => number, least: number): Cluster<T>[] {
  const joined: Cluster<T>[] = [];
  for (const next of clusters) {
    const home = joined.find(({ members }) => isBridged(members, next.members, score, least));
    if (home) home.members = [...home.members, ...next.members].sort((a, b) => a.story - b.story);
    else joined.push({ ...next });
  }
  return joined;
}

function isBridged<T extends { story: number }>(left: readonly T[], right: readonly T[], score: (a: T, b: T) => number, least: number): boolean {
  if (left.some((a) => right.some((b) => a.story === b.story))) return false;
  const scores = left.flatMap((a) => right.map((b) => score(a, b)));
  const fit = scores.filter((value) => value > NEVER);
  return fit.length * 2 >= scores.length && fit.reduce((sum, value) => sum + value, 0) / fit.length >= least;
}

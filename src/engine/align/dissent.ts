import { type Cluster, NEVER } from './cluster.ts';

/** What a pair of claims says of being one point: its score, and whether only a gate parts it, which asks for more likeness where values differ. */
export interface Meeting {
  score: number;
  gated: boolean;
}

/**
 * A and B say that the talks took 11 hours, C says nine in words like those of A alone. A and B are joined first, and by the
 * mean C would be lost, though it stands against A where B does not exist. A claim that no cluster took joins the cluster
 * that has the reading it meets best, where nothing but the gate parts it from the other readings.
 */
export function joinDissent<T extends { story: number }>(
  clusters: readonly Cluster<T>[],
  claims: readonly T[],
  meet: (a: T, b: T) => Meeting,
  threshold: number,
): Cluster<T>[] {
  const taken = new Set(clusters.flatMap(({ members }) => members));
  const grown = clusters.map((cluster) => ({ ...cluster, members: [...cluster.members] }));
  for (const claim of claims.filter((one) => !taken.has(one))) {
    const [home] = grown
      .map(({ members }, at) => ({ at, fit: fitOf(claim, members, meet) }))
      .filter(({ fit }) => fit >= threshold)
      .toSorted((a, b) => b.fit - a.fit || a.at - b.at);
    if (home) grown[home.at]!.members = [...grown[home.at]!.members, claim].sort((a, b) => a.story - b.story);
  }
  return grown;
}

/** One in four may tell the thing by a noun of its own, which parts it from this claim and not from the others. */
const MOST_PARTED = 0.25;

/** The best of its pairs with the members; NEVER where the story has a reading, or where more than a gate parts it from too many of them. */
function fitOf<T extends { story: number }>(claim: T, members: readonly T[], meet: (a: T, b: T) => Meeting): number {
  if (members.some(({ story }) => story === claim.story)) return NEVER;
  const met = members.map((member) => meet(claim, member));
  const parted = met.filter(({ score, gated }) => score === NEVER && !gated).length;
  return parted > MOST_PARTED * members.length ? NEVER : Math.max(...met.map(({ score }) => score));
}

/**
 * One story that is a little off from all the others: four say 24 crew, the fifth 25. Its words alone would not bring it to
 * them, but that it has their thing, by its noun or its day, and nowhere their value, does.
 */
import type { Claim, Topic } from '../model.ts';
import type { Cluster } from './cluster.ts';
import { contextSimilarity } from './context.ts';

export interface Miss<T> {
  /** True where two claims say one value. */
  same(a: T, b: T): boolean;
  /** What must stand beside two values for the one to be a slip of the other, 0..1; infinity where nothing would do, though others may; null where they are no near miss. */
  least(claim: T, member: T): number | null;
}

/** How much of what neighbouring sentences, names and the governing verb have in common counts. */
const AROUND = 0.7;
const NAMED = 0.1;
const ONE_VERB = 0.1;

/** What stands beside two values, by whatever tells most. */
export function beside(a: Claim, b: Claim, topic: Topic): number {
  const { near, sentence, around, entities, predicate } = contextSimilarity(a, b, topic);
  return Math.max(near, sentence, AROUND * around) + NAMED * entities + (predicate >= 0.8 ? ONE_VERB : 0);
}

/**
 * Adds to each cluster that agrees, story by story, the claim that misses its value by least and fits it best. A claim goes to
 * one cluster; a story that has the cluster's value anywhere has said its say.
 */
export function joinNearMisses<T extends Claim>(clusters: readonly Cluster<T>[], claims: readonly T[], topic: Topic, miss: Miss<T>): Cluster<T>[] {
  const taken = new Set(clusters.flatMap(({ members }) => members));
  const free = claims.filter((claim) => !taken.has(claim));
  const offers = clusters.flatMap((home) => {
    const [first, ...others] = home.members;
    if (!first || !others.every((member) => miss.same(first, member))) return [];
    const silent = (story: number) => !claims.some((claim) => claim.story === story && miss.same(claim, first));
    return free
      .filter((claim) => !home.members.some(({ story }) => story === claim.story) && silent(claim.story))
      .map((claim) => ({ home, claim, margin: marginOf(claim, home.members, topic, miss) }))
      .filter(({ margin }) => margin >= 0);
  });
  const grown = new Map(clusters.map((cluster) => [cluster, [...cluster.members]]));
  const used = new Set<T>();
  for (const { home, claim } of offers.toSorted((a, b) => b.margin - a.margin || a.claim.story - b.claim.story || a.claim.start - b.claim.start)) {
    const members = grown.get(home)!;
    if (used.has(claim) || members.some(({ story }) => story === claim.story)) continue;
    used.add(claim);
    members.push(claim);
  }
  return clusters.map((cluster) => ({ ...cluster, members: grown.get(cluster)!.toSorted((a, b) => a.story - b.story) }));
}

/** By how much the best of the members is met; below nought where none is, or where one is no near miss. */
function marginOf<T extends Claim>(claim: T, members: readonly T[], topic: Topic, miss: Miss<T>): number {
  const least = members.map((member) => miss.least(claim, member));
  if (least.some((bound) => bound === null)) return -1;
  return Math.max(...members.map((member, i) => beside(claim, member, topic) - least[i]!));
}

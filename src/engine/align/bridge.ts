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

/**
 * A story may tell one fact twice, once in words like one story's and once like another's, so that one fact makes two
 * clusters. They become one where at least half of the pairs across them are `same`; of a story that is in both, the reading
 * stays that fits the others better. What a lone repetition would otherwise draw to itself goes with it.
 */
export function unite<T extends { story: number }>(clusters: Cluster<T>[], same: (a: T, b: T) => boolean, score: (a: T, b: T) => number): Cluster<T>[] {
  const united: Cluster<T>[] = [];
  for (const next of clusters) {
    const home = united.find(({ members }) => areSame(members, next.members, same));
    if (home) home.members = onePerStory([...home.members, ...next.members], score);
    else united.push({ ...next });
  }
  return united
    .map((one) => ({ ...one, members: one.members.filter((member) => !united.some((other) => other !== one && repeats(member, other, same))) }))
    .filter(({ members }) => members.length > 1);
}

const half = (count: number, all: number): boolean => all > 0 && count * 2 >= all;

function areSame<T extends { story: number }>(left: readonly T[], right: readonly T[], same: (a: T, b: T) => boolean): boolean {
  const pairs = left.flatMap((a) => right.filter((b) => b.story !== a.story).map((b) => same(a, b)));
  return half(pairs.filter(Boolean).length, pairs.length);
}

/** A claim of a story that already has a reading in a larger cluster on the same. */
function repeats<T extends { story: number }>(claim: T, { members }: Cluster<T>, same: (a: T, b: T) => boolean): boolean {
  const others = members.filter(({ story }) => story !== claim.story);
  return members.length > 2 && others.length < members.length && half(others.filter((other) => same(claim, other)).length, others.length);
}

function onePerStory<T extends { story: number }>(members: readonly T[], score: (a: T, b: T) => number): T[] {
  const fit = (claim: T) => members.reduce((sum, other) => sum + (other.story === claim.story ? 0 : Math.max(0, score(claim, other))), 0);
  const best = new Map<number, T>();
  for (const member of members) {
    const known = best.get(member.story);
    if (!known || fit(member) > fit(known)) best.set(member.story, member);
  }
  return [...best.values()].sort((a, b) => a.story - b.story);
}

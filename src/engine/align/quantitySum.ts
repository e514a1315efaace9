import type { QuantityClaim } from '../model.ts';
import type { Cluster } from './cluster.ts';
import { areOfDifferentThings } from './quantityIdentity.ts';
import { type BarePair, mayBothHold, telling } from './quantityPair.ts';

/** A sum that is not met by chance: 430,000, 61.5 million … */
const DISTINCTIVE = 0.9;

/**
 * "Bribes worth more than £400,000" in one story and "£430,000 in bribes" in another are alike; a third that has "£430,000 in
 * cash" tells the same sum as the second, but has no word in common with the first, and the mean would keep it out. It
 * joins by the equal sum where it may hold beside all the others.
 */
export function joinEqualSums(
  clusters: readonly Cluster<QuantityClaim>[],
  claims: readonly QuantityClaim[],
  pairOf: (a: QuantityClaim, b: QuantityClaim) => BarePair,
  joins: (a: QuantityClaim, b: QuantityClaim) => boolean,
): Cluster<QuantityClaim>[] {
  const taken = new Set(clusters.flatMap(({ members }) => members));
  const single = claims.filter((claim) => !taken.has(claim) && claim.quantity.dimension.startsWith('money') && telling(claim) >= DISTINCTIVE);
  return clusters.map((cluster) => single.reduce((grown, claim) => (belongs(claim, grown.members) ? withMember(grown, claim) : grown), cluster));

  function belongs(claim: QuantityClaim, members: readonly QuantityClaim[]): boolean {
    if (members.some(({ story }) => story === claim.story)) return false;
    const pairs = members.map((member) => pairOf(claim, member));
    const equal = pairs.filter(({ relation }) => relation === 'equal');
    return equal.some(({ a, b }) => joins(a, b)) && pairs.every((pair) => mayBothHold(pair) && !areOfDifferentThings(pair));
  }
}

const withMember = (cluster: Cluster<QuantityClaim>, claim: QuantityClaim): Cluster<QuantityClaim> => ({
  ...cluster,
  members: [...cluster.members, claim].toSorted((a, b) => a.story - b.story || a.value.start - b.value.start),
});

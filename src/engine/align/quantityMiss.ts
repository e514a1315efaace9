import type { QuantityClaim, Topic } from '../model.ts';
import { countedNoun } from './headRelation.ts';
import type { Miss } from './nearMiss.ts';
import { dimensionOf, numberRelation, sameNumber } from './numberRelation.ts';
import { otherTime } from './occasion.ts';
import { areOfDifferentThings } from './quantityIdentity.ts';
import type { BarePair } from './quantityPair.ts';
import { ANYTHING, mayBeMisprint } from './soleCount.ts';

/** What must stand beside an age, a number of something, a measure and a handful that are off by little. */
const LEAST = { age: 0.06, count: 0.1, measure: 0.15, handful: 0.24 };
const HANDFUL = 10;
const YEARS_OFF = 3;

/** "A 44-year-old crew member": somebody who was not told of before, and no person whom another story names. */
const isNewcomer = ({ story, value }: QuantityClaim, topic: Topic): boolean =>
  /\b(?:an?|another|one)\s+$/i.test(topic.stories[story]!.text.slice(Math.max(0, value.start - 9), value.start));

/** Where one story leaves out what befell them, the other tells it for both. */
function alikeInRole(a: QuantityClaim, b: QuantityClaim): [QuantityClaim, QuantityClaim] {
  const role = a.quantity.role ?? b.quantity.role;
  const told = (claim: QuantityClaim): QuantityClaim => (claim.quantity.role === null ? { ...claim, quantity: { ...claim.quantity, role } } : claim);
  return [told(a), told(b)];
}

/** Numbers that may be slips of one another: an age some years off, counts of one noun, sums and measures off by an eighth or mistyped. */
export const quantityMiss = (topic: Topic, pairOf: (a: QuantityClaim, b: QuantityClaim) => BarePair): Miss<QuantityClaim> => ({
  same: (a, b) => dimensionOf(a) === dimensionOf(b) && sameNumber(a, b),
  least(a, b) {
    const pair = pairOf(...alikeInRole(a, b));
    if (areOfDifferentThings(pair) || otherTime(a, b, topic, true) || [a, b].some(({ value }) => value.normal.max !== undefined)) return null;
    const off = Math.abs(a.value.normal.number - b.value.normal.number);
    if (a.quantity.dimension === 'age') return off > YEARS_OFF ? null : isNewcomer(a, topic) !== isNewcomer(b, topic) ? Number.POSITIVE_INFINITY : LEAST.age;
    const close = numberRelation(a, b) === 'near' || mayBeMisprint(a, b);
    if (a.quantity.dimension !== 'count') return close && (pair.head >= 0.8 || a.quantity.head === b.quantity.head) ? LEAST.measure : null;
    if (pair.head < 0.8 || [a, b].some((claim) => ANYTHING.has(countedNoun(claim) ?? 'thing'))) return null;
    if (Math.min(a.value.normal.number, b.value.normal.number) < HANDFUL) return off === 1 ? LEAST.handful : null;
    return close ? LEAST.count : null;
  },
});

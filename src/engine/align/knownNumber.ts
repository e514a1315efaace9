/**
 * Numbers that are known again by themselves. Two stories that tell of one event and both have a 412, or a 31, are rarely
 * about two things, whatever the words around: "412 citations", "412 violations". Read over annotated news, fewer than one
 * such pair in thirty was of two things, as long as neither counts people where the other counts things.
 */
import { isByAgeOrSex, isPartOfPeople, isPeople, isPost } from '../extract/quantity/roles.ts';
import { areSynonyms } from '../extract/quantity/synonyms.ts';
import type { QuantityClaim, Topic } from '../model.ts';

/** From here on a number is more than a handful. */
const LEAST_KNOWN = 11;
/** A round number (30, 500) is met by chance; from so large on, less often. */
const LEAST_ROUND = 200;
/** Dimensions in which many things have the same number, or one number means another thing each time. */
const COMMON = /^(?:age|order|magnitude|share|multiple|temperature|speed|match minute|vote|score)\b/;

/** True for an exact number, not a round one, that is too large to be met twice by chance. Percentages and money count in their own unit. */
export function isKnown({ value: { normal }, quantity }: QuantityClaim): boolean {
  if (normal.max !== undefined || quantity.ordinal || COMMON.test(quantity.dimension)) return false;
  return normal.number >= LEAST_KNOWN && significant(normal.number) >= 2;
}

/** True for a round number large enough to be known again where the same is counted. */
export const isKnownRound = ({ value: { normal }, quantity }: QuantityClaim): boolean =>
  normal.max === undefined && !quantity.ordinal && !COMMON.test(quantity.dimension) && normal.number >= LEAST_ROUND;

/** Digits without the noughts at the end. */
const significant = (number: number): number => String(number).replace(/\D|0+$/g, '').length;

/** True where one counts people and the other things. Posts are both: "2,400 jobs" are those of 2,400 people. */
export function countOtherKinds(a: QuantityClaim, b: QuantityClaim, { thesaurus }: Topic): boolean {
  const [x, y] = [a.quantity.head, b.quantity.head];
  if (x === null || y === null || x === y || areSynonyms(x, y) || isPost(x) || isPost(y)) return false;
  const kinds = [x, y].map((noun) => (isPeople(noun) || isPartOfPeople(noun) ? 'people' : thesaurus.standsFor(noun)));
  return kinds.includes('people') && kinds.includes('things');
}

/** True where the two count different parts of the people there. Callings are no parts: "24 sailors" are "24 crew". */
export function countOtherParts(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a.quantity.head, b.quantity.head];
  return x !== y && x !== null && y !== null && !areSynonyms(x, y) && (isByAgeOrSex(x) || isByAgeOrSex(y));
}

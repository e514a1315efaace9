import type { QuantityClaim, Topic } from '../model.ts';
import { isBoundedTwin } from './boundedNumber.ts';
import type { Similarity } from './context.ts';
import { countOtherKinds, isKnown, isKnownRound } from './knownNumber.ts';
import type { NumberRelation } from './numberRelation.ts';

/** A pair of numbers with all that the checks ask about. */
export interface NumberPair {
  a: QuantityClaim;
  b: QuantityClaim;
  relation: NumberRelation;
  similarity: Similarity;
  /** How far the things counted are one, 0..1. */
  head: number;
  topic: Topic;
}

/** What can be asked of a pair before what stands around it is compared. */
export type BarePair = Omit<NumberPair, 'similarity'>;

/** A reason for which two numbers must stay apart, and when it holds. */
export type Check<P = NumberPair> = readonly [reason: string, holds: (pair: P) => boolean];

/** How much an equal number says: little for 1 to 3, most for one with several digits that are not zero. */
export function telling({ value }: QuantityClaim): number {
  const number = value.normal.number;
  // A score says as much as both its numbers.
  if (value.normal.unit?.startsWith('to ')) return 0.8;
  const digits = String(number).replace(/\D|0+$/g, '').length;
  return number <= 3 ? 0.4 : Math.min(1, 0.6 + 0.2 * digits);
}

export const isEqual = ({ relation }: BarePair): boolean => relation === 'equal';
export const mayBothHold = ({ relation }: BarePair): boolean => relation === 'equal' || relation === 'rounded' || relation === 'overlap';
/** One number that is known again by itself, or by the noun behind it. */
export const isKnownPair = (pair: BarePair): boolean =>
  !countOtherKinds(pair.a, pair.b, pair.topic) &&
  (isEqual(pair) ? isKnown(pair.a) || (isKnownRound(pair.a) && pair.head >= 0.5) : isBoundedTwin(pair.a, pair.b, pair.topic) && mayBeOneKind(pair));

/** Sums of money seldom say what they are; counts do. */
const mayBeOneKind = ({ a, head }: BarePair): boolean => a.quantity.dimension !== 'count' || head >= 0.5;

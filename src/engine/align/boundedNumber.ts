/** A round number with a bound, and the exact one that it stands for: "more than $4 million" and "$4.2 million", "nearly 50" and 46. */
import type { QuantityClaim, Topic } from '../model.ts';
import { numbersIn } from './counted.ts';

/** Whoever rounds leaves out no more than this share. */
const REACH = 0.12;
/** Smaller numbers are not rounded. */
const LEAST = 20;

/** True where one is the other rounded to its bound, and neither story has another number of the kind that would do as well. */
export function isBoundedTwin(a: QuantityClaim, b: QuantityClaim, topic: Topic): boolean {
  if (a.quantity.dimension !== b.quantity.dimension || a.quantity.ordinal || b.quantity.ordinal) return false;
  const [rough, exact] = isRough(a) ? [a, b] : [b, a];
  if (!isRough(rough) || isRough(exact) || !standsFor(rough, exact)) return false;
  const others = (claim: QuantityClaim) => numbersIn(claim.story, topic).filter(({ quantity }) => quantity.dimension === claim.quantity.dimension);
  return (
    others(exact).every((other) => other.value.normal.number === exact.value.normal.number || !standsFor(rough, other)) &&
    others(rough).every((other) => other.value.normal.number === rough.value.normal.number || !isSame(other, exact))
  );
}

const isRough = ({ value: { normal } }: QuantityClaim): boolean =>
  normal.max === undefined && normal.number >= LEAST && /^(?:more than|about|at least)$/.test(normal.bound);

/** True for a number a little above "more than N", or a little off "about N". "Not for less than N" makes no such bound. */
function standsFor(rough: QuantityClaim, { value: { normal } }: QuantityClaim): boolean {
  const { number, bound } = rough.value.normal;
  if (normal.max !== undefined || normal.unit !== rough.value.normal.unit) return false;
  const off = (normal.number - number) / number;
  if (bound === 'more than' || bound === 'at least') return off > 0 && off <= REACH;
  return off !== 0 && Math.abs(off) <= REACH;
}

const isSame = (a: QuantityClaim, b: QuantityClaim): boolean => a.value.normal.number === b.value.normal.number;

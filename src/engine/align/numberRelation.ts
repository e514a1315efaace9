import type { QuantityClaim } from '../model.ts';

/** equal: the same number; overlap: both can be true; near: they differ by a little; apart: they differ. */
export type NumberRelation = 'equal' | 'overlap' | 'near' | 'apart';

/** Conversion and rounding ("10 km (6 miles)") make this much difference. */
const ROUNDING = 0.04;
const NEAR = 0.12;
/** "At least 5" leaves room for 230,000, but no one who knew of those would say so. */
const WITHIN_BOUND = 10;
const MEASURED = /^(?:length|area|volume|mass|speed|temperature|power|energy)/;

export function numberRelation(a: QuantityClaim, b: QuantityClaim): NumberRelation {
  if (sameNumber(a, b)) return 'equal';
  const [x, y] = [a.quantity.interval, b.quantity.interval];
  const bothLower = x[1] === Number.POSITIVE_INFINITY && y[1] === Number.POSITIVE_INFINITY;
  const [small, large] = [Math.min(Math.abs(numberOf(a)), Math.abs(numberOf(b))), Math.max(Math.abs(numberOf(a)), Math.abs(numberOf(b)))];
  if (x[0] <= y[1] && y[0] <= x[1] && !bothLower && large <= WITHIN_BOUND * small) return 'overlap';
  return Math.abs(numberOf(a) - numberOf(b)) <= NEAR * Math.max(Math.abs(numberOf(a)), Math.abs(numberOf(b))) ? 'near' : 'apart';
}

const numberOf = ({ value }: QuantityClaim): number => value.normal.number;

/** Counts must be the same number; measures the same after conversion. Intervals without a number are equal when they are one. */
export function sameNumber(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a.value.normal, b.value.normal];
  if ((x.max ?? x.number) !== (y.max ?? y.number) && (x.max !== undefined || y.max !== undefined)) return false;
  if (x.number === y.number) return true;
  return MEASURED.test(a.quantity.dimension) && Math.abs(x.number - y.number) <= ROUNDING * Math.max(Math.abs(x.number), Math.abs(y.number));
}

import { baseOf } from '../extract/quantity/units.ts';
import type { QuantityClaim } from '../model.ts';

/** equal: the same number; rounded: one is the other rounded; overlap: both can be true; near: they differ by a little; apart: they differ. */
export type NumberRelation = 'equal' | 'rounded' | 'overlap' | 'near' | 'apart';

/** Conversion and rounding ("10 km (6 miles)") make this much difference. */
const ROUNDING = 0.04;
const NEAR = 0.12;
/** "At least 5" leaves room for 230,000, but no one who knew of those would say so. */
const WITHIN_BOUND = 4;
const MEASURED = /^(?:length|area|volume|mass|speed|temperature|power|energy)/;
/** Fewer than these are counted one by one: 20 dead is not 24 dead rounded. */
const ROUNDED_COUNTS = 1000;

export function numberRelation(a: QuantityClaim, b: QuantityClaim): NumberRelation {
  if (sameNumber(a, b)) return 'equal';
  if (isRoundingOf(a, b)) return 'rounded';
  const bothLower = hasNoCeiling(a) && hasNoCeiling(b);
  const [small, large] = [Math.min(magnitude(a), magnitude(b)), Math.max(magnitude(a), magnitude(b))];
  if (intervalsMeet(a, b) && !bothLower && large <= WITHIN_BOUND * small) return 'overlap';
  return Math.abs(numberOf(a) - numberOf(b)) <= NEAR * large ? 'near' : 'apart';
}

/** The number in the unit in which its dimension compares: 300 mm and 30.5 cm in metres. */
const numberOf = ({ value }: QuantityClaim): number => value.normal.number * baseIn(value.normal.unit);
/** "Four-fifths" are 80 percent. */
const baseIn = (unit: string | null): number => (unit === 'share' ? 100 : baseOf(unit));

/** What a number measures, shares and percentages being one. */
export const dimensionOf = ({ quantity: { dimension } }: QuantityClaim): string => (dimension === 'share' ? 'percent' : dimension);
const hasNoCeiling = ({ quantity }: QuantityClaim): boolean => quantity.interval[1] === Number.POSITIVE_INFINITY;

/** True where both numbers can be true, as far as their bounds say. */
export function intervalsMeet(a: QuantityClaim, b: QuantityClaim): boolean {
  if (isScore(a)) return false;
  const [x, y] = [a, b].map(({ quantity, value }) => {
    const sizes = (differInUnit(a, b) && quantity.sizes) || SURE;
    return quantity.interval.map((end, i) => end * sizes[i]! * baseIn(value.normal.unit));
  });
  return x![0]! <= y![1]! && y![0]! <= x![1]!;
}

const SURE = [1, 1] as const;

/** "4,000 tons" and "4,000 tonnes": the unit of one has several sizes, that of the other has one. */
export const differInUnit = (a: QuantityClaim, b: QuantityClaim): boolean => Boolean(a.quantity.sizes) !== Boolean(b.quantity.sizes);

const magnitude = (claim: QuantityClaim): number => Math.abs(numberOf(claim));
/** Scores are one number with what it is set against: "3 to 1". */
const isScore = ({ quantity }: QuantityClaim): boolean => /^(?:score|vote)\b/.test(quantity.dimension);

/** Counts must be the same number; measures the same after conversion. Intervals without a number are equal when they are one. */
export function sameNumber(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a.value.normal, b.value.normal];
  if (isScore(a) && x.unit !== y.unit) return false;
  if ((x.max ?? x.number) !== (y.max ?? y.number) && (x.max !== undefined || y.max !== undefined)) return false;
  const [m, n] = [numberOf(a), numberOf(b)];
  return m === n || (MEASURED.test(a.quantity.dimension) && Math.abs(m - n) <= ROUNDING * Math.max(Math.abs(m), Math.abs(n)));
}

/** True where one number is the other with fewer digits: 61,000 for 61,204, 54 percent for 54.3, $4.1 billion for $4.12 billion. */
export function isRoundingOf(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.value.normal.max !== undefined || b.value.normal.max !== undefined || isScore(a) || a.quantity.ordinal) return false;
  if (a.value.normal.unit !== b.value.normal.unit && a.quantity.dimension !== 'count') return false;
  if (/^(?:age|magnitude|order|share|multiple)$/.test(a.quantity.dimension) || MEASURED.test(a.quantity.dimension)) return false;
  const [m, n] = [a.value.normal.number, b.value.normal.number];
  const [rough, exact] = significant(m) <= significant(n) ? [m, n] : [n, m];
  if (rough === 0 || rough === exact || (a.quantity.dimension === 'count' && Math.abs(rough) < ROUNDED_COUNTS)) return false;
  const digits = significant(rough);
  // A percentage is rounded to the point: 54.3 to 54, and 61 at most to 60; but 64 is not 60.
  if (isPercent(a)) return Number(exact.toFixed(decimals(rough))) === rough || (rough % 10 === 0 && Math.abs(exact - rough) <= 1);
  return digits > 1 && Number(exact.toPrecision(digits)) === rough;
}

const decimals = (number: number): number => String(number).split('.')[1]?.length ?? 0;

const isPercent = ({ quantity }: QuantityClaim): boolean => quantity.dimension.startsWith('percent');

/** Digits without the noughts at either end: 2 for 61,000 and for 0.61. */
const significant = (number: number): number => {
  const digits = String(Math.abs(number)).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '');
  return (Number.isInteger(number) ? digits.replace(/0+$/, '') : digits).length;
};

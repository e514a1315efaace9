import type { DurationClaim } from '../../model.ts';
import type { DurationExpression, Length } from './expression.ts';
import { UNIT_DAYS, UNIT_ISO, type Unit } from './vocabulary.ts';

/**
 * ISO 8601 duration: P50Y, PT15S, P2W. A range joins its ends with a slash (P46M/P57M); a count that is not stated is X (PXY),
 * as TimeML writes it.
 */
export function isoDuration({ count: [low, high], unit, vague, iso: stated }: Pick<Length, 'count' | 'unit' | 'vague' | 'iso'>): string {
  if (stated) return stated;
  if (vague && !(low === 2 && high === 3)) return iso('X', unit);
  if (vague || low === high) return iso(low, unit);
  return `${iso(low, unit)}/${iso(high, unit)}`;
}

function iso(count: number | 'X', unit: Unit): string {
  const { letter, times, time } = UNIT_ISO[unit];
  if (count === 'X') return `P${time ? 'T' : ''}X${letter}`;
  const amount = Math.round(count * times * 100) / 100;
  // Half a year and half an hour are whole months and minutes; ISO 8601 allows a fraction in the last place of longer ones.
  if (amount < 1 && letter === 'Y' && Number.isInteger(amount * 12)) return `P${amount * 12}M`;
  if (amount < 1 && letter === 'H' && Number.isInteger(amount * 60)) return `PT${amount * 60}M`;
  return `P${time ? 'T' : ''}${amount}${letter}`;
}

/** How far "about" may be off. */
const SLACK = 0.1;

/** Bounds of the length in days. */
export function lengthDays({ count: [low, high], unit, bound, vague }: Length): [number, number] {
  const [least, most] = [low * UNIT_DAYS[unit], high * UNIT_DAYS[unit]];
  if (bound === 'at least' || bound === 'more than') return [least, Number.POSITIVE_INFINITY];
  if (bound === 'at most' || bound === 'less than') return [0, most];
  return bound === 'about' && !vague ? [least * (1 - SLACK), most * (1 + SLACK)] : [least, most];
}

export const durationOf = ({ length }: DurationExpression): Omit<DurationClaim['duration'], 'from' | 'until'> => ({
  days: lengthDays(length),
  bound: length.bound,
  amount: length.count[0],
  unit: length.unit,
  of: length.of,
  age: length.age,
});

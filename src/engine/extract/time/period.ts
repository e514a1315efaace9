import type { Precision } from '../../model.ts';
import { addMonths, civil, dayOf, formatDay, mondayOf } from './calendar.ts';

/** A named stretch of the calendar. `days` are its first and last day, inclusive. */
export interface Period {
  edtf: string;
  days: [number, number];
  precision: Precision;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const months = (year: number, month: number, count: number): [number, number] => [dayOf(year, month, 1), dayOf(year, month + count, 1) - 1];

export const dayPeriod = (day: number): Period => ({ edtf: formatDay(day), days: [day, day], precision: 'day' });
export const monthPeriod = (year: number, month: number): Period => ({
  edtf: `${pad(year, 4)}-${pad(month)}`,
  days: months(year, month, 1),
  precision: 'month',
});
export const yearPeriod = (year: number): Period => ({ edtf: pad(year, 4), days: months(year, 1, 12), precision: 'year' });
/** Weeks run from Monday to Sunday, as in ISO 8601; EDTF has no notation for them but the interval. */
export const weekPeriod = (day: number): Period => {
  const monday = mondayOf(day);
  return { edtf: `${formatDay(monday)}/${formatDay(monday + 6)}`, days: [monday, monday + 6], precision: 'week' };
};
export const weekendPeriod = (day: number): Period => {
  const saturday = mondayOf(day) + 5;
  return { edtf: `${formatDay(saturday)}/${formatDay(saturday + 1)}`, days: [saturday, saturday + 1], precision: 'day' };
};
/** EDTF writes calendar quarters as "months" 33 to 36. */
export const quarterPeriod = (year: number, quarter: number): Period => ({
  edtf: `${pad(year, 4)}-${32 + quarter}`,
  days: months(year, quarter * 3 - 2, 3),
  precision: 'quarter',
});
export const monthsPeriod = (year: number, from: number, count: number): Period => ({
  edtf: `${pad(year, 4)}-${pad(from)}/${pad(year, 4)}-${pad(from + count - 1)}`,
  days: months(year, from, count),
  precision: count === 3 ? 'quarter' : 'season',
});
/** EDTF writes spring, summer, autumn and winter as 21 to 24. Winter may be the one that begins or the one that ends in the year. */
export const seasonPeriod = (year: number, season: number): Period => ({
  edtf: `${pad(year, 4)}-${21 + season}`,
  days: season === 3 ? [dayOf(year - 1, 12, 1), dayOf(year + 1, 3, 0)] : months(year, 3 + season * 3, 3),
  precision: 'season',
});
export const decadePeriod = (year: number): Period => ({
  edtf: `${Math.floor(year / 10)}X`,
  days: [dayOf(Math.floor(year / 10) * 10, 1, 1), dayOf(Math.floor(year / 10) * 10 + 10, 1, 1) - 1],
  precision: 'decade',
});
/** The 19th century is 18XX. */
export const centuryPeriod = (century: number): Period => ({
  edtf: `${pad(century - 1)}XX`,
  days: [dayOf((century - 1) * 100, 1, 1), dayOf(century * 100, 12, 31)],
  precision: 'century',
});

/** From the beginning of one period to the end of the other. */
export const interval = (from: Period, to: Period): Period => ({
  edtf: `${startOf(from.edtf)}/${endOf(to.edtf)}`,
  days: [from.days[0], to.days[1]],
  precision: from.precision,
});
const startOf = (edtf: string): string => edtf.split('/')[0]!;
const endOf = (edtf: string): string => edtf.split('/').at(-1)!;

/** The same kind of period, `by` units on. Intervals and approximate values move by their days. */
export function shiftPeriod(period: Period, unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century', by: number): Period {
  const step = { day: 0, week: 0, month: 1, year: 12, decade: 120, century: 1200 }[unit];
  const move = (day: number): number => (step ? addMonths(day, step * by) : day + by * (unit === 'week' ? 7 : 1));
  const start = civil(move(period.days[0]));
  if (period.precision === 'month') return monthPeriod(start.year, start.month);
  if (period.precision === 'year') return yearPeriod(start.year);
  if (period.precision === 'quarter') return quarterPeriod(start.year, Math.ceil(start.month / 3));
  if (period.days[0] === period.days[1]) return dayPeriod(move(period.days[0]));
  const [from, to] = [move(period.days[0]), move(period.days[1])];
  return { edtf: `${formatDay(from)}/${formatDay(to)}`, days: [from, to], precision: period.precision };
}

/** Part of a period that a writer names. */
export type Portion = 'early' | 'mid' | 'late';
const SHARES: Record<Portion, [number, number]> = { early: [0, 0.4], mid: [0.25, 0.75], late: [0.6, 1] };

/**
 * "Late November": the notation stays that of the month, because EDTF has none for its parts; the days narrow.
 * Two fifths rather than a third, since writers are generous with "early" and "late".
 */
export function narrow(period: Period, portion: Portion): Period {
  const length = period.days[1] - period.days[0] + 1;
  const [from, to] = SHARES[portion];
  return { ...period, days: [period.days[0] + Math.floor(length * from), period.days[0] + Math.ceil(length * to) - 1] };
}

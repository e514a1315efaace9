import { addMonths, civil, sayDay } from './calendar.ts';
import { aboutDay, type Context, type Resolved, sayPublication, settle } from './context.ts';
import type { DateForm } from './expression.ts';
import { dayPeriod, monthPeriod, type Period, shiftPeriod, weekPeriod, yearPeriod } from './period.ts';
import { UNIT_DAYS } from './vocabulary.ts';

type Shifted = Extract<DateForm, { form: 'shifted' }>;
type Anaphor = Extract<DateForm, { form: 'anaphor' }>;

const said = (period: Period): string => (period.days[0] === period.days[1] ? sayDay(period.days[0]) : period.edtf.replace('/', ' to '));

/** "two years ago" counts from publication, "a month earlier" from what was dated last. */
export function resolveShifted(date: Shifted, context: Context): Resolved | null {
  if (date.from === 'story') {
    const base = context.last;
    if (!base || !Number.isFinite(base.days[0])) return null;
    const inDays = date.unit === 'day' || date.unit === 'week';
    const from = inDays ? context.lastDay : base;
    if (inDays && base.precision === 'month' && !(from && isWithin(from, base)))
      return { ...sinceMonth(date, base), evidence: `“${context.words}” is counted from a day in ${base.edtf}, told of just before` };
    return (
      from && { ...shifted(date, from.days[date.sign > 0 ? 1 : 0], from), evidence: `“${context.words}” is counted from ${said(from)}, told of just before` }
    );
  }
  const period = settle(context, (published) => shifted(date, published, null));
  return period && { ...period, evidence: `“${context.words}” is counted from ${sayPublication(context)}` };
}

const isWithin = (day: Period, month: Period): boolean => day.days[0] >= month.days[0] && day.days[1] <= month.days[1];

/** "Signed in November 2008 and broken 11 days later": so many days on from some day of that month, whatever day was told before. */
function sinceMonth({ count: [low, high], unit, sign }: Shifted, { days }: Period): Period {
  const [least, most] = [low, high].map((count) => count * UNIT_DAYS[unit]) as [number, number];
  const [from, to] = sign > 0 ? [days[0] + least, days[1] + most] : [days[0] - most, days[1] - least];
  const [first, last] = [civil(from), civil(to)].map(({ year, month }) => monthPeriod(year, month)) as [Period, Period];
  return { edtf: first.edtf === last.edtf ? first.edtf : `${first.edtf}/${last.edtf}`, days: [from, to], precision: 'month' };
}

/** The precision is that of the unit: two years ago is a year, three weeks ago a day give or take three. */
function shifted({ count: [low, high], unit, sign, bound }: Shifted, from: number, base: Period | null): Period {
  if (low !== high || bound === 'more than' || bound === 'less than' || bound === 'at least') return spread(low, high, unit, sign, bound, from);
  const about = bound === 'about';
  if (!Number.isInteger(low)) return between(from + sign * (low + 0.25) * UNIT_DAYS[unit], from + sign * (low - 0.25) * UNIT_DAYS[unit]);
  if (unit === 'day') return about ? aboutDay(from + sign * low, 1) : dayPeriod(from + sign * low);
  if (unit === 'week') return base && base.days[0] === base.days[1] && low === 1 ? dayPeriod(from + sign * 7) : aboutDay(from + sign * low * 7, 3);
  if (unit === 'month') {
    const at = civil(addMonths(from, sign * low));
    return about ? aboutDay(addMonths(from, sign * low), 20) : monthPeriod(at.year, at.month);
  }
  const years = low * { year: 1, decade: 10, century: 100 }[unit as 'year' | 'decade' | 'century'];
  const at = civil(addMonths(from, sign * years * 12));
  const slack = about || years >= 10 ? Math.max(1, Math.round(years * 0.1)) : 0;
  const period = yearPeriod(at.year);
  return slack ? { ...period, edtf: `${period.edtf}~`, days: [yearPeriod(at.year - slack).days[0], yearPeriod(at.year + slack).days[1]] } : period;
}

/** "a few weeks ago", "more than two years ago": the days between the bounds, which no single value names. */
function spread(low: number, high: number, unit: Shifted['unit'], sign: 1 | -1, bound: Shifted['bound'], from: number): Period {
  const [least, most] = bound === 'more than' || bound === 'at least' ? [low, low * 1.5 + 1] : bound === 'less than' ? [low * 0.5, high] : [low, high];
  return between(from + sign * most * UNIT_DAYS[unit], from + sign * least * UNIT_DAYS[unit]);
}

function between(a: number, b: number): Period {
  const [from, to] = [Math.round(Math.min(a, b)), Math.round(Math.max(a, b))];
  const name = (day: number) =>
    (to - from > 500 ? yearPeriod(civil(day).year) : to - from > 45 ? monthPeriod(civil(day).year, civil(day).month) : dayPeriod(day)).edtf;
  const edtf = name(from) === name(to) ? `${name(from)}~` : `${name(from)}~/${name(to)}~`;
  return { edtf, days: [from, to], precision: to - from > 500 ? 'year' : to - from > 45 ? 'month' : 'week' };
}

/** "that day", "the following week", "the previous year": from what the story dated last. */
export function resolveAnaphor({ unit, shift }: Anaphor, context: Context): Resolved | null {
  const base = unit === 'day' || unit === 'week' ? context.lastDay : context.last;
  if (!base || !Number.isFinite(base.days[0])) return null;
  // "Two fled in November 2011. Both were caught the same day": on a day of that month, whatever was dated before.
  if (unit === 'day' && context.last?.precision === 'month' && (base.days[0] < context.last.days[0] || base.days[0] > context.last.days[1]))
    return shift === 0 ? { ...context.last, evidence: `“${context.words}” read as a day in ${context.last.edtf}, told of just before` } : null;
  return {
    ...moved(unit, shift, base),
    evidence: `“${context.words}” ${shift === 0 ? 'read as' : shift > 0 ? 'read as the next after' : 'read as the one before'} ${said(base)}, told of just before`,
  };
}

function moved(unit: Anaphor['unit'], shift: number, base: Period): Period {
  const at = civil(base.days[0]);
  if (unit === 'week') return weekPeriod(base.days[0] + shift * 7);
  if (unit === 'month') {
    const month = civil(addMonths(base.days[0], shift));
    return monthPeriod(month.year, month.month);
  }
  if (unit === 'year') return yearPeriod(at.year + shift);
  return shift === 0 ? base : dayPeriod(base.days[shift > 0 ? 1 : 0] + shift);
}

/** "the same period last year". */
export function resolveSame(years: number, context: Context): Resolved | null {
  const base = context.last;
  if (!base || !Number.isFinite(base.days[0])) return null;
  const { year, month } = civil(base.days[0]);
  const period = /\bmonth\b/i.test(context.words) ? monthPeriod(year + years, month) : shiftPeriod(base, 'year', years);
  return { ...period, evidence: `“${context.words}”: a year before ${said(base)}` };
}

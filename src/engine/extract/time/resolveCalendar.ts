import { civil, dayOf, isDate, sayWeekday, weekdayOf } from './calendar.ts';
import { type Context, type Resolved, sayPublication, settle } from './context.ts';
import type { DateForm } from './expression.ts';
import { dayPeriod, monthPeriod, type Period, weekPeriod, yearPeriod } from './period.ts';

const YEARS = { last: -1, this: 0, next: 1 };

type Calendar = Extract<DateForm, { form: 'calendar' }>;

/** A date with or without its year. News leaves the year out where it is the nearest one that fits. */
export function resolveCalendar(date: Calendar, context: Context): Resolved | null {
  const { year, month, day } = date;
  if (year !== null) return { ...periodOf(year, month, day), evidence: '' };
  if (month === null) return null;
  if (date.side) {
    const near = settle(context, (published) => nearest(month, day, published, { ...context, tense: date.side!, relation: 'on' }));
    return near && { ...near, evidence: yearEvidence(date, near, context) };
  }
  if (context.opening && context.tense === 'past')
    return { ...following(context.opening.period, month, day), evidence: `“${context.words}” follows ${context.opening.period.edtf} in the telling` };
  const stated = date.which && settle(context, (published) => periodOf(civil(published).year + YEARS[date.which!], month, day));
  if (stated) return { ...stated, evidence: `“${context.words}” is counted from ${sayPublication(context)}` };
  const period = date.weekday !== null && day !== null ? byWeekday(date, context) : settle(context, (published) => nearest(month, day, published, context));
  if (period) return { ...period, evidence: yearEvidence(date, period, context) };
  return {
    edtf: `XXXX-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`,
    days: [Number.NaN, Number.NaN],
    precision: day === null ? 'month' : 'day',
    evidence: '',
  };
}

/** "In December 2010 … . In January …": the first that does not come before the date that opened the last sentence. */
function following(opening: Period, month: number, day: number | null): Period {
  const { year } = civil(opening.days[0]);
  const same = periodOf(year, month, isDate(year, month, day ?? 1) ? day : null);
  return same.days[1] >= opening.days[0] ? same : periodOf(year + 1, month, isDate(year + 1, month, day ?? 1) ? day : null);
}

const periodOf = (year: number, month: number | null, day: number | null): Period =>
  month === null ? yearPeriod(year) : day === null ? monthPeriod(year, month) : dayPeriod(dayOf(year, month, day));

const yearEvidence = ({ weekday }: Calendar, period: Period, context: Context): string => {
  const { year } = civil(period.days[0]);
  const why = weekday === null ? sayPublication(context) : `${sayPublication(context)} and from its weekday, ${sayWeekday(weekday)}`;
  return `“${context.words}” is given the year ${year}, from ${why}`;
};

/** "Monday 12 November": of the years around publication the nearest in which that day is a Monday. */
function byWeekday({ month, day, weekday }: Calendar, context: Context): Period | null {
  return settle(context, (published) => {
    const { year } = civil(published);
    for (const candidate of [year, year - 1, year + 1]) {
      if (!isDate(candidate, month!, day!)) continue;
      const at = dayOf(candidate, month!, day!);
      if (weekdayOf(at) === weekday && Math.abs(at - published) < 330) return dayPeriod(at);
    }
    return nearest(month!, day, published, context);
  });
}

/** In days. What was put off to May, told in July, has been; told in October, it is yet to come. */
const LATELY = 90;

/** Past tense: the latest on or before publication; future: the first on or after; otherwise the nearest. */
function nearest(month: number, day: number | null, published: number, { tense, relation }: Context): Period | null {
  const { year } = civil(published);
  const years = [year - 1, year, year + 1].filter((candidate) => day === null || isDate(candidate, month, day));
  const all = years.map((candidate) => periodOf(candidate, month, day));
  const ends = relation === 'by' || relation === 'until';
  // "Was shut until 10 July" may look either way.
  const direction =
    relation === 'since' && tense !== 'future' && tense !== 'ahead'
      ? 'past'
      : !ends || tense === 'ahead' || tense === 'either'
        ? tense
        : tense === 'past'
          ? null
          : 'future';
  // A day's grace: zones, and stories posted before midnight.
  const past = all.findLast((period) => period.days[0] <= published + 1);
  const future = all.find((period) => period.days[1] >= published - 1);
  if (direction === 'past') return past ?? null;
  if (direction === 'future') return future ?? null;
  if (direction === 'ahead' && past && future) return published - past.days[1] < LATELY ? past : future;
  if (!past || !future) return past ?? future ?? null;
  const [back, ahead] = [published - past.days[1], future.days[0] - published];
  return ahead < back * 0.5 ? future : past;
}

/** "The first week of March": its first seven days; "the last week": the ISO week that holds its last day but three. */
export function resolveWeekOfMonth(date: Extract<DateForm, { form: 'week of month' }>, context: Context): Resolved | null {
  const month = resolveCalendar({ form: 'calendar', year: date.year, month: date.month, day: null, weekday: null }, context);
  if (!month || !Number.isFinite(month.days[0])) return month;
  const day = date.nth < 0 ? month.days[1] - 3 : month.days[0] + 3 + 7 * date.nth;
  return { ...weekPeriod(day), evidence: month.evidence };
}

/** "The first Monday in May". */
export function resolveWeekdayOfMonth(date: Extract<DateForm, { form: 'weekday of month' }>, context: Context): Resolved | null {
  const month = resolveCalendar({ form: 'calendar', year: date.year, month: date.month, day: null, weekday: null }, context);
  if (!month || !Number.isFinite(month.days[0])) return month;
  const first = month.days[0] + ((date.weekday - weekdayOf(month.days[0]) + 7) % 7);
  const last = month.days[1] - ((weekdayOf(month.days[1]) - date.weekday + 7) % 7);
  return { ...dayPeriod(date.nth < 0 ? last : first + 7 * date.nth), evidence: month.evidence };
}

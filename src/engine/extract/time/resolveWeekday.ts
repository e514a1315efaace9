import { addMonths, civil, mondayOf, sayWeekday, weekdayOf } from './calendar.ts';
import { type Context, type Resolved, sayPublication, settle } from './context.ts';
import type { DateForm } from './expression.ts';
import { centuryPeriod, dayPeriod, decadePeriod, monthPeriod, type Period, quarterPeriod, weekendPeriod, weekPeriod, yearPeriod } from './period.ts';

type Weekday = Extract<DateForm, { form: 'weekday' }>;
type Unit = Extract<DateForm, { form: 'unit' }>;

/** Past tense: the latest such weekday on or before publication; future: the first on or after; "last" and "next" leave publication day out. */
export function resolveWeekday({ weekday, which, weeks }: Weekday, context: Context): Resolved | null {
  if (weeks) return weekAway(weekday, weeks, context);
  // "First planned for Friday, it was put off": the last Friday or the next.
  if (context.tense === 'either' && which === null) return null;
  const ahead =
    which === 'next' ||
    (which !== 'last' &&
      (context.tense === 'future' || context.tense === 'ahead' || ((context.relation === 'by' || context.relation === 'until') && context.tense !== 'past')));
  const period = settle(context, (published) => {
    const back = (weekdayOf(published) - weekday + 7) % 7;
    if (which === 'last') return dayPeriod(published - (back || 7));
    // A day or two ahead a writer says "Thursday", so "next Thursday" is the one after.
    if (which === 'next') return dayPeriod(published + (7 - back) + (7 - back <= 2 ? 7 : 0));
    return dayPeriod(ahead ? published + ((7 - back) % 7) : published - back);
  });
  const side = ahead ? 'after' : 'before';
  const same = period && context.published && period.days[0] === context.published.days[0] && context.published.days[0] === context.published.days[1];
  return (
    period && { ...period, evidence: `“${context.words}” is read as ${same ? 'the day of' : `the ${sayWeekday(weekday)} ${side}`} ${sayPublication(context)}` }
  );
}

/** "Saturday week": the first Saturday after publication and seven days; "a week last Saturday": the last before it less seven. */
function weekAway(weekday: number, weeks: 1 | -1, context: Context): Resolved | null {
  const period = settle(context, (published) => {
    const back = (weekdayOf(published) - weekday + 7) % 7;
    return dayPeriod(weeks > 0 ? published + (7 - back) + 7 : published - (back || 7) - 7);
  });
  return period && { ...period, evidence: `“${context.words}” is counted from ${sayPublication(context)}` };
}

/** "Tuesday last week". */
export function resolveWeekdayOfWeek({ weekday, shift }: Extract<DateForm, { form: 'weekday of week' }>, context: Context): Resolved | null {
  const period = settle(context, (published) => dayPeriod(mondayOf(published) + 7 * shift + ((weekday + 6) % 7)));
  return period && { ...period, evidence: `“${context.words}” is counted from ${sayPublication(context)}` };
}

/** "last week", "this year", "April last year", "next weekend": counted from publication. */
export function resolveUnit({ unit, shift, month }: Unit, context: Context): Resolved | null {
  const period = settle(context, (published) => unitPeriod(unit, shift, month, published, context));
  return period && { ...period, evidence: `“${context.words}” is counted from ${sayPublication(context)}` };
}

function unitPeriod(unit: Unit['unit'], shift: number, month: number | null, published: number, { tense }: Context): Period | null {
  const { year, month: current } = civil(published);
  if (month !== null) return monthPeriod(year + shift, month);
  if (unit === 'week') return weekPeriod(published + 7 * shift);
  if (unit === 'weekend') return weekend(published, shift, tense === 'past');
  if (unit === 'month') {
    const at = civil(addMonths(published, shift));
    return monthPeriod(at.year, at.month);
  }
  if (unit === 'quarter') {
    const index = year * 4 + Math.ceil(current / 3) - 1 + shift;
    return quarterPeriod(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1);
  }
  if (unit === 'year') return yearPeriod(year + shift);
  if (unit === 'decade') return decadePeriod(year + 10 * shift);
  return unit === 'century' ? centuryPeriod(Math.floor(year / 100) + 1 + shift) : null;
}

/** "This weekend" in the past tense on a Monday to Friday is the one just over. */
function weekend(published: number, shift: number, past: boolean): Period {
  const inIt = [0, 6].includes(weekdayOf(published));
  const back = shift === -1 || (shift === 0 && past && !inIt) ? -7 : 0;
  return weekendPeriod(mondayOf(published) + back + (shift === 1 ? (inIt ? 7 : 0) : 0));
}

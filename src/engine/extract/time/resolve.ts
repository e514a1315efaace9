import { type Context, type Resolved, sayPublication, settle } from './context.ts';
import type { DateExpression, DateForm } from './expression.ts';
import { centuryPeriod, dayPeriod, decadePeriod, interval, narrow, type Period } from './period.ts';
import { resolveCalendar, resolveWeekdayOfMonth, resolveWeekOfMonth } from './resolveCalendar.ts';
import { resolveClock } from './resolveClock.ts';
import { resolveDayBeside } from './resolveDayBeside.ts';
import { resolveDayOfMonth } from './resolveDayOfMonth.ts';
import { resolveOfYear } from './resolvePart.ts';
import { resolveAnaphor, resolveSame, resolveShifted } from './resolveStory.ts';
import { resolveUnit, resolveWeekday, resolveWeekdayOfWeek } from './resolveWeekday.ts';

/** The stretch of the calendar that an expression means at its place in the story; null where that cannot be told. */
export function resolve({ date, part }: DateExpression, context: Context): Resolved | null {
  const period = resolveForm(date, context);
  if (!period || !part || !Number.isFinite(period.days[0])) return period;
  if (part !== 'earlier' && part !== 'later') return { ...period, ...narrow(period, part) };
  return clipped(period, part, context);
}

/** "Earlier this month" ends with publication, "later this year" begins with it. */
function clipped(period: Resolved, part: 'earlier' | 'later', { published }: Context): Resolved {
  if (!published) return period;
  const [from, to] = period.days;
  const days: [number, number] = part === 'earlier' ? [from, Math.min(to, published.days[1])] : [Math.max(from, published.days[0]), to];
  return days[0] <= days[1] ? { ...period, days } : period;
}

function resolveForm(date: DateForm, context: Context): Resolved | null {
  switch (date.form) {
    case 'calendar':
      return resolveCalendar(date, context);
    case 'week of month':
      return resolveWeekOfMonth(date, context);
    case 'weekday of month':
      return resolveWeekdayOfMonth(date, context);
    case 'weekday of week':
      return resolveWeekdayOfWeek(date, context);
    case 'weekday':
      return resolveWeekday(date, context);
    case 'day beside':
      return resolveDayBeside(date, context);
    case 'day of month':
      return resolveDayOfMonth(date, context);
    case 'deictic':
      return resolveDeictic(date.shift, context);
    case 'unit':
      return resolveUnit(date, context);
    case 'shifted':
      return resolveShifted(date, context);
    case 'anaphor':
      return resolveAnaphor(date, context);
    case 'same':
      return resolveSame(date.years, context);
    case 'decade':
      return { ...(date.century ? centuryPeriod(date.year / 100 + 1) : decadePeriod(date.year)), evidence: '' };
    case 'century':
      return { ...centuryPeriod(date.century), evidence: '' };
    case 'clock':
      return resolveClock(context);
    case 'interval':
      return resolveInterval(date.from, date.to, context);
    default:
      return resolveOfYear(date, context);
  }
}

function resolveDeictic(shift: number, context: Context): Resolved | null {
  const period = settle(context, (published) => dayPeriod(published + shift));
  const day = `${Math.abs(shift) > 1 ? 'two days' : 'the day'}${shift === 0 ? ' of' : shift < 0 ? ' before' : ' after'}`;
  return period && { ...period, evidence: `“${context.words}” is read as ${day} ${sayPublication(context)}` };
}

function resolveInterval(from: DateForm, to: DateForm, context: Context): Resolved | null {
  const first = resolveForm(from, context);
  const second = resolveForm(to, context);
  if (!first || !second) return null;
  const period: Period = interval(first, second);
  if (period.days[0] > period.days[1]) {
    // "from Friday to Monday": the second weekday is the one that follows the first.
    if (from.form !== 'weekday' || to.form !== 'weekday') return null;
    const days = (((second.days[0] - first.days[0]) % 7) + 7) % 7;
    return { ...interval(first, dayPeriod(first.days[0] + days)), evidence: first.evidence };
  }
  return { ...period, evidence: first.evidence || second.evidence };
}

import { addMonths, civil, dayOf, isDate, weekdayOf } from './calendar.ts';
import { type Context, type Resolved, sayPublication, settle } from './context.ts';
import type { DateForm } from './expression.ts';
import { dayPeriod, type Period } from './period.ts';

type DayOfMonth = Extract<DateForm, { form: 'day of month' }>;

/** In days. What was dated further off than this is told for its own sake, and a day without a month goes with it. */
const LATELY = 45;
/** Months on either side of publication in which a weekday is looked for. */
const AROUND = [-2, -1, 0, 1, 2];

/** "On the 28th": of the month that was dated just before where that lies far from publication, else the nearest that the tense allows. */
export function resolveDayOfMonth(date: DayOfMonth, context: Context): Resolved | null {
  const told = date.shift === null && date.weekday === null ? monthTold(date.day, context) : null;
  if (told) return { ...told, evidence: `“${context.words}” follows ${context.last!.edtf}, told of just before` };
  const period = settle(context, (published) => ofMonth(date, published, context));
  return period && { ...period, evidence: `“${context.words}” is counted from ${sayPublication(context)}` };
}

function monthTold(day: number, { last, published }: Context): Period | null {
  if (!last || !Number.isFinite(last.days[0]) || (last.precision !== 'month' && last.precision !== 'day')) return null;
  if (published && last.days[1] > published.days[0] - LATELY && last.days[0] < published.days[1] + LATELY) return null;
  return inMonth(day, last.days[0]);
}

/** The day of the month that holds another day, where that month has it. */
function inMonth(day: number, at: number): Period | null {
  const { year, month } = civil(at);
  return isDate(year, month, day) ? dayPeriod(dayOf(year, month, day)) : null;
}

function ofMonth({ day, weekday, shift }: DayOfMonth, published: number, { tense, relation }: Context): Period | null {
  if (shift !== null) return inMonth(day, addMonths(firstOfMonth(published), shift));
  const all = AROUND.flatMap((by) => inMonth(day, addMonths(firstOfMonth(published), by)) ?? []);
  const distance = ({ days }: Period) => Math.abs(days[0] - published);
  const byNearness = (periods: Period[]): Period | null => periods.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
  if (weekday !== null) return byNearness(all.filter(({ days }) => weekdayOf(days[0]) === weekday));
  const future = tense === 'future' || tense === 'ahead' || ((relation === 'by' || relation === 'until') && tense !== 'past');
  if (future) return byNearness(all.filter(({ days }) => days[0] >= published));
  // Nothing says on which side: only a day close by is sure.
  return tense === 'past' ? byNearness(all.filter(({ days }) => days[0] <= published)) : null;
}

const firstOfMonth = (day: number): number => day - civil(day).day + 1;

import { addMonths, civil, dayOf } from '../calendar.ts';
import { nearestTo } from './day.ts';
import type { Mention } from './mentions.ts';

export const isBare = ({ expression: { date } }: Mention): boolean => date.form === 'calendar' && date.year === null;

/** How far beyond the anchor a story may lie whose dates are taken for past ones. */
const LATER = 45;
const ALWAYS: [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** Dates without a year lie within a year of publication: told of as past before it, as to come after it. */
export function bareDates(own: readonly Mention[], anchor: number): [number, number] {
  let [from, to] = ALWAYS;
  for (const { expression, tense, relation } of own) {
    const { date } = expression;
    if (date.form !== 'calendar' || date.year !== null || date.month === null) continue;
    const ahead = tense === 'future' || relation === 'until' || relation === 'by';
    const around = nearestTo(anchor, date.month, date.day ?? (expression.part === 'late' ? 18 : 1));
    if (around === null || (!ahead && tense !== 'past')) continue;
    if (!ahead) from = Math.max(from, around > anchor + LATER ? addMonths(around, -12) : around);
    else to = Math.min(to, around < anchor ? addMonths(around, 12) : around);
  }
  return from <= to ? [from, to] : ALWAYS;
}

/** To the end of the year of the last date, and a month at least, since January still says "December 7". */
export const untilYearEnd = ([from, to]: [number, number]): [number, number] =>
  Number.isFinite(from) ? [from, Math.min(to, Math.max(dayOf(civil(from).year, 12, 31), from + 31))] : [from, to];

import type { Story } from '../../../model.ts';
import { readBareDateline } from '../../../read/dateline.ts';
import { runInsOf } from '../../../read/runIn.ts';
import { civil, dayOf, isDate, weekdayOf } from '../calendar.ts';
import type { Window } from './day.ts';

/** Days between the stories of one topic, at the most, for a dateline without a year to be of the year that fits. */
const LONGEST_APART = 120;

/** "PORT ELM, March 14 (Newswire) -", "Posted Oct. 9 at 8:23 AM": the day is stated, its year is that of the other stories. */
export function openingDay(story: Story, anchor: number): Window | null {
  const opening = headDay(story) ?? [...runInsOf(story.blocks, story.text).values()].find(({ day }) => day);
  if (!opening?.day) return null;
  const { month, day, weekday } = opening.day;
  const { year } = civil(anchor);
  const days = [year - 1, year, year + 1].filter((one) => isDate(one, month, day)).map((one) => dayOf(one, month, day));
  const nearest = days.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0];
  if (nearest === undefined || Math.abs(nearest - anchor) > LONGEST_APART || (weekday !== null && weekdayOf(nearest) !== weekday)) return null;
  return { days: [nearest, nearest], inferred: true, firm: true, evidence: `the line “${opening.said}”, its year from the other stories` };
}

/** The line of the head that was found to give the day of publication. */
function headDay({ blocks, text }: Story): ReturnType<typeof readBareDateline> {
  const line = blocks.find(({ furniture }) => furniture?.kind === 'dateline');
  return line ? readBareDateline(text.slice(line.start, line.end)) : null;
}

export const middle = (days: number[]): number | null => days.toSorted((a, b) => a - b)[Math.floor(days.length / 2)] ?? null;

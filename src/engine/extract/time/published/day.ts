import type { Story } from '../../../model.ts';
import { civil, dayOf, isDate } from '../calendar.ts';
import { type Context, contextOf } from '../context.ts';
import { resolve } from '../resolve.ts';
import type { Mention } from './mentions.ts';

/** When a story may have come out, first day and last. */
export interface Window {
  days: [number, number];
  inferred: boolean;
  /** False where only its own dates without a year hold it, or the time of the other stories. */
  firm: boolean;
  evidence: string;
}

export type Windows = ReadonlyMap<Story, Window>;

/** The day that a mention means, where its story's publication or the anchor in time settles it; null otherwise. */
export function dayOfMention(mention: Mention, window: Window | undefined, anchor: number): number | null {
  const { date } = mention.expression;
  if (date.form === 'calendar' && date.year === null && date.month !== null && date.day !== null) return nearestTo(anchor, date.month, date.day);
  const context: Context = { ...contextOf(window ?? null), tense: mention.tense, relation: mention.relation, words: mention.text };
  const found = resolve({ ...mention.expression, clock: null }, context);
  return found && Number.isFinite(found.days[0]) && found.days[0] === found.days[1] ? found.days[0] : null;
}

/** The instance of a day of the year that is nearest to a day. */
export function nearestTo(anchor: number, month: number, day: number): number | null {
  const { year } = civil(anchor);
  const all = [year - 1, year, year + 1].filter((candidate) => isDate(candidate, month, day)).map((candidate) => dayOf(candidate, month, day));
  return all.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0] ?? null;
}

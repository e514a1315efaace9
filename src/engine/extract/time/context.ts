import type { Published } from '../../../schemas/comparison.ts';
import { readDateline } from '../../read/dateline.ts';
import { formatDay, sayDay } from './calendar.ts';
import type { Direction } from './direction.ts';
import { edtfDays } from './edtf.ts';
import type { Period } from './period.ts';

/** What is known at the point of the story at which an expression stands. */
export interface Context {
  /** First and last day on which the story may have been published. */
  published: { days: [number, number]; inferred: boolean } | null;
  /** What was dated last, of any precision, and the day told of last; null once a day could not be resolved. */
  last: Period | null;
  lastDay: Period | null;
  /** Where and how that day was told; and all days told so far, by number. */
  told: { block: number; tense: Direction } | null;
  days: Set<number>;
  /** The block that the expression stands in. */
  block: number;
  /** A date with its year that opened the sentence before: background is told from date to date. */
  opening: { period: Period; sentence: number; block: number } | null;
  tense: Direction;
  relation: string;
  /** The words themselves, for the evidence. */
  words: string;
}

/** At the beginning of a story nothing is told yet. */
export const contextOf = (published: Context['published']): Context => ({
  published,
  last: null,
  lastDay: null,
  told: null,
  days: new Set(),
  block: 0,
  opening: null,
  tense: null,
  relation: 'on',
  words: '',
});

export interface Resolved extends Period {
  /** In words for a reader; empty where the text states the date in full. */
  evidence: string;
}

/** A window longer than this says nothing about weekdays or weeks; months and years may still follow from it. */
const LONGEST_WINDOW = 400;

export function publicationOf(published: Published | null): Context['published'] {
  // Editors write "12 December 2024" in front matter too.
  const days = published && (edtfDays(published.edtf) ?? edtfDays(readDateline([], published.edtf, true)?.edtf ?? ''));
  if (!days || !Number.isFinite(days[0])) return null;
  return { days: [days[0], Number.isFinite(days[1]) ? days[1] : days[0] + LONGEST_WINDOW], inferred: published!.inferred };
}

/** The period that holds on every day on which the story may have been published; null where the days differ on it. */
export function settle(context: Context, at: (published: number) => Period | null): Period | null {
  if (!context.published) return null;
  const [from, to] = context.published.days;
  if (to - from > LONGEST_WINDOW) return null;
  const first = at(from);
  if (!first) return null;
  for (let day = from + 1; day <= to; day++) if (at(day)?.edtf !== first.edtf) return null;
  return first;
}

/** "publication on 12 December 2024", or the window with its footing. */
export function sayPublication({ published }: Context): string {
  if (!published) return 'publication';
  const [from, to] = published.days;
  if (from === to) return `publication on ${sayDay(from)}`;
  return `publication, ${published.inferred ? 'inferred to lie' : 'stated to lie'} between ${sayDay(from)} and ${sayDay(to)}`;
}

export const resolved = (period: Period | null, evidence: string): Resolved | null => period && { ...period, evidence };

/** A day that is meant only roughly: "three weeks ago". */
export const aboutDay = (day: number, slack: number): Period => ({
  edtf: `${formatDay(day)}~`,
  days: [day - slack, day + slack],
  precision: slack > 3 ? 'week' : 'day',
});

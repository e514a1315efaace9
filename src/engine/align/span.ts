import { addMonths } from '../extract/time/calendar.ts';
import type { DateClaim, DurationClaim, Topic } from '../model.ts';

const DAY = 86_400_000;
/** Calendar months are counted, not days: 2017 + 49 years is 2066. */
const MONTHS: Partial<Record<DurationClaim['duration']['unit'], number>> = { month: 1, year: 12, decade: 120, century: 1200 };
/** Days by which an end may be off: a contract of five years ends with the season, one of "two and a half" is rounded to the half. */
const SLACK = { month: 15, year: 31, half: 92 };

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** Months of a length; null for one that is told in days or weeks. */
function monthsOf({ duration: { amount, unit } }: DurationClaim): number | null {
  const perUnit = MONTHS[unit];
  return perUnit ? Math.round(amount * perUnit) : null;
}

/** First and last day on which something of this length ends, when its claim also says from when it runs; null otherwise. */
export function impliedEnd(claim: DurationClaim): [number, number] | null {
  const { from, days, bound, unit } = claim.duration;
  if (!from?.days || !Number.isFinite(from.days[0]) || !Number.isFinite(from.days[1])) return null;
  const months = monthsOf(claim);
  const isYear = from.precision === 'year' && unit !== 'month';
  if (months === null || (bound !== 'exactly' && !isYear)) return [from.days[0] + Math.floor(days[0]), from.days[1] + Math.ceil(days[1])];
  const slack = months % 12 && unit !== 'month' ? SLACK.half : isYear ? 0 : unit === 'month' ? SLACK.month : SLACK.year;
  return [addMonths(from.days[0], months) - slack, addMonths(from.days[1], months) + slack];
}

/** For a sum a reader can check: start year, years and end year; null where the length is not in whole years from a year. */
export function yearSum(claim: DurationClaim): { start: number; years: number; end: number } | null {
  const { from, unit } = claim.duration;
  const months = monthsOf(claim);
  if (!from?.days || !Number.isFinite(from.days[0]) || months === null || unit === 'month' || months % 12) return null;
  const start = yearOf(from.days[0]);
  return { start, years: months / 12, end: start + months / 12 };
}

/** The same for a length that is not in whole years: first and last month of the start and of the end, as days, with the months between. */
export function monthSum(claim: DurationClaim): { start: [number, number]; months: number; end: [number, number] } | null {
  const { from } = claim.duration;
  const months = monthsOf(claim);
  if (!from?.days || !Number.isFinite(from.days[0]) || !Number.isFinite(from.days[1]) || months === null || yearSum(claim)) return null;
  return { start: from.days, months, end: [addMonths(from.days[0], months), addMonths(from.days[1], months)] };
}

/** How long "since 2013" is at the day of publication, in days; null without that day. */
export function lengthInDays(since: DateClaim, topic: Topic): [number, number] | null {
  const published = topic.stories[since.story]!.published?.edtf;
  const days = since.time.days;
  if (!published || !days) return null;
  const day = Date.parse(published.split('/')[0]!.slice(0, 10)) / DAY;
  return Number.isFinite(day) && Number.isFinite(days[0]) ? [day - Math.min(days[1], day), day - days[0]] : null;
}

/** A year is twelve months, or 52 weeks, or 365 days, and three months are 90 days to whoever counts in days: lengths in different units are never the same to the day. */
export const slackOf = (a: DurationClaim, b: DurationClaim): number => (a.duration.unit === b.duration.unit ? 1e-6 : OTHER_UNIT);
const OTHER_UNIT = 0.02;

/** True where two lengths can be the same, up to a share `slack` of the longer. */
export const lengthsMeet = (a: [number, number], b: [number, number], slack: number): boolean => a[0] <= b[1] * (1 + slack) && b[0] <= a[1] * (1 + slack);

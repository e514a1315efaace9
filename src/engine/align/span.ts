import type { DateClaim, DurationClaim, Topic } from '../model.ts';

const DAY = 86_400_000;
/** Calendar years are counted, not days: 2017 + 49 years is 2066. */
const YEARS: Partial<Record<DurationClaim['duration']['unit'], number>> = { year: 1, decade: 10, century: 100 };

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
const yearDays = (year: number): [number, number] => [Date.UTC(year, 0, 1) / DAY, Date.UTC(year, 11, 31) / DAY];

/** First and last day on which something of this length ends, when its claim also says from when it runs; null otherwise. */
export function impliedEnd(claim: DurationClaim): [number, number] | null {
  const { from, amount, unit, days } = claim.duration;
  if (!from?.days || !Number.isFinite(from.days[0]) || !Number.isFinite(from.days[1])) return null;
  const perUnit = YEARS[unit];
  if (!perUnit || from.precision !== 'year') return [from.days[0] + Math.floor(days[0]), from.days[1] + Math.ceil(days[1])];
  const years = Math.round(amount * perUnit);
  return [yearDays(yearOf(from.days[0]) + years)[0], yearDays(yearOf(from.days[1]) + years)[1]];
}

/** For a sum a reader can check: start year, years and end year; null where the length is not in years from a year. */
export function yearSum(claim: DurationClaim): { start: number; years: number; end: number } | null {
  const { from, amount, unit } = claim.duration;
  const perUnit = YEARS[unit];
  if (!from?.days || !perUnit || !Number.isFinite(from.days[0])) return null;
  const start = yearOf(from.days[0]);
  const years = Math.round(amount * perUnit);
  return { start, years, end: start + years };
}

/** How long "since 2013" is at the day of publication, in days; null without that day. */
export function lengthInDays(since: DateClaim, topic: Topic): [number, number] | null {
  const published = topic.stories[since.story]!.published?.edtf;
  const days = since.time.days;
  if (!published || !days) return null;
  const day = Date.parse(published.split('/')[0]!.slice(0, 10)) / DAY;
  return Number.isFinite(day) && Number.isFinite(days[0]) ? [day - Math.min(days[1], day), day - days[0]] : null;
}

/** A year is twelve months, or 52 weeks, or 365 days: lengths in different units are never the same to the day. */
export const slackOf = (a: DurationClaim, b: DurationClaim): number => (a.duration.unit === b.duration.unit ? 1e-6 : 0.01);

/** True where two lengths can be the same, up to a share `slack` of the longer. */
export const lengthsMeet = (a: [number, number], b: [number, number], slack: number): boolean => a[0] <= b[1] * (1 + slack) && b[0] <= a[1] * (1 + slack);

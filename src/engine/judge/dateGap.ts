import { daysApart } from '../align/timeRelation.ts';
import { civil } from '../extract/time/calendar.ts';
import type { DateClaim, TimeValue } from '../model.ts';
import { counted } from '../text/readable.ts';

/** Beyond this nobody counts days. */
const FEW_DAYS = 62;
const FEW_MONTHS = 24;
const COARSENESS = ['day', 'month', 'year'] as const;
type Counted = (typeof COARSENESS)[number];

/** How far apart the values are that stand against one another, in what the coarser of two is told in: "2029" and "2030" are a year apart, not a day. */
export function gapBetween(groups: readonly DateClaim[][]): string {
  const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a[0]!.time, b[0]!.time] as const)).filter(([a, b]) => daysApart(a, b) > 0);
  if (!pairs.length) return 'the times of day do not fit together';
  const widest = pairs.toSorted(([a, b], [c, d]) => daysApart(c, d) - daysApart(a, b))[0]!;
  const said = sayGap(...widest);
  return said ? `${said} apart, so they cannot all be true` : 'they have no day in common, so they cannot all be true';
}

function sayGap(a: TimeValue, b: TimeValue): string | null {
  const unit = coarser(unitOf(a), unitOf(b));
  if (unit === null) return null;
  const days = daysApart(a, b);
  if (unit === 'day') return days < FEW_DAYS ? counted(days, 'day') : null;
  const [first, last] = a.days![0] < b.days![0] ? [a, b] : [b, a];
  const [from, to] = [civil(first.days![1]), civil(last.days![0])];
  if (unit === 'year') return counted(to.year - from.year, 'year');
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return months <= FEW_MONTHS ? counted(months, 'month') : null;
}

/** A day, month or year by the calendar; null for weeks, seasons and what is meant roughly. */
function unitOf({ edtf, days }: TimeValue): Counted | null {
  const parts = /^\d{4}(-(?:0[1-9]|1[0-2])(-\d\d(?:T.*)?)?)?$/.exec(edtf ?? '');
  if (parts) return parts[2] ? 'day' : parts[1] ? 'month' : 'year';
  return days && days[0] === days[1] ? 'day' : null;
}

const coarser = (a: Counted | null, b: Counted | null): Counted | null => a && b && COARSENESS[Math.max(COARSENESS.indexOf(a), COARSENESS.indexOf(b))]!;

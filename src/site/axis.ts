import { civil } from '../engine/extract/time/calendar.ts';

/** First and last of what a value may be, inclusive; open ends are ±Infinity. */
export type Interval = readonly [number, number];

/** A stretch of an axis that is drawn to scale; between two of them the axis is broken. Places are per cent of its length. */
export interface Stretch {
  from: number;
  to: number;
  left: number;
  right: number;
  label: string;
}

export interface Axis {
  stretches: Stretch[];
  ticks: { at: number; label: string }[];
  /** Where an interval is drawn; wide enough to be seen. */
  place(interval: Interval): { left: number; right: number };
}

/** Room between two stretches, and the least length of a bar. */
const BREAK = 2.5;
const LEAST = 0.9;
/** Two dates further apart than this, and further than the dates themselves reach, stand on stretches of their own. */
const NEAR_DAYS = 40;
const TICKED_DAYS = 70;
const TICK_ROOM = 4.5;

/**
 * An axis of days for events that may lie decades or hours apart: dates close together share a stretch to scale, and where nothing
 * happened the axis is broken. A stretch is as long as it has different dates to tell apart, so that a week can be seen beside a decade.
 */
export function dateAxis(intervals: readonly Interval[]): Axis {
  const clusters = cluster(intervals);
  const distinct = new Set(intervals.map((interval) => finite(interval).join()));
  const weights = clusters.map(([from, to]) => 1 + [...distinct].filter((dates) => Number.parseFloat(dates) >= from && Number.parseFloat(dates) <= to).length);
  const unit = (100 - BREAK * (clusters.length - 1)) / weights.reduce((sum, weight) => sum + weight, 0);
  let left = 0;
  const stretches = clusters.map(([from, to], i): Stretch => {
    const stretch = { from, to, left, right: left + weights[i]! * unit, label: stretchLabel(from, to) };
    left = stretch.right + BREAK;
    return stretch;
  });
  return { stretches, ticks: dayTicks(stretches, intervals), place: (interval) => placeOn(stretches, interval) };
}

function cluster(intervals: readonly Interval[]): [number, number][] {
  const clusters: [number, number][] = [];
  for (const [first, last] of intervals.map(finite).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const current = clusters.at(-1);
    if (current && first - current[1] <= Math.max(NEAR_DAYS, current[1] - current[0])) current[1] = Math.max(current[1], last);
    else clusters.push([first, last]);
  }
  return clusters;
}

/** An open end is drawn at the end that is known. */
const finite = ([first, last]: Interval): [number, number] => [Number.isFinite(first) ? first : last, Number.isFinite(last) ? last : first];

function placeOn(stretches: readonly Stretch[], interval: Interval): { left: number; right: number } {
  const [first, last] = finite(interval);
  const at = (day: number): number => {
    const stretch = stretches.find(({ to }) => day <= to + 1) ?? stretches.at(-1)!;
    return stretch.left + ((day - stretch.from) / (stretch.to + 1 - stretch.from)) * (stretch.right - stretch.left);
  };
  const [left, right] = [at(first), at(last + 1)];
  return right - left < LEAST ? { left: Math.min(left, 100 - LEAST), right: Math.min(left, 100 - LEAST) + LEAST } : { left, right };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

function stretchLabel(from: number, to: number): string {
  const [a, b] = [civil(from), civil(to)];
  if (a.year !== b.year) return `${a.year}–${b.year}`;
  if (to - from > 300) return String(a.year);
  const months = a.month === b.month ? MONTHS[a.month - 1] : `${MONTHS[a.month - 1]}–${MONTHS[b.month - 1]}`;
  return `${months} ${a.year}`;
}

/** Numbers of days under short stretches, as many as have room. */
function dayTicks(stretches: readonly Stretch[], intervals: readonly Interval[]): Axis['ticks'] {
  const ticks: Axis['ticks'] = [];
  for (const day of [...new Set(intervals.map((interval) => finite(interval)[0]))].sort((a, b) => a - b)) {
    const stretch = stretches.find(({ from, to }) => day >= from && day <= to);
    if (!stretch || stretch.to - stretch.from > TICKED_DAYS) continue;
    const at = placeOn(stretches, [day, day]).left;
    if (!ticks.length || at - ticks.at(-1)!.at >= TICK_ROOM) ticks.push({ at, label: String(civil(day).day) });
  }
  return ticks;
}

/** An axis of numbers, to scale, with room on both sides; `label` says a number. */
export function numberAxis(intervals: readonly Interval[], label: (number: number) => string): Axis {
  const ends = intervals.flatMap((interval) => finite(interval));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least || Math.abs(most) || 1) * 0.25;
  // A quarter beyond the greatest, and from nought where nought is near: else small differences would look great.
  const from = least >= 0 && least <= (most - least) * 3 ? 0 : least - room;
  const to = most + room;
  const at = (number: number): number => ((number - from) / (to - from)) * 100;
  const place = (interval: Interval) => {
    const [first, last] = finite(interval);
    const [left, right] = [at(first), at(last)];
    return right - left < LEAST ? { left: left - LEAST / 2, right: left + LEAST / 2 } : { left, right };
  };
  const ticks: Axis['ticks'] = [];
  for (const end of [...new Set(ends)].sort((a, b) => a - b))
    if (!ticks.length || at(end) - ticks.at(-1)!.at >= TICK_ROOM * 2) ticks.push({ at: at(end), label: label(end) });
  return { stretches: [{ from, to, left: 0, right: 100, label: '' }], ticks, place };
}

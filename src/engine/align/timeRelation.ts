import type { TimeValue } from '../model.ts';

/**
 * How two stated times stand to one another as intervals of days:
 * equal; within (one inside the other); overlap; near (apart, by no more than the coarser of them is long); apart.
 */
export type TimeRelation = 'equal' | 'within' | 'overlap' | 'near' | 'apart' | 'unknown';

const length = ([from, to]: [number, number]): number => to - from + 1;

export function timeRelation(a: TimeValue, b: TimeValue): TimeRelation {
  if (!a.days || !b.days) return 'unknown';
  const [x, y] = [a.days, b.days];
  if (x[0] === y[0] && x[1] === y[1] && clocksDiffer(a, b)) return 'near';
  if (x[0] === y[0] && x[1] === y[1]) return 'equal';
  if ((x[0] <= y[0] && y[1] <= x[1]) || (y[0] <= x[0] && x[1] <= y[1])) return 'within';
  if (x[0] <= y[1] && y[0] <= x[1]) return 'overlap';
  const gap = Math.max(x[0], y[0]) - Math.min(x[1], y[1]);
  return gap <= Math.max(2, Math.min(length(x), length(y)) * 1.1) ? 'near' : 'apart';
}

/** Two times of day without a zone are those of the place; beyond this many minutes they are two. */
const CLOCK_TOLERANCE = 30;

/** "At 5:30 a.m." and "at 6.15am" of one day, neither with a zone. */
const clocksDiffer = ({ clock: x }: TimeValue, { clock: y }: TimeValue): boolean =>
  x !== null && y !== null && x.offset === null && y.offset === null && Math.max(x.from, y.from) - Math.min(x.to, y.to) > CLOCK_TOLERANCE;

/** Days between two intervals that do not meet; 0 where they do. */
export const daysApart = (a: TimeValue, b: TimeValue): number =>
  !a.days || !b.days ? 0 : Math.max(0, Math.max(a.days[0], b.days[0]) - Math.min(a.days[1], b.days[1]));

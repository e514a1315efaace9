import { civil, dayOf, daysInMonth } from '../engine/extract/time/calendar.ts';
import type { Verdict } from '../schemas/vocabulary.ts';
import { type Axis, dateAxis, type Interval } from './axis.ts';
import type { DatedValue } from './chronology.ts';
import type { StoryText } from './edition.ts';
import { type Bar, barOf } from './scale.ts';

/** Something that happened when a story says it did: on which several speak, or one alone. */
export interface TimelineEvent {
  title: string;
  /** Of the comparison, or of the passage. */
  path: string;
  /** Null for what one story alone dates. */
  verdict: Verdict | null;
  /** The date, or the dates where the stories disagree, in words. */
  when: string;
  /** One a value: bars that do not lie under one another are a disagreement. */
  bars: Bar[];
  /** Readings without a place on the line ("last week"). */
  unplaced: { label: string; stories: StoryText[] }[];
}

export interface Chart {
  axis: Axis;
  events: TimelineEvent[];
}

/** An event that has yet to be given its place: with its dates, and the time that they take up together. */
export type Draft = TimelineEvent & { values: DatedValue[]; hull: Interval };

/** A date less precise than this is wide: beside it, days can hardly be told apart. */
const WIDE_DAYS = 100;
/** Longest silence within one stretch of the line. */
const NEAR_DAYS = 45;
/** A bar shorter than this share of its stretch is no longer seen as long or short. */
const SEEN = 0.02;
const BREAK = 1.5;

/**
 * One line for all events, broken where nothing happened for long. Each stretch is to a scale of its own and as long as it has
 * different dates. A year has a stretch beside that of its days where on one scale the days could not be told apart.
 */
export function chartOf(drafts: readonly Draft[]): Chart | null {
  if (!drafts.length) return null;
  const clusters = clustersOf(drafts);
  const scales = clusters.map((events) => scaleOf(events.flatMap(({ values }) => values.map(({ interval }) => interval))));
  const weights = clusters.map((events) => 1 + new Set(events.flatMap(({ values }) => values.map(({ interval }) => interval.join()))).size);
  const unit = (100 - BREAK * (clusters.length - 1)) / weights.reduce((sum, weight) => sum + weight, 0);
  let left = 0;
  const shares = weights.map((weight) => {
    const share = { left, length: weight * unit };
    left += share.length + BREAK;
    return share;
  });
  const within = ({ left, length }: { left: number; length: number }, at: number): number => left + (at * length) / 100;
  const axis: Axis = {
    stretches: scales.flatMap(({ stretches }, i) => stretches.map((s) => ({ ...s, left: within(shares[i]!, s.left), right: within(shares[i]!, s.right) }))),
    ticks: apart(scales.flatMap(({ ticks }, i) => ticks.map(({ at, label }) => ({ at: within(shares[i]!, at), label })))),
    place: (interval) => scales[0]!.place(interval),
  };
  const events = clusters.flatMap((cluster, i) =>
    cluster.map(({ values, hull, ...event }) => {
      const place = (interval: Interval) => {
        const bar = scales[i]!.place(interval);
        return { left: within(shares[i]!, bar.left), right: Math.max(within(shares[i]!, bar.right), within(shares[i]!, bar.left) + LEAST) };
      };
      return { event: { ...event, bars: values.map((value) => barOf(value, value.interval, { ...axis, place })) }, hull };
    }),
  );
  const inOrder = events.toSorted((a, b) => a.hull[0] - b.hull[0] || a.hull[1] - b.hull[1] || Number(!a.event.verdict) - Number(!b.event.verdict));
  return { axis, events: inOrder.map(({ event }) => event) };
}

/**
 * To scale, with room around what would else look longer than it is: a few days are drawn in their month, and a month that stands
 * alone in its year. Several dates weeks apart fill a stretch by themselves; in their year the days could not be told apart.
 */
export function scaleOf(intervals: readonly Interval[]): Axis {
  const ends = intervals.flatMap((interval) => interval.filter(Number.isFinite));
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const isAlone = new Set(intervals.map((interval) => interval.join())).size === 1;
  const room = last - first < SHORT_DAYS ? [monthsOf(first, last)] : isAlone && last - first < WIDE_DAYS ? [yearsOf(first, last)] : [];
  return dateAxis([...intervals, ...room]);
}

const monthsOf = (first: number, last: number): Interval => {
  const [from, to] = [civil(first), civil(last)];
  return [dayOf(from.year, from.month, 1), dayOf(to.year, to.month, daysInMonth(to.year, to.month))];
};

const yearsOf = (first: number, last: number): Interval => [dayOf(civil(first).year, 1, 1), dayOf(civil(last).year, 12, 31)];

const SHORT_DAYS = 20;
const LEAST = 0.7;
const TICK_ROOM = 2.8;

function apart(ticks: Axis['ticks']): Axis['ticks'] {
  const kept: Axis['ticks'] = [];
  for (const tick of ticks) if (!kept.length || tick.at - kept.at(-1)!.at >= TICK_ROOM) kept.push(tick);
  return kept;
}

function clustersOf(drafts: readonly Draft[]): Draft[][] {
  const isWide = ({ values }: Draft): boolean => values.every(({ interval }) => lengthOf(interval) > WIDE_DAYS);
  const wide = cluster(drafts.filter(isWide), 0);
  const narrow = cluster(
    drafts.filter((event) => !isWide(event)),
    NEAR_DAYS,
  );
  const apart = narrow.filter((events) => {
    const home = wide.find((years) => meet(hullOf(years), hullOf(events)));
    if (!home) return true;
    const intervals = events.flatMap(({ values }) => values.map(({ interval }) => interval));
    const isAlone = new Set(intervals.map((interval) => interval.join())).size === 1;
    if (!isAlone && Math.min(...intervals.map(lengthOf)) / lengthOf(hullOf(home)) < SEEN) return true;
    home.push(...events);
    return false;
  });
  return [...wide, ...apart].sort((a, b) => hullOf(a)[0] - hullOf(b)[0] || hullOf(b)[1] - hullOf(a)[1]);
}

const meet = (a: Interval, b: Interval): boolean => a[0] <= b[1] && b[0] <= a[1];
/** Days, for open ends those that are known. */
const lengthOf = ([first, last]: Interval): number => (Number.isFinite(first) && Number.isFinite(last) ? last - first + 1 : 1);
const hullOf = (events: readonly Draft[]): Interval => [Math.min(...events.map(({ hull }) => hull[0])), Math.max(...events.map(({ hull }) => hull[1]))];

/** Events of which each begins before, or soon after, those before it have ended. */
function cluster(drafts: readonly Draft[], near: number): Draft[][] {
  const clusters: Draft[][] = [];
  for (const event of drafts.toSorted((a, b) => a.hull[0] - b.hull[0] || a.hull[1] - b.hull[1])) {
    const current = clusters.at(-1);
    if (current && event.hull[0] <= hullOf(current)[1] + near) current.push(event);
    else clusters.push([event]);
  }
  return clusters;
}

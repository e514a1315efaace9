import { civil, dayOf, daysInMonth } from '../engine/extract/time/calendar.ts';
import { edtfDays } from '../engine/extract/time/edtf.ts';
import { readableEdtf } from '../engine/text/readable.ts';
import type { ClaimRecord } from '../schemas/comparison.ts';
import type { Verdict } from '../schemas/vocabulary.ts';
import { type Axis, dateAxis, type Interval } from './axis.ts';
import { type DatedValue, datedValues, whenOf } from './chronology.ts';
import { type Edition, type StoryText, shown } from './edition.ts';
import { paths } from './href.ts';
import { type Bar, barOf } from './scale.ts';
import { capitalised, firstWords } from './words.ts';

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

export interface Timeline {
  /** Null where nothing can be placed. */
  chart: Chart | null;
  undated: TimelineEvent[];
  published: Chart | null;
  counts: { compared: number; alone: number; conflicts: number };
}

type Draft = TimelineEvent & { values: DatedValue[]; hull: Interval };

/** A date less precise than this is wide: beside it, days can hardly be told apart. */
const WIDE_DAYS = 100;
/** Longest silence within one stretch of the line. */
const NEAR_DAYS = 45;
/** A bar shorter than this share of its stretch is no longer seen as long or short. */
const SEEN = 0.02;
const BREAK = 1.5;
const TITLE_WORDS = 18;

/** Everything in a topic that has a date, in the order of time. */
export function timelineOf(edition: Edition): Timeline {
  const drafts = [...compared(edition), ...alone(edition)];
  const dated = drafts.filter(({ values }) => values.length > 0);
  return {
    chart: chartOf(dated),
    undated: drafts.filter(({ values }) => values.length === 0),
    published: publishedChart(edition),
    counts: {
      compared: drafts.filter(({ verdict }) => verdict).length,
      alone: drafts.filter(({ verdict }) => !verdict).length,
      conflicts: drafts.filter(({ verdict }) => verdict === 'conflict').length,
    },
  };
}

function compared(edition: Edition): Draft[] {
  return edition.comparisons
    .filter(({ kind }) => kind === 'date')
    .map((comparison) => {
      const values = datedValues(comparison);
      const unplaced = comparison.entries.filter(({ label, group }) => !values.some((value) => value.label === label && value.group === group));
      return draft({ title: comparison.title, path: comparison.path, verdict: comparison.verdict, unplaced }, values);
    });
}

/** Dates that only one story gives; several in one clause are one event. */
function alone(edition: Edition): Draft[] {
  const claims = edition.file.claims.filter((claim) => claim.kind === 'date' && edition.comparisonsWith(claim.id).length === 0);
  const clauses = Map.groupBy(claims, ({ story, text, value }) => JSON.stringify([story, text, value?.normal]));
  return [...clauses.values()].map(([claim]) => {
    const story = edition.story(claim!.story);
    const value = datedValue(claim!, story);
    const about = { title: clauseOf(claim!, story), path: paths.passage(edition.id, story.id, claim!.id), verdict: null };
    const written = { label: claim!.value?.text.replace(/\s+/g, ' ') ?? '', stories: [story] };
    return draft({ ...about, unplaced: value ? [] : [written] }, value ? [value] : []);
  });
}

const clauseOf = ({ start, end }: ClaimRecord, story: StoryText): string => capitalised(firstWords(shown(story, start, end), TITLE_WORDS));

function datedValue({ value }: ClaimRecord, story: StoryText): DatedValue | null {
  const normal = value?.normal;
  const interval = typeof normal === 'string' ? edtfDays(normal) : null;
  if (typeof normal !== 'string' || !interval?.some(Number.isFinite)) return null;
  return { label: readableEdtf(normal), edtf: normal, stories: [story], interval, group: 0 };
}

function draft(event: Pick<TimelineEvent, 'title' | 'path' | 'verdict' | 'unplaced'>, values: DatedValue[]): Draft {
  const ends = values.flatMap(({ interval }) => interval.filter(Number.isFinite));
  const hull: Interval = [Math.min(...ends), Math.max(...ends)];
  return { ...event, values, hull, when: values.length ? whenOf(values) : '', bars: [] };
}

/**
 * One line for all events, broken where nothing happened for long. Each stretch is to a scale of its own and as long as it has
 * different dates. A year has a stretch beside that of its days where on one scale the days could not be told apart.
 */
function chartOf(drafts: readonly Draft[]): Chart | null {
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
function scaleOf(intervals: readonly Interval[]): Axis {
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

/** When the reports themselves came out. */
function publishedChart(edition: Edition): Chart | null {
  const values = edition.stories.flatMap((story) => {
    const interval = story.published && edtfDays(story.published.edtf);
    return story.published && interval?.some(Number.isFinite) ? [{ story, published: story.published, interval: interval as Interval }] : [];
  });
  if (!values.length) return null;
  const axis = scaleOf(values.map(({ interval }) => interval));
  const events = values.map(
    ({ story, published, interval }): TimelineEvent => ({
      title: story.title,
      path: paths.story(edition.id, story.id),
      verdict: null,
      when: `${readableEdtf(published.edtf)}${published.inferred ? ', inferred' : ''}`,
      bars: [barOf({ label: readableEdtf(published.edtf), stories: [story] }, interval, axis)],
      unplaced: [],
    }),
  );
  return { axis, events };
}

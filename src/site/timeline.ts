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

/** Events close enough in time to be drawn to one scale. */
export interface Period {
  title: string;
  axis: Axis;
  events: TimelineEvent[];
}

export interface Timeline {
  periods: Period[];
  undated: TimelineEvent[];
  published: Period | null;
  counts: { compared: number; alone: number };
}

type Draft = TimelineEvent & { values: DatedValue[]; hull: Interval };

/** Dates known to the year or the decade only have a scale of their own: on it, days could not be told apart. */
const WIDE_DAYS = 100;
/** Longest silence within one period. */
const NEAR_DAYS = 60;
const TITLE_WORDS = 18;

/** Everything in a topic that has a date, in the order of time. */
export function timelineOf(edition: Edition): Timeline {
  const drafts = [...compared(edition), ...alone(edition)];
  const dated = drafts.filter(({ values }) => values.length > 0);
  return {
    periods: periodsOf(dated),
    undated: drafts.filter(({ values }) => values.length === 0),
    published: publishedPeriod(edition),
    counts: { compared: drafts.filter(({ verdict }) => verdict).length, alone: drafts.filter(({ verdict }) => !verdict).length },
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

/** Events in order, parted where nothing happened for long, and where the precision changes from days to years. */
function periodsOf(drafts: readonly Draft[]): Period[] {
  const isWide = ({ values }: Draft): boolean => values.every(({ interval }) => interval[1] - interval[0] > WIDE_DAYS);
  const clusters = [
    ...cluster(drafts.filter(isWide), 0),
    ...cluster(
      drafts.filter((event) => !isWide(event)),
      NEAR_DAYS,
    ),
  ];
  return joinYears(clusters.sort((a, b) => hullOf(a)[0] - hullOf(b)[0] || hullOf(b)[1] - hullOf(a)[1])).map(periodOf);
}

const hullOf = (events: readonly Draft[]): Interval => [Math.min(...events.map(({ hull }) => hull[0])), Math.max(...events.map(({ hull }) => hull[1]))];

function cluster(drafts: readonly Draft[], near: number): Draft[][] {
  const clusters: Draft[][] = [];
  for (const event of drafts.toSorted((a, b) => a.hull[0] - b.hull[0] || a.hull[1] - b.hull[1])) {
    const current = clusters.at(-1);
    if (current && event.hull[0] <= hullOf(current)[1] + near) current.push(event);
    else clusters.push([event]);
  }
  return clusters;
}

/** Years in succession share a period, whatever lies between them: 1971, 2011 and 2015 are one line with breaks. */
function joinYears(clusters: Draft[][]): Draft[][] {
  const joined: Draft[][] = [];
  const wide = (events: readonly Draft[]): boolean => events.every(({ values }) => values.every(({ interval }) => interval[1] - interval[0] > WIDE_DAYS));
  for (const events of clusters) {
    const last = joined.at(-1);
    if (last && wide(last) && wide(events)) last.push(...events);
    else joined.push([...events]);
  }
  return joined;
}

function periodOf(drafts: Draft[]): Period {
  const axis = dateAxis(drafts.flatMap(({ values }) => values.map(({ interval }) => interval)));
  const [first, last] = [axis.stretches[0]!, axis.stretches.at(-1)!];
  const inOrder = drafts.toSorted((a, b) => a.hull[0] - b.hull[0] || a.hull[1] - b.hull[1] || Number(!a.verdict) - Number(!b.verdict));
  return {
    title: first === last ? first.label : spanOfLabels(first.label, last.label),
    axis,
    events: inOrder.map(({ values, hull: _, ...event }) => ({ ...event, bars: values.map((value) => barOf(value, value.interval, axis)) })),
  };
}

/** "1971" and "2015–2017" as "1971–2017"; "Nov 2023" and "Mar 2025" as "Nov 2023 to Mar 2025". */
function spanOfLabels(first: string, last: string): string {
  const plain = /^\d{4}(?:–\d{4})?$/;
  return plain.test(first) && plain.test(last) ? `${first.slice(0, 4)}–${last.slice(-4)}` : `${first} to ${last}`;
}

/** When the reports themselves came out. */
function publishedPeriod(edition: Edition): Period | null {
  const values = edition.stories.flatMap((story) => {
    const interval = story.published && edtfDays(story.published.edtf);
    return story.published && interval?.some(Number.isFinite) ? [{ story, published: story.published, interval: interval as Interval }] : [];
  });
  if (!values.length) return null;
  const axis = dateAxis(values.map(({ interval }) => interval));
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
  return { title: 'The reports themselves', axis, events };
}

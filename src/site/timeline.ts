import { edtfDays } from '../engine/extract/time/edtf.ts';
import { readableEdtf } from '../engine/text/readable.ts';
import type { ClaimRecord } from '../schemas/comparison.ts';
import type { Interval } from './axis.ts';
import { type DatedValue, dated, datedValues, whenOf } from './chronology.ts';
import { type Edition, type StoryText, shown } from './edition.ts';
import { paths } from './href.ts';
import { barOf } from './scale.ts';
import { type Chart, chartOf, type Draft, scaleOf, type TimelineEvent } from './timelineChart.ts';
import { capitalised, firstWords } from './words.ts';

export interface Timeline {
  /** Null where nothing can be placed. */
  chart: Chart | null;
  undated: TimelineEvent[];
  published: Chart | null;
  counts: { compared: number; alone: number; conflicts: number };
}

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
    const value = dated(claim!, { stories: [story], group: 0 });
    const about = { title: clauseOf(claim!, story), path: paths.passage(edition.id, story.id, claim!.id), verdict: null };
    const written = { label: claim!.value?.text.replace(/\s+/g, ' ') ?? '', stories: [story] };
    return draft({ ...about, unplaced: value ? [] : [written] }, value ? [value] : []);
  });
}

const clauseOf = ({ start, end }: ClaimRecord, story: StoryText): string => capitalised(firstWords(shown(story, start, end), TITLE_WORDS));

function draft(event: Pick<TimelineEvent, 'title' | 'path' | 'verdict' | 'unplaced'>, values: DatedValue[]): Draft {
  const ends = values.flatMap(({ interval }) => interval.filter(Number.isFinite));
  const hull: Interval = [Math.min(...ends), Math.max(...ends)];
  return { ...event, values, hull, when: values.length ? whenOf(values) : '', bars: [] };
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

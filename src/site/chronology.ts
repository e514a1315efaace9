import { readableEdtf } from '../engine/text/readable.ts';
import type { ClaimRecord } from '../schemas/comparison.ts';
import { type Axis, dateAxis, type Interval } from './axis.ts';
import type { Edition } from './edition.ts';
import type { Entry, ReadComparison } from './readComparison.ts';
import { type Bar, barOf, intervalOf } from './scale.ts';
import { sayValue } from './value.ts';

export interface DatedEvent {
  comparison: ReadComparison;
  /** The earliest and, where they differ, the latest date that the stories give. */
  when: string;
  bars: Bar[];
}

export interface Chronology {
  axis: Axis;
  events: DatedEvent[];
}

/** Comparisons of dates in the order of time, for the overview. Null where fewer than two can be placed. */
export function chronologyOf(edition: Edition, most: number): Chronology | null {
  const dated = edition.comparisons.flatMap((comparison) => {
    const values = comparison.kind === 'date' ? datedValues(comparison) : [];
    return values.length ? [{ comparison, values }] : [];
  });
  const chosen = dated.toSorted((a, b) => weight(b.comparison) - weight(a.comparison) || a.comparison.index - b.comparison.index).slice(0, most);
  if (chosen.length < 2) return null;
  const axis = dateAxis(chosen.flatMap(({ values }) => values.map(({ interval }) => interval)));
  const events = chosen
    .map(({ comparison, values }) => ({
      comparison,
      first: Math.min(...values.map(({ interval }) => known(interval))),
      when: whenOf(values),
      bars: values.map(({ interval, ...value }) => barOf(value, interval, axis)),
    }))
    .sort((a, b) => a.first - b.first || a.comparison.index - b.comparison.index);
  return { axis, events };
}

/** Where there is not room for all: disagreements first, then what most voices tell. */
const weight = ({ verdict, voices }: ReadComparison): number => voices + (verdict === 'conflict' ? 100 : verdict === 'compatible' ? 1 : 0);

const known = ([first, last]: Interval): number => (Number.isFinite(first) ? first : last);

/** `said`: the date in words, without the "until" of a limit. */
export type DatedValue = { label: string; said: string; stories: Bar['stories']; group: number; interval: Interval };

export function datedValues({ entries, readings }: ReadComparison): DatedValue[] {
  return entries.flatMap((entry) => {
    const reading = readings.find(({ group, label }) => group === entry.group && label.toLowerCase() === entry.label.toLowerCase());
    return (reading && dated(reading.claim, entry)) ?? [];
  });
}

/** Null for a claim without a place on a line of time. */
export function dated(claim: ClaimRecord, { label, stories, group }: Omit<Entry, 'label'> & { label?: string }): DatedValue | null {
  const interval = intervalOf(claim, 'date', null);
  const normal = claim.value?.normal;
  if (!interval || typeof normal !== 'string') return null;
  const said = claim.value?.days ? sayValue(claim) : readableEdtf(normal);
  return { label: label ?? said, said, stories, group, interval };
}

export function whenOf(values: DatedValue[]): string {
  const inOrder = values.toSorted((a, b) => known(a.interval) - known(b.interval) || a.interval[1] - b.interval[1]);
  const narrowest = values.toSorted((a, b) => a.interval[1] - a.interval[0] - (b.interval[1] - b.interval[0]))[0]!;
  const meet = values.every(({ interval }) => interval[0] <= narrowest.interval[1] && interval[1] >= narrowest.interval[0]);
  return meet ? narrowest.said : `${inOrder[0]!.said} or ${inOrder.at(-1)!.said}`;
}

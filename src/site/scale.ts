import { edtfDays } from '../engine/extract/time/edtf.ts';
import { readableNumber } from '../engine/text/readable.ts';
import type { ClaimRecord, QuantityValue } from '../schemas/comparison.ts';
import { type Axis, dateAxis, type Interval, numberAxis } from './axis.ts';
import type { StoryText } from './edition.ts';
import type { Entry, ReadComparison } from './readComparison.ts';
import { isMeasure, plural } from './value.ts';

export interface Bar {
  label: string;
  stories: StoryText[];
  left: number;
  right: number;
  /** Sides on which the value goes on without an end that is known. */
  open: { start: boolean; end: boolean };
}

/** The values of a comparison on one line: what is drawn on its page. */
export interface ScaleDrawing {
  axis: Axis;
  bars: Bar[];
  /** Values that have no place on the line. */
  unplaced: Entry[];
  /** What the axis measures, in words. */
  measure: string;
}

interface Placed {
  entry: Entry;
  interval: Interval;
}

/** Null where a drawing would say nothing: fewer than two different values with a place. */
export function drawScale(comparison: ReadComparison): ScaleDrawing | null {
  const { kind, entries, readings } = comparison;
  if (kind !== 'date' && kind !== 'duration' && kind !== 'quantity') return null;
  const claimOf = (entry: Entry): ClaimRecord =>
    readings.find(({ label, group }) => group === entry.group && label.toLowerCase() === entry.label.toLowerCase())!.claim;
  const unit = kind === 'quantity' ? unitOf(entries.map(claimOf)) : null;
  const placed = entries.flatMap((entry): Placed[] => {
    const interval = intervalOf(claimOf(entry), kind, unit);
    return interval ? [{ entry, interval }] : [];
  });
  if (new Set(placed.map(({ interval }) => interval.join())).size < 2) return null;
  const intervals = placed.map(({ interval }) => interval);
  const axis = kind === 'date' ? dateAxis(intervals) : numberAxis(intervals, readableNumber);
  return {
    axis,
    bars: placed.map(({ entry, interval }) => barOf(entry, interval, axis)),
    unplaced: entries.filter((entry) => !placed.some((other) => other.entry === entry)),
    measure: kind === 'date' ? 'date' : kind === 'duration' ? 'years' : sayUnit(unit),
  };
}

export function barOf({ label, stories }: Pick<Entry, 'label' | 'stories'>, interval: Interval, axis: Axis): Bar {
  return { label, stories, ...axis.place(interval), open: { start: interval[0] === -Infinity, end: interval[1] === Infinity } };
}

export function intervalOf({ value }: ClaimRecord, kind: 'date' | 'duration' | 'quantity', unit: string | null): Interval | null {
  const normal = (kind === 'date' && value?.days) || value?.normal;
  if (!normal) return null;
  if (typeof normal !== 'string')
    return kind === 'quantity' && (normal.unit === unit || !(isMeasure(normal.unit) || isMeasure(unit))) ? quantityInterval(normal) : null;
  const interval = kind === 'date' ? edtfDays(normal) : kind === 'duration' ? years(normal) : null;
  return interval?.some(Number.isFinite) ? interval : null;
}

const sayUnit = (unit: string | null): string => (unit === null ? 'number' : isMeasure(unit) ? unit : plural(unit));

/** Quantities share a line where they have one unit: the one that most have. What is counted goes by many names ("dead", "people"). */
function unitOf(claims: ClaimRecord[]): string | null {
  const units = claims.flatMap(({ value }) => (value?.normal && typeof value.normal === 'object' ? [value.normal.unit] : []));
  return units.toSorted((a, b) => units.filter((unit) => unit === b).length - units.filter((unit) => unit === a).length)[0] ?? null;
}

const quantityInterval = ({ number, max, bound }: QuantityValue): Interval => {
  if (bound === 'at least' || bound === 'more than') return [number, Infinity];
  if (bound === 'at most' || bound === 'less than') return [-Infinity, number];
  return [number, max ?? number];
};

const YEARS: Record<string, number> = { Y: 1, M: 1 / 12, W: 7 / 365.25, D: 1 / 365.25 };

/** "P50Y" as [50, 50]; "P46M/P57M" as its bounds; days and shorter spans in parts of a year. */
function years(iso: string): Interval | null {
  const ends = iso.split('/').map((part) => {
    const [date = ''] = part.split('T');
    const parts = [...date.matchAll(/(\d+(?:\.\d+)?)([YMWD])/g)];
    return parts.length ? parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * YEARS[unit!]!, 0) : null;
  });
  const [first, last] = [ends[0], ends.at(-1)];
  return typeof first === 'number' && typeof last === 'number' ? [first, last] : null;
}

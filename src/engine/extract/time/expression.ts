import type { Bound } from '../../../schemas/vocabulary.ts';
import type { Sentence, Story } from '../../model.ts';
import type { Portion } from './period.ts';
import type { Unit } from './vocabulary.ts';

/** What a time expression says before anything outside it is asked. */
export type DateForm =
  /** `side` is that of publication on which "last" and "next" put a month; `which` counts years. */
  | { form: 'calendar'; year: number | null; month: number | null; day: number | null; weekday: number | null; which?: Which; side?: 'past' | 'future' }
  /** From 0; -1 for the last. */
  | { form: 'week of month'; nth: number; month: number; year: number | null }
  | { form: 'weekday of month'; nth: number; weekday: number; month: number; year: number | null }
  /** "Tuesday last week": weeks from that of publication. */
  | { form: 'weekday of week'; weekday: number; shift: number }
  /** "Tuesday week" is a week after the Tuesday to come, "a week last Tuesday" one before the last. */
  | { form: 'weekday'; weekday: number; which: Which | null; weeks?: 1 | -1 }
  /** "the 28th": months from that of publication where stated. */
  | { form: 'day of month'; day: number; weekday: number | null; shift: number | null }
  /** "the day before Christmas"; without a holiday, beside an event whose day is not said. */
  | { form: 'day beside'; holiday: string | null; sign: 1 | -1 }
  /** Days from the day of speaking: yesterday is -1. */
  | { form: 'deictic'; shift: number }
  /** "last month", "this year", "next week", "the end of the year": counted from publication. */
  | { form: 'unit'; unit: Unit | 'weekend' | 'quarter'; shift: number; month: number | null }
  /** "two years ago" (from publication), "a month earlier" (from the day just told of). */
  | { form: 'shifted'; count: [number, number]; unit: Unit; sign: 1 | -1; from: 'publication' | 'story'; bound: Bound }
  /** "that day", "the following week", "the previous year": from the day just told of. */
  | { form: 'anaphor'; unit: Unit; shift: number }
  /** "the same period last year": what was just dated, years on. */
  | { form: 'same'; years: number }
  | { form: 'decade'; year: number; century: boolean }
  | { form: 'century'; century: number }
  | { form: 'quarter'; quarter: number; year: number | null; which: Which | null }
  /** Some first or last months of a year; `from` counts from 1. */
  | { form: 'half'; from: number; months: number; year: number | null; which: Which | null }
  | { form: 'fiscal'; year: number | null; quarter: number | null; which: Which | null }
  | { form: 'season'; season: number; year: number | null; which: Which | null }
  | { form: 'holiday'; name: string; year: number | null; which: Which | null }
  /** A time of day alone, on the day just told of. */
  | { form: 'clock' }
  | { form: 'interval'; from: DateForm; to: DateForm };

export type Which = 'last' | 'this' | 'next';

/** Part of a period: "earlier" and "later" are told from publication. */
export type Part = Portion | 'earlier' | 'later';

export interface Clock {
  from: number;
  to: number;
  offset: number | null;
  precision: 'minute' | 'hour' | 'part of day';
}

export interface DateExpression {
  kind: 'date';
  rule: string;
  start: number;
  end: number;
  date: DateForm;
  part: Part | null;
  clock: Clock | null;
}

export interface Length {
  /** Lowest and highest count, equal where one is stated. */
  count: [number, number];
  unit: Unit;
  /** "several years": a count that is not stated. */
  vague: boolean;
  bound: Bound;
  /** Stated in two units; null or absent where one says all. */
  iso?: string;
  age: boolean;
  of: string | null;
  /** "the past two years" runs up to publication, "the next two years" from it. */
  runs: 'past' | 'next' | null;
}

export interface DurationExpression {
  kind: 'duration';
  rule: string;
  start: number;
  end: number;
  length: Length;
}

export type Expression = DateExpression | DurationExpression;

/** Where a match stands. `text` is the sentence's, with line ends as spaces; offsets of matches count in it. */
export interface Place {
  story: Story;
  sentence: Sentence;
  text: string;
  /** Offset of the match in `text`. */
  at: number;
  /** The 80 characters on either side of the match: enough for any word that decides. */
  before: string;
  after: string;
}

export type Found = { start?: number; end?: number } & (
  | { kind: 'date'; date: DateForm; part?: Part | null; clock?: Clock | null }
  | { kind: 'duration'; length: Length }
);

/** A small grammar: a global pattern without nested repetition, and a reading that may decline. */
export interface Grammar {
  name: string;
  pattern: RegExp;
  /** `start` and `end` of the answer, where given, are offsets within the match. */
  read(match: RegExpExecArray, place: Place): Found | null;
}

export const dated = (date: DateForm, more: { part?: Part | null; clock?: Clock | null } = {}): Found => ({ kind: 'date', date, ...more });

import type { Story } from '../../../model.ts';
import { sayDay } from '../calendar.ts';

/** The days in which a story of the topic came out, where those that are dated came out close together. */
export interface Season {
  days: [number, number];
  evidence: string;
}

/** Days between the first and the last dated story, at the most, for the others to be of the same weeks. */
const LONGEST_APART = 45;
/** A first report may come before those that are dated; a review, a weekly or a monthly takes its time. */
const BEFORE = 14;
const AFTER = 31;

/** Null where no story is dated, or where they tell of what went on for months. `days` are those on which the dated stories came out. */
export function seasonOf(days: readonly number[]): Season | null {
  if (!days.length) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (last - first > LONGEST_APART) return null;
  const when = first === last ? `on ${sayDay(first)}` : `between ${sayDay(first)} and ${sayDay(last)}`;
  return { days: [first - BEFORE, last + AFTER], evidence: `the dated stories on the same events came out ${when}` };
}

/** Names in common, at the least, for a story to be on the same events. */
const LEAST_NAMES = 3;

/** Whether a story names what the dated ones name: another matter in the folder may be of any year. */
export function isOfTheSame(story: Story, dated: readonly Story[]): boolean {
  const known = new Set(dated.flatMap((other) => [...namesOf(other)]));
  return [...namesOf(story)].filter((name) => known.has(name)).length >= LEAST_NAMES;
}

const CALENDAR = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const namesOf = (story: Story): Set<string> =>
  new Set(
    story.sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ pos, lower }, i) => (i > 0 && pos === 'PROPN' && lower.length > 3 && !CALENDAR.test(lower) ? [lower] : [])),
    ),
  );

import type { Edition, StoryText } from './edition.ts';
import type { Entry, ReadComparison } from './readComparison.ts';

/** From when to when something runs, as one claim has it. Calendar years: start + years = end. */
export interface Term {
  /** Null where the story does not say from when. */
  start: number | null;
  /** Null where it states an end only. */
  years: number | null;
  end: number;
}

export interface TermBar {
  stories: StoryText[];
  term: Term;
  /** True where the story itself says when it ends; else that year is the sum. */
  endStated: boolean;
  /** Per cent of the drawing; a start that is not stated has no place. */
  left: number | null;
  right: number;
}

/** The sums behind lengths and ends that are compared: start year, length, end year. */
export interface TermsDrawing {
  bars: TermBar[];
  /** Readings whose length runs from no stated year. */
  unplaced: Entry[];
}

/** Starts stand near one another at the left, ends at the right, and each of the two stretches is to scale: one year in fifty could not be seen. */
const STARTS = [0, 14] as const;
const ENDS = [62, 88] as const;

/** Null unless at least one reading has all three numbers, and the readings do not all say the same. */
export function drawTerms({ kind, entries, readings }: ReadComparison, edition: Edition): TermsDrawing | null {
  if (kind !== 'duration') return null;
  const placed = entries.flatMap((entry) => {
    const reading = readings.find(({ label, group }) => group === entry.group && label.toLowerCase() === entry.label.toLowerCase());
    const term = reading && edition.term(reading.claim.id);
    return term ? [{ entry, term }] : [];
  });
  const sums = placed.filter(({ term }) => term.years !== null);
  if (!sums.length || new Set(placed.map(({ term }) => `${term.start} ${term.end}`)).size < 2) return null;
  const starts = placed.flatMap(({ term }) => (term.start === null ? [] : [term.start]));
  const atStart = scaleTo(starts, STARTS);
  const atEnd = scaleTo(
    placed.map(({ term }) => term.end),
    ENDS,
  );
  return {
    bars: placed.map(({ entry, term }) => ({
      stories: entry.stories,
      term,
      endStated: term.years === null,
      left: term.start === null ? null : atStart(term.start),
      right: atEnd(term.end),
    })),
    unplaced: entries.filter((entry) => !placed.some((other) => other.entry === entry)),
  };
}

/** Places numbers between two per cents, in proportion; a single one stands at the nearer of them. */
function scaleTo(numbers: readonly number[], [from, to]: readonly [number, number]): (number: number) => number {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return (number) => (most === least ? from : from + ((number - least) / (most - least)) * (to - from));
}

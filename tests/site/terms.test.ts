import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/site/edition.ts';
import { drawTerms, type Term } from '../../src/site/terms.ts';
import { editionOf, type StatedReading } from './edition.ts';

const READINGS: StatedReading[] = [
  { story: 0, words: '30-year', normal: 'P30Y' },
  { story: 1, words: '25 years', normal: 'P25Y', group: 1 },
  { story: 2, words: '2044', normal: '2044', group: 1 },
];
const TEXTS = ['The town took a 30-year loan in 2019.', 'The loan of 2019 runs for 25 years.', 'It must be paid back by 2044.'];

function drawingOf(terms: (Term | null)[], kind: 'duration' | 'date' = 'duration') {
  const edition = editionOf(TEXTS, [{ title: 'Length of the loan', verdict: 'conflict', kind, readings: READINGS }]);
  const byClaim = new Map(edition.comparisons[0]!.readings.map(({ claim }, at) => [claim.id, terms[at] ?? null]));
  const withTerms: Edition = { ...edition, term: (claim) => byClaim.get(claim) ?? null };
  return drawTerms(edition.comparisons[0]!, withTerms);
}

const THIRTY = { start: 2019, years: 30, end: 2049 };
const TWENTY_FIVE = { start: 2019, years: 25, end: 2044 };
const UNTIL = { start: null, years: null, end: 2044 };

describe('the drawing of terms', () => {
  it('sets equal ends under one another and a later one further on', () => {
    const [thirty, twentyFive, until] = drawingOf([THIRTY, TWENTY_FIVE, UNTIL])!.bars;
    expect(twentyFive!.right).toBe(until!.right);
    expect(thirty!.right).toBeGreaterThan(until!.right);
    expect(thirty!.left).toBe(twentyFive!.left);
  });

  it('gives a reading without a stated beginning no place for it, and tells its end from a sum', () => {
    const bars = drawingOf([THIRTY, TWENTY_FIVE, UNTIL])!.bars;
    expect(bars.map(({ left }) => left === null)).toEqual([false, false, true]);
    expect(bars.map(({ endStated }) => endStated)).toEqual([false, false, true]);
  });

  it('names the readings for which there is no sum', () => {
    expect(drawingOf([THIRTY, null, UNTIL])!.unplaced.map(({ stories }) => stories.map(({ siglum }) => siglum))).toEqual([['B']]);
  });

  it('is not made where no length has a beginning, where all say the same, or of other kinds', () => {
    expect(drawingOf([null, null, UNTIL])).toBeNull();
    expect(drawingOf([TWENTY_FIVE, TWENTY_FIVE, null])).toBeNull();
    expect(drawingOf([THIRTY, TWENTY_FIVE, UNTIL], 'date')).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAxis, type Interval, numberAxis } from '../../src/site/axis.ts';
import { chronologyOf } from '../../src/site/chronology.ts';
import { drawScale } from '../../src/site/scale.ts';
import { editionOf } from './edition.ts';

const day = (text: string): number => Date.parse(text) / 86_400_000;

describe('axis of dates', () => {
  it('keeps dates of one time on one stretch and breaks the line between times', () => {
    const axis = dateAxis([
      [day('1971-01-01'), day('1971-12-31')],
      [day('2024-12-07'), day('2024-12-07')],
      [day('2024-12-08'), day('2024-12-08')],
    ]);
    expect(axis.stretches.map(({ label }) => label)).toEqual(['1971', 'Dec 2024']);
    expect(axis.ticks.map(({ label }) => label)).toEqual(['7', '8']);
  });

  it('keeps the order of time and stays on the line, whatever the dates', () => {
    const interval = fc.tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.nat(4000)).map(([first, length]): Interval => [first, first + length]);
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), (intervals) => {
        const axis = dateAxis(intervals);
        const places = intervals.toSorted((a, b) => a[0] - b[0]).map(axis.place);
        places.forEach(({ left, right }, i) => {
          expect(left).toBeGreaterThanOrEqual(-1e-6);
          expect(right).toBeLessThanOrEqual(100 + 1e-6);
          expect(right).toBeGreaterThan(left);
          if (i > 0) expect(left).toBeGreaterThanOrEqual(Math.min(places[i - 1]!.left, 99) - 1e-6);
        });
      }),
    );
  });

  it('draws an open end at the end that is known', () => {
    const axis = dateAxis([
      [-Infinity, day('2066-12-31')],
      [day('2066-01-01'), day('2066-12-31')],
    ]);
    const { left, right } = axis.place([-Infinity, day('2066-12-31')]);
    expect(right).toBeCloseTo(100);
    expect(left).toBeLessThan(right);
  });
});

describe('axis of numbers', () => {
  it('begins at nought unless the numbers are far from it', () => {
    expect(
      numberAxis(
        [
          [10, 10],
          [30, 30],
        ],
        String,
      ).stretches[0]!.from,
    ).toBe(0);
    expect(
      numberAxis(
        [
          [49, 49],
          [50, 50],
        ],
        String,
      ).stretches[0]!.from,
    ).toBeGreaterThan(48);
  });

  it('stands with one value or none to tell apart', () => {
    expect(numberAxis([[7, 7]], String).place([7, 7]).left).toBeGreaterThan(0);
  });
});

const TEXTS = ['It began on Monday with 12 boats.', 'It began in May 2021 with over 20 boats.', 'It began some day with boats.'];

describe('drawing of a comparison', () => {
  it('draws each value that has a place and names the others', () => {
    const edition = editionOf(TEXTS, [
      {
        title: 'Beginning',
        readings: [
          { story: 0, words: 'on Monday', normal: '2021-05-03' },
          { story: 1, words: 'in May 2021', normal: '2021-05' },
          { story: 2, words: 'some day', normal: null },
        ],
      },
    ]);
    const drawing = drawScale(edition.comparisons[0]!)!;
    expect(drawing.bars.map(({ label }) => label)).toEqual(['3 May 2021', 'May 2021']);
    expect(drawing.unplaced.map(({ label }) => label)).toEqual(['some day']);
    expect(drawing.bars[1]!.right - drawing.bars[1]!.left).toBeGreaterThan(drawing.bars[0]!.right - drawing.bars[0]!.left);
  });

  it('leaves a number without an upper end open', () => {
    const edition = editionOf(TEXTS, [
      {
        title: 'Boats',
        verdict: 'conflict',
        kind: 'quantity',
        readings: [
          { story: 0, words: '12 boats', normal: { number: 12, unit: 'boat', bound: 'exactly' } },
          { story: 1, words: 'over 20 boats', normal: { number: 20, unit: 'boat', bound: 'more than' }, group: 1 },
        ],
      },
    ]);
    expect(drawScale(edition.comparisons[0]!)!.bars.map(({ open }) => open)).toEqual([
      { start: false, end: false },
      { start: false, end: true },
    ]);
  });

  it('puts things counted under different names on one line, and units of measurement on none but their own', () => {
    const boats = (second: string) =>
      editionOf(TEXTS, [
        {
          title: 'Boats',
          verdict: 'conflict',
          kind: 'quantity',
          readings: [
            { story: 0, words: '12 boats', normal: { number: 12, unit: 'boat', bound: 'exactly' } },
            { story: 1, words: 'over 20 boats', normal: { number: 20, unit: second, bound: 'exactly' }, group: 1 },
          ],
        },
      ]).comparisons[0]!;
    expect(drawScale(boats('vessel'))?.bars).toHaveLength(2);
    expect(drawScale(boats('km'))).toBeNull();
  });

  it('draws nothing where all say the same', () => {
    const same = [0, 1].map((story) => ({ story, words: 'It began', normal: '2021' }));
    expect(drawScale(editionOf(TEXTS, [{ title: 'Beginning', readings: same }]).comparisons[0]!)).toBeNull();
  });
});

describe('order of time on the overview', () => {
  const reading = (story: number, words: string, normal: string, group = 0) => ({ story, words, normal, group });
  const edition = editionOf(TEXTS, [
    { title: 'Later', readings: [reading(0, 'boats', '2022'), reading(1, 'boats', '2022')] },
    { title: 'Earlier', verdict: 'conflict', readings: [reading(0, 'It began', '2021-05-03'), reading(1, 'It began', '2021-05-04', 1)] },
    {
      title: 'Undated',
      readings: [
        { story: 0, words: 'with', normal: null },
        { story: 1, words: 'with', normal: null },
      ],
    },
  ]);

  it('tells events by date and says where the stories disagree', () => {
    expect(chronologyOf(edition, 9)!.events.map(({ comparison, when }) => [comparison.title, when])).toEqual([
      ['Earlier', '3 May 2021 or 4 May 2021'],
      ['Later', '2022'],
    ]);
  });

  it('keeps disagreements where there is not room for all, and declines with one event', () => {
    expect(chronologyOf(edition, 1)).toBeNull();
    expect(chronologyOf(editionOf(TEXTS), 9)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/site/timeline.ts';
import { editionOf, type StatedComparison } from './edition.ts';

const TEXTS = [
  'The dam was built in 1962. It cracked on 3 May. Crews came the day after that.',
  'A dam of 1962 cracked on 4 May. Repairs begin in June. It was inspected last week.',
];

const date = (title: string, readings: [number, string, string | null][], verdict: StatedComparison['verdict'] = 'agree'): StatedComparison => ({
  title,
  verdict: verdict!,
  readings: readings.map(([story, words, normal], i) => ({ story, words, normal, group: verdict === 'agree' ? 0 : i })),
});

const dam = editionOf(TEXTS, [
  date('When the dam was built', [
    [0, '1962', '1962'],
    [1, '1962', '1962'],
  ]),
  date(
    'When it cracked',
    [
      [0, '3 May', '2021-05-03'],
      [1, '4 May', '2021-05-04'],
    ],
    'conflict',
  ),
  date(
    'When it was looked after',
    [
      [0, 'the day after that', '2021-05-05'],
      [1, 'last week', null],
    ],
    'compatible',
  ),
]);
/** A date that one story alone gives. */
dam.file.claims.push({
  ...{ id: 'alone', story: 'story-2', kind: 'date', rule: 'test', attribution: null },
  ...{ text: 'Repairs begin in June', start: TEXTS[1]!.indexOf('Repairs'), end: TEXTS[1]!.indexOf(' It was') - 1 },
  value: { text: 'June', start: TEXTS[1]!.indexOf('June'), end: TEXTS[1]!.indexOf('June') + 4, normal: '2021-06' },
});
const { chart, undated, published, counts } = timelineOf(dam);
const event = (title: string) => chart!.events.find((event) => event.title === title)!;

describe('the timeline', () => {
  it('has every event once, in the order of time', () => {
    expect(chart!.events.map(({ title }) => title)).toEqual(['When the dam was built', 'When it cracked', 'When it was looked after', 'Repairs begin in June']);
    expect(counts).toEqual({ compared: 3, alone: 1, conflicts: 1 });
  });

  it('draws a disagreement as bars that do not lie under one another', () => {
    const [first, second] = event('When it cracked').bars;
    expect(first!.left).toBeLessThan(second!.left);
    expect(first!.right).toBeLessThan(second!.right);
    expect(event('When it cracked').when).toBe('3 May 2021 or 4 May 2021');
  });

  it('makes the bar of a part of a month as long as that part', () => {
    const edition = editionOf(
      ['The dam leaked in late May.', 'The dam leaked on 27 May. It held in May.'],
      [
        date(
          'When it leaked',
          [
            [0, 'late May', '2021-05'],
            [1, '27 May', '2021-05-27'],
          ],
          'compatible',
        ),
        date('When it held', [
          [1, 'in May', '2021-05'],
          [1, 'May.', '2021-05'],
        ]),
      ],
    );
    edition.file.claims[0]!.value!.days = '2021-05-20/2021-05-31';
    const [leaked, held] = ['When it leaked', 'When it held'].map((title) => timelineOf(edition).chart!.events.find((event) => event.title === title)!);
    const [late, day] = leaked!.bars;
    const [whole] = held!.bars;
    expect(late!.label).toBe('late May');
    expect(late!.left).toBeGreaterThan(whole!.left + (whole!.right - whole!.left) / 2);
    expect(late!.right).toBeCloseTo(whole!.right);
    expect(day!.left).toBeGreaterThan(late!.left);
    expect(leaked!.when).toBe('27 May 2021');
  });

  it('makes a bar as long as the date is imprecise, within a stretch', () => {
    const length = (title: string) => event(title).bars[0]!.right - event(title).bars[0]!.left;
    expect(length('Repairs begin in June')).toBeGreaterThan(5 * length('When it cracked'));
  });

  it('breaks the line between decades, and keeps bars within it', () => {
    const { stretches } = chart!.axis;
    expect(stretches).toHaveLength(2);
    expect(stretches[0]!.right).toBeLessThan(stretches[1]!.left);
    expect(chart!.events.flatMap(({ bars }) => bars).every(({ left, right }) => left >= 0 && right <= 100.001 && left < right)).toBe(true);
  });

  it('names a reading that has no place beside those that have', () => {
    expect(event('When it was looked after').unplaced.map(({ label }) => label)).toEqual(['last week']);
  });

  it('does not draw a day that stands alone as long as its stretch', () => {
    const lone = editionOf(
      ['It happened on 3 May.', 'It was 3 May.'],
      [
        date('When', [
          [0, '3 May', '2021-05-03'],
          [1, '3 May', '2021-05-03'],
        ]),
      ],
    );
    const [bar] = timelineOf(lone).chart!.events[0]!.bars;
    expect(bar!.right - bar!.left).toBeLessThan(5);
  });

  it('keeps days apart that stand some weeks from other days', () => {
    const weeks = editionOf(
      ['It began in late May. It ended on 17 June.', 'It began on 27 May. It ended on 18 June.'],
      [
        date('When it began', [
          [0, 'late May', '2021-05-21/2021-05-31'],
          [1, '27 May', '2021-05-27'],
        ]),
        date(
          'When it ended',
          [
            [0, '17 June', '2021-06-17'],
            [1, '18 June', '2021-06-18'],
          ],
          'conflict',
        ),
      ],
    );
    const { axis, events } = timelineOf(weeks).chart!;
    expect(axis.stretches.map(({ label }) => label)).toEqual(['May–June 2021']);
    const [first, second] = events.find(({ title }) => title === 'When it ended')!.bars;
    expect(second!.left - first!.left).toBeGreaterThan(3);
  });

  it('lists what cannot be placed, and says when the reports came out only where that is known', () => {
    const vague = editionOf(
      ['It was then.', 'It was then.'],
      [
        date('When', [
          [0, 'then', null],
          [1, 'then', null],
        ]),
      ],
    );
    const timeline = timelineOf(vague);
    expect([timeline.chart, timeline.undated.map(({ title }) => title), timeline.published]).toEqual([null, ['When'], null]);
    expect([undated, published]).toEqual([[], null]);
  });
});

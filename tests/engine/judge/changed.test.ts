import { describe, expect, test } from 'vitest';
import { dated, editionOf } from '../topic.ts';

const toll = (...stories: [string, string][]) =>
  editionOf(...stories.map(([published, text]) => dated(published, text))).file.comparisons.find(({ kind }) => kind === 'quantity');
const early: [string, string] = ['2019-05-04', 'Flood hits Barnes\n\nTwo people have died in the flood at Barnes, police said.'];

describe('a figure that has changed', () => {
  test('is compatible where the later report says so', () => {
    const found = toll(early, ['2019-05-05', 'Flood at Barnes\n\nThe death toll of the flood at Barnes has risen to three, police said.']);
    expect(found?.verdict).toBe('compatible');
    expect(found?.explanation).toContain(
      'B, published on 5 May 2019, says that the figure has risen to this; A was published before, on 4 May 2019, so both can be true',
    );
  });
  test.each([
    ['the report is of the same day', '2019-05-04', 'The death toll of the flood at Barnes has risen to three, police said.'],
    ['the report is the earlier one', '2019-05-03', 'The death toll of the flood at Barnes has risen to three, police said.'],
    ['the report does not say so', '2019-05-05', 'Three people have died in the flood at Barnes, police said.'],
  ])('is a conflict where %s', (_, published, text) => expect(toll(early, [published, `Flood at Barnes\n\n${text}`])?.verdict).toBe('conflict'));
  test('is a conflict where it has changed the other way', () =>
    expect(
      toll(
        ['2019-05-04', 'Flood hits Barnes\n\nFour people have died in the flood at Barnes, police said.'],
        ['2019-05-05', 'Flood at Barnes\n\nThe death toll of the flood at Barnes has risen to three, police said.'],
      )?.verdict,
    ).toBe('conflict'));
  test('that only rises is told as such', () =>
    expect(toll(early, ['2019-05-05', 'Flood at Barnes\n\nThree people have died in the flood at Barnes, police said.'])?.explanation).toContain(
      'A on 4 May 2019 and B on 5 May 2019; the later the report, the higher the figure.',
    ));
  test('that falls is not', () =>
    expect(toll(early, ['2019-05-03', 'Flood at Barnes\n\nThree people have died in the flood at Barnes, police said.'])?.explanation).toContain(
      'such figures change from report to report.',
    ));
});

describe('measures in different units', () => {
  const gust = (a: string, b: string) =>
    toll(
      ['2019-05-04', `Gale at Barnes\n\nA gust of ${a} was recorded at Barnes Head on Friday.`],
      ['2019-05-04', `Gale at Barnes\n\nA gust of ${b} was recorded at Barnes Head on Friday.`],
    )?.explanation;
  test('are converted', () => expect(gust('92 miles per hour', '148 km/h')).toContain('Converted: “92 miles per hour” is 148.1 km/h.'));
  test('are not where one unit is written in two ways', () => {
    expect(gust('148 kilometres an hour', '148 km/h')).toBeDefined();
    expect(gust('148 kilometres an hour', '148 km/h')).not.toContain('Converted');
    expect(gust('148 kilometres an hour', '158 km/h')).not.toContain('Converted');
  });
});

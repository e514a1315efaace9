import { describe, expect, it } from 'vitest';
import { claimRowSchema, comparisonRowSchema } from '../../../src/schemas/tables.ts';
import { claimRows, comparisonRows } from '../../../src/site/data/tables.ts';
import { editionOf } from '../edition.ts';

const edition = editionOf(
  ['The dam broke on Monday.\nForty homes were lost.', 'It broke on Tuesday.', 'Nobody knew.'],
  [
    {
      title: 'When the dam broke',
      verdict: 'conflict',
      readings: [
        { story: 0, words: 'on Monday', normal: '2021-05-03' },
        { story: 1, words: 'on Tuesday', normal: '2021-05-04', group: 1 },
      ],
    },
  ],
);
const { source, id: story } = edition.stories[0]!;
const start = source.indexOf('Forty');
edition.file.claims.push({
  ...{ id: 'homes', story, kind: 'quantity', rule: 'test', text: 'Forty homes', start, end: start + 11 },
  value: { text: 'Forty', start, end: start + 5, normal: { number: 40, max: 50, unit: 'home', bound: 'about' } },
  attribution: { speaker: { text: 'she', start: 0, end: 3 }, name: 'Ann Field', through: 'the Gazette', direct: false },
});
const site = new URL('https://example.org');

describe('the rows of claims.csv', () => {
  const rows = claimRows(edition, site);
  it('fit what is said of their columns', () => {
    for (const row of rows) expect(Object.keys(claimRowSchema.parse(row))).toEqual(Object.keys(row));
  });
  it('part a quantity into its number, its range, its unit and its bound', () => {
    expect(rows.at(-1)).toMatchObject({ number: 40, 'number to': 50, unit: 'home', bound: 'about', normal: null, paragraph: 2, comparisons: null });
  });
  it('say who says it', () => {
    expect(rows.at(-1)).toMatchObject({ speaker: 'she', 'speaker name': 'Ann Field', through: 'the Gazette', direct: 'no' });
    expect(rows[0]).toMatchObject({ speaker: null, direct: null });
  });
  it('lead to the passage and to the comparison', () => {
    expect(rows[0]).toMatchObject({
      letter: 'A',
      normal: '2021-05-03',
      comparisons: 'comparison-0',
      address: 'https://example.org/flood/stories/story-1/#c0',
      original: null,
    });
  });
});

describe('the rows of comparisons.csv', () => {
  const [row] = comparisonRows(edition, undefined);
  it('fit what is said of their columns', () => {
    expect(Object.keys(comparisonRowSchema.parse(row))).toEqual(Object.keys(row!));
  });
  it('hold all readings in a line, and who is silent', () => {
    expect(row).toMatchObject({ readings: '3 May 2021 (A) · 4 May 2021 (B)', silent: 'C', stories: 2, voices: 2, claims: 'c0 c1', published: null });
  });
  it('have addresses from the root where the host is not known', () => {
    expect(row!.address).toBe('/flood/claims/comparison-0/');
  });
});

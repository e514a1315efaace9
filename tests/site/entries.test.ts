import { expect, test } from 'vitest';
import { overviewPage } from '../../src/site/overviewPage.ts';
import { editionOf } from './edition.ts';

const number = (value: number, unit: string) => ({ number: value, unit, bound: 'exactly' as const });
const edition = editionOf(
  ['In all 14 officers were hurt.', 'Fourteen policemen were hurt.', 'In all 18 officers were hurt.'],
  [
    {
      title: 'Officers hurt',
      verdict: 'conflict',
      kind: 'quantity',
      readings: [
        { story: 0, words: '14 officers', normal: number(14, 'officer') },
        { story: 1, words: 'Fourteen policemen', normal: number(14, 'policeman') },
        { story: 2, words: '18 officers', normal: number(18, 'officer'), group: 1 },
      ],
    },
  ],
);

test('one number by two nouns is one value, and each story keeps its own words in the table', () => {
  const [conflict] = edition.comparisons;
  expect(conflict!.entries.map(({ label, stories }) => [label, stories.map(({ siglum }) => siglum).join('')])).toEqual([
    ['14 officers', 'AB'],
    ['18 officers', 'C'],
  ]);
  const cells = overviewPage(edition).matrix.flatMap(({ rows }) => rows)[0]!.cells;
  expect(cells.map((cell) => cell?.label)).toEqual(['14 officers', '14 policemen', '18 officers']);
});

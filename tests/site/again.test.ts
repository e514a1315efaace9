import { expect, test } from 'vitest';
import { comparisonPage } from '../../src/site/comparisonPage.ts';
import { storyPage } from '../../src/site/storyPage.ts';
import { editionOf } from './edition.ts';

const edition = editionOf(
  ['Nine people died at the mill. The coroner said that nine were dead.', 'The mill fire killed nine people.'],
  [
    {
      title: 'Death toll',
      verdict: 'agree',
      kind: 'quantity',
      readings: [
        { story: 0, words: 'Nine people', normal: 'nine people' },
        { story: 0, words: 'nine were dead', normal: 'nine dead' },
        { story: 1, words: 'nine people', normal: 'nine people' },
      ],
    },
  ],
);
const [toll] = edition.comparisons;

test('what a story says again makes no value of its own', () => {
  expect(toll!.entries.map(({ label, stories }) => [label, stories.map(({ siglum }) => siglum).join('')])).toEqual([['Nine people', 'AB']]);
  expect(toll!.stories).toHaveLength(2);
});

test('and is shown behind the reading, as said again', () => {
  const shown = comparisonPage(toll!, edition).groups.flatMap(({ readings }) => readings);
  expect(shown.map(({ claim, again }) => [claim.text, again])).toEqual([
    ['Nine people', false],
    ['nine were dead', true],
    ['nine people', false],
  ]);
});

test('the others name the story once', () => {
  const notes = storyPage(edition.stories[1]!, edition).passages.flatMap((passage) => passage.notes);
  expect(notes.flatMap(({ lines }) => lines).map(({ readings }) => readings.length)).toEqual([1]);
});

import { expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

const titles = (text: string) => editionOf(text, text).file.comparisons.flatMap(({ kind, title }) => (kind === 'duration' ? [title] : []));

test('how old a thing is is its age, how long it lasts its length', () => {
  expect(titles('The 27-year-old mill at Lennport burned down on Monday night.')).toEqual(['Age of the mill']);
  expect(titles('The town signed a 27-year lease for the mill at Lennport on Monday.')).toEqual(['Length of the lease']);
});

test('what ends after some time has a length, and who is out is told to be out', () => {
  expect(titles('The festival at Lennport ended after ten days, its longest run.')).toEqual(['Length of the festival']);
  expect(titles('The jury was out for two days at Lennport Crown Court.')).toEqual(['How long the jury was out']);
  expect(titles('Banker gets nine years for fraud at Lennport.')).toEqual(['Length of the sentence']);
});

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

test('what is left before a start is told as that, and what went on before it ended by how long it did', () => {
  expect(titles('The countdown at Lennport was stopped with 90 seconds to go.')[0]).toMatch(/^Time left when/);
  expect(titles('The mill at Lennport burned for six hours before crews put the fire out.')[0]).toMatch(/^How long/);
});

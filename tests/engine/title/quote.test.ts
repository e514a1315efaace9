import { expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

const titles = (...texts: string[]) => editionOf(...texts).file.comparisons.flatMap(({ kind, title }) => (kind === 'quote' ? [title] : []));

test('a short utterance is told with the name of its speaker', () => {
  const text = '"Nobody owns the quay," said Ann Poe, the mayor of Lennport.';
  expect(titles(text, text)).toEqual(['Ann Poe: “Nobody owns the quay”']);
});

test('nobody is named where the stories name different speakers', () => {
  expect(titles('"We will rebuild the old quay by spring," said Ann Poe.', '"We will rebuild the old quay by spring," said Karl Holm.')).toEqual([
    '“We will rebuild the old quay by spring”',
  ]);
});

test('the reading that is spelt as it should be is quoted, if it is longer', () => {
  expect(titles('"Im better than I was in March," said Ann Poe.', '"I am better than I was in March," said Ann Poe.')).toEqual([
    'Ann Poe: “I am better than I was in March”',
  ]);
});

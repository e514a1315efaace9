import { describe, expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

const FILL = ['The canal was frozen on Monday.', 'Bakers met at the town hall.', 'A goat was lost near the chapel.'];
const stories = (...sentences: string[]): string[] => sentences.map((sentence, i) => `Nothing new in town\n\n${FILL[i]}\n\n${sentence}`);
const described = (...sentences: string[]) =>
  editionOf(...stories(...sentences)).file.comparisons.filter(({ kind, title }) => kind === 'name' && title.startsWith('What '));

/** Values of the descriptions in one story. */
const descriptions = (sentence: string): string[] =>
  editionOf(...stories(sentence, 'Nobody knew.'))
    .file.claims.filter(({ rule }) => rule === 'name:description')
    .map(({ value }) => String(value!.normal));

describe('what a body is said to be', () => {
  test.each([
    ['The council asked the ferry operator Lennport Lines Ltd for a timetable.', 'Lennport Lines Ltd, ferry operator'],
    ['Lennport Lines Ltd, a maker of large, roomy ferries, was praised.', 'Lennport Lines Ltd, maker of large, roomy ferries'],
    ['The Harwick Observatory for Rivers monitoring group said so.', 'Harwick Observatory for Rivers, monitoring group'],
    ['Norvik is buying low-cost ferry operator Lennport Lines Ltd for cash.', 'Lennport Lines Ltd, low-cost ferry operator'],
  ])('%s', (sentence, value) => {
    expect(descriptions(sentence)).toEqual([value]);
  });

  test.each([
    ['a noun alone', 'The company Lennport Lines Ltd was praised.'],
    ['what it is to another', 'It was sold to its rival ferry operator Lennport Lines Ltd.'],
    ['a source', 'The mayor told state news agency Norvik Press Agency so.'],
    ['a place', 'The ferry left the fishing village Orsa Bay.'],
  ])('is not: %s', (_, sentence) => {
    expect(descriptions(sentence)).toEqual([]);
  });
});

describe('two stories', () => {
  const one = 'The low-cost ferry operator Lennport Lines Ltd was praised.';

  test('that describe it alike agree', () => {
    expect(described(one, 'Lennport Lines Ltd, a low-cost ferry operator, was fined.')).toMatchObject([
      { verdict: 'agree', title: 'What Lennport Lines Ltd is' },
    ]);
  });

  test('one of which says more are compatible, and it is said so', () => {
    const [found] = described(one, 'The ferry operator Lennport Lines Ltd was fined.');
    expect(found).toMatchObject({ verdict: 'compatible' });
    expect(found!.explanation).toContain('One says more than the other.');
  });

  test('in words that have nothing in common are not compared', () => {
    expect(described(one, 'Lennport Lines Ltd, a charity for sailors, was fined.')).toEqual([]);
  });
});

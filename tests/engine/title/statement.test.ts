import { expect, test } from 'vitest';
import type { StatementClaim } from '../../../src/engine/model.ts';
import { titleStatement } from '../../../src/engine/title/statement.ts';
import { topicOf } from '../topic.ts';

/** The title of a statement that two stories make in these words. */
const titleOf = (words: string, before = ''): string => {
  const text = `${before}${words} Ice broke up early on the bay. The lighthouse was painted.`;
  const reading = (story: number): StatementClaim => ({
    kind: 'statement',
    story,
    sentence: 0,
    rule: 'test',
    start: before.length,
    end: before.length + words.length,
    value: null,
    statement: { predicate: '', negated: false, modality: 'stated', tokens: [] },
  });
  return titleStatement({ kind: 'statement', readings: [reading(0), reading(1)], confidence: 1 }, topicOf(text, text));
};

test.each([
  ['It was rejected by the people of Pell.', 'Rejected by the people of Pell'],
  ['They rejected a statement by Ann Poe.', 'Rejecting a statement by Ann Poe'],
  ['It denied a further charge of fraud.', 'Denying a further charge of fraud'],
  ['They have been hit by a shortage of flour.', 'Hit by a shortage of flour'],
  ['The council voted by 7 to 4 to close the mine.', 'The council voted by 7 to 4'],
])('without a subject, what is done: %s', (words, title) => expect(titleOf(words)).toContain(title));

test('when by itself is no title', () => expect(titleOf('Since 2016.')).toBe('What the stories say'));

test('who says it is not who did it', () => {
  expect(titleOf('he had robbed widows and cleaners.', 'Judge Carla Venn said that ')).not.toContain('Venn');
  expect(titleOf('he had robbed widows and cleaners.', 'When Carl Venn was held, ')).toContain('robb');
});

test.each([
  ['Ann Poe, 34, and Karl Holm, 27, were considered dangerous.', 'Poe and Holm were considered dangerous'],
  ['Ann Poe entered a clinic to deal with a long illness.', 'Ann Poe entered a clinic'],
  ['The owners expect the sale to be finished.', 'The owners expect the sale to be finished'],
  ['The fire was the deadliest in the whole valley since 2001.', 'The fire was the deadliest since 2001'],
  ['Karl Holm was being held on charges of theft.', 'Karl Holm was being held on charges of theft'],
  ['The crew consists of two Finns, six Swedes and a Dane.', 'Make-up of the crew'],
  ['A frigate reached the area late on Monday.', 'A frigate reached the area'],
  ['The club was glad to welcome her back.', 'The club was glad to welcome her back'],
  ['Baker Ann Poe 44 was hit in the arm.', 'Baker Ann Poe was hit in the arm'],
])('whole, and no more than is so: %s', (words, title) => expect(titleOf(words)).toBe(title));

test('a noun that had an owner has an article', () => {
  expect(titleOf('his client was exhausted.', 'Karl Holm told the court that ')).toBe('The client was exhausted');
});

test('whoever left when something happened, and not what happened', () => {
  expect(titleOf('was held in Lennport.', 'A baker fled when the alarm was raised and ')).toBe('A baker was held in Lennport');
});

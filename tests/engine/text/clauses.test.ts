import { describe, expect, test } from 'vitest';
import { clauseAround } from '../../../src/engine/text/clauses.ts';
import { storyOf } from '../topic.ts';

function clause(text: string, words: string): string {
  const story = storyOf(text);
  const start = story.text.indexOf(words);
  const sentence = story.sentences.find((s) => s.start <= start && start < s.end)!;
  const span = clauseAround(sentence, start, start + words.length);
  return story.text.slice(span.start, span.end);
}

describe('the clause around a value', () => {
  const text = 'The port was built in 1950, giving the town work, and allows the navy to keep up to 9 ships there.';
  test('ends where the next begins', () => expect(clause(text, '1950')).toBe('The port was built in 1950'));
  test('begins after the one before', () => expect(clause(text, '9 ships')).toBe('allows the navy to keep up to 9 ships there'));
  test('always covers the value, even across a comma', () => expect(clause('It opened on May 3, 2001, in the north.', 'May 3, 2001')).toContain('May 3, 2001'));
  test('a relative clause is one', () => expect(clause('The base, which opened in 1999, is closed.', '1999')).toBe('which opened in 1999'));
});

test('a clause goes on behind an aside when it has no verb yet', () =>
  expect(clause('In May, several groups, led by the union, began a strike, and the docks closed.', 'May')).toBe(
    'In May, several groups, led by the union, began a strike',
  ));

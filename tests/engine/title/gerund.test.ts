import { expect, test } from 'vitest';
import { gerundBefore, gerundOf } from '../../../src/engine/title/gerund.ts';
import { storyOf } from '../topic.ts';

test.each([
  ['ensure', 'ensuring'],
  ['stop', 'stopping'],
  ['lie', 'lying'],
  ['agree', 'agreeing'],
  ['admit', 'admitting'],
  ['visit', 'visiting'],
  ['fix', 'fixing'],
  ['carry', 'carrying'],
  ['clean', 'cleaning'],
])('%s: %s', (lemma, form) => expect(gerundOf(lemma)).toBe(form));

const doing = (text: string, first: string): string | null => {
  const { tokens } = storyOf(`They said so. ${text}`).sentences[1]!;
  return gerundBefore(tokens.slice(1), tokens.slice(tokens.findIndex(({ lower }) => lower === first)));
};

test('a verb phrase is what is done, whoever does it', () => {
  expect(doing('They ensured the safety of the miners.', 'the')).toBe('ensuring');
  expect(doing('They carried out the attack.', 'the')).toBe('carrying out');
  expect(doing('They did not attend the launch.', 'the')).toBe('not attending');
});

test('what is undergone, or stands further on, is none of it', () => {
  expect(doing('They were hit by the storm.', 'the')).toBeNull();
  expect(doing('They said again that they rejected the offer of the mine.', 'mine')).toBeNull();
  expect(doing('They had the keys.', 'the')).toBeNull();
});

import { expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

const statement = (a: string, b: string) => editionOf(a, b).file.comparisons.find(({ kind, title }) => kind === 'statement' && !/must close$/.test(title));
const voted = 'The council voted unanimously on Monday to close the copper mine at Pell.';

test.each([
  ['The jury was unanimous in finding Olin guilty of arson.', 'Olin was found guilty of arson by a split verdict of the jury.'],
  [voted, 'The council narrowly voted on Monday to close the copper mine at Pell.'],
  [
    'The court ruled unanimously on Monday that the copper mine at Pell must close.',
    'In a split decision, the court ruled on Monday that the copper mine at Pell must close.',
  ],
])('%s', (a, b) => {
  const found = statement(a, b);
  expect(found).toMatchObject({ verdict: 'conflict' });
  expect(found!.groups).toHaveLength(2);
  expect(found!.explanation).toContain('with one voice');
});

test.each([
  [voted, 'The council voted with one voice on Monday to close the copper mine at Pell.'],
  [
    'The council narrowly voted on Monday to close the copper mine at Pell.',
    'The council voted by a slim majority on Monday to close the copper mine at Pell.',
  ],
])('no conflict: %s', (a, b) => expect(statement(a, b)!.verdict).not.toBe('conflict'));

test('who sets up a firm does so, who is set to do it does not', () => {
  const founded = 'The firm was founded by Jan Bose in a garage in Pell.';
  expect(statement(founded, 'Jan Bose set up the firm in a garage in Pell.')).toMatchObject({ verdict: 'agree' });
  expect(statement(founded, 'Jan Bose is set to start the firm in a garage in Pell.')?.verdict).not.toBe('agree');
});

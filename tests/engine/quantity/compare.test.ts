import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/schemas/comparison.ts';
import { dated, editionOf } from '../topic.ts';

const compared = (...texts: string[]): Comparison[] => editionOf(...texts).file.comparisons.filter(({ kind }) => kind === 'quantity');
const verdicts = (...texts: string[]) => compared(...texts).map(({ title, verdict, readings }) => `${verdict} ${readings.length}: ${title}`);

const FERRY = 'The ferry Aurora ran aground off the harbour of Lennport on Monday';

describe('numbers of one thing', () => {
  test('agree when about and exactly are the same number', () =>
    expect(verdicts('The firm Norhaven has about 350 employees at its yard.', 'Norhaven, which has 350 employees at its yard, was sold.')).toEqual([
      'agree 2: Employees of Norhaven',
    ]));

  test('agree across units', () => {
    const [comparison] = compared(
      'The quake struck at a depth of 10 kilometres below the valley.',
      'The quake struck the valley at a depth of just six miles.',
    );
    expect(comparison).toMatchObject({ verdict: 'agree' });
    expect(comparison!.explanation).toContain('“six miles” is 9.7');
  });

  test('are compatible as a bound and a number within it', () =>
    expect(verdicts(`${FERRY}, killing at least 24 people.`, `${FERRY}, killing 24 people.`)).toEqual(['compatible 2: Death toll']));

  test('two tolls conflict, and when they were published is told', () => {
    const [comparison] = compared(dated('2019-05-06', `${FERRY}, killing at least five people.`), dated('2019-05-07', `${FERRY}, killing at least 24 people.`));
    expect(comparison).toMatchObject({ verdict: 'conflict' });
    expect(comparison!.groups).toHaveLength(2);
    expect(comparison!.explanation).toContain('A on 6 May 2019 and B on 7 May 2019');
  });
});

describe('numbers of different things stay apart', () => {
  test.each([
    ['the dead and the injured', `${FERRY}, killing 24 people.`, `${FERRY}, injuring 24 people.`],
    ['children and people', `${FERRY}, killing 11 children.`, `${FERRY}, killing 24 people.`],
    ['another event', `${FERRY}, killing 24 people.`, 'In 1987 the ferry Aurelia ran aground off the harbour of Lennport, killing 190 people.'],
    ['the price and the cash part', 'Norhaven will pay $334 million for the yard.', 'Norhaven will pay $281 million in cash for the yard.'],
    ['more of them', `${FERRY}, killing 24 people.`, 'Another two people were killed when the ferry Aurora ran aground off the harbour of Lennport.'],
  ])('%s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});

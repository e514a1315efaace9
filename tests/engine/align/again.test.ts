import { expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

/** The words of the readings of one comparison, a list a story. */
function told(title: RegExp, ...texts: string[]): string[][] {
  const { file } = editionOf(...texts);
  const comparison = file.comparisons.find((one) => title.test(one.title));
  const claims = (comparison?.readings ?? []).map((id) => file.claims.find((claim) => claim.id === id)!);
  return [...Map.groupBy(claims, ({ story }) => story).values()].map((own) => own.map(({ text }) => text));
}

const MILL = [
  'Mill fire kills nine\n\nNine people were killed in a fire at the Darrow paper mill on Tuesday, the fire brigade said.\n\nThe owner closed the site.\n\nThe coroner of Elmsey confirmed that nine people had been killed in the fire at the mill.',
  'Blaze at paper mill\n\nA fire at the Darrow paper mill killed nine people on Tuesday.\n\nThree others are in hospital.',
];

test('where a story says its toll again, both places are readings, the first one leading', () => {
  const [first, second] = told(/^Death toll/, ...MILL);
  expect(first).toHaveLength(2);
  expect(first![0]).toMatch(/^Nine people were killed/);
  expect(first![1]).toMatch(/nine people had been killed/);
  expect(second).toHaveLength(1);
});

test('what a story says again decides nothing and names no story twice', () => {
  const { file } = editionOf(...MILL);
  const toll = file.comparisons.find(({ title }) => /^Death toll/.test(title))!;
  expect(toll.verdict).toBe('agree');
  expect(toll.explanation).not.toMatch(/A, A|A and A/);
  expect(toll.groups).toEqual([toll.readings]);
});

test('another number of the same story is not said again', () => {
  const [first] = told(/^Death toll/, `${MILL[0]}\n\nIn 1988 four people were killed in a fire at the mill.`, MILL[1]!);
  expect(first).toHaveLength(2);
});

test('"on Tuesday" beside another event does not repeat the date of the fire', () => {
  const [first] = told(/fire/, `${MILL[0]}\n\nThe council of Elmsey approved a new library on Tuesday.`, MILL[1]!);
  expect(first!.join(' ')).not.toMatch(/library/);
});

test('a headline repeats nothing: it is the story in short', () => {
  const [first] = told(
    /^Death toll/,
    'Nine people killed in fire at the Darrow paper mill\n\nNine people were killed in a fire at the Darrow paper mill.',
    MILL[1]!,
  );
  expect(first).toHaveLength(1);
});

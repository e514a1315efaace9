import { describe, expect, test } from 'vitest';
import { dated, editionOf } from '../topic.ts';

/** Comparisons of quantities as "verdict: A value | B value"; each story has a headline and a sentence that share nothing with the others. */
function compared(...texts: string[]): string[] {
  const { file } = editionOf(...texts.map((text, i) => dated('2019-05-09', `${FILL[i]}\n\n${text}`)));
  const siglum = new Map(file.stories.map((story) => [story.id, story.siglum]));
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  return file.comparisons
    .filter(({ kind }) => kind === 'quantity')
    .map(({ verdict, readings }) => `${verdict}: ${readings.map((id) => `${siglum.get(claims.get(id)!.story)} ${claims.get(id)!.value?.text}`).join(' | ')}`);
}
const FILL = [
  'A brass band played in the square.',
  'Librarians moved old maps to the cellar.',
  'An orchard owner counted apples.',
  'Bees swarmed in the park.',
];

describe('a number that is not met by chance', () => {
  test('is one, whatever stands around it and whatever noun behind it', () =>
    expect(
      compared('Inspectors wrote 412 citations at the Harwick plant.', 'The works had been faulted over and over: 412 violations, by its own count.'),
    ).toEqual(['agree: A 412 citations | B 412 violations']));

  test('counts posts as the people who hold them', () =>
    expect(compared('The closing of the depot costs 210 jobs.', 'For 210 workers Friday was the last day.')).toHaveLength(1));

  test('makes one comparison, though headline and text are each met by another story', () => {
    const [first, ...others] = compared(
      'Norhaven shuts 31 shops\n\nThe chain said it would close 31 of its 148 shops.',
      'In nine counties 31 shops will go dark.',
      'Doors will shut at 31 outlets of the chain.',
    );
    expect(first).toMatch(/^agree: A .* \| B .* \| C /);
    expect(others).toEqual([]);
  });

  test.each([
    ['small ones are met by chance', 'Two guards of the depot were sent home.', 'The thieves left two vans at the river.'],
    ['people are no things', 'The ferry had 84 passengers.', 'The yard was built around 84 cranes.'],
    ['children are not women', 'In the hall were 84 children.', 'The choir came with 84 women.'],
    ['round ones need one noun', 'The firm hired 500 drivers.', 'The council planted 500 trees.'],
    ['two years that are named', 'In 2004 the plant made 412 engines.', 'In 2011 a court counted 412 engines in the yard.'],
    ['a capacity is nobody there', 'The launch is licensed to carry 184 passengers.', 'On Sunday evening 184 passengers went on board of it.'],
  ])('but %s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});

describe('a rounded number with a bound', () => {
  test('stands for the exact one', () =>
    expect(compared('His old club owed him $4.2 million on a contract.', 'The club was on the hook for more than $4 million.')).toEqual([
      'compatible: A $4.2 million | B more than $4 million',
    ]));

  test('but not where two would do', () =>
    expect(compared('His old club owed him $4.2 million. A bonus of $4.3 million lapsed.', 'The club was on the hook for more than $4 million.')).toEqual([]));
});

describe('the only number of its kind', () => {
  test('stands against the one that nearly agrees', () =>
    expect(compared('The chain posted a loss of $112.4 million.', 'Its net loss for the three months came to $121.4 million.')).toHaveLength(1));

  test('stands against two that agree, though it shares no word with one of them', () =>
    expect(compared('A roof fall cost 44 miners their jobs.', 'Sent home for good were 44 miners.', 'The pit let 46 miners go after a roof fall.')[0]).toMatch(
      /^conflict: A 44 .* \| B 44 .* \| C 46/,
    ));

  test('but not where one story tells both', () =>
    expect(
      compared(
        'Police held 37 rioters overnight in Lennport. The night before they had held 22 rioters in Lennport.',
        'Police held 22 rioters on Saturday in Lennport.',
      ),
    ).toEqual(['agree: A 22 rioters | B 22 rioters']));
});

describe('the dead', () => {
  test('of a calling are the toll where nobody else died', () =>
    expect(compared('Seven miners were killed when gas blew up in the pit.', 'Eight people were killed when gas blew up in the pit.')).toEqual([
      'conflict: A Seven miners | B Eight people',
    ]));

  test('of a calling are a part where others died, too', () =>
    expect(
      compared(
        'Nine people, two firefighters among them, were killed in the blaze.',
        'Four firefighters were killed in the blaze, which left nine people dead.',
      ),
    ).not.toContain('conflict: A Nine people | B Four firefighters'));
});

describe('numbers of one person, and orders', () => {
  test('one age makes one of two who share a surname', () =>
    expect(compared('Ann Poe, 63, won the prize.', 'The prize is for Professor Poe, 63, a chemist.')).toEqual(['agree: A 63 | B 63']));

  test('the ninth woman is not the ninth of another sort', () =>
    expect(compared('She is the ninth woman to win the prize.', 'She is the ninth banker to win the prize.')).toEqual([]));

  test('a percentage with two digits turned stands against the other', () =>
    expect(compared('Shares of Norhaven fell 7.8 percent on Tuesday.', 'Norhaven shares took a beating, down 8.7 percent.')[0] ?? '').not.toMatch(/^agree/));
});

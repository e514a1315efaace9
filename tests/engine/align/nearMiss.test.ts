import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/schemas/vocabulary.ts';
import { dated, editionOf } from '../topic.ts';

/** Comparisons of a kind as "verdict: A value | B value". */
function compared(kind: Kind, ...texts: string[]): string[] {
  const { file } = editionOf(...texts.map((text, i) => dated('2019-05-09', `${FILL[i]}\n\n${text}`)));
  const siglum = new Map(file.stories.map((story) => [story.id, story.siglum]));
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  return file.comparisons
    .filter((comparison) => comparison.kind === kind)
    .map(({ verdict, readings }) => `${verdict}: ${readings.map((id) => `${siglum.get(claims.get(id)!.story)} ${claims.get(id)!.value?.text}`).join(' | ')}`);
}
const FILL = ['News of the harbour', 'Notes from the port', 'Sea and shore', 'The week in Lennport'];

const JAIL = ['The jail in Pell was built in 1974.', 'Built in 1974, the jail in Pell is crowded.'];
const CREW = ['Pirates seized a tanker with 24 crew on board.', 'The 24 sailors of the tanker hid in the engine room.'];
const TRIAL = [
  'Karl Dorn is to stand trial in September for the killing of a clerk.',
  'For the killing of a clerk the trial of Karl Dorn is set for September.',
];
const EXCHANGE = ['Owners will get a new Lark kettle from May 16.', 'The shops will exchange the Lark kettle from May 16 on.'];
const KILLING = ['Karl Dorn killed his wife Eva at their house in Pell on 9 March.', 'Eva Dorn was killed in Pell on 9 March while she slept.'];

describe('a story that is a little off from those that agree', () => {
  test('stands against them by the noun', () =>
    expect(compared('quantity', ...CREW, 'The tanker, which pirates took, has 25 crewmen.')).toEqual([
      expect.stringMatching(/^conflict: A 24 crew \| B .*24 sailors \| C 25 crewmen/),
    ]));

  test('by a year with two digits turned', () =>
    expect(compared('date', ...JAIL, 'The jail in Pell is crowded; it opened in 1947.')).toEqual(['conflict: A 1974 | B 1974 | C 1947']));

  test('by the month next to theirs', () =>
    expect(compared('date', ...TRIAL, 'Karl Dorn will go on trial in October for the killing of a clerk.')).toEqual([
      expect.stringMatching(/^conflict: A September .* C October$/),
    ]));

  test('by the day still ahead, whatever is to be done on it', () =>
    expect(compared('date', ...EXCHANGE, 'From May 18 you can walk into any shop and swap the Lark kettle.')).toEqual([
      'conflict: A May 16 | B May 16 | C May 18',
    ]));

  test('but days in a row on which one thing after another was done stay apart', () =>
    expect(compared('date', ...KILLING, 'Two vials were removed from a cupboard of the ward in Pell on 7 March.')).toEqual(['agree: A 9 March | B 9 March']));

  test('by the age of the one who is spoken of', () =>
    expect(
      compared(
        'quantity',
        'Lennport hires Ann Poe\n\nAnn Poe, 47, will coach the team in Lennport.',
        'The team in Lennport will have Ann Poe, 47, as its coach.',
        'Ann Poe will coach the team. The 48-year-old gets a contract in Lennport.',
      ),
    ).toEqual([expect.stringMatching(/^conflict: A 47 \| B 47 \| C 48/)]));
});

describe('a story stays apart', () => {
  test('that has their value as well', () =>
    expect(compared('quantity', ...CREW, 'The tanker has 24 sailors. Another ship that pirates took has 25 crewmen.').join()).not.toContain('25'));

  test('that counts something else', () =>
    expect(compared('quantity', ...CREW, 'The tanker, which pirates took, lay 25 miles off the coast.').join()).not.toContain('25'));

  test('that is off by much', () =>
    expect(compared('date', ...TRIAL, 'Karl Dorn will go on trial in January for the killing of a clerk.').join()).not.toContain('January'));

  test('that tells of another day of the news', () =>
    expect(
      compared(
        'date',
        'Voters in Pell chose a mayor on Sunday.',
        'On Sunday voters in Pell chose a new mayor.',
        'The old mayor left for the coast on Monday.',
      ).join(),
    ).not.toContain('Monday'));
});

import { describe, expect, test } from 'vitest';
import { dated, editionOf } from '../topic.ts';

const titles = (...texts: string[]) =>
  editionOf(...texts.map((text) => dated('2019-05-09', text)))
    .file.comparisons.filter(({ kind }) => kind === 'date' || kind === 'duration')
    .map(({ title }) => title);

describe('titles of dates and lengths', () => {
  test.each([
    [
      'a clause without its date',
      ['The Lennport yard was built by Norhaven Marine in 1971.', 'The Lennport yard, built by Norhaven Marine in 1971, is closed.'],
      'When the Lennport yard was built by Norhaven Marine',
    ],
    [
      'a name before an aside',
      ['Ann Poe, a former pilot, opened the Lennport yard on May 6.', 'On Monday Ann Poe opened the Lennport yard.'],
      'When Ann Poe opened the Lennport yard',
    ],
    ['what the date itself qualifies', ["Police searched the yard after Monday's fire.", "Neighbours fled the yard in Monday's fire."], 'Date of the fire'],
    [
      'the words around it where nothing is said to have happened',
      ['He has a long list of credits, from the 1983 opera The Salt Road to radio plays.', 'A long list of parts, among them the 1983 opera The Salt Road.'],
      'Date: “parts, among them the 1983 opera The Salt”',
    ],
    [
      'an honorific keeps its capital',
      ['Mr Bell left the Lennport council on Monday.', 'Mr Bell left the Lennport council on May 6.'],
      'When Mr Bell left the Lennport council',
    ],
    [
      'what a time is filled with',
      ['The president announced three days of national mourning.', 'Three days of national mourning were announced by the president.'],
      'Length of the national mourning',
    ],
    [
      'the noun whose length it is',
      ['Norhaven signed a 50-year lease on the Lennport yard.', 'Norhaven has a 50-year lease on the Lennport yard.'],
      'Length of the lease',
    ],
  ])('%s', (_, texts, title) => expect(titles(...texts)).toContain(title));
});

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
      'what the year itself stands before, which happened on no day',
      ['He has a long list of credits, from the 1983 opera The Salt Road to radio plays.', 'A long list of parts, among them the 1983 opera The Salt Road.'],
      'Year of the opera',
    ],
    ['the particle of a verb', ['Mayor Ann Poe stepped down on Monday.', 'Ann Poe stepped down on May 6 after the flood.'], 'When mayor Ann Poe stepped down'],
    [
      'a relative clause ends where its subject goes on',
      ['Forty residents who had been evacuated were allowed to go home on Monday.', 'Forty evacuated residents were allowed to go home on Monday.'],
      'When forty residents were allowed to go home',
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
    [
      'its own item of a list',
      ['The Skua will swing past Mars in 2031 and Ceres in 2033.', 'The Skua gets a push from Mars in 2031 and from Ceres in 2033.'],
      'When the Skua will swing past Ceres',
    ],
    [
      'what ends then',
      ['Ann Poe has signed a contract with Norhaven until June 2023.', 'The contract of Ann Poe with Norhaven runs to June 2023.'],
      'End of the contract',
    ],
    [
      'no other time than its own, and no number that may be disputed',
      ['The jury of five women deliberated for 19 hours over four days in Lennport.', 'The jury of six women in Lennport deliberated for 19 hours.'],
      'How long the jury deliberated',
    ],
    [
      'what was left, and not how long it took',
      ['The launch from Lennport was called off 90 seconds before lift-off.', 'The Lennport launch was abandoned with 90 seconds to go.'],
      'Time left when the launch from Lennport was called off',
    ],
    [
      'how soon, where it is told behind',
      ['The rocket from Lennport released the probe 38 minutes later.', 'The Lennport rocket released the probe after 38 minutes.'],
      'How soon the Lennport rocket released the probe',
    ],
  ])('%s', (_, texts, title) => expect(titles(...texts)).toContain(title));
});

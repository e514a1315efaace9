import { describe, expect, test } from 'vitest';
import { dated, editionOf } from '../topic.ts';

const titles = (...texts: string[]) =>
  editionOf(...texts.map((text) => dated('2019-05-09', text)))
    .file.comparisons.filter(({ kind }) => kind === 'date' || kind === 'duration')
    .map(({ title }) => title);

describe('titles of dates and lengths', () => {
  test.each([
    [
      'the particle between a verb and its date',
      ['Ann Poe took over on May 6 from Karl Holm at Norhaven.', 'On May 6 Ann Poe took over from Karl Holm at Norhaven.'],
      'When Ann Poe took over from Karl Holm',
    ],
    [
      'both of two who did it, by their surnames, where there is no room for more',
      ['Inmates Karl Holm and Jon Vane walked out of the jail on May 6.', 'Inmates Karl Holm and Jon Vane walked out of the jail on May 6.'],
      'When Holm and Vane walked out of the jail',
    ],
    [
      'the subject of a participle behind it',
      ['A white van stolen from a yard in Lennport was found on May 6.', 'A white van stolen from a yard in Lennport was found on May 6.'],
      'When a white van was found',
    ],
    [
      'no date of the verb where another date stands between',
      ['Ann Poe made a plea in March over a crash at Lennport in February.', 'Ann Poe made a plea in March over a crash at Lennport in February.'],
      'Date of the crash',
    ],
    [
      'no half of what is joined by “of”',
      ['A baker was held on May 6 in the port of Lenn.', 'A baker was held on May 6 in the port of Lenn.'],
      'When a baker was held in the port of Lenn',
    ],
    [
      'no measure that breaks off',
      [
        'The ferry Great Auk sank on May 6 at a distance of 30 miles from the coast of Lennland.',
        'The ferry Great Auk sank on May 6 at a distance of 30 miles from the coast of Lennland.',
      ],
      'When Great Auk sank',
    ],
    [
      'the past where a story has the perfect',
      ['Norhaven has ordered a review after the theft on May 6 at Lennport, it said.', 'On May 6 Norhaven has ordered a review of the locks.'],
      'When Norhaven ordered a review',
    ],
    [
      'since when something has not been',
      ['Lenn Rovers have not won a cup since 1998.', 'Lenn Rovers have not won a cup since 1998.'],
      'Since when Lenn Rovers have not won a cup',
    ],
    [
      'whoever is called by an age',
      ['Still missing is Ann Poe, 34, who was to stand trial on May 6.', 'Still missing is Ann Poe, 34, who was to stand trial on May 6.'],
      'When Ann Poe was to stand trial',
    ],
    [
      'how often',
      ['Ann Poe said a ferry would leave Lennport every 30 minutes.', 'A ferry would leave Lennport every half an hour, Ann Poe said.'],
      'How often a ferry would leave Lennport',
    ],
    [
      'how long since there was less',
      ['The gala at Lennport drew the smallest crowd in six years.', 'The gala at Lennport had its smallest crowd in six years.'],
      'How long since a smaller crowd',
    ],
    ['what ends', ['The second quarter ended on May 4.', 'A loss was booked in the quarter ended May 4.'], 'End of the quarter'],
    [
      'the hour at which it begins, and the one at which it ends',
      ['The curfew, from 9 p.m. to 6 a.m., applies to all minors in Lennport.', 'The curfew, from 9 p.m. to 6 a.m., applies to all minors in Lennport.'],
      'Start of the curfew',
    ],
    [
      'a period that only a figure is set against',
      [
        'Norhaven had a loss of $4 million compared with a profit of $9 million a year earlier.',
        'Norhaven lost $4 million against a profit of $9 million a year earlier.',
      ],
      'Period compared with',
    ],
    [
      'time spent, which is no waiting',
      ['Ann Poe left Norhaven in May after nine years in the job.', 'Ann Poe left Norhaven after nine years in the job.'],
      'Years in the job',
    ],
    [
      'what is within reach',
      ['The Lennport inquiry is expected to be finished within three months.', 'The Lennport inquiry is expected to be finished within three months.'],
      'How soon the Lennport inquiry is expected to be finished',
    ],
    [
      'what comes after another thing',
      ['Karl Holm was captured at Lennport six hours later.', 'Karl Holm was captured at Lennport after six hours.'],
      'How soon Karl Holm was captured at Lennport',
    ],
    ['how old a thing is', ['The 60-year-old store at Lennport was shut.', 'The 60-year-old store at Lennport has been shut.'], 'Age of the store'],
    [
      'the speaker who speaks of himself',
      ['"I was bitter for a week," Karl Holm told the Lennport Herald.', '"I was bitter for a week," Karl Holm said at Lennport.'],
      'How long Karl Holm was bitter',
    ],
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
    ['the particle of a verb', ['Mayor Ann Poe stepped down on Monday.', 'Ann Poe stepped down on May 6 after the flood.'], 'When Ann Poe stepped down'],
    [
      'a relative clause ends where its subject goes on',
      ['Forty residents who had been evacuated were allowed to go home on Monday.', 'Forty evacuated residents were allowed to go home on Monday.'],
      'When residents were allowed to go home',
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

import { describe, expect, test } from 'vitest';
import { dated, editionOf } from '../topic.ts';

const titles = (...texts: string[]) =>
  editionOf(...texts.map((text) => dated('2019-05-09', text)))
    .file.comparisons.filter(({ kind }) => kind === 'quantity' || kind === 'duration')
    .map(({ title }) => title);

describe('titles of ages', () => {
  test.each([
    [
      'the name that one story gives',
      ['Rescuers found a 19-year-old on the Lennport moor.', 'Rescuers found 19-year-old Ann Poe on the Lennport moor.'],
      'Age of Ann Poe',
    ],
    ['a name before a description', ['Doctors treated Ann Poe, a 44-year-old baker, after the fire.', 'The fire hurt Ann Poe, 44.'], 'Age of Ann Poe'],
    [
      'the calling where nobody has a name',
      ['A 52-year-old man was hurt when a van hit a wall in Lennport.', 'A 52-year-old plumber was hurt when a van hit a wall in Lennport.'],
      'Age of the plumber',
    ],
  ])('%s', (_, texts, title) => expect(titles(...texts)).toContain(title));

  test('not the name of whoever speaks of the aged', () => {
    const found = titles(
      'Police chief Karl Holm said the 52-year-old plumber was hurt in the Lennport crash.',
      'Police chief Karl Holm told reporters that the 52-year-old plumber was hurt in the Lennport crash.',
    );
    expect(found).not.toContain('Age of Karl Holm');
  });
});

describe('titles of counts', () => {
  test.each([
    ['what befell them', ['All 31 libraries in Lennport were closed on Monday.', 'In Lennport 31 libraries were closed.'], 'Libraries closed'],
    [
      'the body that they are in',
      ['A jury of five women and seven men convicted Ann Poe.', 'The jury of four women and eight men convicted Ann Poe.'],
      'Women on the jury',
    ],
    [
      'what they lack',
      ['The gale left 12,000 homes in Lennport without power.', 'In Lennport 12,000 homes were without power after the gale.'],
      'Homes without power',
    ],
    ['a particle stays', ['The trick fooled 40 people who were lied to.', '“40 people were lied to by the firm,” the judge said.'], 'People lied to'],
    [
      'whose they are',
      ['The Lennport Party has 14 seats in the Althing.', 'The Lennport Party, which has 14 seats, will vote against.'],
      'Seats of the Lennport Party',
    ],
  ])('%s', (_, texts, title) => expect(titles(...texts)).toContain(title));

  test('the ferry is late, not those aboard', () => {
    const found = titles('The Lennport ferry with 87 people aboard was unable to land.', 'A Lennport ferry with 87 people aboard was unable to land.');
    expect(found).toContain('People on board');
  });
});

describe('titles of sums and measures', () => {
  test.each([
    ['what the sum measures', ['Auditors found a hole of £87m in the Norhaven fund.', 'Norhaven left an £87m hole in the fund.'], 'Size of the hole'],
    [
      'what costs so much',
      ['The bridge cost 48 million euros, Lennport council said.', 'Lennport council said the bridge had cost 48 million euros.'],
      'Cost of the bridge',
    ],
    [
      'a river measured upwards',
      ['The river at Lennport reached 6.9 metres on Monday.', 'At Lennport the river crested at 6.9 metres on Monday.'],
      'Water level reached',
    ],
    [
      'what has the weight',
      ['The Kittiwake, which weighs 2,850 kilograms, is on the Lennport quay.', 'Weighing 2,850 kilograms, it is on the Lennport quay.'],
      'Weight of the Kittiwake',
    ],
  ])('%s', (_, texts, title) => expect(titles(...texts)).toContain(title));
});

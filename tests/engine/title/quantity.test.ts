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

describe('titles that say what is counted or measured, and no more', () => {
  const quantities = (...texts: string[]) => editionOf(...texts).file.comparisons.flatMap(({ kind, title }) => (kind === 'quantity' ? [title] : []));

  test.each([
    ['Lennport, a town of 9,000 people, lies on the Aule.', 'Population of Lennport'],
    ['The town of Lennport sent 9,000 people to the fair.', 'Number of people'],
    ['The thieves lowered themselves 30 feet on a rope.', 'Height of the descent'],
    ['The tunnel runs 30 feet below the surface at Lennport.', 'Depth'],
    ['He was arrested at a mill 40 miles south of the jail.', 'Distance from the jail'],
    ['Shares of the Lennport company fell 9 percent on Monday.', 'Fall in shares'],
    ['Norhaven had a loss of $9 million, compared with a profit of $4 million a year earlier.', 'Profit a year earlier'],
    ['The deal pays Ann Poe $2 million a year at Norhaven.', 'Yearly pay'],
    ['The pit at Lennport yielded 900 tonnes of gravel in May.', 'Amount of gravel'],
    ['Norhaven said it would close 31 stores in Lennport.', 'Stores to be closed'],
    ['Norhaven closed 31 stores.', 'Stores closed'],
    ['The treaty allows Norland to close 31 mines.', 'Number of mines'],
    ['Two guards have been placed on paid leave at Lennport.', 'Guards placed on paid leave'],
    ['Three men still at large are from Lennport.', 'Men at large'],
    ['It was the fourth time Poe had gone to Lennport.', 'How many times Poe had gone to Lennport'],
    ['It is the fifth time for Ann Poe at Lennport.', 'How many times so far'],
    ['It will be Ann Poe’s third time as captain.', 'How many times as captain'],
    ['The number of visitors to Lennport fell 9 percent in May.', 'Fall in the number of visitors'],
    ['In Lennport 80 percent of the harvest was lost to hail.', 'Share of the harvest lost'],
    ['Norhaven had a loss of $9 million, or $1.20 per share, in May.', 'Loss per share'],
    ['Two men fled from Lennport with £14,000.', 'Sum stolen'],
    ['The men at Lennport demanded a van, a map and £2 million.', 'Sum demanded'],
    ['Norhaven bought the mill in 1999 for $84 million.', 'Price of the mill'],
    ['The barge from Lennport carried grain worth more than $70 million.', 'Value of the grain'],
    ['The wreck lies off Lennport in 90 metres of water.', 'Depth of the water'],
    ['Engineers at Lennport drilled a shaft with a diameter of 30 cm.', 'Diameter of the shaft'],
    ['Divers at Lennport found two anchors 40 metres apart.', 'Distance between the anchors'],
    ['Ann Poe was found 40 miles south of the quarry.', 'Distance from the quarry'],
    ['Police at Lennport found two sports bags.', 'Number of sports bags'],
    ['Norland sent home 56 Sudanese.', 'Number of Sudanese'],
    ['Pirates now hold 28 ships.', 'Ships held'],
  ])('%s', (text, title) => {
    expect(quantities(text, text)).toContain(title);
  });

  test('what befell the counted is what both stories say', () => {
    expect(quantities('Lennport police searched the harbour for two inmates.', 'Two Lennport inmates left the harbour and were captured.')).not.toContain(
      'Inmates arrested',
    );
  });
});

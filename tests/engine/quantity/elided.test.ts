import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../../../src/engine/extract/quantity/index.ts';
import { topicOf } from '../topic.ts';

const countsIn = (text: string) =>
  quantitiesOf(topicOf(text).stories[0]!).map(({ value, quantity }) => `${value.normal.number} ${quantity.role ?? quantity.head}`);

describe('a bare number takes the noun that was said just before', () => {
  test.each([
    ['Power is back for most of the 3,500 customers, but 950 were still cut off.', ['3500 customer', '950 customer']],
    ['The gale left 3,500 homes dark. On Friday evening 90 were still waiting.', ['3500 home', '90 home']],
    ['Some 600 people in three towns were ordered out, and 90 of them slept in a hall.', ['600 people', '3 town', '90 people']],
    ['Some 600 people were told to leave. Around 90 spent the night in a hall.', ['600 people', '90 people']],
    ['About 600 people worked at the mill, and 1,400 across the county.', ['600 people', '1400 people']],
    ['Five ships left on Monday and 12 on Friday.', ['5 ship', '12 ship']],
    ['About 12,000 homes are dark, down from a peak of 350,000.', ['12000 home', '350000 home']],
    ['Brodie was convicted on seven counts and Lusk on four.', ['7 count', '4 count']],
    ['The jury convicted Brodie on seven counts. Lusk was found guilty on five.', ['7 count', '5 count']],
    ['It carries nine bells, two of them from Norland.', ['9 bell', '2 bell']],
  ])('%s', (text, expected) => expect(countsIn(text)).toEqual(expected));

  test.each([
    ['The gale left 3,500 homes and 20 farms dark. On Friday 90 were still waiting.', ['3500 home', '20 farm']],
    ['Two boats sank. In 2013 1,400 were built.', ['2 boat']],
    ['The yard has 20 ships. Flight 17 landed.', ['20 ship']],
    ['The yard built 20 ships. It was told of 30.', ['20 ship']],
    ['They met 20 doctors between 10 and 12 in the morning.', ['20 doctor']],
    ['Twelve people were killed in Norham and 30 in Lennport.', ['12 killed']],
    ['It carries nine bells, 12 of them from Norland.', ['9 bell']],
    ['The hall has 12 seats. 20,000 watched at home.', ['12 seat']],
    ['Lusk won 12 games. Brodie, then 34, was there.', ['12 game']],
    ['The yard has 20 ships.\n\nOn Friday 90 were waiting.', ['20 ship']],
  ])('but not where nothing says which: %s', (text, expected) => expect(countsIn(text)).toEqual(expected));
});

describe('what is lacking, and what is too much', () => {
  const all = (text: string) =>
    quantitiesOf(topicOf(text).stories[0]!).map(({ value, quantity }) => `${value.normal.number} ${quantity.dimension}: ${quantity.head}`);
  test.each([
    ['It would hold 62 seats, six short of a majority.', ['62 count: seat', '6 shortfall: majority']],
    ['They are seven seats short of the quorum.', ['7 shortfall: quorum']],
    ['The dam cost 1.4 billion euros, 200 million more than was approved.', ['1400000000 money EUR: cost', '200000000 money EUR: overrun']],
    ['It cost 1.4 billion euros, which is 200 million over the original budget.', ['1400000000 money EUR: cost', '200000000 money EUR: overrun']],
    ['The dam is $5 million over budget.', ['5000000 money USD: overrun']],
    ['The dam cost 1.4 billion euros, 200 million over ten years.', ['1400000000 money EUR: cost']],
    ['The yard earned 9 million euros, 2 million more than last year.', ['9000000 money EUR: earnings']],
    ['Two ships sank 6 short of Norham.', ['2 count: ship']],
  ])('%s', (text, expected) => expect(all(text)).toEqual(expected));
});

describe('a large number as the subject counts what the story is about', () => {
  test.each([
    ['Some 410,000 were sold in Norland.', ['410000 unit']],
    ['About 410,000 Lenno 7s are in use.', ['410000 unit']],
    ['Nearly 100,000 have been returned.', ['100000 unit']],
  ])('%s', (text, expected) => expect(countsIn(text)).toEqual(expected));

  test.each(['2015 was a good year.', 'Route 1500 is shut.', 'Only 40 were sold.', 'The code 410,000 opens the door.'])('but not: %s', (text) =>
    expect(countsIn(text)).toEqual([]),
  );
});

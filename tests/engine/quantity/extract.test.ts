import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantityRules } from '../../../src/engine/extract/quantity/index.ts';
import type { QuantityClaim } from '../../../src/engine/model.ts';
import { storyOf, topicOf } from '../topic.ts';

function quantities(text: string): { claim: QuantityClaim; words: string }[] {
  const topic = topicOf(text);
  const story = topic.stories[0]!;
  return quantityRules
    .flatMap((rule) => rule.find(story, topic) as QuantityClaim[])
    .sort((a, b) => a.value.start - b.value.start)
    .map((claim) => ({ claim, words: story.source.slice(claim.value.start, claim.value.end) }));
}
/** "words = number unit bound" for each quantity of a text. */
const found = (text: string) =>
  quantities(text).map(({ claim, words }) => {
    const { number, max, unit, bound } = claim.value.normal;
    return `${words} = ${number}${max === undefined ? '' : `–${max}`} ${unit}${bound === 'exactly' ? '' : ` (${bound})`}`;
  });
const roles = (text: string) => quantities(text).map(({ claim }) => `${claim.value.normal.number} ${claim.quantity.role}`);

describe('counts', () => {
  test.each([
    ['The harbour holds up to 11 ships.', ['up to 11 ships = 11 ship (at most)']],
    ['Some 1,500 houses were damaged.', ['Some 1,500 houses = 1500 house (about)']],
    ['At least two dozen sheep died.', ['At least two dozen sheep = 24 sheep (at least)']],
    ['The firm sold two hundred and fifty boats.', ['two hundred and fifty boats = 250 boat']],
    ['The firm sold twenty-five boats.', ['twenty-five boats = 25 boat']],
    ['A hundred villagers came.', ['A hundred villagers = 100 villager']],
    ['Dozens of villagers came.', ['Dozens of villagers = 24–199 villager (about)']],
    ['Several hundred fighters came.', ['Several hundred fighters = 300–999 fighter (about)']],
    ['Tens of thousands of people came.', ['Tens of thousands of people = 20000–199999 people (about)']],
    ['Between 10 and 15 boats sank.', ['10 and 15 boats = 10–15 boat']],
    ['The firm has 5.2 million customers.', ['5.2 million customers = 5200000 customer']],
    ['It is an 80-employee firm.', ['80-employee = 80 person']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('money', () => {
  test.each([
    ['It was sold for $334 million.', ['$334 million = 334000000 USD']],
    ['It was sold for US$334m.', ['US$334m = 334000000 USD']],
    ['It was sold for £3.4bn.', ['£3.4bn = 3400000000 GBP']],
    ['It was sold for £101m.', ['£101m = 101000000 GBP']],
    ['It was sold for $4.7 billion (£3.4bn).', ['$4.7 billion = 4700000000 USD']],
    ['The car costs $43,350.', ['$43,350 = 43350 USD']],
    ['It was sold for about 20 million euros.', ['about 20 million euros = 20000000 EUR (about)']],
    ['It was sold for A$5 million.', ['A$5 million = 5000000 AUD']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('measures', () => {
  test.each([
    ['The town lies 60 kilometres from the port.', ['60 kilometres = 60 km']],
    ['It struck at a depth of 10 kilometers (6 miles).', ['10 kilometers = 10 km']],
    ['The road is 100 miles long.', ['100 miles = 160.9344 km']],
    ['It was 104 degrees Fahrenheit.', ['104 degrees Fahrenheit = 40 °C']],
    ['Prices rose by 12 percent.', ['12 percent = 12 percent']],
    ['Prices rose by 12%.', ['12% = 12 percent']],
    ['A magnitude-6.1 quake hit the coast.', ['magnitude-6.1 = 6.1 magnitude']],
    ['A 6.1-magnitude quake hit the coast.', ['6.1-magnitude = 6.1 magnitude']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('what is no quantity', () => {
  test.each([
    'It opened on May 3, 2001, and closed in 2004.',
    'He was jailed for 99 years and released after 10 days.',
    'They met at 9:30 a.m. in Room 12.',
    'The CN-235 and the F-16 flew over Route 66.',
    'The Boeing 737 was late.',
    'Call 555-0123 for more.',
    'One of the men left, and that was that.',
    'At one point he was second to none.',
    'They sold 3-5 of them.',
    'Covid-19 spread.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('what befell the counted', () => {
  test.each([
    ['Twelve people were killed and 70 others were injured.', ['12 killed', '70 injured']],
    ['The crash left 24 dead and over 200 injured.', ['24 killed', '200 injured']],
    ['A wall fell, killing at least five people and wounding dozens.', ['5 killed', '24 injured']],
    ['The death toll in the fire at the shelter for evacuees rose to 112.', ['112 killed']],
    ['It claimed 12 lives.', ['12 killed']],
    ['98 evacuees were killed.', ['98 killed']],
    ['Fourteen were trapped and 30 hurt.', ['14 trapped', '30 injured']],
    ['The two villages were evacuated.', ['2 null']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));

  test('a part of the people and a figure no longer held are marked', () => {
    expect(quantities('Another two people were killed.')[0]!.claim.quantity.scope).toEqual(['further']);
    expect(quantities('The previous death toll was 20.')[0]!.claim.quantity.scope).toEqual(['earlier']);
  });
  test('ages are counted in years', () => expect(found('A 22-year-old resident, Ann Poe, fled.')).toEqual(['22-year-old = 22 year']));
});

test('any text gives quantities whose spans lie in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
      const text = `Five men ${words} $3m.`;
      const { source } = storyOf(text);
      for (const { claim } of quantities(text)) {
        expect(claim.start).toBeLessThanOrEqual(claim.value.start);
        expect(claim.end).toBeGreaterThanOrEqual(claim.value.end);
        expect(claim.end).toBeLessThanOrEqual(source.length);
      }
    }),
  );
});

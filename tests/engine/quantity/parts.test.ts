import { describe, expect, test } from 'vitest';
import { quantityRules } from '../../../src/engine/extract/quantity/index.ts';
import type { QuantityClaim } from '../../../src/engine/model.ts';
import { topicOf } from '../topic.ts';

const bounds = (text: string): string[] => {
  const topic = topicOf(text);
  return quantityRules.flatMap((rule) => rule.find(topic.stories[0]!, topic) as QuantityClaim[]).map(({ value }) => value.normal.bound);
};

describe('what is refused below a sum', () => {
  test.each([
    ['They would not free her for less than $9 million.', ['at least']],
    ['He refused to accept less than 40 boats.', ['at least']],
    ['They freed her for less than $9 million.', ['less than']],
    ['They did not free her, and paid less than $9 million.', ['less than']],
    ['It did not cost less than $9 million.', ['less than']],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual(expected));
});

/** "words = number dimension head" for each quantity of a text. */
const found = (text: string): string[] => {
  const topic = topicOf(text);
  const story = topic.stories[0]!;
  return quantityRules
    .flatMap((rule) => rule.find(story, topic) as QuantityClaim[])
    .sort((a, b) => a.value.start - b.value.start)
    .map(
      ({ value, quantity }) =>
        `${story.source.slice(value.start, value.end)} = ${Math.round(value.normal.number * 100) / 100} ${quantity.dimension} ${quantity.head}`,
    );
};

describe('parts of a whole', () => {
  test.each([
    ['One mill in five is shut.', ['One mill in five = 0.2 share mill']],
    ['One mill in five goes.', ['One mill in five = 0.2 share mill']],
    ['One mill in five towns is shut.', ['five towns = 5 count town']],
    ['He scored one goal in five.', []],
    ['One man in 1947 did so.', []],
    ['A third of the mills concerned told lies.', ['A third of the mills = 0.33 share mill']],
    ['The price tumbled by around one seventh.', ['around one seventh = 14.29 percent fall price']],
    ['Profit fell a third.', ['a third = 33.33 percent fall profit']],
    ['Sales fell by half.', ['half = 50 percent fall sale']],
    ['She rose a third time.', ['third time = 3 order time']],
    ['He spent a third term there.', ['third term = 3 order term']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('how often something was done', () => {
  test.each([
    ['The mine was cited 412 times.', ['412 times = 412 count citation']],
    ['Poe was twice nominated for it.', ['twice = 2 count nomination']],
    ['It was fined by inspectors at least 12 times.', ['at least 12 times = 12 count fine']],
    ['He opened the shop 12 times.', []],
    ['He opened the shop twice last year.', []],
    ['Poe arrested the man and ran 12 times.', []],
    ['Twice as many mills closed.', ['Twice as many mills = 2 multiple mill']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('figures in short', () => {
  test.each([
    ['The board cut the 7-cent dividend.', ['7-cent = 0.07 money USD dividend']],
    ['He was freed on a $5,000 bond.', ['$5,000 = 5000 money USD bail']],
    ['The city sold a $5 million bond.', ['$5 million = 5000000 money USD price']],
    ['The shares closed up 31 percent.', ['31 percent = 31 percent rise share']],
    ['He threw for 2,800 yards.', ['2,800 yards = 2800 count yard']],
    ['The car stopped 12 yards away.', ['12 yards = 10.97 length distance']],
    ['A 6ft 4in guard fell.', ['6ft 4in = 1.93 length guard']],
    ['The wall is 6 feet 4 inches high.', ['6 feet 4 inches = 1.93 length high']],
    ['A 6-foot-4 guard fell.', ['6-foot-4 = 1.93 length guard']],
    ['The wall is 6 feet high, 4 in 10 said.', ['6 feet = 1.83 length high']],
    ['Three quarters of a million people came.', ['Three quarters of a million people = 750000 count people']],
    ['A team of 12 won.', []],
    ['It cost 1,200 won.', ['1,200 won = 1200 money KRW cost']],
    ['The tyre is 152mm wide.', ['152mm = 152 length wide']],
    ['It was 280 nm off Norham.', ['280 nm = 518.56 length distance']],
    ['The 22nm chip sells.', ['22nm = 22 length chip']],
    ['Her blood alcohol was .16.', ['.16 = 0.16 percent level']],
    ['A blood-alcohol level of 0.16 was found.', ['0.16 = 0.16 percent level']],
    ['The blood of .16 mice was drawn.', ['.16 mice = 0.16 count mouse']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

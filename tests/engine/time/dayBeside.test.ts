import { describe, expect, test } from 'vitest';
import { valuesOf } from './read.ts';

/** The stories appear on Wednesday 18 June 2014. */
describe('a day beside another', () => {
  test.each([
    ['She left the day after Christmas.', ['the day after Christmas = 2013-12-26']],
    ['On Monday she won. He was dismissed the morning after the team lost.', ['Monday = 2014-06-16', 'the morning after = null']],
    ['She won on Monday. The day after, she left.', ['Monday = 2014-06-16', 'The day after = 2014-06-17']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('the year of a day in a diary', () => {
  test.each([['First test: Sept. 3 at Barnes.', ['Sept. 3 = 2014-09-03']]])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('which side of publication a day lies on', () => {
  test.each([
    ['The men are to be heard on Saturday.', ['Saturday = 2014-06-21']],
    ['The men were set to be heard on Saturday.', ['Saturday = 2014-06-21']],
    ['The mayor is up for re-election in November.', ['November = 2014-11']],
    ['Forty shops will be rebuilt over two years, starting with two in September.', ['over two years = P2Y', 'September = 2014-09']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('the day told of before', () => {
  test('is not the night before one that has no date', () =>
    expect(valuesOf('Police said on Monday that ten men were held overnight. Two had been held the night before.').at(-1)).toBe('the night before = null'));
  test('stands across other years', () =>
    expect(valuesOf('The bridge, built in 1974, fell on Sunday. Divers came the next day.').at(-1)).toBe('the next day = 2014-06-16'));
});

import { describe, expect, test } from 'vitest';
import { valuesOf } from './read.ts';

/** The stories appear on Wednesday 18 June 2014. */
describe('a day beside another', () => {
  test.each([
    ['She was hired on the Saturday after Thanksgiving.', ['the Saturday after Thanksgiving = 2013-11-30']],
    ['She was hired on the Friday before Christmas.', ['the Friday before Christmas = 2013-12-20']],
    ['She left the day after Christmas.', ['the day after Christmas = 2013-12-26']],
    ['On Monday she won. He was dismissed the morning after the team lost.', ['Monday = 2014-06-16', 'the morning after = null']],
    ['She was hired on the Saturday after the match.', ['the Saturday after = null']],
    ['She won on Monday. The day after, she left.', ['Monday = 2014-06-16', 'The day after = 2014-06-17']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('the year of a day', () => {
  test.each([
    ['On Jan. 9 this year, 44 men were brought up.', ['Jan. 9 this year = 2014-01-09']],
    ['A fire on 9 January last year hurt nobody.', ['9 January last year = 2013-01-09']],
    ['The Owls open the 2015 season on Sept. 3 at Barnes.', ['2015 = 2015', 'Sept. 3 = 2015-09-03']],
    ['First test: Sept. 3 at Barnes.', ['Sept. 3 = 2014-09-03']],
    ['The curfew runs from 9 p.m. to 6 a.m. (2000-0500 GMT).', ['9 p.m. = null', '6 a.m. = null']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('which side of publication a day lies on', () => {
  test.each([
    ['The men were found to be missing at a count on Saturday.', ['Saturday = 2014-06-14']],
    ['The men were believed to be hiding in the woods on Saturday.', ['Saturday = 2014-06-14']],
    ['The men are to be heard on Saturday.', ['Saturday = 2014-06-21']],
    ['The men were set to be heard on Saturday.', ['Saturday = 2014-06-21']],
    ['She said she expected work to start again in November.', ['November = 2014-11']],
    ['The mayor is up for re-election in November.', ['November = 2014-11']],
    ['Forty shops will be rebuilt over two years, starting with two in September.', ['over two years = P2Y', 'September = 2014-09']],
    ['She would have turned 20 in July.', ['July = 2014-07']],
    ['She would have left on Friday.', ['Friday = null']],
    ['She was said to have left in July.', ['July = 2013-07']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('the day told of before', () => {
  test('is not that of a month told of since', () =>
    expect(valuesOf('The jail was empty on Sunday. In March 2011 two men fled. Both were caught the same day.').at(-1)).toBe('the same day = null'));
  test('is not the night before one that has no date', () =>
    expect(valuesOf('Police said on Monday that ten men were held overnight. Two had been held the night before.').at(-1)).toBe('the night before = null'));
  test('stands across other years', () =>
    expect(valuesOf('The bridge, built in 1974, fell on Sunday. Divers came the next day.').at(-1)).toBe('the next day = 2014-06-16'));
});

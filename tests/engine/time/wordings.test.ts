import { describe, expect, test } from 'vitest';
import { claimsOf, valuesOf } from './read.ts';

const values = (text: string, published?: string | null) => claimsOf(text, published).map(({ value }) => value.normal);

describe('which day or year is meant', () => {
  test.each([
    ['The men were found to be missing on Monday.', ['2014-06-16']],
    ['The men are to be sentenced on Monday.', ['2014-06-23']],
    ['The roof fell in on Jan. 9 last year.', ['2013-01-09']],
    ['The roof fell in on 9 January this year.', ['2014-01-09']],
    ['The roof fell in on January 9, last year was worse.', ['2014-01-09', '2013']],
    ['She told them that she expected work to start again in September.', ['2014-09']],
    ['She told them that she had started work again in September.', ['2013-09']],
    ['They opened the 2013 season on May 3.', ['2013', '2013-05-03']],
    ['They opened the 2013 mill on May 3.', ['2013', '2014-05-03']],
    ['He was fired on the Saturday after Thanksgiving.', ['2013-11-30', '2013-11-28']],
    ['He was fired on Saturday after Thanksgiving talks.', ['2013-11-30', '2013-11-28']],
    ['He was fired on Saturday after the vote.', ['2014-06-14']],
    ['The fire was on Monday. Two fled in November 2011. Both were caught the same day.', ['2014-06-16', '2011-11', '2011-11']],
    ['Two fled on 3 June. Both were caught the same day.', ['2014-06-03', '2014-06-03']],
    ['The boy, who would have turned 17 in July, was shot.', ['2014-07']],
    ['The last good year? 2010.', ['2010']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));
});

describe('times by the clock, and what looks like them', () => {
  test.each([
    ['Nobody was missing on Monday. It came to light at the 5:30 count.', ['Monday = 2014-06-16', '5:30 = 2014-06-16T05:30:00']],
    ['The 5:30 win was theirs.', []],
    ['It lasts from 9 p.m. to 6 a.m. (2000-0500 GMT).', ['9 p.m. = null', '6 a.m. = null']],
    ['Some days she stayed at home.', []],
    ['He was held in the early hours of Sunday.', ['the early hours of Sunday = 2014-06-15']],
    ['He vanished on the evening of 4 May.', ['the evening of 4 May = 2014-05-04']],
    ['He spoke of the opening hours of Sunday.', ['Sunday = 2014-06-15']],
    ['He took over three years ago.', ['three years ago = 2011']],
    ['It took over three years to build.', ['over three years = P3Y']],
    ['It took some days to dry.', ['some days = PXD']],
  ])('%s', (text, expected) => expect(valuesOf(text)).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import { valuesOf } from './read.ts';

// Published on Wednesday 18 June 2014.
describe('a day whose month goes without saying', () => {
  it.each([
    ['The ship sailed on the 4th.', ['the 4th = 2014-06-04']],
    ['The hearing is due to end on the 28th.', ['the 28th = 2014-06-28']],
    ['The crews must be out by the 3rd.', ['the 3rd = 2014-07-03']],
    ['They left on the 24th.', ['the 24th = 2014-05-24']],
    ['Talks resume on the 17th of next month.', ['the 17th of next month = 2014-07-17']],
    ['The council met on Friday the 13th.', ['Friday the 13th = 2014-06-13']],
    ['In March 2011 the army moved north; on the 19th it took the town.', ['March 2011 = 2011-03', 'the 19th = 2011-03-19']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));

  it.each([
    'He birdied the last two and parred on the 18th.',
    'The house dates from the 17th and 18th centuries.',
    'Crews reached the fire on the 14th and 15th floors.',
    'They start on the 5th row of the grid.',
    'He is on the 20th list of the party.',
    'The court ruled on the 14th amendment.',
  ])('%s: none', (text) => expect(valuesOf(text)).toEqual([]));

  it('stays open where nothing says on which side it lies', () => {
    expect(valuesOf('A strike on the 25th, and then silence.')).toEqual(['the 25th = null']);
  });
});

describe('the last and the next month of a name', () => {
  it.each([
    ['It offers 2 percent next April.', ['next April = 2015-04']],
    ['She left the party last October.', ['last October = 2013-10']],
    ['The plant was shut last May.', ['last May = 2014-05']],
    ['Voters choose a mayor this November.', ['this November = 2014-11']],
    ['Prices rose this past April.', ['this past April = 2014-04']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));

  it('declines where a name follows', () => {
    expect(valuesOf('He met the next April Smith.')).toEqual([]);
  });
});

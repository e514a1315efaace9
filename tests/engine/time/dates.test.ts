import { describe, expect, test } from 'vitest';
import { datesOf, valuesOf } from './read.ts';

describe('dates in full and in part', () => {
  test.each([
    ['The dam was opened on 7 December 2012.', '7 December 2012 = 2012-12-07'],
    ['The dam was opened on December 7, 2012.', 'December 7, 2012 = 2012-12-07'],
    ['The dam was opened on Friday, Dec. 7, 2012.', 'Friday, Dec. 7, 2012 = 2012-12-07'],
    ['The dam was opened on the 2nd of July 2012.', 'the 2nd of July 2012 = 2012-07-02'],
    ['The dam was opened on 2012-12-07.', '2012-12-07 = 2012-12-07'],
    ['The log is dated 02.29.12 in ink.', '02.29.12 = 2012-02-29'],
    ['The log is dated 15.04.2013 in ink.', '15.04.2013 = 2013-04-15'],
    ['The dam was opened on 2012/12/07.', '2012/12/07 = 2012-12-07'],
    ['The dam was opened in September 2012.', 'September 2012 = 2012-09'],
    ['The dam was opened in Sept., 2012.', 'Sept., 2012 = 2012-09'],
    ['The dam was opened in mid-July 2012.', 'mid-July 2012 = 2012-07'],
    ['It opens on the first Monday in May 2015.', 'the first Monday in May 2015 = 2015-05-04'],
    ['The dam was opened in 2012.', '2012 = 2012'],
    ['The dam burst in the 2004 flood.', '2004 = 2004'],
    ['The floods of 2004, 2007 and 2010 were worse.', '2004 = 2004|2007 = 2007|2010 = 2010'],
    ["It was the worst since the flood of '87.", "'87 = 1987"],
    ['The dam was planned in the 1970s.', '1970s = 197X'],
    ['The dam was planned in the mid-1960s.', 'the mid-1960s = 196X'],
    ['The village emptied in the 2000s.', '2000s = 200X'],
    ['The bridge is of the late 19th century.', 'the late 19th century = 18XX'],
    ['Profit fell in the third quarter of 2013.', 'third quarter of 2013 = 2013-35'],
    ['Profit fell in the 2013 third quarter.', '2013 third quarter = 2013-35'],
    ['Profit fell in the first nine months of 2013.', 'first nine months of 2013 = 2013-01/2013-09'],
    ['Profit fell in the last three months of 2013.', 'last three months of 2013 = 2013-10/2013-12'],
    ['Profit fell in the quarter ended March 31.', 'the quarter = 2014-01-01/2014-03-31|March 31 = 2014-03-31'],
    ['Profit fell in the year to March 2014.', 'the year = 2013-04-01/2014-03-31|March 2014 = 2014-03'],
    ['The plant will ship in the second half of 2015.', 'second half of 2015 = 2015-07/2015-12'],
    ['The tower was built in the summer of 1975.', 'summer of 1975 = 1975-22'],
    ['The attacks of 9/11 changed the rules.', '9/11 = 2001-09-11'],
    ['The flood came on Boxing Day 2004.', 'Boxing Day 2004 = 2004-12-26'],
    ['The fair opens in the first week of March 2015.', 'the first week of March 2015 = 2015-03-02/2015-03-08'],
  ])('%s', (text, expected) => expect(valuesOf(text).join('|')).toBe(expected));
});

describe('intervals are one date', () => {
  test.each([
    ['Prices doubled between 2009 and 2016.', '2009 and 2016 = 2009/2016'],
    ['He led the club from 1999 to 2003.', '1999 to 2003 = 1999/2003'],
    ['The 2010-11 season was the last.', '2010-11 = 2010/2011'],
    ['Polls were held in March-April 2012.', 'March-April 2012 = 2012-03/2012-04'],
    ['The village grew from the 1950s to the 1980s.', '1950s to the 1980s = 195X/198X'],
    ['They met between 2 and 5 July 2013.', '2 and 5 July 2013 = 2013-07-02/2013-07-05'],
    ['They met on 2-3 July 2013.', '2-3 July 2013 = 2013-07-02/2013-07-03'],
    ['They met on July 2 and 3, 2013.', 'July 2 and 3, 2013 = 2013-07-02/2013-07-03'],
    ['The school is shut from June to September 2012.', 'June to September 2012 = 2012-06/2012-09'],
    ['The lease runs from 1 July 2001 until 30 June 2050.', '1 July 2001 until 30 June 2050 = 2001-07-01/2050-06-30'],
    ['The hearing will run from Monday to Friday.', 'Monday to Friday = 2014-06-23/2014-06-27'],
  ])('%s', (text, expected) => expect(valuesOf(text)).toEqual([expected]));
  test('two days with others between them are none', () => expect(valuesOf('They met on 2 and 12 July 2013.')).toEqual(['12 July 2013 = 2013-07-12']));
  test('what is moved from one day to another has two', () => expect(valuesOf('The vote was moved from Monday to Friday.')).toHaveLength(2));
});

describe('what is no date', () => {
  test.each([
    'The protesters may march ahead of the vote.',
    'They told of the fall of the regime and drank from the spring.',
    'About 1,500 people drove on Route 2015 past 2000 cars.',
    'He came second in the race and sat on the bench.',
    'The union called a March on the capital.',
    'The stove costs $2015 and the number to call is 555-2012.',
    'They won 3-2, and 2010 fans came.',
    'April Jones told The Sun and the Sunday Times so.',
    'A Sunday newspaper disclosed it, and the Sunday Courier had more.',
    'He came in his Sunday best to the Sunday roast.',
    'She is in her 70s and it was in the low 80s outside.',
    'Shops had their Black Friday sales, USA Today wrote.',
    'The ratio was 3:16 and the score 12:30.',
    'The second half was dull; they scored 12 points in the fourth quarter.',
    'The office had 1999 seats in hall 2001 on Windows 2000.',
    'Summer Hill said in Fall River that Spring Street was closed.',
    'He said that day workers were paid less.',
    'The file is at https://example.org/2007/08/report.html for all.',
    'There is a one in 2000 chance of it.',
    'At the end of the day, it is about trust.',
    'Mr March played in the August Wilson theatre.',
  ])('%s', (text) => expect(valuesOf(text)).toEqual([]));
});

describe('relations', () => {
  test.each([
    ['It has been shut since May 2011.', 'since'],
    ['It stays shut until May 2016.', 'until'],
    ['The lease runs through 2066.', 'until'],
    ['It must be shut by the end of 2015.', 'by'],
    ['It was shut before 2010.', 'before'],
    ['It was shut after 2010.', 'after'],
    ['It was shut around 2010.', 'about'],
    ['It was shut in 2010.', 'on'],
    ['It was shut from 2010 to 2012.', 'on'],
  ])('%s is %s', (text, relation) => expect(datesOf(text).map(({ time }) => time.relation)).toEqual([relation]));
});

describe('times of day', () => {
  test('with a zone stand in the value', () =>
    expect(datesOf('The quake struck on Tuesday at 07:37 a.m. UTC (3:37 a.m. EDT).')[0]).toMatchObject({
      value: { normal: '2014-06-17T07:37:00Z' },
      time: { precision: 'minute', clock: { from: 457, to: 457, offset: 0 } },
    }));
  test('in two zones are local, with their distance from UTC', () =>
    expect(
      ['Tuesday at 14:37 local time (0737 GMT)', '02:37 on Tuesday (1937 GMT Monday)', '6 p.m. (1500 GMT) on Friday'].map(
        (when) => valuesOf(`The quake struck at ${when}.`)[0]!.split(' = ')[1],
      ),
    ).toEqual(['2014-06-17T14:37:00+07:00', '2014-06-17T02:37:00+07:00', '2014-06-13T18:00:00+03:00']));
  test('of four figures are no hours', () =>
    expect(valuesOf('The quake struck at 0415 hours on Tuesday.')).toEqual(['0415 hours on Tuesday = 2014-06-17T04:15:00']));
  test('without a zone are local', () => expect(valuesOf('It happened at 9.30pm on 5 May.')).toEqual(['9.30pm on 5 May = 2014-05-05T21:30:00']));
  test('alone belong to the day just told of', () =>
    expect(valuesOf('The quake struck early on Tuesday. It took place at 7:37 AM local time.')).toEqual([
      'early on Tuesday = 2014-06-17',
      '7:37 AM local time = 2014-06-17T07:37:00',
    ]));
  test('parts of the day leave the day as it is', () =>
    expect(datesOf('The roof fell in yesterday afternoon.')[0]!.time).toMatchObject({
      edtf: '2014-06-17',
      precision: 'part of day',
      clock: { from: 720, to: 1079 },
    }));
});

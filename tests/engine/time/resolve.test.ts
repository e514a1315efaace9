import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/engine/extract/time/calendar.ts';
import { claimsOf, datesOf } from './read.ts';

const values = (text: string, published?: string | null) => claimsOf(text, published).map(({ value }) => value.normal);

describe('weekdays', () => {
  test.each([
    ['The roof fell in on Tuesday.', '2014-06-17'],
    ['The roof fell in on Wednesday.', '2014-06-18'],
    ['The roof fell in on Thursday.', '2014-06-12'],
    ['The roof fell in on Tuesday last week.', '2014-06-10'],
    ['The court adjourned until Friday.', '2014-06-20'],
    ['The roof fell in last Wednesday.', '2014-06-11'],
    ['The court will sit on Thursday.', '2014-06-19'],
    ['The court is to be reopened on Monday.', '2014-06-23'],
    ['The court is expected to rule on Friday.', '2014-06-20'],
    ['The minister is visiting the port on Friday.', '2014-06-20'],
    ['Voting starts Saturday.', '2014-06-21'],
    ['The court will sit next Monday.', '2014-06-23'],
    ['The firm on Tuesday delivered the last of the ships that will sail.', '2014-06-17'],
    ['The board kept its shops closed and has said they stay closed until Friday.', '2014-06-20'],
    ["Tuesday's vote was close.", '2014-06-17'],
    ['The vote, scheduled for Sunday, was put off.', '2014-06-22'],
    ['The planned Friday vote was put off.', '2014-06-20'],
    ['He spoke at the site of Saturdays blast there.', '2014-06-14'],
  ])('%s', (text, day) => expect(values(text)).toEqual([day]));
  test('of announcement and event differ in one sentence', () =>
    expect(values('The council said on Sunday it would open the road on Tuesday.')).toEqual(['2014-06-15', '2014-06-24']));
  test('on which something always happens are no dates', () => expect(values('The club meets on Sundays.')).toEqual([]));
  test('stay open where publication is not known', () => expect(values('The roof fell in on Tuesday.', null)).toEqual([null]));
  test('settle where every day of a window gives the same', () =>
    expect(values('The roof fell in on Tuesday.', '2014-06-18/2014-06-20')).toEqual(['2014-06-17']));
  test('stay open where the window does not settle them', () => expect(values('The roof fell in on Tuesday.', '2014-06-15/2014-06-20')).toEqual([null]));
  test('say in words how they were read', () =>
    expect(datesOf('The roof fell in on Tuesday.')[0]!.time.evidence).toBe('“Tuesday” is read as the Tuesday before publication on 18 June 2014'));
});

describe('the year that is left out', () => {
  test.each([
    ['The roof fell in on June 3.', '2014-06-03'],
    ['The roof fell in on December 7.', '2013-12-07'],
    ['The hearing will be held on January 31.', '2015-01-31'],
    ['The deal is expected to close by the end of January.', '2015-01'],
    ['It has been shut since November.', '2013-11'],
    ['The roof fell in on Monday 16 December.', '2013-12-16'],
    ['In April last year the roof fell in.', '2013-04'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]));
  test('stays out where nothing gives it', () =>
    expect(datesOf('The roof fell in on December 7.', null)[0]!.time).toMatchObject({ edtf: 'XXXX-12-07', days: null }));
  test('follows the telling from date to date', () =>
    expect(values('In December 2010, riots began. In January, the king fled.')).toEqual(['2010-12', '2011-01']));
  test('does not follow a date that is not told from', () => expect(values('The man, held in March 2010, was freed in June.')).toEqual(['2010-03', '2014-06']));
});

describe('weeks, months and years from publication', () => {
  test.each([
    ['The roof fell in last week.', '2014-06-09/2014-06-15'],
    ['It will be mended next month.', '2014-07'],
    ['The roof fell in last year.', '2013'],
    ['The roof fell in over the weekend.', '2014-06-14/2014-06-15'],
    ['The roof fell in two years ago.', '2012'],
    ['The roof fell in three days ago.', '2014-06-15'],
    ["It will be mended in two years' time.", '2016'],
    ["It will be mended in a year's time.", '2015'],
    ['The roof fell in last winter.', '2013-24'],
    ['The roof fell in at Easter.', '2014-04-20'],
    ['The firm posted second-quarter results.', '2013-34'],
    ['It will be mended by the end of the year.', '2014'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]));
  test('earlier this month ends with publication', () =>
    expect(datesOf('The roof fell in earlier this month.')[0]!.time).toMatchObject({ edtf: '2014-06', days: [dayOf(2014, 6, 1), dayOf(2014, 6, 18)] }));
  test('a few weeks ago is a span', () =>
    expect(datesOf('The roof fell in a few weeks ago.')[0]!.time.days).toEqual([dayOf(2014, 6, 18) - 49, dayOf(2014, 6, 18) - 14]));
});

describe('what was told of just before', () => {
  test.each([
    ['He was freed on Sunday. Later that day he spoke.', '2014-06-15'],
    ['He was freed on Sunday. The following day he spoke.', '2014-06-16'],
    ['He was freed on 3 March 2010. A month earlier, his brother had fled.', '2010-02'],
    ['He was freed on 3 March 2010. Three days later he spoke.', '2010-03-06'],
    ['He was freed on 7 and 8 December 2012. The following day he spoke.', '2012-12-09'],
    ['He was freed on 3 March 2010. His brother fled two days before.', '2010-03-01'],
    ['He was freed on 3 March 2010. His brother fled the year before.', '2009'],
    ['It must be paid for by 3 March 2010. If it is not paid for by that date, it is sold.', '2010-03-03'],
    ['He was freed in 2010. The following year he spoke.', '2011'],
    ['Sales rose in the third quarter of 2013. In the same period a year earlier, they fell.', '2012-35'],
  ])('%s', (text, value) => expect(values(text).at(-1)).toBe(value));
  test('is forgotten where a day between could not be told', () =>
    expect(values('He was freed on 3 March 2010. On Sunday he spoke. The following day he left.', null)).toEqual(['2010-03-03', null, null]));
  test('today in quoted words is the day of speaking', () =>
    expect(values('"Today it opened again," the keeper said on Monday.')).toEqual(['2014-06-16', '2014-06-16']));
  test('days before and after that of telling', () =>
    expect(values('He was freed the day before yesterday and leaves the day after tomorrow.')).toEqual(['2014-06-16', '2014-06-20']));
  test('today elsewhere is the day of publication', () => expect(values('The keeper said today it had opened.')).toEqual(['2014-06-18']));
});

describe('quarters and years that end on a stated day', () => {
  test('are the months up to it', () =>
    expect(datesOf('The sale should be done within its first fiscal quarter, which ends January 31, 2015.')[0]!.time).toMatchObject({
      edtf: '2014-11-01/2015-01-31',
      days: [dayOf(2014, 11, 1), dayOf(2015, 1, 31)],
    }));
  test('are not guessed otherwise', () => expect(values('The sale should be done within its first fiscal quarter.')).toEqual([null]));
});

describe('limits of the clock and words within marks', () => {
  test('an hour before midnight leaves the day as it is', () => {
    const [claim] = claimsOf('The fire broke out shortly before midnight on Sunday.');
    expect(claim).toMatchObject({ kind: 'date', time: { relation: 'on' } });
    expect(claim!.value.normal).toMatch(/^2014-06-15/);
  });
  test('"today" within marks is left open where nobody says when it was spoken', () => {
    expect(values('"Today we are proud," the mayor said.')).toEqual([null]);
    expect(values('The mayor was proud today.')).toEqual(['2014-06-18']);
  });
});

import { describe, expect, it } from 'vitest';
import { valuesOf } from './read.ts';

// Published on Wednesday 18 June 2014.
describe('weekdays of what has happened', () => {
  it.each([
    ["A day after Monday's carnage the two sides agreed to stop shooting.", ['A day = P1D', 'Monday = 2014-06-16']],
    ["Ministers demand answers about Tuesday's market bombing.", ['Tuesday = 2014-06-17']],
    ["The general must explain Monday's air strike.", ['Monday = 2014-06-16']],
    ["Fans hope to forget Saturday's humiliation.", ['Saturday = 2014-06-14']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));

  it.each([
    ["The parties will meet a day after Friday's vote.", ['a day = P1D', 'Friday = 2014-06-20']],
    ["Unions will press on with Friday's strike.", ['Friday = 2014-06-20']],
  ])('not of what is to come: %s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('weekdays that are prepared for', () => {
  it.each([
    ["Investors brace for Friday's jobs report.", ['Friday = 2014-06-20']],
    ["Fans look forward to Saturday's final.", ['Saturday = 2014-06-21']],
    ["Shares fell ahead of Friday's report.", ['Friday = null']],
    ["The team prepared for Saturday's final with a win.", ['Saturday = 2014-06-14']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('a week from a weekday', () => {
  it.each([
    ['The inquest opens on Tuesday week.', ['Tuesday week = 2014-07-01']],
    ['The inquest opens a week on Friday.', ['a week on Friday = 2014-06-27']],
    ['The vote is set for the Monday after next.', ['the Monday after next = 2014-06-30']],
    ['It has been shut since a week last Thursday.', ['a week last Thursday = 2014-06-05']],
    ['The Tuesday week of games was long.', ['Tuesday = 2014-06-17']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('hours in words', () => {
  it.each([
    ['The fire began on Tuesday at around 2.15 in the morning.', ['Tuesday at around 2.15 in the morning = 2014-06-17T02:15:00']],
    ['Police came at ten at night on Monday.', ['ten at night on Monday = 2014-06-16T22:00:00']],
    ['It began at 8.40am on Monday and was over by 5.25pm.', ['8.40am on Monday = 2014-06-16T08:40:00', '5.25pm = 2014-06-16T17:25:00']],
    ['The order was signed in the small hours of Friday.', ['the small hours of Friday = 2014-06-13']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));

  it('are no numbers of something else', () => expect(valuesOf('It stood at 2.15 in the index.')).toEqual([]));
});

describe('days on from a month', () => {
  it('lie within so many days of it', () => {
    expect(valuesOf('Police came on Monday. The pact was signed in November 2008 and was broken 11 days later.')).toEqual([
      'Monday = 2014-06-16',
      'November 2008 = 2008-11',
      '11 days later = 2008-11/2008-12',
    ]);
  });

  it('or on from the day of that month', () => {
    expect(valuesOf('In March 2012 the bank failed; on March 20, 2012 its chairman quit, and three days later its auditor.')).toContain(
      'three days later = 2012-03-23',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { impliedEnd, monthSum, yearSum } from '../../../src/engine/align/span.ts';
import { dayOf } from '../../../src/engine/extract/time/calendar.ts';
import { durationsOf } from '../time/read.ts';

const length = (text: string) => durationsOf(text)[0]!;
const meets = (text: string, from: [number, number, number], to: [number, number, number]): boolean => {
  const end = impliedEnd(length(text))!;
  return end[0] <= dayOf(...to) && dayOf(...from) <= end[1];
};

describe('the end that a length gives', () => {
  test('is a year, from a year', () => expect(impliedEnd(length('They signed a 50-year lease in 2007.'))).toEqual([dayOf(2057, 1, 1), dayOf(2057, 12, 31)]));
  test('keeps the half of a year', () => {
    const text = 'The club gave her a two-and-a-half-year contract in January 2014.';
    expect(meets(text, [2016, 6, 1], [2016, 6, 30])).toBe(true);
    expect(meets(text, [2017, 1, 1], [2017, 12, 31])).toBe(false);
    expect(meets(text, [2015, 6, 1], [2015, 12, 31])).toBe(false);
  });
  test('keeps it from a year, too', () => {
    const text = 'The club gave her a two-and-a-half-year contract in 2014.';
    expect(meets(text, [2016, 6, 1], [2016, 6, 30])).toBe(true);
    expect(meets(text, [2018, 1, 1], [2018, 12, 31])).toBe(false);
  });
  test('is not held to the day', () => {
    const text = 'The town signed a 49-year lease on 1 July 2001.';
    expect(meets(text, [2050, 6, 30], [2050, 6, 30])).toBe(true);
    expect(meets(text, [2049, 6, 30], [2049, 6, 30])).toBe(false);
  });
  test('is counted in days where the length is', () =>
    expect(impliedEnd(length('The ban of 10 days has held since 2 June 2014.'))).toEqual([dayOf(2014, 6, 12), dayOf(2014, 6, 12)]));
});

describe('the sum', () => {
  test('is one of years where the length is', () =>
    expect(yearSum(length('They signed a 50-year lease in 2007.'))).toEqual({ start: 2007, years: 50, end: 2057 }));
  test('is one of months where it is not', () => {
    const claim = length('The club gave her a three-and-a-half-year contract in January 2014.');
    expect(yearSum(claim)).toBeNull();
    expect(monthSum(claim)).toMatchObject({ months: 42, end: [dayOf(2017, 7, 1), dayOf(2017, 7, 31)] });
  });
});

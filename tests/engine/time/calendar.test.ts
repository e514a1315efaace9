import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, civil, dayOf, formatDay, isDate, mondayOf, weekdayOf } from '../../../src/engine/extract/time/calendar.ts';
import { edtfDays } from '../../../src/engine/extract/time/edtf.ts';
import { easter } from '../../../src/engine/extract/time/holidays.ts';
import {
  centuryPeriod,
  decadePeriod,
  monthPeriod,
  monthsPeriod,
  narrow,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from '../../../src/engine/extract/time/period.ts';

const anyDay = fc.integer({ min: dayOf(1500, 1, 1), max: dayOf(2200, 12, 31) });

describe('days', () => {
  test('count from 1970-01-01, a Thursday', () => expect([dayOf(1970, 1, 1), weekdayOf(0)]).toEqual([0, 4]));
  test('run through years before 1970 and below 100', () =>
    expect([formatDay(dayOf(1914, 6, 28)), formatDay(dayOf(79, 8, 24))]).toEqual(['1914-06-28', '0079-08-24']));
  test('come back from their civil date', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = civil(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(isDate(year, month, date)).toBe(true);
      }),
    ));
  test('of no calendar are told', () =>
    expect([isDate(2013, 2, 29), isDate(2012, 2, 29), isDate(2012, 13, 1), isDate(2012, 4, 31)]).toEqual([false, true, false, false]));
  test('a month on from the 31st is the last of a shorter month', () => expect(formatDay(addMonths(dayOf(2015, 1, 31), 1))).toBe('2015-02-28'));
  test('weeks begin on Monday', () =>
    fc.assert(fc.property(anyDay, (day) => weekdayOf(mondayOf(day)) === 1 && day - mondayOf(day) < 7 && day >= mondayOf(day))));
});

test('Easter falls where the tables have it', () =>
  expect([2000, 2008, 2016, 2024].map((year) => formatDay(easter(year)))).toEqual(['2000-04-23', '2008-03-23', '2016-03-27', '2024-03-31']));

describe('EDTF', () => {
  const periods = (day: number) => {
    const { year, month } = civil(day);
    return [
      yearPeriod(year),
      monthPeriod(year, month),
      weekPeriod(day),
      quarterPeriod(year, Math.ceil(month / 3)),
      monthsPeriod(year, 1, 6),
      seasonPeriod(year, 2),
      decadePeriod(year),
      centuryPeriod(Math.floor(year / 100) + 1),
    ];
  };
  test('as written is read back as the same days', () =>
    fc.assert(fc.property(anyDay, (day) => periods(day).every((period) => edtfDays(period.edtf)?.join() === period.days.join()))));
  test.each([
    ['2024-12-08', '2024-12-08/2024-12-08'],
    ['2024-12-08T10:15:00Z', '2024-12-08/2024-12-08'],
    ['2015~', '2015-01-01/2015-12-31'],
    ['197X', '1970-01-01/1979-12-31'],
    ['2009-33', '2009-01-01/2009-03-31'],
    ['2009/2016', '2009-01-01/2016-12-31'],
  ])('%s covers %s', (edtf, days) => expect(edtfDays(edtf)?.map(formatDay).join('/')).toBe(days));
  test('open ends are infinite', () => expect(edtfDays('2015/..')?.[1]).toBe(Number.POSITIVE_INFINITY));
  test.each(['', 'soon', '2015-13', '2015-02-30', 'XXXX-12-07', '2016/2009', '1/2/3'])('%j is not understood', (edtf) => expect(edtfDays(edtf)).toBeNull());
});

describe('parts of a period', () => {
  const november = monthPeriod(2015, 11);
  test('keep the notation and narrow the days', () =>
    expect(narrow(november, 'late')).toMatchObject({ edtf: '2015-11', days: [dayOf(2015, 11, 19), dayOf(2015, 11, 30)] }));
  test('lie within it', () =>
    fc.assert(
      fc.property(anyDay, fc.constantFrom('early' as const, 'mid' as const, 'late' as const), (day, part) =>
        periodsWithin(monthPeriod(civil(day).year, civil(day).month), part),
      ),
    ));
});

function periodsWithin(period: ReturnType<typeof monthPeriod>, part: 'early' | 'mid' | 'late'): boolean {
  const { days } = narrow(period, part);
  return days[0] >= period.days[0] && days[1] <= period.days[1] && days[0] <= days[1];
}

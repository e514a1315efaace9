import { dayOf, daysInMonth, weekdayOf } from './calendar.ts';

/** Days that English-language news names without a date. Movable feasts follow their usual rules. */
type OfYear = (year: number) => number;

const fixed =
  (month: number, day: number): OfYear =>
  (year) =>
    dayOf(year, month, day);
/** The nth weekday of a month; from the end where n is -1. */
const nth =
  (n: number, weekday: number, month: number): OfYear =>
  (year) => {
    if (n < 0) {
      const last = dayOf(year, month, daysInMonth(year, month));
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  };

/** Gregorian Easter Sunday, by the algorithm of Meeus, Jones and Butcher (Nature, 20 April 1876). */
export const easter: OfYear = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
};
const fromEaster =
  (shift: number): OfYear =>
  (year) =>
    easter(year) + shift;

export const HOLIDAYS: Record<string, OfYear> = {
  'New Years Day': fixed(1, 1),
  'New Years Eve': fixed(12, 31),
  'Martin Luther King Day': nth(3, 1, 1),
  'Martin Luther King Jr. Day': nth(3, 1, 1),
  'Groundhog Day': fixed(2, 2),
  'Valentines Day': fixed(2, 14),
  'Presidents Day': nth(3, 1, 2),
  'Ash Wednesday': fromEaster(-46),
  'Palm Sunday': fromEaster(-7),
  'Maundy Thursday': fromEaster(-3),
  'Good Friday': fromEaster(-2),
  'Easter Sunday': easter,
  'Easter Monday': fromEaster(1),
  'St Patricks Day': fixed(3, 17),
  'St. Patricks Day': fixed(3, 17),
  'April Fools Day': fixed(4, 1),
  'Anzac Day': fixed(4, 25),
  'May Day': fixed(5, 1),
  'Memorial Day': nth(-1, 1, 5),
  'Canada Day': fixed(7, 1),
  'Fourth of July': fixed(7, 4),
  'Bastille Day': fixed(7, 14),
  'Labor Day': nth(1, 1, 9),
  'Columbus Day': nth(2, 1, 10),
  Halloween: fixed(10, 31),
  'Guy Fawkes Night': fixed(11, 5),
  'Bonfire Night': fixed(11, 5),
  'Veterans Day': fixed(11, 11),
  'Armistice Day': fixed(11, 11),
  'Thanksgiving Day': nth(4, 4, 11),
  Thanksgiving: nth(4, 4, 11),
  'Christmas Eve': fixed(12, 24),
  'Christmas Day': fixed(12, 25),
  'Boxing Day': fixed(12, 26),
  Christmas: fixed(12, 25),
  Easter: easter,
};

/** As they are written; apostrophes are optional, since scrapers lose them. */
export const HOLIDAY_NAMES = [
  "New Year's Day",
  "New Year's Eve",
  'Martin Luther King Jr. Day',
  'Martin Luther King Day',
  'Groundhog Day',
  "Valentine's Day",
  "Presidents' Day",
  'Ash Wednesday',
  'Palm Sunday',
  'Maundy Thursday',
  'Good Friday',
  'Easter Sunday',
  'Easter Monday',
  "St Patrick's Day",
  "St. Patrick's Day",
  "April Fools' Day",
  'Anzac Day',
  'May Day',
  'Memorial Day',
  'Canada Day',
  'Fourth of July',
  'Bastille Day',
  'Labor Day',
  'Columbus Day',
  'Halloween',
  'Guy Fawkes Night',
  'Bonfire Night',
  'Veterans Day',
  'Armistice Day',
  'Thanksgiving Day',
  'Thanksgiving',
  'Christmas Eve',
  'Christmas Day',
  'Boxing Day',
  'Christmas',
  'Easter',
];

/** Arithmetic on days counted from 1970-01-01 in the proleptic Gregorian calendar, which is EDTF's. */

const DAY = 86_400_000;

/** Day number of a civil date; months from 1. Overflowing months and days carry, as in Date.UTC. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

export function civil(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** True for a day that the calendar has: not 31 November, not 29 February 2013. */
export const isDate = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Moves a day by whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: number, months: number): number {
  const from = civil(day);
  const index = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** Monday of the ISO week that holds the day. */
export const mondayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7);

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export const formatDay = (day: number): string => {
  const date = civil(day);
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
};

const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "12 December 2024": the form in which explanations name a day. */
export const sayDay = (day: number): string => {
  const date = civil(day);
  return `${date.day} ${MONTH_NAMES[date.month - 1]} ${date.year}`;
};
export const sayMonth = (month: number): string => MONTH_NAMES[month - 1] ?? '';
export const sayWeekday = (weekday: number): string => WEEKDAY_NAMES[weekday] ?? '';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
export const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?:\\.|\\b))';
/** "October 7", "Oct. 7th", "7 October", "7th of October": a day with its month and without a year. */
export const BARE_DAY = `${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![\\p{L}])`;

/** A day of the year; months from 1, weekdays from 0 for Sunday, null where none is stated. */
export interface DayOfYear {
  month: number;
  day: number;
  weekday: number | null;
}

const PARTS = new RegExp(
  `(?:(?<weekday>${WEEKDAY}),? )?(?:(?<month>${MONTH}) (?<day>\\d{1,2})|(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month2>${MONTH}))`,
  'u',
);

/** The day that words such as "Monday, October 7" give; null where they give none. */
export function dayOfYear(words: string): DayOfYear | null {
  const { weekday, month, month2, day, day2 } = PARTS.exec(words)?.groups ?? {};
  const name = (month ?? month2)?.slice(0, 3).toLowerCase();
  const number = Number(day ?? day2);
  if (!name || number < 1 || number > 31) return null;
  return { month: MONTHS.indexOf(name) + 1, day: number, weekday: weekday ? DAYS.indexOf(weekday.slice(0, 3).toLowerCase()) : null };
}

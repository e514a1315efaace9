/** Words of the calendar, as data. Patterns are sources for regular expressions without capturing groups. */

const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_STEMS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Where a month may begin: not within a word, and after a hyphen only in "mid-July". */
export const MONTH_EDGE = "(?<![\\w']|(?<!\\b(?:[Mm]id|[Ee]arly|[Ll]ate))-)";

/** Months begin with a capital letter in English: "may march ahead" names none. */
export const MONTH_FULL =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
export const MONTH = `(?:${MONTH_FULL}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\b\\.?)`;
export const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY)';
/** Abbreviated weekdays stand only before a date: "Sat" by itself is a verb, "The Sun" a newspaper. */
export const WEEKDAY_ANY = `(?:${WEEKDAY}|(?:Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat|SUN|MON|TUES?|WED|THUR?S?|FRI|SAT)\\b\\.?)`;

export const monthOf = (name: string): number => MONTH_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
export const weekdayNumber = (name: string): number => WEEKDAY_STEMS.indexOf(name.slice(0, 3).toLowerCase());

export const UNIT = '(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur(?:y|ie))';
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Unit and how many of it a word stands for: a fortnight is two weeks, a quarter three months. */
export function unitOf(word: string): { unit: Unit; times: number } {
  const name = word.toLowerCase();
  if (name.startsWith('fortnight')) return { unit: 'week', times: 2 };
  if (name.startsWith('quarter')) return { unit: 'month', times: 3 };
  if (name.startsWith('night')) return { unit: 'day', times: 1 };
  if (name.startsWith('centur')) return { unit: 'century', times: 1 };
  return { unit: name.replace(/s$/, '') as Unit, times: 1 };
}

/** Mean lengths in days. */
export const UNIT_DAYS: Record<Unit, number> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.436875,
  year: 365.2425,
  decade: 3652.425,
  century: 36524.25,
};

/** Designator in an ISO 8601 duration, and how many of it the unit counts. */
export const UNIT_ISO: Record<Unit, { letter: string; times: number; time: boolean }> = {
  second: { letter: 'S', times: 1, time: true },
  minute: { letter: 'M', times: 1, time: true },
  hour: { letter: 'H', times: 1, time: true },
  day: { letter: 'D', times: 1, time: false },
  week: { letter: 'W', times: 1, time: false },
  month: { letter: 'M', times: 1, time: false },
  year: { letter: 'Y', times: 1, time: false },
  decade: { letter: 'Y', times: 10, time: false },
  century: { letter: 'Y', times: 100, time: false },
};

export const SEASON = '(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)';
export const seasonNumber = (word: string): number => ({ spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 })[word.toLowerCase()] ?? 0;

/** Abbreviations of zones with their offsets from UTC in minutes; ambiguous ones (IST, CST) in the sense commonest in English news. */
export const ZONES: Record<string, number> = {
  GMT: 0,
  UTC: 0,
  UT: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  WAT: 60,
  CEST: 120,
  EET: 120,
  CAT: 120,
  SAST: 120,
  EEST: 180,
  MSK: 180,
  EAT: 180,
  IRST: 210,
  GST: 240,
  PKT: 300,
  IST: 330,
  WIB: 420,
  ICT: 420,
  HKT: 480,
  SGT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  HST: -600,
};

/** Hours of the parts of the day, in minutes after midnight. */
export const DAY_PARTS: Record<string, [number, number]> = {
  dawn: [240, 420],
  morning: [300, 719],
  noon: [720, 720],
  midday: [690, 780],
  afternoon: [720, 1079],
  evening: [1020, 1319],
  night: [1080, 1439],
  dusk: [1020, 1200],
  midnight: [0, 0],
};

import { dayOf, isDate, weekdayOf } from '../calendar.ts';
import { type DateForm, dated, type Found, type Grammar } from '../expression.ts';
import { MONTH, MONTH_EDGE, monthOf, WEEKDAY, WEEKDAY_ANY, weekdayNumber } from '../vocabulary.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "(\\d{4}|'\\d{2})";
const LEAD = `(?:(${WEEKDAY_ANY}),?\\s+(?:the\\s+)?)?`;
const AND = '(\\s*(?:-|\\u2013|\\u2014|to|and|until|through|or|/)\\s*)';

const yearOf = (text: string | undefined): number | null => {
  if (!text) return null;
  if (!text.startsWith("'")) return +text;
  return (+text.slice(1) < 50 ? 2000 : 1900) + +text.slice(1);
};

/** Null for days that the month has not; 29 February stands where no year is stated. */
function day(year: number | null, month: number, date: number, weekday?: string): DateForm | null {
  if (!isDate(year ?? 2000, month, date)) return null;
  return { form: 'calendar', year, month, day: date, weekday: weekday ? weekdayNumber(weekday) : null };
}
const found = (form: DateForm | null): Found | null => form && dated(form);

/** A weekday that the full date has not belongs to what stands before it: a headline that ends in "until Friday" over a dateline. */
function withWeekday(form: DateForm | null, match: string, lead: string | undefined): Found | null {
  if (form?.form !== 'calendar' || !lead || form.year === null || weekdayOf(dayOf(form.year, form.month!, form.day!)) === form.weekday) return found(form);
  const rest = match.slice(lead.length).search(/[A-Z\d]/);
  return { start: lead.length + rest, ...dated({ ...form, weekday: null }) };
}

/** "Monday, December 7, 2015", "Dec. 7", "July 2nd 2013". */
export const monthDay: Grammar = {
  name: 'date: month and day',
  pattern: new RegExp(
    `(?<![\\w-])${LEAD}\\b(${MONTH})\\s+(?:the\\s+)?${DAY}(?![\\d:]|\\.\\d|,\\d{3})(?:,?\\s+(?:of\\s+|in\\s+)?${YEAR}(?![\\d,]\\d))?\\b`,
    'g',
  ),
  read: (m, place) => {
    // "June 30 people were hurt" has a count after a month, "May 12 percent" too.
    if (!m[4] && /^\s*(?:%|percent|per cent|people|million|billion|km|miles?)\b/.test(place.after)) return null;
    return withWeekday(day(yearOf(m[4]), monthOf(m[2]!), +m[3]!, m[1]), m[0], m[1]);
  },
};

/** "7 December 2015", "the 2nd of July", "Monday 12 November". */
export const dayMonth: Grammar = {
  name: 'date: day and month',
  pattern: new RegExp(`(?<![\\w.,$-])${LEAD}(?:the\\s+)?${DAY}(?:\\s+of)?[\\s-]+(${MONTH})(?:,?[\\s-]+(?:of\\s+)?${YEAR}(?![\\d,]\\d))?(?!\\w)`, 'g'),
  read: (m, place) => {
    // "3 March 12, 2009" cannot be; "12 May 30" begins a list: the month goes with what follows unless a year stands there.
    if (!m[4] && /^\s+\d{1,2}(?!\d|:|\s*(?:a\.?m|p\.?m))\b/.test(place.after)) return null;
    return withWeekday(day(yearOf(m[4]), monthOf(m[3]!), +m[2]!, m[1]), m[0], m[1]);
  },
};

/** "July 2-3, 2013", "December 7 and 8". */
export const monthDays: Grammar = {
  name: 'date: days of a month',
  pattern: new RegExp(`(?<![\\w-])(${MONTH})\\s+${DAY}${AND}${DAY}(?![\\d:]|\\.\\d|,\\d{3})(?:,?\\s+${YEAR}(?![\\d,]\\d))?\\b`, 'g'),
  read: (m, { before }) => (isSpan(m[3]!, before, +m[4]! - +m[2]!) ? days(yearOf(m[5]), monthOf(m[1]!), +m[2]!, +m[4]!) : null),
};

/** "2-3 July 2013", "7 and 8 December". */
export const daysMonth: Grammar = {
  name: 'date: days of a month',
  pattern: new RegExp(`(?<![\\w.,$:-])${DAY}${AND}${DAY}\\s+(${MONTH})(?:,?\\s+${YEAR}(?![\\d,]\\d))?(?!\\w)`, 'g'),
  read: (m, { before }) => (isSpan(m[2]!, before, +m[3]! - +m[1]!) ? days(yearOf(m[5]), monthOf(m[4]!), +m[1]!, +m[3]!) : null),
};

/** "7 and 8 December" are a span of days, "7 and 12 December" two days. */
const isSpan = (link: string, before: string, length: number): boolean => length === 1 || !/and|or/.test(link) || /\bbetween\s+(?:the\s+)?$/i.test(before);

function days(year: number | null, month: number, first: number, last: number): Found | null {
  const [from, to] = [day(year, month, first), day(year, month, last)];
  return from && to && first < last ? dated({ form: 'interval', from, to }) : null;
}

/** "September 2015", "Sept., 2015", "April of 2012". */
export const monthYear: Grammar = {
  name: 'date: month and year',
  pattern: new RegExp(`${MONTH_EDGE}(${MONTH}),?(?:\\s+of)?\\s+${YEAR}(?![\\d,]\\d)\\b`, 'g'),
  read: (m) => dated({ form: 'calendar', year: yearOf(m[2]), month: monthOf(m[1]!), day: null, weekday: null }),
};

/** "March-April 2012", "from June to September". */
export const months: Grammar = {
  name: 'date: months',
  pattern: new RegExp(
    `(?<![\\w-])(?:((?:between|from)\\s+)(${MONTH})(?:\\s+(?:and|to|through|until)\\s+)(${MONTH})|(${MONTH})\\s?[-\\u2013/]\\s?(${MONTH}))(?:,?\\s+(?:of\\s+)?${YEAR})?(?!\\w|\\s+\\d)`,
    'g',
  ),
  read: (m) => {
    const year = yearOf(m[6]);
    const part = (name: string): DateForm => ({ form: 'calendar', year, month: monthOf(name), day: null, weekday: null });
    return { start: m[1]?.length ?? 0, ...dated({ form: 'interval', from: part((m[2] ?? m[4])!), to: part((m[3] ?? m[5])!) }) };
  },
};

/** "2015-09-30", "2015/09/30", "15.04.2017", "2/29/2012", "02.29.12". */
export const numeric: Grammar = {
  name: 'date: figures',
  pattern:
    /(?<![\d.,/:-])(?:(\d{4})[-/](\d{2})[-/](\d{2})|(\d{1,2})([./])(\d{1,2})\5(\d{4})|(\d{1,2})([./])(\d{2})\9(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{2}))(?![\d/:-]|\.\d)/g,
  read: (m) => {
    if (m[1]) return found(day(+m[1], +m[2]!, +m[3]!));
    const [a, b] = [+(m[4] ?? m[8] ?? m[12])!, +(m[6] ?? m[10] ?? m[13])!];
    const year = m[7] ? +m[7] : yearOf(`'${m[11] ?? m[14]}`)!;
    // Points put the day first in most of the world, slashes the month first in the US; whatever is impossible is turned round.
    const dayFirst = (m[5] ?? m[9]) === '.' && m[7] !== undefined;
    const [month, date] = dayFirst ? [b, a] : [a, b];
    return found(day(year, month, date) ?? day(year, date, month));
  },
};

/** "the first week of March", "the last week of June 2012". Weeks of a month are counted in sevens from its first day. */
export const weekOfMonth: Grammar = {
  name: 'date: week of a month',
  pattern: new RegExp(`\\b(?:the\\s+)?(first|second|third|fourth|last|final)\\s+week\\s+(?:of|in)\\s+(${MONTH})(?:,?\\s+${YEAR})?(?!\\w|\\s+\\d)`, 'g'),
  read: (m) => {
    const nth = ['first', 'second', 'third', 'fourth'].indexOf(m[1]!);
    return dated({ form: 'week of month', nth: nth < 0 ? -1 : nth, month: monthOf(m[2]!), year: yearOf(m[3]) });
  },
};

/** "the first Monday in May", "the last Sunday of October 2015". */
export const weekdayOfMonth: Grammar = {
  name: 'date: weekday of a month',
  pattern: new RegExp(`\\b(?:the\\s+)?(first|second|third|fourth|last)\\s+(${WEEKDAY})\\s+(?:of|in)\\s+(${MONTH})(?:,?\\s+${YEAR})?(?!\\w|\\s+\\d)`, 'g'),
  read: (m) => {
    const nth = ['first', 'second', 'third', 'fourth'].indexOf(m[1]!);
    return dated({ form: 'weekday of month', nth, weekday: weekdayNumber(m[2]!), month: monthOf(m[3]!), year: yearOf(m[4]) });
  },
};

export const calendarGrammars: readonly Grammar[] = [monthDay, dayMonth, monthDays, daysMonth, monthYear, months, numeric, weekOfMonth, weekdayOfMonth];

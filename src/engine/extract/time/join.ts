import { dayOf, weekdayOf } from './calendar.ts';
import type { Clock, DateExpression, DateForm, Expression, Part, Which } from './expression.ts';
import { partClock } from './grammars/weekday.ts';

/** Steps that make one expression of several that stand together. Offsets count in the sentence's text. */

const PART =
  /(?<![\w-])(?:the\s+|very\s+)*(?:(beginning|start|middle|end|close|turn)\s+of\s+(?:the\s+)?|(early|late|mid|latter)\s+(?:part|half|days|months|weeks)\s+of\s+(?:the\s+)?|(earlier|later|early|late|mid)(?:\s+in\s+(?:the\s+)?|[\s-]+))$/i;
const DAY_PART = /(?<![\w-])(?:very\s+)?(early|late)(?:\s+on)?\s+$/i;
/** "in the early hours of Sunday", "on the evening of 4 May". */
const OF_DAY = /(?<![\w-])(?:the\s+)?(?:(?:early|small|wee)\s+hours|(morning|afternoon|evening|night))\s+(?:of|on)\s+(?:the\s+)?$/i;
const SMALL_HOURS: Clock = { from: 0, to: 359, offset: null, precision: 'part of day' };
/** Early and late hours of a day, in minutes. */
const EARLY: Clock = { from: 0, to: 599, offset: null, precision: 'part of day' };
const LATE: Clock = { from: 1020, to: 1439, offset: null, precision: 'part of day' };

const isDay = (date: DateForm): boolean =>
  date.form.startsWith('weekday') ||
  date.form === 'deictic' ||
  date.form === 'day of month' ||
  date.form === 'holiday' ||
  (date.form === 'calendar' && date.day !== null) ||
  (date.form === 'anaphor' && date.unit === 'day');

/** "late November", "the end of 2012", "earlier this month", "late on Thursday". */
export function joinParts(expression: Expression, text: string): Expression {
  if (expression.kind !== 'date' || expression.part) return expression;
  const before = text.slice(Math.max(0, expression.start - 40), expression.start);
  if (isDay(expression.date)) {
    if (expression.clock) return expression;
    const of = OF_DAY.exec(before);
    if (of) return { ...expression, start: expression.start - of[0].length, clock: of[1] ? partClock(of[1]) : SMALL_HOURS };
    const match = DAY_PART.exec(before);
    if (!match) return expression;
    return { ...expression, start: expression.start - match[0].length, clock: /early/i.test(match[1]!) ? EARLY : LATE };
  }
  if (['clock', 'shifted', 'interval', 'holiday'].includes(expression.date.form)) return expression;
  const match = PART.exec(before);
  const part = match && partOf((match[1] ?? match[2] ?? match[3])!);
  return match && part ? { ...expression, start: expression.start - match[0].length, part } : expression;
}

function partOf(word: string): Part | null {
  const name = word.toLowerCase();
  if (name === 'earlier' || name === 'later') return name;
  if (/^(?:early|beginning|start|turn)$/.test(name)) return 'early';
  return /^mid/.test(name) ? 'mid' : 'late';
}

const CLOCK_GAP = /^[\s,(]*(?:(?:at|around|about|on|of|by|from|just|shortly|after|before|local time|local|time)[\s,]+)*$/i;

/** A day and a time of day that stand together are one; so are two times in two zones. */
export function joinClocks(expressions: Expression[], text: string): Expression[] {
  const joined: Expression[] = [];
  for (const next of expressions) {
    const last = joined.at(-1);
    const both = last?.kind === 'date' && next.kind === 'date' ? join(last, next, text) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined.map((one) =>
    text[one.end] === ')' && text.slice(one.start, one.end).includes('(') && !text.slice(one.start, one.end).includes(')') ? { ...one, end: one.end + 1 } : one,
  );
}

function join(a: DateExpression, b: DateExpression, text: string): DateExpression | null {
  const gap = text.slice(a.end, b.start);
  if (gap.length > 40 || !CLOCK_GAP.test(gap)) return null;
  const closing = gap.includes('(') && text[b.end] === ')' ? 1 : 0;
  const span = { start: a.start, end: b.end + closing };
  const clocks = (a.date.form === 'clock' ? 1 : 0) + (b.date.form === 'clock' ? 1 : 0);
  if (clocks === 2) return gap.includes('(') || /^\s*$/.test(gap) ? { ...a, ...span, clock: zoned(a.clock, b.clock) } : null;
  if (clocks === 1) {
    const [day, time] = a.date.form === 'clock' ? [b, a] : [a, b];
    // "(3:37 a.m. EDT)" repeats a time already joined.
    if (day.clock && day.clock.precision !== 'part of day') return gap.includes('(') ? { ...day, ...span, clock: zoned(day.clock, time.clock) } : null;
    return isDay(day.date) ? { ...day, ...span, clock: time.clock } : null;
  }
  // "02:37 on Tuesday (1937 GMT Monday)": the day in the other zone.
  if (a.clock && isOpen(text.slice(a.start, a.end)) && /^\s*(?:on\s+)?$/.test(gap) && isDay(b.date)) return { ...a, end: b.end };
  return joinDays(a, b, gap, span);
}

const isOpen = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')');

/**
 * "14:37 local time (0737 GMT)": the day told belongs to the first of the two, and the second says how far that is from UTC.
 * Zones run from twelve hours behind to fourteen ahead.
 */
function zoned(local: Clock | null, other: Clock | null): Clock | null {
  if (!local || local.offset !== null || other?.offset == null || local.precision === 'part of day') return local ?? other;
  const ahead = local.from - (other.from - other.offset);
  const offset = ((((ahead + 720) % 1440) + 1440) % 1440) - 720;
  return { ...local, offset: offset < -660 ? offset + 1440 : offset };
}

const WHICH: Record<number, Which> = { [-1]: 'last', 0: 'this', 1: 'next' };

/** "Monday (November 12)", "Monday, 12 November": the weekday belongs to the date. "Tuesday last week" is the week's Tuesday. */
function joinDays(a: DateExpression, b: DateExpression, gap: string, span: { start: number; end: number }): DateExpression | null {
  if (a.date.form === 'weekday' && b.date.form === 'unit' && b.date.unit === 'week' && !b.part && /^\s+(?:of\s+)?$/.test(gap))
    return { ...a, ...span, date: { form: 'weekday of week', weekday: a.date.weekday, shift: b.date.shift } };
  // "January 9 last year"
  if (a.date.form === 'calendar' && a.date.day !== null && a.date.year === null && b.date.form === 'unit' && b.date.unit === 'year' && !b.part)
    return /^\s+(?:of\s+)?$/.test(gap) && !b.date.month ? { ...a, ...span, date: { ...a.date, which: WHICH[b.date.shift]! } } : null;
  if (a.date.form !== 'weekday' || b.date.form !== 'calendar' || b.date.day === null || b.date.weekday !== null || !/^\s*(?:,|\()?\s*$/.test(gap)) return null;
  const { year, month, day } = b.date;
  // A headline that ends in "until Friday" over a dateline of the Thursday.
  if (year !== null && weekdayOf(dayOf(year, month!, day)) !== a.date.weekday) return null;
  return { ...b, ...span, date: { ...b.date, weekday: a.date.weekday }, clock: b.clock ?? a.clock };
}

const SPAN_GAP = /^\s*(?:-|\u2013|\u2014|to|through|thru|until|till|up to)\s*(?:the\s+)?$/i;
const MOVED = /\b(?:postponed|moved|delayed|rescheduled|pushed(?: back)?|brought forward|changed|shifted|deferred)\b[^.;]{0,40}\bfrom\s+$/i;
const SPANNING = new Set(['calendar', 'weekday', 'holiday', 'season', 'decade', 'quarter']);

/** "between 2009 and 2016", "from Monday to Friday", "July 30 - August 2". */
export function joinIntervals(expressions: Expression[], text: string): Expression[] {
  const joined: Expression[] = [];
  for (const next of expressions) {
    const last = joined.at(-1);
    const both = last?.kind === 'date' && next.kind === 'date' ? span(last, next, text) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined;
}

function span(a: DateExpression, b: DateExpression, text: string): DateExpression | null {
  if (!SPANNING.has(a.date.form) || !SPANNING.has(b.date.form) || a.part === 'earlier' || a.part === 'later') return null;
  const gap = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 60), a.start);
  const between = /\bbetween\s+(?:the\s+)?$/i.test(before) && /^\s+and\s+(?:the\s+)?$/i.test(gap);
  const from = SPAN_GAP.test(gap) && (/\bfrom\s+(?:the\s+)?$/i.test(before) || !/to/i.test(gap) || sameForm(a.date, b.date)) && !MOVED.test(before);
  if (!between && !from) return null;
  return { ...a, end: b.end, rule: 'date: interval', date: { form: 'interval', from: inherit(a.date, b.date), to: b.date }, clock: null, part: null };
}

const sameForm = (a: DateForm, b: DateForm): boolean =>
  a.form === 'calendar' && b.form === 'calendar' && (a.day === null) === (b.day === null) && (a.month === null) === (b.month === null);

/** The year that is said once, at the end, holds for both. */
const inherit = (from: DateForm, to: DateForm): DateForm =>
  from.form === 'calendar' && to.form === 'calendar' && from.year === null && to.year !== null && from.month !== null && to.month !== null
    ? { ...from, year: from.month > to.month ? to.year - 1 : to.year }
    : from;

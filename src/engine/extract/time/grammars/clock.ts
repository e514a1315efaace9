import { type Clock, dated, type Grammar } from '../expression.ts';
import { ZONES } from '../vocabulary.ts';
import { partClock } from './weekday.ts';

const ZONE = `(?:\\s*\\(?(local time|(?:${Object.keys(ZONES).join('|')})(?:\\s?[+-]\\s?\\d{1,2})?|ET|PT|CT|MT|Eastern(?: time)?|Pacific(?: time)?|Z)\\b\\)?)?`;
/** The point behind "pm" ends a sentence, that behind "p.m." is its own. */
const MERIDIEM = '([ap]m\\b|[ap]\\.m\\b\\.?|[AP]M\\b|[AP]\\.M\\b\\.?)';

/** Offset in minutes; Eastern and Pacific without "standard" or "daylight" leave it open by an hour, so they give none. */
export function zoneOffset(zone: string | undefined): number | null {
  if (!zone || /^local/i.test(zone)) return null;
  if (zone === 'Z') return 0;
  const match = /^([A-Z]+)(?:\s?([+-])\s?(\d{1,2}))?$/.exec(zone);
  const base = match ? ZONES[match[1]!] : undefined;
  if (base === undefined) return null;
  return match![2] ? base + (match![2] === '-' ? -60 : 60) * +match![3]! : base;
}

function clockAt(hour: number, minute: number | null, meridiem: string | undefined, zone: string | undefined): Clock | null {
  if (meridiem ? hour < 1 || hour > 23 : hour > 24) return null;
  if ((minute ?? 0) > 59) return null;
  const late = /^p/i.test(meridiem ?? '');
  // "13:30 p.m." and "07:37 a.m." are written; the hour is then plain.
  const hours = meridiem && hour <= 12 ? (hour % 12) + (late ? 12 : 0) : hour;
  const at = (hours % 24) * 60 + (minute ?? 0);
  return { from: at, to: at, offset: zoneOffset(zone), precision: minute === null ? 'hour' : 'minute' };
}

const found = (clock: Clock | null) => clock && dated({ form: 'clock' }, { clock });

/** "7:37 a.m. UTC", "3pm", "04: 23pm EST". */
export const meridiemClock: Grammar = {
  name: 'date: time of day',
  pattern: new RegExp(`(?<![\\d:.,$])(?:(\\d{1,2})(?::(\\d{2}))?\\s?(?:-|\\u2013|to)\\s?)?(\\d{1,2})(?:[:.]\\s?(\\d{2}))?\\s?${MERIDIEM}${ZONE}`, 'g'),
  read: (m) => {
    const to = clockAt(+m[3]!, m[4] ? +m[4] : null, m[5]!, m[6]);
    const from = to && m[1] ? clockAt(+m[1], m[2] ? +m[2] : null, m[5]!, m[6]) : to;
    // "11-1 p.m." begins in the morning.
    return from && to && found({ ...to, from: from.from > to.to ? from.from - 720 : from.from });
  },
};

/** "16:08 UTC", "1430 GMT", "at 21:30": without a zone, a word of time must come before. A score or a ratio has neither. */
export const plainClock: Grammar = {
  name: 'date: time of day',
  pattern: new RegExp(
    `(?<![\\d:.,$/-])(?:([01]?\\d|2[0-4]):\\s?([0-5]\\d)(?!:?\\d)|([01]\\d|2[0-4])([0-5]\\d)(?:\\s?(?:hours|hrs)\\b|(?=\\s?(?:GMT|UTC|[A-Z]{2,4}T\\b))))${ZONE}(?!\\s*(?:[ap]\\.?m|[AP]\\.?M|%))`,
    'g',
  ),
  read: (m, { before }) => {
    if (!m[5] && !/\b(?:at|around|about|by|from|until|till|before|after|since|between|and|to|shortly|just)\s+$/i.test(before)) return null;
    return found(clockAt(+(m[1] ?? m[3])!, +(m[2] ?? m[4])!, undefined, m[5]));
  },
};

/** What goes by the clock: "the 5:30 count", "the 9:15 train". */
export const timetabled: Grammar = {
  name: 'date: time of day',
  pattern:
    /(?<=\b(?:the|a|an|that|this|his|her|their|its)\s)(?:(?:early|late|usual|daily|regular|scheduled)\s)?([01]?\d|2[0-3])[:.]([0-5]\d)(?=\s(?:(?:morning|evening|head|roll|express|commuter|passenger|early|late)\s)?(?:count|roll-?call|call|train|bus|coach|ferry|flight|service|mass|news|bulletin|shift|kick-?off|start|show|screening|performance|departure|sailing|deadline|meeting|session|curfew|bell)\b)/g,
  read: (m) => {
    const clock = clockAt(+m[1]!, +m[2]!, undefined, undefined);
    const figures = m[0].search(/\d/);
    return clock && { start: figures, ...dated({ form: 'clock' }, { clock }) };
  },
};

const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const hourOf = (word: string): number => (/^\d/.test(word) ? +word : HOURS.indexOf(word.toLowerCase()) + 1);
const HALVES: Record<string, string> = { morning: 'am', afternoon: 'pm', evening: 'pm', night: 'pm' };

/** "At 2.15 in the morning", "around ten at night". */
export const dailyClock: Grammar = {
  name: 'date: time of day',
  pattern: new RegExp(
    `(?<=\\b(?:at|around|about|by|from|until|till|before|after|since|just)\\s)(\\d{1,2}|${HOURS.join('|')})(?:[:.](\\d{2}))?\\s(?:in\\sthe\\s(morning|afternoon|evening)|at\\s(night))\\b`,
    'gi',
  ),
  read: (m) => {
    const hour = hourOf(m[1]!);
    const half = (m[3] ?? m[4])!.toLowerCase();
    // Twelve at night is midnight.
    const meridiem = half === 'night' && (hour === 12 || hour < 5) ? 'am' : HALVES[half];
    return hour > 12 ? null : found(clockAt(hour, m[2] ? +m[2] : null, meridiem, undefined));
  },
};

/** "10 o'clock", "noon", "at midnight". */
export const spokenClock: Grammar = {
  name: 'date: time of day',
  pattern:
    /\b(?:(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'?clock|(?:at|by|around|before|after|until|from|since|shortly after|just after)\s+(noon|midnight|dawn|dusk|midday))\b/gi,
  read: (m) => {
    if (m[2]) {
      if (/^(?:dawn|dusk|midday)$/i.test(m[2])) return { start: m[0].length - m[2].length, ...dated({ form: 'clock' }, { clock: partClock(m[2]) }) };
      // "Before midnight on Sunday" is late on Sunday, not the small hours of it.
      const late = /^(?:before|by|until)/i.test(m[0]) ? 1439 : 0;
      const at = /noon/i.test(m[2]) ? 720 : late;
      return { start: m[0].length - m[2].length, ...dated({ form: 'clock' }, { clock: { from: at, to: at, offset: null, precision: 'hour' } }) };
    }
    return found(clockAt(hourOf(m[1]!), null, undefined, undefined));
  },
};

export const clockGrammars: readonly Grammar[] = [meridiemClock, plainClock, timetabled, dailyClock, spokenClock];

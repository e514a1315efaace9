import { dated, type Grammar } from '../expression.ts';
import { HOLIDAY_NAMES } from '../holidays.ts';
import { DAY_PARTS, WEEKDAY, weekdayNumber } from '../vocabulary.ts';
import { partClock } from './weekday.ts';

const NAMES = HOLIDAY_NAMES.map((name) => name.replace(/'/g, "'?").replace(/\s+/g, '\\s+')).join('|');
const PART = Object.keys(DAY_PARTS).join('|');
const signOf = (word: string): 1 | -1 => (word.toLowerCase() === 'before' ? -1 : 1);

/** "the Saturday after Thanksgiving", "the day before Christmas", "the morning after Boxing Day". */
export const besideHoliday: Grammar = {
  name: 'date: beside a holiday',
  pattern: new RegExp(`\\b(?:the|a)\\s+(?:(${WEEKDAY})|day|(${PART}))\\s+(before|after|following)\\s+(${NAMES})(?!\\w|\\s+(?:19|20)\\d\\d)`, 'g'),
  read: (m) =>
    dated(
      { form: 'beside', holiday: m[4]!.replace(/\s+/g, ' ').replace(/'/g, ''), weekday: m[1] ? weekdayNumber(m[1]) : null, sign: signOf(m[3]!) },
      { clock: m[2] ? partClock(m[2]) : null },
    ),
};

/** "The Saturday after the vote", "the morning after the team lost": counted from an event, which says its day elsewhere if at all. */
export const besideEvent: Grammar = {
  name: 'date: beside an event',
  pattern: new RegExp(
    `\\bthe\\s+(?:(${WEEKDAY})|day|(${PART}))\\s+(before|after)(?=\\s+(?:the|a|an|his|her|its|their|he|she|they|it|our|my)\\s+[\\w'-]+)`,
    'g',
  ),
  read: (m, { before, after }) => {
    // "He had said the night before the court …": what is said follows, and the night is that before what was told.
    if (m[3] === 'before' && !m[1] && /\b(?:said|say|says|told|announced|warned|promised)\s+$/i.test(before)) return null;
    // "On the day after, the court …" stands for itself.
    if (/^\s*,/.test(after)) return null;
    return dated({ form: 'beside', holiday: null, weekday: m[1] ? weekdayNumber(m[1]) : null, sign: signOf(m[3]!) }, { clock: m[2] ? partClock(m[2]) : null });
  },
};

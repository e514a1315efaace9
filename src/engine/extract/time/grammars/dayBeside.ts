import { dated, type Grammar } from '../expression.ts';
import { HOLIDAY_NAMES } from '../holidays.ts';
import { DAY_PARTS } from '../vocabulary.ts';
import { partClock } from './weekday.ts';

const NAMES = HOLIDAY_NAMES.map((name) => name.replace(/'/g, "'?").replace(/\s+/g, '\\s+')).join('|');
const PART = Object.keys(DAY_PARTS).join('|');
const signOf = (word: string): 1 | -1 => (word.toLowerCase() === 'before' ? -1 : 1);

/** "the day before Christmas", "the morning after Boxing Day". */
const besideHoliday: Grammar = {
  name: 'date: beside a holiday',
  pattern: new RegExp(`\\b(?:the|a)\\s+(?:day|(${PART}))\\s+(before|after|following)\\s+(${NAMES})(?!\\w|\\s+(?:19|20)\\d\\d)`, 'g'),
  read: (m) =>
    dated({ form: 'day beside', holiday: m[3]!.replace(/\s+/g, ' ').replace(/'/g, ''), sign: signOf(m[2]!) }, { clock: m[1] ? partClock(m[1]) : null }),
};

/** "The day after the vote", "the morning after the team lost": counted from an event, which says its day elsewhere if at all. */
const besideEvent: Grammar = {
  name: 'date: beside an event',
  pattern: new RegExp(`\\bthe\\s+(?:day|(${PART}))\\s+(before|after)(?=\\s+(?:the|a|an|his|her|its|their|he|she|they|it|our|my)\\s+[\\w'-]+)`, 'g'),
  read: (m, { before }) => {
    // "He had said the night before the court …": what is said follows, and the night is that before what was told.
    if (m[2] === 'before' && /\b(?:said|say|says|told|announced|warned|promised)\s+$/i.test(before)) return null;
    return dated({ form: 'day beside', holiday: null, sign: signOf(m[2]!) }, { clock: m[1] ? partClock(m[1]) : null });
  },
};

export const dayBesideGrammars: readonly Grammar[] = [besideHoliday, besideEvent];

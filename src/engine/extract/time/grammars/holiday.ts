import { dated, type Grammar, type Which } from '../expression.ts';
import { HOLIDAY_NAMES } from '../holidays.ts';

const NAMES = HOLIDAY_NAMES.map((name) => name.replace(/'/g, "'?").replace(/\s+/g, '\\s+')).join('|');

/** "Christmas Day 2004", "last Easter", "Boxing Day". Trees, cards and dinners of Christmas are no dates. */
/** "9/11", "the September 11 attacks": a day that its name dates. */
export const namedDay: Grammar = {
  name: 'date: named day',
  pattern: /(?<![\w/.-])(?:9\/11(?![\w/])|(?:September|Sept\.?)\s+11(?:th)?(?=,?\s+(?:(?:terror|terrorist)\s+)?(?:attacks|atrocities)\b))/g,
  read: () => dated({ form: 'calendar', year: 2001, month: 9, day: 11, weekday: null }),
};

export const holiday: Grammar = {
  name: 'date: holiday',
  pattern: new RegExp(`\\b(?:(last|this|next)\\s+)?(${NAMES})(?!\\w)(?:,?\\s+(?:of\\s+|in\\s+)?((?:19|20)\\d\\d)\\b|\\s+(last|this|next)\\s+year\\b)?`, 'g'),
  read: (m, { before, after }) => {
    const name = m[2]!.replace(/\s+/g, ' ').replace(/'/g, '');
    const plain = /^(?:Christmas|Easter|Thanksgiving|Halloween)$/.test(name);
    const timed = m[1] || m[3] || m[4] || /\b(?:at|by|before|after|over|until|since|on|for|around|during|last|this|next)\s+$/i.test(before);
    if (plain && !timed) return null;
    if (
      plain &&
      /^\s+(?:tree|trees|card|cards|gift|gifts|present|presents|dinner|party|parties|market|markets|carols?|song|Island|shopping|special|sales|eggs?|Island)\b/i.test(
        after,
      )
    )
      return null;
    const which = (m[1] ?? m[4])?.toLowerCase() as Which | undefined;
    const later = m[3] ? null : /^[\s\w]{0,40}?\bin\s+((?:19|20)\d\d)\b/.exec(after);
    return dated({ form: 'holiday', name, year: m[3] ? +m[3] : later ? +later[1]! : null, which: which ?? null });
  },
};

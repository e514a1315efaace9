import { type Clock, dated, type Grammar, type Which } from '../expression.ts';
import { DAY_PARTS, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

/** Names with a weekday in them: Black Friday, Sheffield Wednesday, the Sunday Times. */
const NAME_BEFORE = /\b(?:Black|Bloody|Super|Cyber|Ash|Palm|Good|Easter|Holy|Maundy|Giving|Ruby|Sheffield|Casual|Shrove|Whit|Man|Girl|every|each|most)\s+$/i;
const NAME_AFTER =
  /^\s+(?:Times|Telegraph|Mail|Mirror|Express|Herald|Post|Tribune|Star|Sun|Independent|World|Night Live|Night Football|Review|People|Business Post|Courier|Chronicle|Gazette|Record|Journal|News|Mercury|Sport|Best|School|League)\b/;
/** "A Sunday newspaper", "his Sunday best": what comes every week. */
const HABIT_AFTER = /^\s+(?:(?:news)?papers?|tabloids?|broadsheets?|magazines?|supplements?|best|school|roast|leagues?|service at|opening)\b/;

export const partClock = (word: string): Clock => {
  const [from, to] = DAY_PARTS[word.toLowerCase()]!;
  return { from, to, offset: null, precision: 'part of day' };
};

/** "Saturday", "last Sunday", "Tuesday morning", "Saturday's"; "on Sundays" is a habit, but scrapers lose apostrophes: "Saturdays blast". */
export const weekday: Grammar = {
  name: 'date: weekday',
  pattern: new RegExp(
    `(?<![\\w-])(?:(last|this|this past|this coming|next|the following|the previous)\\s+)?(${WEEKDAY})(s)?(?!\\w|-\\w)(?:\\s+(morning|afternoon|evening|night|noon|midnight))?`,
    'g',
  ),
  read: (m, { before, after }) => {
    if (NAME_BEFORE.test(before) || (!m[4] && (NAME_AFTER.test(after) || HABIT_AFTER.test(after)))) return null;
    if (
      m[3] &&
      (/\b(?:on|most|many|all|no|some)\s+$/i.test(before) || !/^\s+[a-z]{3,}/.test(after) || /^\s*(?:and|or|at|in|from|to|when|are|were|for)\b/.test(after))
    )
      return null;
    const lead = m[1]?.toLowerCase() ?? '';
    const which: Which | null = /last|past|previous/.test(lead) ? 'last' : /next|coming|following/.test(lead) ? 'next' : lead ? 'this' : null;
    return dated({ form: 'weekday', weekday: weekdayNumber(m[2]!), which }, { clock: m[4] ? partClock(m[4]) : null });
  },
};

/** "Saturday week", "a week on Saturday", "the Saturday after next", "a week last Saturday". "Saturday week-long" and "a Monday week of games" are none. */
export const weekdayWeek: Grammar = {
  name: 'date: weekday and week',
  pattern: new RegExp(
    `(?<![\\w-])(?:(${WEEKDAY}) week(?![\\w-]|\\s+(?:of|in|when|with)\\b)|a week on (${WEEKDAY})|the (${WEEKDAY}) after next|a week last (${WEEKDAY}))(?!\\w)`,
    'g',
  ),
  read: (m, { before }) => {
    // "In the Tuesday week" names a week.
    if (m[1] && !/(?:^|\b(?:on|by|until|till|from|for|before|after)\s+|,\s*)$/i.test(before)) return null;
    const day = (m[1] ?? m[2] ?? m[3] ?? m[4])!;
    return dated({ form: 'weekday', weekday: weekdayNumber(day), which: null, weeks: m[4] ? -1 : 1 });
  },
};

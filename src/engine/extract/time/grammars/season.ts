import { dated, type Grammar, type Which } from '../expression.ts';
import { SEASON, seasonNumber } from '../vocabulary.ts';

/**
 * "the summer of 2012", "autumn 2015", "last winter", "this fall", "in the spring".
 * "The fall of the regime" and "spring from" name no season: without a year, a word of time must come before and no "of" after.
 */
export const season: Grammar = {
  name: 'date: season',
  pattern: new RegExp(
    `\\b(?:(last|this|next|the coming|this past|the past)\\s+)?(${SEASON})\\b(?:(?:\\s+of)?,?\\s+((?:19|20)\\d\\d)\\b|(\\s+of\\s+)(last|this|next)\\s+year\\b)?`,
    'g',
  ),
  read: (m, { before, after }) => {
    const word = /last|past/.test(m[1] ?? '') ? 'last' : /this/.test(m[1] ?? '') ? 'this' : /next|coming/.test(m[1] ?? '') ? 'next' : null;
    const which = (word ?? m[5] ?? null) as Which | null;
    const plainly =
      /\b(?:in|by|during|since|until|through|before|after|for|over)\s+(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?:the\s+)?$/i.test(before) ||
      /\b(?:early|late|mid)[\s-]+$/i.test(before);
    if (!m[3] && !which && (!plainly || /^\s+(?:of|from|in|to|on|apart|asleep|into|back)\b/.test(after) || /^[A-Z]/.test(m[2]!))) return null;
    if (!m[3] && which && /^[-\s]+(?:of|in)\s/.test(after) && /fall/i.test(m[2]!)) return null;
    return dated({ form: 'season', season: seasonNumber(m[2]!), year: m[3] ? +m[3] : null, which });
  },
};

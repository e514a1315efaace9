import { type Clock, dated, type Grammar } from '../expression.ts';
import { partClock } from './weekday.ts';

const SHIFTS: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 };

/** "today", "yesterday afternoon", "tonight", "the day before yesterday"; "USA Today" is a newspaper. */
export const today: Grammar = {
  name: 'date: today',
  pattern: /(?<![\w-])(today|(?:the\s+day\s+before\s+)?yesterday|(?:the\s+day\s+after\s+)?tomorrow|tonight)(?!\w|-)(?:\s+(morning|afternoon|evening|night))?/gi,
  read: (m, { before }) => {
    if (/\b(?:USA|Sports|Russia|India|Asia|Middle East|Politics|Business|of)\s+$/.test(before) && /^T/.test(m[1]!)) return null;
    const word = m[1]!.toLowerCase();
    const clock: Clock | null = m[2] ? partClock(m[2]) : word === 'tonight' ? partClock('night') : null;
    const shift = SHIFTS[word.split(/\s+/).at(-1)!]!;
    return dated({ form: 'deictic', shift: word.startsWith('the') ? 2 * shift : shift }, { clock });
  },
};

/** "this morning", "last night". */
export const partOfDay: Grammar = {
  name: 'date: part of the day',
  pattern: /\b(this (?:morning|afternoon|evening)|last (?:night|evening))\b/gi,
  read: (m) => dated({ form: 'deictic', shift: /^last/i.test(m[1]!) ? -1 : 0 }, { clock: partClock(m[1]!.split(/\s+/)[1]!) }),
};

export const deicticGrammars: readonly Grammar[] = [today, partOfDay];

import { dated, type Grammar, type Part } from '../expression.ts';
import { MONTH, monthOf, type Unit } from '../vocabulary.ts';

const SHIFTS: Record<string, number> = { last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 };

/** "last week", "this year", "next month", "the current decade", "last year's", "April last year". */
export const relativeUnit: Grammar = {
  name: 'date: this, last, next',
  pattern: new RegExp(
    `(?:(?<![\\w-])(${MONTH})(?:\\s+of)?\\s+)?\\b(last|this|next|(?:this|the)\\s+(?:coming|past|current))\\s+(calendar\\s+)?(day|week|weekend|month|quarter|year|decade|century)\\b(?!-\\w)`,
    'gi',
  ),
  read: (m, { after }) => {
    const word = m[2]!.toLowerCase().split(/\s+/).at(-1)!;
    const unit = m[4]!.toLowerCase() as Unit | 'weekend' | 'quarter';
    // "the past decade" and "the past year" are lengths; "last day" is the final one.
    if (unit === 'day' || (word === 'past' && /^the/i.test(m[2]!))) return null;
    if (/^\s+of\b/.test(after) && word === 'last') return null;
    return dated({ form: 'unit', unit, shift: SHIFTS[word]!, month: m[1] && unit === 'year' ? monthOf(m[1]) : null });
  },
};

/** "later this year", "early in the week", "the end of the month", "the same day", "year-end". */
export const ofTheUnit: Grammar = {
  name: 'date: part of the week, month or year',
  pattern:
    /\b(?:(earlier|later|early|late|midway|sometime)\s+in\s+the\s+(day|week|month|year|decade|century)|(?:the\s+)?(start|beginning|middle|end|close|rest|remainder)\s+of\s+(?:the\s+|this\s+)?(calendar\s+)?(week|month|year|decade|day)|(?:the\s+)?(week|month|year)(?:'s|-)\s?end)\b(?!-)/gi,
  read: (m, { before }) => {
    const unit = (m[2] ?? m[5] ?? m[6])!.toLowerCase() as Unit;
    // "At the end of the day, it is about trust": after all.
    if (unit === 'day' && /\bat\s+(?:the\s+)?$/i.test(before)) return null;
    if (/rest|remainder/i.test(m[3] ?? '') && unit === 'day') return null;
    if (unit === 'day') return dated({ form: 'anaphor', unit: 'day', shift: 0 });
    return dated({ form: 'unit', unit, shift: 0, month: null }, { part: partOf(m[1] ?? m[3] ?? 'end') });
  },
};

/** "over the weekend", "end the day", "for the day". */
export const theUnit: Grammar = {
  name: 'date: the weekend, the day',
  pattern:
    /\b(?:(?:over|during|on|at|this|by|before|after|for)\s+the\s+(weekend)|(?:end(?:ed|ing)?|finish(?:ed|ing)?|clos(?:ed|ing)|for|start(?:ed|ing)?|began)\s+the\s+(day))\b(?!\s+(?:before|after|when|that|of|it|he|she|they|the|we|you|I)\b|['-])/gi,
  read: (m) => {
    const start = m[0].search(/the\s/i);
    if (m[1]) return { start, ...dated({ form: 'unit', unit: 'weekend', shift: 0, month: null }) };
    return { start, ...dated({ form: 'anaphor', unit: 'day', shift: 0 }) };
  },
};

const partOf = (word: string): Part | null => {
  if (/^(?:earlier|later)$/i.test(word)) return word.toLowerCase() as Part;
  if (/^(?:early|start|beginning)$/i.test(word)) return 'early';
  if (/^(?:mid|middle|midway)/i.test(word)) return 'mid';
  return /^(?:late|end|close)$/i.test(word) ? 'late' : null;
};

/** "that day", "the following day", "the previous year", "the same week", "later that evening": counted from what was just dated. */
export const anaphor: Grammar = {
  name: 'date: that day, the following day',
  pattern:
    /\b(?:(that|the\s+same|that\s+same|that\s+very)\s+(day|morning|afternoon|evening|night|week|weekend|month|year)|the\s+(following|next|previous|preceding)\s+(day|morning|afternoon|evening|night|week|month|year)|(?:on\s+)?the\s+(day|night|morning)\s+(before|after)(?=\s*[,.;)]|\s+(?:the|that|he|she|it|they|a|an|his|her|its|their|when)\b))(?!-)/gi,
  read: (m, { before, after }) => {
    const word = (m[2] ?? m[4] ?? m[5])!.toLowerCase();
    const shift = shiftOf(m[3] ?? m[6]);
    const part = /morning|afternoon|evening|night/.exec(word)?.[0];
    // "said that day workers were paid less": a conjunction.
    if (/^that\s/i.test(m[0]) && (/\bso\s+$/.test(before) || (/^\s+[a-z]+s\b(?!')/.test(after) && !/^\s+(?:was|as|is|has|this|his|its)\b/.test(after))))
      return null;
    const unit = (part || word === 'weekend' ? 'day' : word) as Unit;
    const start = /^on\s/i.test(m[0]) ? m[0].search(/the/i) : 0;
    return { start, ...dated({ form: 'anaphor', unit, shift }, { clock: part ? PART[part]! : null }) };
  },
};

const shiftOf = (side: string | undefined): number => (side ? (/following|next|after/i.test(side) ? 1 : -1) : 0);

/** "the year before", "the year previous", "by that date", "for the entire year": these too are counted from what was just dated. */
export const anaphoricUnit: Grammar = {
  name: 'date: that day, the following day',
  pattern:
    /\b(?:the\s+(week|month|year)\s+(before|after|previous)(?=\s*[,.;)]|$)|(?<=\b(?:by|until|before)\s)that\s+(?:date|time)|(?<=\b(?:for|in|over|during)\s)the\s+(?:full|entire|whole)\s+(year))\b/gi,
  read: (m) => dated({ form: 'anaphor', unit: (m[1] ?? m[3] ?? 'day').toLowerCase() as Unit, shift: shiftOf(m[2]) }),
};

const clock = (from: number, to: number) => ({ from, to, offset: null, precision: 'part of day' }) as const;
const PART: Record<string, ReturnType<typeof clock>> = {
  morning: clock(300, 719),
  afternoon: clock(720, 1079),
  evening: clock(1020, 1319),
  night: clock(1080, 1439),
};

/** "the same period last year", "the same month a year earlier". */
export const samePeriod: Grammar = {
  name: 'date: the same period',
  pattern:
    /\bthe\s+same\s+(?:period|month|quarter|week|time|day|stage)\s+(?:of\s+|in\s+)?(?:last\s+year|(?:a|one)\s+year\s+(?:ago|earlier|before)|the\s+(?:previous|prior)\s+year|the\s+year\s+before)\b/gi,
  read: () => dated({ form: 'same', years: -1 }),
};

export const relativeGrammars: readonly Grammar[] = [relativeUnit, ofTheUnit, theUnit, anaphor, anaphoricUnit, samePeriod];

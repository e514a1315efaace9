import type { Published } from '../../schemas/comparison.ts';
import type { Block } from '../model.ts';

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Forms in which outlets print the day; each gives [year, month, day]. */
const FORMS: { pattern: RegExp; read(match: RegExpExecArray): [number, number, number] }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, read: (m) => [+m[1]!, +m[2]!, +m[3]!] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH})[,\\s]+(\\d{4})\\b`, 'i'), read: (m) => [+m[3]!, monthOf(m[2]!), +m[1]!] },
  { pattern: new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?[,\\s]+(\\d{4})\\b`, 'i'), read: (m) => [+m[3]!, monthOf(m[1]!), +m[2]!] },
  { pattern: /\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})\b/, read: (m) => slashed(+m[1]!, +m[2]!, +m[3]!) },
];

const monthOf = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const slashed = (a: number, b: number, year: number): [number, number, number] => {
  const full = year < 100 ? (year < 70 ? 2000 : 1900) + year : year;
  // US order unless that is impossible: 02.29.12 is 29 February.
  return a > 12 ? [full, b, a] : [full, a, b];
};

/**
 * The publication date out of a dateline or byline: a short line of the head that holds a full date and, that apart,
 * only a weekday, a time, a place, "posted", "updated" or a name. Running text does not qualify.
 */
export function readDateline(blocks: Block[], text: string, whole = false): Published | null {
  for (const block of blocks.slice(0, 8)) {
    const line = (whole ? text : text.slice(block.start, block.end)).replace(/\s+/g, ' ').trim();
    const found = line.length < 140 && !/[.!?]["']*\s+[A-Z]\w+ \w+ \w+/.test(line) ? dateIn(line) : null;
    if (found) return { edtf: found, inferred: false, evidence: `the line “${line}”` };
  }
  return null;
}

function dateIn(line: string): string | null {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [year, month, day] = read(match);
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    const rest = line
      .replace(match[0], ' ')
      .split(/\s+/)
      .filter((word) => /[a-z]{2}/i.test(word));
    if (rest.length > 12) continue;
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return null;
}

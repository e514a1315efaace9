import { isGlued, isLabel } from './labels.ts';
import type { Lexeme } from './lexemes.ts';
import { GLUED_MAGNITUDES, MAGNITUDES } from './numberWords.ts';
import { CURRENCY_CODES, UNITS } from './units.ts';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
const TIME_UNITS = new Set(
  'second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks fortnight weekend weekends month months quarter quarters year years yr yrs decade decades century centuries'.split(
    ' ',
  ),
);
const CLOCK = new Set(['am', 'pm', 'a.m.', 'p.m.', "o'clock", 'gmt', 'utc', 'bst', 'est', 'edt', 'pst', 'pdt', 'cet', 'ist']);
const MONTH_NEIGHBOURS = new Set(['.', ',']);

const isYear = (word: Lexeme): boolean => /^(?:1[0-9]|20|21)\d\d$/.test(word.text);

/** "x86 servers", "a 10U chassis", "the A380", "the M25": digits that letters make a name of, but for codes of currencies ("Rs5"); signs ("A$5") stand apart. */
const GLUE = {
  precede: (lower: string): boolean => CURRENCY_CODES.has(lower),
  follow: (lower: string): boolean =>
    UNITS.has(lower) || GLUED_MAGNITUDES.has(lower) || MAGNITUDES.has(lower) || CURRENCY_CODES.has(lower) || /^(?:p|c|st|nd|rd|th|s|x|am|pm)$/.test(lower),
};

function isDate(words: readonly Lexeme[], from: number, to: number): boolean {
  const before = words[from - 1];
  const beforeMark = before && MONTH_NEIGHBOURS.has(before.text) ? words[from - 2] : before;
  const after = words[to]?.lower === 'of' ? words[to + 1] : words[to];
  if (MONTHS.has(beforeMark?.lower ?? '') && (before === beforeMark || isYear(words[from]!) || before?.text === '.')) return true;
  if (MONTHS.has(after?.lower ?? '') && /^\p{Lu}/u.test(after!.text)) return true;
  if (!words[from]!.digits || !isYear(words[from]!) || to - from > 1) return false;
  // A bare year: nothing that it could count follows, or a preposition of time stands before it.
  return (
    /^(?:in|of|since|until|till|by|from|during|before|after|through|to|and|early|late|mid|circa|fiscal)$/.test(before?.lower ?? '') ||
    !words[to] ||
    words[to].pos !== 'NOUN' ||
    before?.lower === 'the' ||
    before === undefined
  );
}

const isClock = (words: readonly Lexeme[], from: number, to: number): boolean =>
  (words[to]?.text === ':' && !words[to].gap && words[to + 1]?.digits === true && !words[to + 1]!.gap) ||
  (words[from - 1]?.text === ':' && words[from - 2]?.digits === true && !words[from]!.gap) ||
  CLOCK.has(words[to]?.lower ?? '') ||
  (words[to]?.lower === 'hrs' && words[from]!.digits);

function isLengthOfTime(words: readonly Lexeme[], to: number): boolean {
  let at = words[to]?.text === '-' ? to + 1 : to;
  if (
    ['more', 'consecutive', 'straight', 'full', 'long', 'short', 'other', 'calendar', 'light', 'and'].includes(words[at]?.lower ?? '') &&
    words[at]!.lower !== 'light'
  )
    at++;
  return TIME_UNITS.has(words[at]?.lower ?? '');
}

/** Phone numbers, sums, scores and dates with slashes: digits that hang on other digits by a mark. */
function isPartOfNumber(words: readonly Lexeme[], from: number, to: number): boolean {
  const glue = (mark: Lexeme | undefined, other: Lexeme | undefined, later: Lexeme | undefined) =>
    mark !== undefined && later !== undefined && other?.digits === true && /^[/:-]$/.test(mark.text) && !mark.gap && !later.gap;
  if (glue(words[from - 1], words[from - 2], words[from])) return true;
  return glue(words[to], words[to + 1], words[to + 1]) && !isRange(words, to);
}

/** "46-57 months" is a range; "3-1" a score and "555-0123" a phone number: what follows decides. */
const isRange = (words: readonly Lexeme[], to: number): boolean =>
  words[to]?.text === '-' &&
  Number(words[to + 1]!.lower.replace(/,/g, '')) > Number(words[to - 1]!.lower.replace(/,/g, '')) &&
  /NOUN|SYM|ADJ|NUM/.test(words[to + 2]?.pos ?? '');

const EXCLUSIONS: readonly ((words: readonly Lexeme[], from: number, to: number) => boolean)[] = [
  isDate,
  isClock,
  (words, _, to) => isLengthOfTime(words, to),
  isLabel,
  (words, from, to) => isGlued(words, from, to, GLUE),
  isPartOfNumber,
];

/** True where the number at `from`…`to` is a date, a time, a length of time, a label or part of a name, and no quantity. */
export function isNoQuantity(words: readonly Lexeme[], from: number, to: number): boolean {
  return EXCLUSIONS.some((excludes) => excludes(words, from, to));
}

import type { Lexeme } from './lexemes.ts';
import { GLUED_MAGNITUDES, MAGNITUDES } from './numberWords.ts';
import { CURRENCY_CODES, CURRENCY_PREFIXES, UNITS } from './units.ts';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
const TIME_UNITS = new Set(
  'second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks fortnight weekend weekends month months quarter quarters year years yr yrs decade decades century centuries'.split(
    ' ',
  ),
);
const CLOCK = new Set(['am', 'pm', 'a.m.', 'p.m.', "o'clock", 'gmt', 'utc', 'bst', 'est', 'edt', 'pst', 'pdt', 'cet', 'ist']);
/** Behind these a number is a name: "Route 66", "Flight 17", "No. 10", "Article 5". */
const NUMBERED = new Set(
  'route highway road flight no no. number chapter article section page room gate platform channel group phase level category class type version episode season part act rule clause area district block unit apartment suite line bus train terminal resolution section form windows iphone version'.split(
    ' ',
  ),
);
const MONTH_NEIGHBOURS = new Set(['.', ',']);

const isYear = (word: Lexeme): boolean => /^(?:1[0-9]|20|21)\d\d$/.test(word.text);

const LETTERS = /^\p{L}+$/u;
/** Letters that may touch the digits before them: units, magnitudes, pence, endings of ordinals. */
const mayFollow = (lower: string): boolean =>
  UNITS.has(lower) || GLUED_MAGNITUDES.has(lower) || MAGNITUDES.has(lower) || CURRENCY_CODES.has(lower) || /^(?:p|c|st|nd|rd|th|s|x|am|pm)$/.test(lower);

/** "x86 servers", "a 10U chassis", "the A380": digits that letters make a name of. */
function isGlued(words: readonly Lexeme[], from: number, to: number): boolean {
  const [before, first, after] = [words[from - 1], words[from]!, words[from + 1]];
  if (!first.digits) return false;
  if (before && !first.gap && LETTERS.test(before.text)) return !CURRENCY_PREFIXES.has(before.lower) && !CURRENCY_CODES.has(before.lower);
  return to === from + 1 && after !== undefined && !after.gap && LETTERS.test(after.text) && !mayFollow(after.lower);
}

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

function isLabel(words: readonly Lexeme[], from: number, to: number): boolean {
  const before = words[from - 1];
  if (!before) return words[to]?.text === '.' && words[from]!.digits && !words[to]!.gap && words[to + 1] === undefined;
  if (NUMBERED.has(before.lower) || (before.text === '.' && ['no', 'nos', 'vol', 'p', 'pp'].includes(words[from - 2]?.lower ?? '')) || before.text === '#')
    return true;
  // "CN-235", "F-16", "Covid-19": letters, a hyphen and digits in one word; but "magnitude-6.1" measures.
  if (before.text === '-' && !before.gap && !words[from]!.gap && /\p{L}/u.test(words[from - 2]?.text ?? '') && words[from - 2]!.lower !== 'magnitude')
    return true;
  // "Boeing 737", "Apollo 11": a number behind a name, with nothing behind it to count.
  return (
    words[from]!.digits && before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && !/[NV]|ADJ|SYM|PROPN/.test(words[to]?.pos ?? '') && words[to]?.text !== '%'
  );
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
  isGlued,
  isPartOfNumber,
];

/** True where the number at `from`…`to` is a date, a time, a length of time, a label or part of a name, and no quantity. */
export function isNoQuantity(words: readonly Lexeme[], from: number, to: number): boolean {
  return EXCLUSIONS.some((excludes) => excludes(words, from, to));
}

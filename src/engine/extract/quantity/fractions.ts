import { boundBefore } from './bounds.ts';
import { type Lexeme, singular } from './lexemes.ts';
import { digitsOf, type NumberRead, plain } from './numberRead.ts';
import { CARDINALS, DENOMINATORS, MAGNITUDES } from './numberWords.ts';
import { changeOf, directionOf } from './percent.ts';
import { isPlural } from './plurals.ts';

/** "one in five", "two out of three". */
export function readRatio(words: readonly Lexeme[], i: number): NumberRead | null {
  const part = CARDINALS.get(words[i]!.lower) ?? digitsOf(words[i]);
  const at = words[i + 1]?.lower === 'in' ? i + 2 : words[i + 1]?.lower === 'out' && words[i + 2]?.lower === 'of' ? i + 3 : 0;
  const whole = at ? (CARDINALS.get(words[at]?.lower ?? '') ?? digitsOf(words[at])) : null;
  if (part === null || part === undefined || whole === null || whole === undefined || part >= whole || whole > 1000 || whole < 2) return null;
  return { ...plain(part / whole, at + 1), fraction: true };
}

/** What a scorer has in so many matches, and what happens in so much time: "one goal in five". */
const NO_PART = new Set('goal win point try wicket game match defeat victory loss draw hit run time day week month year season hour minute'.split(' '));
/** Verbs that a tagger takes for plurals behind a number. */
const VERBS = /^(?:goes|lives|dies|fails|closes|shuts|falls|says|gets|lacks|needs|wants|leaves|remains|faces|fears|owns|works)$/;
const MOST = 100;

/** "one store in five", "two homes in three": with the noun between; not "one store in five cities". */
export function readNounRatio(words: readonly Lexeme[], i: number): NumberRead | null {
  const part = CARDINALS.get(words[i]!.lower) ?? digitsOf(words[i]);
  const [noun, link, number, next] = [words[i + 1], words[i + 2], words[i + 3], words[i + 4]];
  if (part == null || part < 1 || noun?.pos !== 'NOUN' || link?.lower !== 'in' || !number || NO_PART.has(singular(noun.lower))) return null;
  const whole = CARDINALS.get(number.lower) ?? digitsOf(number);
  if (whole == null || whole <= part || whole < 2 || whole > MOST || isPlural(noun) === (part === 1)) return null;
  // A whole that counts something of its own, or that goes on ("in five to ten years").
  if (next && !VERBS.test(next.lower) && /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(next.pos)) return null;
  return /^(?:-|\u2013|to|or|hundred|thousand|million)$/.test(next?.lower ?? '') ? null : { ...plain(part / whole, i + 4), fraction: true, of: i + 1 };
}

/** True where the fraction at [from, to) is by how much something rose or fell. */
function isChangedBy(words: readonly Lexeme[], from: number, to: number): boolean {
  // "Rose a third time": the third of many.
  const counts = /^(?:NOUN|PROPN|ADJ|VERB)$/.test(words[to]?.pos ?? '') && directionOf(words[to]!.lower) === null;
  return !counts && changeOf(words, boundBefore(words, from).from, to) !== null;
}

/** "three quarters of a million": so much of it is a number. */
const ofMagnitude = (words: readonly Lexeme[], at: number): number | null =>
  words[at]?.lower === 'of' && words[at + 1]?.lower === 'a' ? (MAGNITUDES.get(words[at + 2]?.lower ?? '') ?? null) : null;

/** What a part of one measures by itself: "half a mile", "a quarter of a percentage point". */
const UNIT =
  /^(?:points?|percentage|percent|mile|kilometre|kilometer|km|metre|meter|inch|foot|yard|acre|hectare|ton|tonne|kilo|kilogram|litre|liter|gallon|degree)$/;
const isOne = (words: readonly Lexeme[], at: number): boolean => /^an?$/.test(words[at]?.lower ?? '') && UNIT.test(words[at + 1]?.lower ?? '');

/** "half a mile", "a quarter of a point", "three-quarters of an inch": up to the unit. */
function partOfUnit(words: readonly Lexeme[], i: number): NumberRead | null {
  if (words[i]!.lower === 'half') return isOne(words, i + 1) ? plain(0.5, i + 2) : null;
  const hyphen = words[i + 1]?.text === '-' ? 1 : 0;
  const parts = CARDINALS.get(words[i]!.lower) ?? (words[i]!.lower === 'a' ? 1 : null);
  const denominator = DENOMINATORS.get(words[i + 1 + hyphen]?.lower ?? '');
  const of = i + 2 + hyphen;
  return parts !== null && denominator && words[of]?.lower === 'of' && isOne(words, of + 1) ? plain(parts / denominator, of + 2) : null;
}

/** "two-thirds", "three quarters", "half of the", "a quarter of"; "fell by around one seventh", "a third lower". */
export function readFraction(words: readonly Lexeme[], i: number): NumberRead | null {
  const first = words[i]!.lower;
  const hyphen = words[i + 1]?.text === '-' ? 1 : 0;
  const parts = CARDINALS.get(first) ?? (first === 'a' ? 1 : null);
  const denominator = DENOMINATORS.get(words[i + 1 + hyphen]?.lower ?? '');
  const measured = partOfUnit(words, i);
  if (measured) return measured;
  const million = parts !== null && denominator ? ofMagnitude(words, i + 2 + hyphen) : null;
  if (million) return plain((parts! / denominator!) * million, i + 5 + hyphen);
  if (parts !== null && denominator && parts < denominator && (hyphen || ['of', 'the'].includes(words[i + 2]?.lower ?? '') || parts > 1))
    return { ...plain(parts / denominator, i + 2 + hyphen), fraction: true };
  if (parts === 1 && denominator && isChangedBy(words, i, i + 2 + hyphen)) return { ...plain(1 / denominator, i + 2 + hyphen), fraction: true };
  if (first === 'half' && words[i - 1]?.lower === 'by' && isChangedBy(words, i, i + 1)) return { ...plain(0.5, i + 1), fraction: true };
  if (first === 'half' && ['of', 'the', 'its', 'their', 'all'].includes(words[i + 1]?.lower ?? '')) return { ...plain(0.5, i + 1), fraction: true };
  return null;
}

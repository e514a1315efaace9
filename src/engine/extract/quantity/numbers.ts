import { readFraction, readNounRatio, readRatio } from './fractions.ts';
import type { Lexeme } from './lexemes.ts';
import { digitsOf, type NumberRead, plain } from './numberRead.ts';
import { CARDINALS, COUNTED_IN_MILLIONS, GLUED_MAGNITUDES, MAGNITUDES, MULTIPLES, ORDERS, ORDINALS, SMALL, VULGAR_FRACTIONS } from './numberWords.ts';
import { timesDone } from './occurrences.ts';

export type { NumberRead } from './numberRead.ts';

/** The number that begins at position `i`; null where none does. The forms are asked in order: the longer ones first. */
export function readNumber(words: readonly Lexeme[], i: number): NumberRead | null {
  for (const read of [readMultiple, readTwice, readOrder, readSeveral, readRatio, readNounRatio, readFraction, readOrdinal, readDigits, readWords, readSmall]) {
    const found = read(words, i);
    if (found) return found;
  }
  return null;
}

const TIMES_WHAT = /^(?:as|the|that|its|their|his|her|more|less|larger|bigger|higher|greater|faster|smaller|likelier|stronger|heavier)$/;

/** "twice as many", "double the", "12 times the bandwidth"; not "won twice", "three times champion", "first three times". */
function readMultiple(words: readonly Lexeme[], i: number): NumberRead | null {
  const word = MULTIPLES.get(words[i]!.lower);
  if (word) return TIMES_WHAT.test(words[i + 1]?.lower ?? '') ? { ...plain(word, i + 1), multiple: true } : null;
  const number = digitsOf(words[i]) ?? CARDINALS.get(words[i]!.lower);
  if (number === undefined || words[i + 1]?.lower !== 'times' || !TIMES_WHAT.test(words[i + 2]?.lower ?? '')) return null;
  return { ...plain(number, i + 2), multiple: true };
}

/** "twice", where it says how often something was done. */
function readTwice(words: readonly Lexeme[], i: number): NumberRead | null {
  const times = timesDone(words, i);
  return times === null ? null : plain(times, i + 1);
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readOrder(words: readonly Lexeme[], i: number): NumberRead | null {
  const first = words[i]!.lower;
  const of = words[i + 1]?.lower === 'of' ? ORDERS.get(words[i + 2]?.lower ?? '') : undefined;
  const times = first === 'tens' ? [20, 199] : first === 'dozens' ? [24, 199] : first === 'hundreds' ? [200, 1999] : null;
  if (times && of && words[i + 2]!.lower !== first) {
    const unit = of[0] / 2;
    return { low: times[0]! * unit, high: times[1]! * unit + unit - 1, to: i + 3, vague: true, ordinal: false, fraction: false };
  }
  const order = ORDERS.get(first);
  return order ? { low: order[0], high: order[1], to: i + 1, vague: true, ordinal: false, fraction: false } : null;
}

/** "several dozen", "a few hundred", "a couple of thousand": two to nine of them. */
function readSeveral(words: readonly Lexeme[], i: number): NumberRead | null {
  const article = words[i]!.lower === 'a' ? 1 : 0;
  const small = SMALL.get(words[i + article]?.lower ?? '');
  const of = words[i + article + 1]?.lower === 'of' ? 1 : 0;
  const unit = MAGNITUDES.get(words[i + article + of + 1]?.lower ?? '');
  if (!small || !unit || unit < 12) return null;
  return { low: small[0] * unit, high: Math.min(small[1], 9) * unit + unit - 1, to: i + article + of + 2, vague: true, ordinal: false, fraction: false };
}

/** "12th", "third". */
function readOrdinal(words: readonly Lexeme[], i: number): NumberRead | null {
  const number = digitsOf(words[i]);
  const suffix = words[i + 1];
  if (number !== null && suffix && !suffix.gap && /^(?:st|nd|rd|th)$/.test(suffix.lower)) return { ...plain(number, i + 2), ordinal: true };
  const word = ORDINALS.get(words[i]!.lower);
  return word !== undefined && words[i]!.lower !== 'second' ? { ...plain(word, i + 1), ordinal: true } : null;
}

/** "1,500", "4.7 billion", "334m", "2½". */
function readDigits(words: readonly Lexeme[], i: number): NumberRead | null {
  const number = digitsOf(words[i]);
  if (number === null) return null;
  const next = words[i + 1];
  const vulgar = next && !next.gap ? VULGAR_FRACTIONS.get(next.text) : undefined;
  if (vulgar !== undefined) return plain(number + vulgar, i + 2);
  const glued = next && !next.gap ? (GLUED_MAGNITUDES.get(next.lower) ?? MAGNITUDES.get(next.lower)) : undefined;
  // "1.2m customers" are millions, "a 5m fence" is metres high.
  if (next && !next.gap && next.lower === 'm' && COUNTED_IN_MILLIONS.has(words[i + 2]?.lower ?? '')) return plain(number * 1e6, i + 2);
  // "m" is metres as well, "mm" millimetres: only money tells, and whoever reads money asks for it again.
  if (glued && !/^(?:m|mm|t|b)$/.test(next!.lower)) return plain(number * glued, i + 2);
  return scaled(words, i + 1, number);
}

/** Multiplies by the magnitudes that follow: "5 million", "2 - million", "three hundred thousand". */
function scaled(words: readonly Lexeme[], at: number, number: number): NumberRead {
  const hyphen = words[at]?.text === '-' && MAGNITUDES.has(words[at + 1]?.lower ?? '') ? 1 : 0;
  const times = MAGNITUDES.get(words[at + hyphen]?.lower ?? '');
  return times ? scaled(words, at + hyphen + 1, number * times) : plain(number, at);
}

/** "twenty-five", "two hundred and fifty", "a dozen", "half a million", "two and a half million". */
function readWords(words: readonly Lexeme[], i: number): NumberRead | null {
  const first = words[i]!.lower;
  const article = first === 'a' || first === 'an';
  if (first === 'half' && words[i + 1]?.lower === 'a' && MAGNITUDES.has(words[i + 2]?.lower ?? ''))
    return plain(0.5 * MAGNITUDES.get(words[i + 2]!.lower)!, i + 3);
  if (article) return MAGNITUDES.has(words[i + 1]?.lower ?? '') ? withRest(words, i + 1, scaled(words, i + 1, 1)) : null;
  if (MAGNITUDES.has(first) && first !== 'score' && words[i]!.lower.length > 3 && !isNumberBefore(words, i)) return scaled(words, i, 1);
  const start = CARDINALS.get(first);
  return start === undefined ? null : cardinal(words, i + 1, start);
}

const isNumberBefore = (words: readonly Lexeme[], i: number): boolean => i > 0 && (words[i - 1]!.digits || CARDINALS.has(words[i - 1]!.lower));

function cardinal(words: readonly Lexeme[], at: number, sum: number): NumberRead {
  let [to, total] = [at, sum];
  const hyphen = words[to]?.text === '-' ? 1 : 0;
  const unit = CARDINALS.get(words[to + hyphen]?.lower ?? '');
  if (total >= 20 && total < 100 && unit !== undefined && unit < 10 && unit > 0) [to, total] = [to + hyphen + 1, total + unit];
  if (words[to]?.lower === 'and' && words[to + 1]?.lower === 'a' && words[to + 2]?.lower === 'half') [to, total] = [to + 3, total + 0.5];
  return withRest(words, to, scaled(words, to, total));
}

/** "two hundred and fifty", but not "a hundred and two others": what is added must be below what is there. */
function withRest(words: readonly Lexeme[], to: number, big: NumberRead): NumberRead {
  const and = words[big.to]?.lower === 'and' ? 1 : 0;
  // "a million and a half"
  if (and && big.low >= 100 && words[big.to + 1]?.lower === 'a' && words[big.to + 2]?.lower === 'half')
    return plain(big.low + 0.5 * lastMagnitude(words, big.to), big.to + 3);
  const rest = CARDINALS.get(words[big.to + and]?.lower ?? '');
  if (big.low >= 100 && rest !== undefined && rest > 0 && big.to > to) {
    const added = cardinal(words, big.to + and + 1, rest);
    if (added.low < lastMagnitude(words, big.to)) return plain(big.low + added.low, added.to);
  }
  return big;
}

const lastMagnitude = (words: readonly Lexeme[], to: number): number => MAGNITUDES.get(words[to - 1]?.lower ?? '') ?? 0;

/** "several", "a few", "a couple of", "a handful of". */
function readSmall(words: readonly Lexeme[], i: number): NumberRead | null {
  const article = words[i]!.lower === 'a' ? 1 : 0;
  const small = SMALL.get(words[i + article]?.lower ?? '');
  if (!small || (!article && words[i]!.lower !== 'several')) return null;
  const to = i + article + 1;
  return { low: small[0], high: small[1], to: words[to]?.lower === 'of' ? to + 1 : to, vague: true, ordinal: false, fraction: false };
}

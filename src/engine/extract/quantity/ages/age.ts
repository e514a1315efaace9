import type { Lexeme } from '../lexemes.ts';
import { readNumber } from '../numbers.ts';

/** The age of a person, as positions of lexemes; `now` where it is that of the day of the telling, so that two of them can be compared. */
export interface Age {
  from: number;
  to: number;
  years: number;
  now: boolean;
}

const OLDEST = 115;

/** A whole number of years that a person may have lived, at position `i`. */
export function yearsAt(words: readonly Lexeme[], i: number): { years: number; to: number } | null {
  if (!words[i]) return null;
  const number = readNumber(words, i);
  if (!number || number.vague || number.ordinal || number.fraction || number.multiple) return null;
  return Number.isInteger(number.low) && number.low > 0 && number.low <= OLDEST && !/[.,]/.test(words[i]!.text) ? { years: number.low, to: number.to } : null;
}

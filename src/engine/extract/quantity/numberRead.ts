import type { Lexeme } from './lexemes.ts';

/** A number as it stands in a text; `to` is the position after its last lexeme. */
export interface NumberRead {
  low: number;
  high: number;
  to: number;
  /** "dozens", "several": an interval and no number. */
  vague: boolean;
  ordinal: boolean;
  /** "half", "one in five": a part of a whole, 0..1. */
  fraction: boolean;
  /** "one store in five": position of the noun, which stands between. */
  of?: number;
  /** "twice as many", "three times the size": so many times something else. */
  multiple?: true;
}

export const plain = (value: number, to: number): NumberRead => ({ low: value, high: value, to, vague: false, ordinal: false, fraction: false });

/** The value of a lexeme of digits; null for any other. */
export const digitsOf = (word: Lexeme | undefined): number | null => (word?.digits ? Number(word.lower.replace(/,/g, '')) : null);

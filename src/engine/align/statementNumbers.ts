import type { Token } from '../model.ts';

const WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/**
 * The number that a token stands for, roughly: enough to see that two clauses share one. Null for any other token; "dozens" and
 * "hundreds" are too vague to part two facts.
 */
export function numberOf(token: Token): number | null {
  const word = Object.hasOwn(WORDS, token.lower) ? WORDS[token.lower] : undefined;
  if (word !== undefined) return word;
  const match = /^[^\d\p{L}]{0,2}(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})?/u.exec(token.text);
  return match ? Number((match[1] ?? '').replace(/,/g, '') + (match[2] ?? '')) : null;
}

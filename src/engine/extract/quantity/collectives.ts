import type { Lexeme } from './lexemes.ts';

/** Nouns for many at once, and what they are made of: a crowd is of spectators, a workforce of staff. */
const MADE_OF: ReadonlyMap<string, { head: string; own: string | null }> = new Map(
  Object.entries({
    'crowd audience attendance gate': { head: 'spectator', own: null },
    'staff workforce headcount payroll': { head: 'person', own: 'employed' },
    'population congregation congregations': { head: 'person', own: null },
    'fleet flotilla armada': { head: 'ship', own: null },
    'crew crews': { head: 'crew', own: null },
    membership: { head: 'member', own: null },
  }).flatMap(([words, made]) => words.split(' ').map((word) => [word, made] as const)),
);

/** What a noun for many at once is made of; undefined for any other. */
export const madeOf = (noun: string): { head: string; own: string | null } | undefined => MADE_OF.get(noun);

const BETWEEN = new Set(': of more than at least about around some nearly almost over was is reached totalled up to only just record a'.split(' '));
const REACH = 6;

/** What a collective noun before the number says is counted: "a crowd of 61,000", "staff of more than 350". */
export function collectiveBefore(words: readonly Lexeme[], from: number): { head: string; own: string | null } | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const made = MADE_OF.get(words[i]!.lower);
    if (made) return made;
    // "In front of 41,000", of whom nobody says what they are.
    if (words[i]!.lower === 'front' && words[i - 1]?.lower === 'in' && words[i + 1]!.lower === 'of') return MADE_OF.get('crowd')!;
    if (!BETWEEN.has(words[i]!.lower)) return null;
  }
  return null;
}

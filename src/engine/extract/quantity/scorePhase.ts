import type { Lexeme } from './lexemes.ts';

/** What a score is of, where it is not the whole match: looked for behind it, and for who leads before it. */
const PHASES_BEHIND: readonly [RegExp, string][] = [
  [/\b(?:penalties|penalty|shoot-?out)\b/, 'penalties'],
  [/\baggregate\b/, 'aggregate'],
  [/\b(?:half-?time|half|interval|lead|ahead|up|down)\b/, 'interval'],
];
const LEADING = /\b(?:led|leading|lead|trailed|trailing|ahead)\b/;
const MADE_IT = /\b(?:made|makes|making|make) it$/;

/** "Poe made it 2-1": a score on the way. */
export const isMadeIt = (words: readonly Lexeme[], from: number): boolean => MADE_IT.test(textOf(words, from - 3, from));

/** Penalties, both legs, or the score on the way; null for the whole match. */
export function phaseOf(words: readonly Lexeme[], from: number, to: number): string | null {
  const behind = PHASES_BEHIND.find(([pattern]) => pattern.test(textOf(words, to, to + 3)))?.[1];
  const before = textOf(words, from - 3, from);
  return behind ?? (LEADING.test(before) || isMadeIt(words, from) ? 'interval' : null);
}

const textOf = (words: readonly Lexeme[], start: number, end: number): string =>
  words
    .slice(Math.max(0, start), end)
    .map(({ lower }) => lower)
    .join(' ');

import { boundBefore } from './bounds.ts';
import type { Lexeme } from './lexemes.ts';

/** Verbs that put somebody into a state. */
const MADE_TO_BE =
  /^(?:left|leaves|leaving|leave|put|puts|putting|driven|drove|drives|driving|forced|forces|forcing|threw|throws|throwing|thrown|sent|sends|landed|chased|chasing|flushed|uprooted|rendered|rendering|made|making)$/;
const HOME = '(?:homes|houses|villages|land|lands|farms|neighbou?rhoods|communities|beds|shelters|camps)';
const STATES: readonly [RegExp, string | null][] = [
  [new RegExp(`^(?:(?:from|out of) their ${HOME}|(?:to|into) (?:flee|leave|abandon|quit|evacuate)(?: their ${HOME})?|into exile|homeless)\\b`), 'displaced'],
  [/^(?:out of (?:work|a job)|jobless|unemployed|redundant|without (?:work|jobs|a job)|on the dole)\b/, 'laid_off'],
  [/^(?:behind bars|in (?:custody|jail))\b/, 'detained'],
  [/^(?:stranded|trapped|marooned|stuck|cut off)\b/, 'trapped'],
  [/^(?:in|to) (?:a |the )?hospital\b/, null],
];
const REACH = 6;

/** What a verb makes of those counted between it and the words that say so: "drove 40,000 people from their homes"; undefined where none does. */
export function stateMade(words: readonly Lexeme[], from: number, to: number): string | null | undefined {
  const { from: start } = boundBefore(words, from);
  if (!MADE_TO_BE.test(words[start - 1]?.lower ?? '')) return undefined;
  const text = words
    .slice(to, to + REACH)
    .map(({ lower }) => lower)
    .join(' ');
  return STATES.find(([said]) => said.test(text))?.[1];
}

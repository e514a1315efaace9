/** How much of a text stands word for word in another: what independent reports of one event do not have in common. */
import type { Story } from '../model.ts';

/** Three words in a row ("were taken to hospital") anyone may write. */
const RUN = 4;
/** So many words in runs, or such a share of the text, are no chance. */
const FULL_WORDS = 30;
const FULL_SHARE = 0.5;

/** 0..1: how far the wording by itself says that one text was made from the other. A short text must show it in a greater part of itself. */
export function traceOfCopying(text: Story, other: Story): number {
  const words = wordsOf(text);
  if (!words.length) return 0;
  const copied = wordsInRuns(words, wordsOf(other));
  return Math.min(1, Math.max(copied / FULL_WORDS, copied / words.length / FULL_SHARE));
}

const wordsOf = ({ sentences }: Story): string[] =>
  sentences.flatMap(({ tokens }) => tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ lower }) => lower));

/** How many of the words stand in runs that the other text also has. */
function wordsInRuns(words: readonly string[], other: readonly string[]): number {
  const runs = new Set(runsOf(other));
  const copied = new Set<number>();
  runsOf(words).forEach((run, at) => {
    if (runs.has(run)) for (let i = 0; i < RUN; i++) copied.add(at + i);
  });
  return copied.size;
}

const runsOf = (words: readonly string[]): string[] => words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));

/** Which words of a text a query means: for highlights, which mark whole words and nothing less. */

export interface TextRun {
  text: string;
  hit: boolean;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const queryWords = (query: string): string[] => plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Letters that may be wrong in a word as long as this one. */
const slack = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** True where the word begins as the query's does, or is it but for a slip of the pen. */
export function meansWord(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  const most = slack(wanted.length);
  return most > 0 && distance(word, wanted, most) <= most;
}

/** Levenshtein distance with transpositions counted once; anything above `most` is as good as any other. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** A text in runs; together they are the text again. */
export function highlight(text: string, query: string): TextRun[] {
  const wanted = queryWords(query);
  const runs: TextRun[] = [];
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (!part) continue;
    const word = plain(part);
    const hit = /[\p{L}\p{N}]/u.test(part) && wanted.some((query) => meansWord(word, query));
    const last = runs.at(-1);
    if (last && last.hit === hit) last.text += part;
    else runs.push({ text: part, hit });
  }
  return runs;
}

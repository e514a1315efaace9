/** Which words of a text a query means: for highlights, which mark whole words and nothing less. */

export interface TextRun {
  text: string;
  hit: boolean;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word that is looked for, and how many of its letters may be wrong. */
export interface WantedWord {
  word: string;
  slack: number;
}

/** All words of the texts that are searched. */
export const vocabularyOf = (texts: readonly string[]): Set<string> => new Set(texts.flatMap(wordsIn));

/**
 * The words of a query. One that is there to be found is taken at its letters; only names are long enough to be spelt in two
 * ways, and no one who looks for "lease" means "leave". One that is not there is probably mistyped.
 */
export const readQuery = (query: string, vocabulary: ReadonlySet<string>): WantedWord[] =>
  wordsIn(query).map((word) => {
    const isThere = vocabulary.has(word) || [...vocabulary].some((other) => other.startsWith(word));
    return { word, slack: isThere ? Number(word.length >= 6) : word.length < 4 ? 0 : word.length < 7 ? 1 : 2 };
  });

/** True where each wanted word is meant by some word of the text. */
export function holdsAll(text: string, wanted: readonly WantedWord[]): boolean {
  const words = wordsIn(text);
  return wanted.every((query) => words.some((word) => meansWord(word, query)));
}

/** True where the word begins as the wanted one does, or is it but for a slip of the pen. */
export function meansWord(word: string, { word: wanted, slack }: WantedWord): boolean {
  return word.startsWith(wanted) || (slack > 0 && distance(word, wanted, slack) <= slack);
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
export function highlight(text: string, wanted: readonly WantedWord[]): TextRun[] {
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

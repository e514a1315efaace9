import { diffArrays } from 'diff';

/** A run of words of a quotation, and whether other quotations of the same utterance have it otherwise. */
export interface WordRun {
  words: string;
  differs: boolean;
}

/** Case and punctuation at the edges of a word are no difference. */
const key = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;

/**
 * Marks in each text the words in which it differs from the others: whole words, each text against the first, and the first
 * against all. The runs of a text, joined by spaces, give its words again.
 */
export function markDifferences(texts: readonly string[]): WordRun[][] {
  const words = texts.map((text) => text.trim().split(/\s+/));
  const differs = words.map((list) => list.map(() => false));
  const [base = []] = words;
  for (const [at, list] of words.entries()) {
    if (at === 0) continue;
    let [i, j] = [0, 0];
    for (const { count, added, removed } of diffArrays(base.map(key), list.map(key))) {
      if (removed) differs[0]!.fill(true, i, i + count);
      if (added) differs[at]!.fill(true, j, j + count);
      if (!added) i += count;
      if (!removed) j += count;
    }
  }
  return words.map((list, at) => runs(list, bridge(differs[at]!)));
}

/** One shared word between two differences ("did *not* participate") belongs to the difference. */
const bridge = (differs: boolean[]): boolean[] => differs.map((own, i) => own || (differs[i - 1] === true && differs[i + 1] === true));

function runs(words: string[], differs: boolean[]): WordRun[] {
  const found: WordRun[] = [];
  for (const [i, word] of words.entries()) {
    const last = found.at(-1);
    if (last && last.differs === differs[i]) last.words += ` ${word}`;
    else found.push({ words: word, differs: differs[i]! });
  }
  return found;
}

/** Shortens the runs that all share to the words next to a difference; an ellipsis stands for the rest. */
export function clipShared(runs: readonly WordRun[], around: number): WordRun[] {
  if (!runs.some(({ differs }) => differs)) return [{ words: clipEnd((runs[0]?.words ?? '').split(' '), around * 2), differs: false }];
  return runs.map((run, i) => {
    if (run.differs) return run;
    const words = run.words.split(' ');
    if (i === 0) return { ...run, words: clipStart(words, around) };
    if (i === runs.length - 1) return { ...run, words: clipEnd(words, around) };
    const clipped = words.length > around * 2 + 2 ? `${words.slice(0, around).join(' ')} … ${words.slice(-around).join(' ')}` : run.words;
    return { ...run, words: clipped };
  });
}

const clipStart = (words: string[], keep: number): string => (words.length > keep + 1 ? `… ${words.slice(-keep).join(' ')}` : words.join(' '));
const clipEnd = (words: string[], keep: number): string => (words.length > keep + 1 ? `${words.slice(0, keep).join(' ')} …` : words.join(' '));

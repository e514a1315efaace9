import { commonMass, mergeWords, type WeighedSentence } from './sideBySideWords.ts';

/**
 * Sentences of the left and of the right story that correspond, as positions in the lists given. One side is empty where only
 * the other has the passage.
 */
export interface Passage {
  left: number[];
  right: number[];
  /** True where the right sentences stand out of the common order. */
  moved: boolean;
}

/** Two sentences, by position, that hold readings of one or more comparisons. */
export interface Link {
  left: number;
  right: number;
  /** How much that says of the sentences as a whole: 1 for a value in common, 2 for a statement or a quotation. */
  strength: number;
}

/** Share of their weight that two passages must have in common to stand side by side: below it they are likelier on different things. */
const COMMON = 0.3;
/** Out of order the same share is chance more often: there are more pairs to choose from. */
const COMMON_MOVED = 0.36;
/** What a shared comparison is worth, in sentences of mean weight; beyond the strongest, more of them add nothing. */
const LINK = 0.4;
const STRONGEST = 3;

/**
 * A sentence of one story may be told in up to three of the other. Merged sentences have words in common by chance that they
 * lack one by one; each merge has to be worth more than the share of its weight given last.
 */
const GROUPS: readonly (readonly [left: number, right: number, price: number])[] = [
  [1, 1, 0],
  [1, 2, 0.03],
  [2, 1, 0.03],
  [1, 3, 0.06],
  [3, 1, 0.06],
  [2, 2, 0.15],
];

/**
 * Locks the passages of two stories that correspond. Sentences in common order are aligned by dynamic programming over groups
 * of one to three (after Gale and Church, "A program for aligning sentences in bilingual corpora", 1993, with shared words and
 * shared comparisons in place of lengths); of what is left over, sentences that are alike are paired as moved.
 *
 * @returns passages in the order of the left story; what only the right one has stands where it tells it.
 */
export function alignPassages(left: readonly WeighedSentence[], right: readonly WeighedSentence[], links: readonly Link[]): Passage[] {
  const gain = gainsOf(left, right, links);
  return pairMoved(inOrder(left.length, right.length, gain), gain);
}

type Gain = (i: number, m: number, j: number, n: number, common: number) => number;

/** What it gains to set `m` left sentences from `i` beside `n` right ones from `j`: above 0 where they belong together. */
function gainsOf(left: readonly WeighedSentence[], right: readonly WeighedSentence[], links: readonly Link[]): Gain {
  const all = [...left, ...right];
  const worth = (LINK * all.reduce((sum, { mass }) => sum + mass, 0)) / Math.max(1, all.length);
  const bonus = left.map(() => new Float64Array(right.length));
  for (const link of links) bonus[link.left]![link.right] = worth * Math.min(link.strength, STRONGEST);
  const shared = left.map((a) => Float64Array.from(right, (b) => commonMass(a.words, b.words)));
  return (i, m, j, n, common) => {
    const over = (table: Float64Array[]): number => {
      let total = 0;
      for (let x = i; x < i + m; x++) for (let y = j; y < j + n; y++) total += table[x]![y]!;
      return total;
    };
    const [a, b] = [left.slice(i, i + m), right.slice(j, j + n)];
    const chance = common * [...a, ...b].reduce((sum, { mass }) => sum + mass, 0) - over(bonus);
    // Groups cannot have more in common than their sentences pair by pair: most need no merging.
    const most = 2 * over(shared);
    return most <= chance || m * n === 1 ? most - chance : 2 * commonMass(mergeWords(a), mergeWords(b)) - chance;
  };
}

/** The best way through both stories without going back, as steps in order. */
function inOrder(lefts: number, rights: number, gain: Gain): Passage[] {
  const best = Array.from({ length: lefts + 1 }, () => new Float64Array(rights + 1));
  const taken = Array.from({ length: lefts + 1 }, () => new Int8Array(rights + 1).fill(-1));
  for (let i = 0; i <= lefts; i++)
    for (let j = 0; j <= rights; j++) {
      best[i]![j] = Math.max(i ? best[i - 1]![j]! : 0, j ? best[i]![j - 1]! : 0);
      for (const [at, [m, n, price]] of GROUPS.entries()) {
        if (m > i || n > j) continue;
        const own = gain(i - m, m, j - n, n, COMMON + price);
        if (own <= 0 || best[i - m]![j - n]! + own <= best[i]![j]!) continue;
        best[i]![j] = best[i - m]![j - n]! + own;
        taken[i]![j] = at;
      }
    }
  return stepsBack(best, taken);
}

function stepsBack(best: Float64Array[], taken: Int8Array[]): Passage[] {
  const steps: Passage[] = [];
  let [i, j] = [taken.length - 1, taken[0]!.length - 1];
  while (i > 0 || j > 0) {
    const group = GROUPS[taken[i]![j]!];
    const [m, n] = group ?? (j > 0 && (i === 0 || best[i]![j - 1]! >= best[i - 1]![j]!) ? [0, 1] : [1, 0]);
    i -= m;
    j -= n;
    steps.push({ left: range(i, m), right: range(j, n), moved: false });
  }
  return steps.reverse();
}

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, k) => from + k);

/** Pairs what is left over on both sides, the surest first; the right passage leaves its own place. */
function pairMoved(steps: Passage[], gain: Gain): Passage[] {
  const lefts = steps.filter(({ right }) => right.length === 0);
  const rights = steps.filter(({ left }) => left.length === 0);
  const candidates = lefts
    .flatMap((a) => rights.map((b) => ({ a, b, worth: gain(a.left[0]!, 1, b.right[0]!, 1, COMMON_MOVED) })))
    .filter(({ worth }) => worth > 0)
    .sort((x, y) => y.worth - x.worth);
  const partner = new Map<Passage, Passage>();
  const gone = new Set<Passage>();
  for (const { a, b } of candidates) {
    if (partner.has(a) || gone.has(b)) continue;
    partner.set(a, b);
    gone.add(b);
  }
  return steps
    .filter((step) => !gone.has(step))
    .map((step) => {
      const other = partner.get(step);
      return other ? { left: step.left, right: other.right, moved: true } : step;
    });
}

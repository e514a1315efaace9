import { diffArrays } from 'diff';
import type { Verdict } from '../schemas/vocabulary.ts';
import { isDiscrepancy } from '../schemas/vocabulary.ts';
import type { StoryText } from './edition.ts';
import type { Span } from './marks.ts';
import type { ReadComparison } from './readComparison.ts';
import type { PairComparison } from './sideBySideVerdict.ts';

/** Words that only one of the two stories has, or a value on which there is a comparison. */
export interface SideMark extends Span {
  role: 'differs' | 'claim';
  /** Of the discrepancy that the words belong to; of the claim's comparison. */
  verdict: Verdict | null;
  comparison: ReadComparison | null;
}

export interface MarkedRow {
  left: SideMark[];
  right: SideMark[];
  /** True where the two are one text but for some words, which are marked; else only values are. */
  close: boolean;
  /** True where they are the same word for word. */
  same: boolean;
}

/** From this share of equal words on, the differing ones are few enough to be read. */
const CLOSE = 0.38;

interface Word extends Span {
  key: string;
}

/** Marks a passage of one story against the one beside it: the words that differ, and the values that are compared. */
export function markRow(left: StoryText, lefts: readonly Span[], right: StoryText, rights: readonly Span[], here: readonly PairComparison[]): MarkedRow {
  const [a, b] = [wordsOf(left, lefts), wordsOf(right, rights)];
  const differing = differingWords(a, b);
  const close = differing.equal >= CLOSE;
  const same = differing.left.length + differing.right.length === 0 && a.length > 0;
  if (same) return { left: [], right: [], close: true, same };
  const claims = close ? here.filter(({ verdict }) => isDiscrepancy(verdict)) : here;
  const [leftClaims, rightClaims] = [claimMarks(claims, 'left', lefts), claimMarks(claims, 'right', rights)];
  const words = close ? differing : quotedDifferences(leftClaims, rightClaims, a, b);
  return {
    left: [...leftClaims, ...wordMarks(words.left, leftClaims)],
    right: [...rightClaims, ...wordMarks(words.right, rightClaims)],
    close,
    same,
  };
}

/** Case and punctuation at the edges of a word are no difference; a word's place is that of its letters. */
function wordsOf(story: StoryText, spans: readonly Span[]): Word[] {
  return spans.flatMap(({ start, end }) =>
    [...story.text.slice(start, end).matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}%])?/gu)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      key: match[0].toLowerCase(),
    })),
  );
}

interface Differences {
  left: Word[][];
  right: Word[][];
  /** Share of all words that are equal. */
  equal: number;
}

const key = ({ key }: Word): string => key;

/** Runs of words that the other side does not have. Whole words only. */
function differingWords(left: readonly Word[], right: readonly Word[]): Differences {
  const changes = diffArrays(left.map(key), right.map(key));
  const equal = changes.reduce((sum, { count, added, removed }) => (added || removed ? sum : sum + 2 * count), 0);
  const found: Differences = { left: [], right: [], equal: equal / Math.max(1, left.length + right.length) };
  let [i, j] = [0, 0];
  for (const { left: fewer, right: more, same } of bridged(changes)) {
    if (!same) {
      if (fewer) found.left.push(left.slice(i, i + fewer));
      if (more) found.right.push(right.slice(j, j + more));
    }
    i += fewer;
    j += more;
  }
  return found;
}

interface DiffPart {
  left: number;
  right: number;
  same: boolean;
}

/** A short word alone between two differences ("launched *in* the north") is equal by chance; it goes with them, so that phrases stay whole. */
function bridged(changes: readonly { count: number; added: boolean; removed: boolean; value: string[] }[]): DiffPart[] {
  const parts: DiffPart[] = [];
  changes.forEach(({ count, added, removed, value }, at) => {
    const between = at > 0 && at < changes.length - 1;
    const same = !added && !removed && !(between && count === 1 && value[0]!.length <= 3 && !/\d/.test(value[0]!));
    const last = parts.at(-1);
    const own = { left: added ? 0 : count, right: removed ? 0 : count };
    if (last && !last.same && !same) {
      last.left += own.left;
      last.right += own.right;
    } else parts.push({ ...own, same });
  });
  return parts;
}

function claimMarks(claims: readonly PairComparison[], side: 'left' | 'right', spans: readonly Span[]): SideMark[] {
  const marks = claims.flatMap((pair) =>
    pair[side].map(({ claim }): SideMark => {
      const { start, end } = claim.value ?? claim;
      return { start, end, role: 'claim', verdict: pair.verdict, comparison: pair.comparison };
    }),
  );
  return marks.filter((mark) => spans.some(({ start, end }) => mark.start < end && mark.end > start));
}

/** Between passages told apart, the words of a quotation that is reworded are still worth telling apart. */
function quotedDifferences(lefts: readonly SideMark[], rights: readonly SideMark[], a: readonly Word[], b: readonly Word[]): Differences {
  const found: Differences = { left: [], right: [], equal: 0 };
  for (const mark of lefts.filter(({ verdict }) => verdict === 'reworded')) {
    const other = rights.find(({ comparison }) => comparison === mark.comparison);
    if (!other) continue;
    const { left, right } = differingWords(within(a, mark), within(b, other));
    found.left.push(...left);
    found.right.push(...right);
  }
  return found;
}

const within = (words: readonly Word[], { start, end }: Span): Word[] => words.filter((word) => word.start >= start && word.end <= end);

const wordMarks = (runs: readonly Word[][], claims: readonly SideMark[]): SideMark[] =>
  runs.map((run): SideMark => {
    const [start, end] = [run[0]!.start, run.at(-1)!.end];
    const around = claims.find((claim) => claim.start <= start && claim.end >= end);
    return { start, end, role: 'differs', verdict: around?.verdict ?? null, comparison: null };
  });

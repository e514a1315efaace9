import type { Verdict } from '../schemas/vocabulary.ts';
import { isDiscrepancy } from '../schemas/vocabulary.ts';
import { type StoryText, shown } from './edition.ts';
import { bodyBlocks } from './excerpt.ts';
import { nestMarks, type Piece, type Span } from './marks.ts';
import type { ReadComparison } from './readComparison.ts';
import { markRow, type SideMark } from './sideBySideMarks.ts';
import type { Passage } from './sideBySidePassages.ts';
import { type PairComparison, touches } from './sideBySideVerdict.ts';
import type { WeighedSentence } from './sideBySideWords.ts';
import { VERDICTS } from './verdicts.ts';

/** A passage of one story in a row. */
export interface Side {
  story: StoryText;
  /** "¶ 3" or "¶ 3–4"; "Headline". */
  place: string;
  /** Fragment of the paragraph on the story's page; null for the headline. */
  anchor: string | null;
  /** One a paragraph. */
  pieces: Piece<SideMark>[][];
}

export interface Row {
  no: number;
  left: Side | null;
  right: Side | null;
  headline: boolean;
  /** Both the same word for word: shown once. */
  same: boolean;
  /** The differing words are marked. */
  close: boolean;
  /** Where the right passage stands elsewhere in its story. */
  moved: 'earlier' | 'later' | null;
  /** Comparisons between the two stories made here, by verdict. */
  verdicts: { verdict: Verdict; comparisons: ReadComparison[] }[];
  strongest: Verdict | null;
  /** For a passage of one story: its comparisons with the other one, and the rows where those readings stand. */
  elsewhere: { comparison: ReadComparison; verdict: Verdict; row: number | null }[];
  /** Shown under "differences only". */
  differs: boolean;
  /** Characters of the longer side. */
  length: number;
}

/** Sentences of a row, as positions in `StoryText.sentences`; from these the row is made. */
interface Draft {
  left: number[];
  right: number[];
  moved: boolean;
  headline: boolean;
}

interface Pairing {
  left: StoryText;
  right: StoryText;
  lefts: readonly WeighedSentence[];
  rights: readonly WeighedSentence[];
  between: readonly PairComparison[];
}

/** Passages as rows: headlines first, neighbours of the same two paragraphs joined. */
export function rowsOf(passages: readonly Passage[], pairing: Pairing): Row[] {
  const { left, right, lefts, rights } = pairing;
  const drafts = passages.map(
    (passage): Draft => ({
      left: passage.left.map((at) => lefts[at]!.index),
      right: passage.right.map((at) => rights[at]!.index),
      moved: passage.moved,
      headline: false,
    }),
  );
  const headlines = { left: headlineOf(left), right: headlineOf(right), moved: false, headline: true };
  const joined = [...(headlines.left.length + headlines.right.length ? [headlines] : []), ...joinNeighbours(drafts, pairing)];
  const rows = joined.map((draft, at) => rowOf(draft, at + 1, pairing));
  placeMoved(rows, joined);
  for (const row of rows) row.elsewhere = elsewhereOf(row, rows, pairing, joined);
  return rows;
}

export const headlineOf = (story: StoryText): number[] => story.sentences.flatMap(({ block }, at) => (story.blocks[block]?.kind === 'title' ? [at] : []));

/**
 * Joins what goes on in the same two paragraphs, and paragraphs in succession that only one story has, as long as the other says
 * nothing on any point in them.
 */
function joinNeighbours(drafts: readonly Draft[], pairing: Pairing): Draft[] {
  const { left, right, between } = pairing;
  const isAlone = (draft: Draft): boolean =>
    (!draft.left.length || !draft.right.length) &&
    !between.some((pair) => touches(spansOf(draft.left, left), pair.left) || touches(spansOf(draft.right, right), pair.right));
  const alone = new Set(drafts.filter(isAlone));
  const joined: { draft: Draft; alone: boolean }[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const bothAlone = last?.alone === true && alone.has(draft) && last.draft.left.length > 0 === draft.left.length > 0;
    const goesOn = last && continues(last.draft.left, draft.left, left) && continues(last.draft.right, draft.right, right) && last.draft.moved === draft.moved;
    if (last && (bothAlone || (goesOn && last.alone === alone.has(draft)))) {
      last.draft.left.push(...draft.left);
      last.draft.right.push(...draft.right);
    } else joined.push({ draft: { ...draft, left: [...draft.left], right: [...draft.right] }, alone: alone.has(draft) });
  }
  return joined.map(({ draft }) => draft);
}

/** True where both have sentences and these follow one another in one paragraph, or neither has any. */
function continues(before: readonly number[], after: readonly number[], { sentences }: StoryText): boolean {
  if (!before.length || !after.length) return before.length === after.length;
  return after[0] === before.at(-1)! + 1 && sentences[after[0]!]!.block === sentences[before.at(-1)!]!.block;
}

function rowOf(draft: Draft, no: number, { left, right, between }: Pairing): Row {
  const [lefts, rights] = [spansOf(draft.left, left), spansOf(draft.right, right)];
  const here = between.filter((pair) => touches(lefts, pair.left) || touches(rights, pair.right));
  const both = here.filter((pair) => touches(lefts, pair.left) && touches(rights, pair.right));
  const paired = lefts.length > 0 && rights.length > 0;
  const marked = paired ? markRow(left, lefts, right, rights, here) : { ...oneSided(lefts, rights, here), close: false, same: false };
  const shownHere = paired ? both : here;
  const verdicts = VERDICTS.map((verdict) => ({
    verdict,
    comparisons: shownHere.filter((pair) => pair.verdict === verdict).map(({ comparison }) => comparison),
  })).filter(({ comparisons }) => comparisons.length > 0);
  const strongest = verdicts[0]?.verdict ?? null;
  const length = Math.max(lengthOf(lefts), lengthOf(rights));
  // That a file has no headline is no difference in what is reported.
  const differs = (!paired && !draft.headline) || (strongest !== null && isDiscrepancy(strongest));
  const sides = { left: sideOf(left, draft.left, lefts, marked.left), right: sideOf(right, draft.right, rights, marked.right) };
  return { no, ...sides, headline: draft.headline, same: marked.same, close: marked.close, moved: null, verdicts, strongest, elsewhere: [], differs, length };
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function oneSided(lefts: readonly Span[], rights: readonly Span[], here: readonly PairComparison[]): { left: SideMark[]; right: SideMark[] } {
  const marks = (side: 'left' | 'right', spans: readonly Span[]): SideMark[] =>
    here
      .flatMap((pair) => pair[side].map(({ claim }) => ({ ...spanOf(claim), role: 'claim' as const, verdict: pair.verdict, comparison: pair.comparison })))
      .filter((mark) => spans.some(({ start, end }) => mark.start < end && mark.end > start));
  return { left: marks('left', lefts), right: marks('right', rights) };
}

const spanOf = ({ value, start, end }: { value: Span | null } & Span): Span => (value ? { start: value.start, end: value.end } : { start, end });

/** Sentences joined to stretches of text: those that follow one another in one paragraph. */
export function spansOf(indices: readonly number[], { sentences }: StoryText): (Span & { block: number })[] {
  const spans: (Span & { block: number; last: number })[] = [];
  for (const at of indices) {
    const { block, start, end } = sentences[at]!;
    const before = spans.at(-1);
    if (before && before.block === block && before.last === at - 1) {
      before.end = end;
      before.last = at;
    } else spans.push({ block, start, end, last: at });
  }
  return spans;
}

export function sideOf(story: StoryText, indices: readonly number[], spans: readonly (Span & { block: number })[], marks: readonly SideMark[]): Side | null {
  if (!indices.length) return null;
  const numbers = new Map(bodyBlocks(story).map(({ index, paragraph }) => [index, paragraph]));
  const paragraphs = spans.flatMap(({ block }) => numbers.get(block) ?? []);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const kind = story.blocks[spans[0]!.block]!.kind;
  const place = first === undefined ? (kind === 'title' ? 'Headline' : 'Heading') : first === last ? `¶ ${first}` : `¶ ${first}–${last}`;
  return {
    story,
    place,
    anchor: first === undefined ? null : `p${first}`,
    pieces: spans.map(({ start, end }) => nestMarks(marks, start, end).filter((piece) => shown(story, piece.start, piece.end) !== '')),
  };
}

/** Earlier or later than the passages that stand in order around it. */
function placeMoved(rows: readonly Row[], drafts: readonly Draft[]): void {
  const inOrder = drafts.map((draft, at) => ({ at, right: draft.moved ? null : (draft.right[0] ?? null) }));
  for (const [at, draft] of drafts.entries()) {
    if (!draft.moved) continue;
    const before = inOrder.slice(0, at).findLast(({ right }) => right !== null)?.right ?? -1;
    rows[at]!.moved = draft.right[0]! < before ? 'earlier' : 'later';
  }
}

function elsewhereOf(row: Row, rows: readonly Row[], { left, right, between }: Pairing, drafts: readonly Draft[]): Row['elsewhere'] {
  if (row.left && row.right) return [];
  const side = row.left ? 'right' : 'left';
  const story = row.left ? right : left;
  const holds = (draft: Draft, reading: PairComparison['left'][number]): boolean =>
    spansOf(draft[side], story).some(({ start, end }) => reading.claim.start < end && reading.claim.end > start);
  return row.verdicts.flatMap(({ verdict, comparisons }) =>
    comparisons.map((comparison) => {
      const readings = between.find((pair) => pair.comparison === comparison)?.[side] ?? [];
      const at = drafts.findIndex((draft) => readings.some((reading) => holds(draft, reading)));
      return { comparison, verdict, row: at < 0 ? null : rows[at]!.no };
    }),
  );
}

import type { ClaimRecord } from '../schemas/comparison.ts';
import type { Kind, Verdict } from '../schemas/vocabulary.ts';
import { isDiscrepancy } from '../schemas/vocabulary.ts';
import { clipShared, markDifferences, type WordRun } from './differences.ts';
import { type Edition, type StoryText, shown } from './edition.ts';
import { bodyBlocks } from './excerpt.ts';
import { nestMarks, type Piece } from './marks.ts';
import type { ReadComparison, Reading } from './readComparison.ts';
import { tally } from './verdicts.ts';
import { firstWords } from './words.ts';

/** A claim as it is marked in the running text: its value where it has one, else the clause. */
export interface ClaimMark {
  start: number;
  end: number;
  claim: ClaimRecord;
  /** The comparison that the mark stands for: the one with the strongest verdict. Null where only this story makes the claim. */
  comparison: ReadComparison | null;
  /** True for words that stand in its copy as well and nowhere else: much of a page, and no news. */
  copied: boolean;
}

export interface NoteLine {
  readings: Reading[];
  label: string;
  /** How the first of the stories writes it, where the label does not show it. */
  words: string | null;
  /** For quotations in other words: the words, the differing ones told apart. */
  runs: WordRun[] | null;
  /** True where these stories say what this one says. */
  same: boolean;
}

/** What the other stories have on one point, set beside the claim. */
export interface Note {
  id: string;
  /** The claim it is anchored to. */
  claim: string;
  comparison: ReadComparison;
  copied: boolean;
  lines: NoteLine[];
}

export interface Passage {
  kind: 'title' | 'heading' | 'paragraph';
  paragraph: number | null;
  /** Its id in the page. */
  anchor: string;
  pieces: Piece<ClaimMark>[];
  notes: Note[];
  tally: Record<Verdict, number>;
  /** Notes below a paragraph stand open where there is a discrepancy. */
  open: boolean;
}

export interface StoryPage {
  story: StoryText;
  title: Passage | null;
  passages: Passage[];
  furniture: { kind: string; reason: string; text: string }[];
  words: number;
  /** Comparisons in which the story speaks, by verdict and by kind; and claims that it alone makes. */
  verdicts: Record<Verdict, number>;
  kinds: [Kind, number][];
  only: number;
  /** Comparisons that are marked on demand only, as they are common to the copies of one text. */
  copied: number;
  /** True where the notes would run far beyond the text beside which they stand; they are then set below their paragraphs. */
  crowded: boolean;
  /** The same, once the marks of copied words are asked for. */
  crowdedWithCopies: boolean;
  /** The other stories of its voice. */
  twins: StoryText[];
}

export function storyPage(story: StoryText, edition: Edition): StoryPage {
  const marks = claimMarks(story, edition);
  const noted = new Set<ReadComparison>();
  const passages = bodyBlocks(story).map(({ block, paragraph, anchor }): Passage => {
    const here = marks.filter((mark) => mark.start >= block.start && mark.start < block.end);
    const notes = here.flatMap((mark) => notesAt(mark, edition, noted));
    const counts = tally(notes.filter(({ copied }) => !copied).map(({ comparison }) => comparison));
    const { kind, start, end } = block;
    return {
      kind,
      paragraph,
      anchor,
      pieces: nestMarks(here, start, end),
      notes,
      tally: counts,
      open: notes.some(({ comparison }) => isDiscrepancy(comparison.verdict)),
    };
  });
  const spoken = edition.comparisons.filter(({ stories }) => stories.includes(story));
  return {
    story,
    title: passages.find(({ kind }) => kind === 'title') ?? null,
    passages: passages.filter(({ kind }) => kind !== 'title'),
    furniture: furnitureOf(story),
    words: countWords(story),
    verdicts: tally(spoken.filter((comparison) => !isCopied(comparison))),
    kinds: countKinds(spoken),
    only: marks.filter(isOnlyHere).length,
    copied: spoken.filter(isCopied).length,
    crowded: notesOverrun(passages, (note) => !note.copied),
    crowdedWithCopies: notesOverrun(passages, () => true),
    twins: edition.voices.find((voice) => voice.includes(story))!.filter((other) => other !== story),
  };
}

/** Lines of one note that are shown; the page of the comparison has the rest. */
export const MOST_LINES = 4;
/** Characters of a line in the text column and in the margin, and the height of either line. Estimates: the browser sets the type. */
const TEXT = { measure: 64, line: 32, gap: 21 };
const MARGIN = { measure: 38, line: 22, gap: 8 };
const MOST_OVERRUN = 160;

/** Sets the notes as the style sheet does, each below the one before and not above its paragraph, and looks where the last ends. */
function notesOverrun(passages: readonly Passage[], shown: (note: Note) => boolean): boolean {
  let foot = 0;
  let top = 0;
  for (const { pieces, notes } of passages) {
    for (const note of notes.filter(shown)) foot = Math.max(top, foot) + noteHeight(note);
    const length = (pieces.at(-1)?.end ?? 0) - (pieces[0]?.start ?? 0);
    top += Math.ceil(length / TEXT.measure) * TEXT.line + TEXT.gap;
  }
  return foot - top > MOST_OVERRUN;
}

function noteHeight({ comparison, lines }: Note): number {
  const lengths = lines.slice(0, MOST_LINES).map(({ label, words, runs, readings }) => {
    const said = runs ? runs.reduce((sum, run) => sum + run.words.length, 0) : label.length + (isDiscrepancy(comparison.verdict) ? (words?.length ?? 0) : 0);
    return said + Math.min(readings.length, 5) * 3;
  });
  const rows = isDiscrepancy(comparison.verdict)
    ? lengths.reduce((sum, length) => sum + Math.ceil(length / MARGIN.measure), 1)
    : Math.ceil(lengths.reduce((sum, length) => sum + length + 3, 0) / MARGIN.measure);
  return rows * MARGIN.line + MARGIN.gap;
}

/** Sentences and quotations that only the copies of one text share. Their dates and figures are marked all the same. */
const isCopied = ({ oneVoice, verdict, kind }: ReadComparison): boolean => oneVoice && verdict === 'agree' && (kind === 'statement' || kind === 'quote');

const strongestFirst = (a: ReadComparison, b: ReadComparison): number => a.index - b.index;

/** A name or a place that no comparison is about is mentioned and not claimed: others may well have it, too. */
export const isOnlyHere = ({ claim, comparison }: ClaimMark): boolean => !comparison && claim.kind !== 'name' && claim.kind !== 'place';

function claimMarks(story: StoryText, edition: Edition): ClaimMark[] {
  return edition.file.claims
    .filter((claim) => claim.story === story.id)
    .map((claim) => {
      const { start, end } = claim.value ?? claim;
      const comparison = edition.comparisonsWith(claim.id).toSorted(strongestFirst)[0] ?? null;
      return { start, end, claim, comparison, copied: comparison !== null && isCopied(comparison) };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Notes for a mark: one for each comparison that has not had one further up. */
function notesAt({ claim }: ClaimMark, edition: Edition, noted: Set<ReadComparison>): Note[] {
  return edition
    .comparisonsWith(claim.id)
    .filter((comparison) => !noted.has(comparison))
    .map((comparison) => {
      noted.add(comparison);
      return { id: `note-${comparison.id}`, claim: claim.id, comparison, copied: isCopied(comparison), lines: noteLines(claim, comparison) };
    });
}

/** What the others say, those who say otherwise first. */
function noteLines(claim: ClaimRecord, comparison: ReadComparison): NoteLine[] {
  const own = comparison.readings.find((reading) => reading.claim.id === claim.id)!;
  const others = comparison.readings.filter(({ story }) => story.id !== claim.story);
  const lines = new Map<string, NoteLine>();
  for (const reading of others) {
    const same = reading.group === own.group;
    const label = same ? sameLabel(own, reading, comparison) : reading.label;
    const key = `${reading.group} ${label.toLowerCase()}`;
    const line = lines.get(key);
    if (line) line.readings.push(...(line.readings.some(({ story }) => story === reading.story) ? [] : [reading]));
    else lines.set(key, { readings: [reading], label, words: same ? null : wordsOf(reading), runs: same ? null : runsOf(own, reading, comparison), same });
  }
  return [...lines.values()].sort((a, b) => Number(a.same) - Number(b.same));
}

/** How a reading of the same group is noted: sentences are not repeated, values are. */
function sameLabel(own: Reading, reading: Reading, { kind, verdict }: ReadComparison): string {
  if (kind === 'quote') {
    if (plainWords(saying(own)) === plainWords(saying(reading))) return 'the same words';
    return reading.claim.attribution?.direct === false ? 'in the reporter’s words' : 'the same, cut otherwise';
  }
  if (kind === 'statement') return 'says so, too';
  return verdict === 'conflict' ? 'as here' : reading.label;
}

const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LONGEST = 10;

function wordsOf({ claim, story, label }: Reading): string | null {
  if (!claim.value || claim.kind === 'quote') return null;
  const words = firstWords(shown(story, claim.value.start, claim.value.end), LONGEST);
  return words.toLowerCase() === label.toLowerCase() ? null : words;
}

function runsOf(own: Reading, other: Reading, { kind, verdict }: ReadComparison): WordRun[] | null {
  if (kind !== 'quote' || verdict !== 'reworded') return null;
  return clipShared(markDifferences([saying(own), saying(other)])[1]!, 6);
}

/** The words of a quotation; of a claim without a value, the clause. */
export const saying = ({ claim, story }: Reading): string => {
  const { start, end } = claim.value ?? claim;
  const normal = claim.kind === 'quote' && typeof claim.value?.normal === 'string' ? claim.value.normal : null;
  return (normal ?? shown(story, start, end)).replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '');
};

const furnitureOf = (story: StoryText): StoryPage['furniture'] =>
  story.blocks.flatMap(({ furniture, start, end }) => (furniture ? [{ ...furniture, text: shown(story, start, end).replace(/\s+/g, ' ') }] : []));

const countWords = (story: StoryText): number =>
  bodyBlocks(story).reduce((sum, { block }) => sum + (story.text.slice(block.start, block.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0), 0);

export function countKinds(comparisons: readonly { kind: Kind }[]): [Kind, number][] {
  const counts = new Map<Kind, number>();
  for (const { kind } of comparisons) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

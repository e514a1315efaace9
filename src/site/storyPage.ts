import type { Kind, Verdict } from '../schemas/vocabulary.ts';
import { isDiscrepancy } from '../schemas/vocabulary.ts';
import { type Edition, type StoryText, shown } from './edition.ts';
import { bodyBlocks } from './excerpt.ts';
import { nestMarks, type Piece } from './marks.ts';
import { notesOverrun } from './noteSpace.ts';
import type { ReadComparison } from './readComparison.ts';
import { type ClaimMark, claimMarks, isCopied, isOnlyHere, linkedRuns, type Runs } from './storyMarks.ts';
import { type Note, notesAt } from './storyNotes.ts';
import { tally } from './verdicts.ts';

export interface Passage {
  kind: 'title' | 'heading' | 'paragraph';
  paragraph: number | null;
  /** Its id in the page. */
  anchor: string;
  pieces: Piece<ClaimMark>[];
  runs: Runs;
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
    const pieces = nestMarks(here, start, end);
    return {
      kind,
      paragraph,
      anchor,
      pieces,
      runs: linkedRuns(pieces, story),
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

const furnitureOf = (story: StoryText): StoryPage['furniture'] =>
  story.blocks.flatMap(({ furniture, start, end }) => (furniture ? [{ ...furniture, text: shown(story, start, end).replace(/\s+/g, ' ') }] : []));

const countWords = (story: StoryText): number =>
  bodyBlocks(story).reduce((sum, { block }) => sum + (story.text.slice(block.start, block.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0), 0);

export function countKinds(comparisons: readonly { kind: Kind }[]): [Kind, number][] {
  const counts = new Map<Kind, number>();
  for (const { kind } of comparisons) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

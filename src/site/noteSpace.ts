import { isDiscrepancy } from '../schemas/vocabulary.ts';
import type { Note } from './storyNotes.ts';
import type { Passage } from './storyPage.ts';

/** Lines of one note that are shown; the page of the comparison has the rest. */
export const MOST_LINES = 4;
/** Characters of a line in the text column and in the margin, and the height of either line. Estimates: the browser sets the type. */
const TEXT = { measure: 64, line: 32, gap: 21 };
const MARGIN = { measure: 38, line: 22, gap: 8 };
const MOST_OVERRUN = 160;

/** Sets the notes as the style sheet does, each below the one before and not above its paragraph, and looks where the last ends. */
export function notesOverrun(passages: readonly Passage[], shown: (note: Note) => boolean): boolean {
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

import type { ClaimRecord } from '../schemas/comparison.ts';
import type { Edition, StoryText } from './edition.ts';
import type { Piece } from './marks.ts';
import type { ReadComparison } from './readComparison.ts';

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

/** Sentences and quotations that only the copies of one text share. Their dates and figures are marked all the same. */
export const isCopied = ({ oneVoice, verdict, kind }: ReadComparison): boolean => oneVoice && verdict === 'agree' && (kind === 'statement' || kind === 'quote');

const strongestFirst = (a: ReadComparison, b: ReadComparison): number => a.index - b.index;

/** A name or a place that no comparison is about is mentioned and not claimed: others may well have it, too. */
export const isOnlyHere = ({ claim, comparison }: ClaimMark): boolean => !comparison && claim.kind !== 'name' && claim.kind !== 'place';

export function claimMarks(story: StoryText, edition: Edition): ClaimMark[] {
  return edition.file.claims
    .filter((claim) => claim.story === story.id)
    .map((claim) => {
      const { start, end } = claim.value ?? claim;
      const comparison = edition.comparisonsWith(claim.id).toSorted(strongestFirst)[0] ?? null;
      return { start, end, claim, comparison, copied: comparison !== null && isCopied(comparison) };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Pieces that follow one another, and the comparison to whose note they lead as one link. */
export interface Run {
  pieces: Piece<ClaimMark>[];
  leads: ReadComparison | null;
}

/** The runs of a list of pieces, for each list in which there is a link; any other is one run that leads nowhere. */
export type Runs = Map<readonly Piece<ClaimMark>[], Run[]>;

/**
 * Each mark of a comparison is one link, on the first of its words that do not lie within the mark of another. Links cannot lie
 * within links, and one on each stretch between the inner marks would be heard, and gone through with Tab, as so many links.
 */
export function linkedRuns(pieces: readonly Piece<ClaimMark>[], story: StoryText): Runs {
  const runs: Runs = new Map();
  const linked = new Set<ClaimMark>();
  const walk = (list: readonly Piece<ClaimMark>[], within: ClaimMark | null): void => {
    const split = splitAtMarks(list).map((run): Run => {
      const leads = within && !linked.has(within) && !holdsMark(run[0]!) && run.some((piece) => WORD.test(story.text.slice(piece.start, piece.end)));
      if (leads) linked.add(within);
      return { pieces: run, leads: leads ? within.comparison : null };
    });
    runs.set(list, split);
    for (const piece of list) if (piece.mark && holdsMark(piece)) walk(piece.pieces, piece.mark.comparison ? piece.mark : within);
  };
  walk(pieces, null);
  return runs;
}

const WORD = /[\p{L}\p{N}]/u;

/** What has a link of its own in it stands alone; all between two such pieces stands together. */
function splitAtMarks(pieces: readonly Piece<ClaimMark>[]): Piece<ClaimMark>[][] {
  const runs: Piece<ClaimMark>[][] = [];
  pieces.forEach((piece, i) => {
    if (i > 0 && !holdsMark(piece) && !holdsMark(pieces[i - 1]!)) runs.at(-1)!.push(piece);
    else runs.push([piece]);
  });
  return runs;
}

const holdsMark = (piece: Piece<ClaimMark>): boolean => piece.mark !== null && (piece.mark.comparison !== null || piece.pieces.some(holdsMark));

import { isDiscrepancy, type Verdict } from '../schemas/vocabulary.ts';
import { type Edition, type StoryText, shown } from './edition.ts';
import { bodyBlocks } from './excerpt.ts';
import { alignedPassages } from './sideBySide.ts';
import { markRow } from './sideBySideMarks.ts';
import { headlineOf, type Side, sideOf, spansOf } from './sideBySideRows.ts';
import { comparisonsBetween, type PairComparison, touches } from './sideBySideVerdict.ts';
import { VERDICTS } from './verdicts.ts';

/** What one of the other stories has beside a paragraph of the base story. */
export interface SynopsisCell {
  side: Side;
  /** Comparisons of the base story with this one made here. */
  here: PairComparison[];
  differs: boolean;
  same: boolean;
}

export interface SynopsisRow {
  no: number;
  headline: boolean;
  /** Null for what only other stories have. */
  base: Side | null;
  /** One for each of the other stories, in their order. */
  cells: (SynopsisCell | null)[];
  /** First words, for the line into which a row without a difference is folded. */
  lead: string;
  /** How much of the text it is, for its height among the rows at a glance. */
  weight: number;
}

/** A story paragraph by paragraph, and what every other one has beside it: of the others a reader shows one or two at a time. */
export interface SynopsisPage {
  base: StoryText;
  others: StoryText[];
  rows: SynopsisRow[];
}

/** Sentences of a row, as positions in `StoryText.sentences`: of the base story, and of each other one. */
interface Draft {
  base: number[];
  others: number[][];
  headline: boolean;
}

const LETTERS_A_UNIT = 60;

/** One page a story serves every three stories with it, so that their number grows with that of the stories and no faster. */
export function synopsisPage(base: StoryText, edition: Edition): SynopsisPage {
  const others = edition.stories.filter((story) => story !== base);
  const drafts = draftsOf(base, others, edition);
  const between = others.map((other) => comparisonsBetween(edition.comparisons, base, other));
  return { base, others, rows: drafts.map((draft, at) => rowOf(draft, at + 1, base, others, between)) };
}

function draftsOf(base: StoryText, others: readonly StoryText[], edition: Edition): Draft[] {
  const none = (): number[][] => others.map(() => []);
  const headlines = others.map(headlineOf);
  const paragraphs = bodyBlocks(base).filter(({ block }) => block.kind !== 'title');
  const rows = paragraphs.map(({ block }): Draft => ({ base: sentencesIn(base, block), others: none(), headline: false }));
  const rowWith = new Map(rows.flatMap((row, at) => row.base.map((sentence) => [sentence, at] as const)));
  /** What the base story lacks, by the row after which it stands. */
  const extras: { after: number; draft: Draft }[] = [];
  for (const [k, other] of others.entries()) {
    let after = -1;
    for (const { left, right } of alignedPassages(base, other, edition)) {
      const at = left.length ? rowWith.get(left[0]!)! : null;
      if (at !== null && right.length) rows[at]!.others[k]!.push(...right);
      after = at ?? after;
      if (at !== null) continue;
      const known = extras.find((extra) => goesWith(extra.draft, k, right, others, edition));
      if (known) known.draft.others[k]!.push(...right);
      else extras.push({ after, draft: { base: [], others: none().map((empty, i) => (i === k ? [...right] : empty)), headline: false } });
    }
  }
  const body = [-1, ...rows.keys()].flatMap((at) => [...(at < 0 ? [] : [rows[at]!]), ...extras.filter(({ after }) => after === at).map(({ draft }) => draft)]);
  const heads = { base: headlineOf(base), others: headlines, headline: true };
  return heads.base.length || headlines.some(({ length }) => length) ? [heads, ...body] : body;
}

/** True for a row that has the paragraph's sentences before these, or a passage of a third story that corresponds to them. */
function goesWith({ others: told }: Draft, k: number, right: readonly number[], others: readonly StoryText[], edition: Edition): boolean {
  const { sentences } = others[k]!;
  const own = told[k]!;
  if (own.length) return sentences[own.at(-1)!]!.block === sentences[right[0]!]!.block && own.at(-1)! + 1 === right[0];
  return told.some(
    (theirs, j) =>
      j < k &&
      theirs.length > 0 &&
      alignedPassages(others[j]!, others[k]!, edition).some((passage) => passage.left.some((at) => theirs.includes(at)) && passage.right.includes(right[0]!)),
  );
}

const sentencesIn = ({ sentences }: StoryText, { start, end }: { start: number; end: number }): number[] =>
  sentences.flatMap((sentence, at) => (sentence.start >= start && sentence.end <= end ? [at] : []));

function rowOf(draft: Draft, no: number, base: StoryText, others: readonly StoryText[], between: readonly PairComparison[][]): SynopsisRow {
  const spans = spansOf(draft.base, base);
  const cells = others.map((other, k): SynopsisCell | null => {
    const sentences = draft.others[k]!.toSorted((a, b) => a - b);
    const own = spansOf(sentences, other);
    const here = between[k]!.filter((pair) => touches(spans, pair.left) && touches(own, pair.right));
    const marked = spans.length && own.length ? markRow(base, spans, other, own, here) : { right: [], same: false };
    const side = sideOf(other, sentences, own, marked.right);
    const differs = !draft.headline && (!spans.length || here.some(({ verdict }) => isDiscrepancy(verdict)));
    return side && { side, here, differs, same: marked.same };
  });
  const side = sideOf(base, draft.base, spans, []);
  return {
    no,
    headline: draft.headline,
    base: side,
    cells,
    lead: side ? firstWordsIn(side) : '',
    weight: weightOf([side, ...cells.map((cell) => cell?.side ?? null)]),
  };
}

/** By the longest of the columns, for that is how tall the row stands. */
const weightOf = (sides: readonly (Side | null)[]): number => Math.max(1, ...sides.map((side) => (side ? Math.round(lengthOf(side) / LETTERS_A_UNIT) : 0)));

const lengthOf = ({ pieces }: Side): number => pieces.flat().reduce((sum, { start, end }) => sum + end - start, 0);

/** Of the comparisons in a cell, the verdict that the reader is to see from afar. */
export const strongestIn = ({ here }: SynopsisCell): Verdict | null => VERDICTS.find((verdict) => here.some((pair) => pair.verdict === verdict)) ?? null;

const firstWordsIn = ({ story, pieces }: Side): string => {
  const [first] = pieces;
  return first?.length ? shown(story, first[0]!.start, first.at(-1)!.end).split(/\s+/).slice(0, 8).join(' ') : '';
};

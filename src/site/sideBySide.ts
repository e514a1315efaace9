import type { Verdict } from '../schemas/vocabulary.ts';
import { ONE_VOICE } from '../schemas/vocabulary.ts';
import { type Edition, type StoryText, shown } from './edition.ts';
import { bodyBlocks } from './excerpt.ts';
import { alignPassages, type Link, type Passage } from './sideBySidePassages.ts';
import { type Row, rowsOf } from './sideBySideRows.ts';
import { comparisonsBetween, type PairComparison } from './sideBySideVerdict.ts';
import { rarityOver, type WeighedSentence, weighSentences } from './sideBySideWords.ts';
import { tally } from './verdicts.ts';
import { capitalised, counted, percent } from './words.ts';

export type { Row, Side } from './sideBySideRows.ts';

/** Rows in succession that "differences only" keeps, or folds into a line that opens. */
export interface Run {
  folds: boolean;
  rows: Row[];
}

export interface SideBySidePage {
  left: StoryText;
  right: StoryText;
  lead: string;
  /** True where words are marked somewhere, so that the marks need a key. */
  marksWords: boolean;
  runs: Run[];
  rows: Row[];
  differences: number;
  verdicts: Record<Verdict, number>;
  share: number;
  oneVoice: boolean;
  furniture: { story: StoryText; count: number }[];
}

/** Both stories of a pair in rows; `left` is the first of the two in story order. */
export function sideBySidePage(left: StoryText, right: StoryText, edition: Edition): SideBySidePage {
  const { lefts, rights, between, passages } = pairingOf(left, right, edition);
  const rows = rowsOf(passages, { left, right, lefts, rights, between });
  const verdicts = tally(between);
  const share = shareOf(edition, left, right);
  return {
    left,
    right,
    lead: leadOf(verdicts, share, rows),
    marksWords: rows.some(({ close, same }) => close && !same),
    runs: runsOf(rows),
    rows,
    differences: rows.filter(({ differs }) => differs).length,
    verdicts,
    share,
    oneVoice: share >= ONE_VOICE,
    furniture: [left, right].map((story) => ({ story, count: story.blocks.length - bodyBlocks(story).length })).filter(({ count }) => count > 0),
  };
}

function pairingOf(left: StoryText, right: StoryText, edition: Edition) {
  const rarity = rarityIn(edition);
  const [lefts, rights] = [weighSentences(left, rarity), weighSentences(right, rarity)];
  const between = comparisonsBetween(edition.comparisons, left, right);
  return { lefts, rights, between, passages: alignPassages(lefts, rights, linksOf(between, lefts, rights, left, right)) };
}

const aligned = new WeakMap<StoryText, WeakMap<StoryText, Passage[]>>();

/** Passages that correspond, as positions in `StoryText.sentences`. Kept, as every page of three stories asks for the same pairs. */
export function alignedPassages(left: StoryText, right: StoryText, edition: Edition): Passage[] {
  const ofLeft = aligned.get(left) ?? new WeakMap<StoryText, Passage[]>();
  aligned.set(left, ofLeft);
  const known = ofLeft.get(right);
  if (known) return known;
  const { lefts, rights, passages } = pairingOf(left, right, edition);
  const found = passages.map(({ moved, ...sides }) => ({
    left: sides.left.map((at) => lefts[at]!.index),
    right: sides.right.map((at) => rights[at]!.index),
    moved,
  }));
  ofLeft.set(right, found);
  return found;
}

const rarities = new WeakMap<Edition, (stem: string) => number>();

function rarityIn(edition: Edition): (stem: string) => number {
  const known = rarities.get(edition) ?? rarityOver(edition.stories);
  rarities.set(edition, known);
  return known;
}

export const shareOf = ({ file }: Edition, a: StoryText, b: StoryText): number =>
  file.reuse.find((pair) => (pair.a === a.id && pair.b === b.id) || (pair.a === b.id && pair.b === a.id))?.share ?? 0;

/** Sentences that hold readings of one comparison. */
function linksOf(
  between: readonly PairComparison[],
  lefts: readonly WeighedSentence[],
  rights: readonly WeighedSentence[],
  left: StoryText,
  right: StoryText,
): Link[] {
  const links = new Map<string, Link>();
  for (const pair of between)
    for (const i of holding(pair.left, lefts, left))
      for (const j of holding(pair.right, rights, right)) {
        const link = links.get(`${i} ${j}`) ?? { left: i, right: j, strength: 0 };
        link.strength += pair.comparison.kind === 'statement' || pair.comparison.kind === 'quote' ? 2 : 1;
        links.set(`${i} ${j}`, link);
      }
  return [...links.values()];
}

const holding = (readings: PairComparison['left'], sentences: readonly WeighedSentence[], story: StoryText): Set<number> =>
  new Set(
    readings.flatMap(({ claim }) =>
      sentences.flatMap(({ index }, at) => {
        const sentence = story.sentences[index]!;
        return claim.start < sentence.end && claim.end > sentence.start ? [at] : [];
      }),
    ),
  );

function runsOf(rows: readonly Row[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.folds === !row.differs) last.rows.push(row);
    else runs.push({ folds: !row.differs, rows: [row] });
  }
  return runs;
}

function leadOf({ conflict, reworded, compatible, agree }: Record<Verdict, number>, share: number, rows: readonly Row[]): string {
  const agreements = compatible + agree;
  const differ = [conflict ? `conflict on ${counted(conflict, 'point')}` : '', reworded ? `word ${counted(reworded, 'quotation')} differently` : ''].filter(
    Boolean,
  );
  const points = conflict + reworded + agreements;
  const met = points
    ? `They ${differ.length ? differ.join(' and ') : 'are nowhere in conflict'}${agreements ? `${differ.length ? ', and' : ' and'} agree on ${counted(agreements, 'point')}` : ''}.`
    : 'They have no point in common that could be compared.';
  const beside = rows.filter(({ left, right }) => left && right).length;
  const alone = rows.length - beside;
  const locked = beside
    ? ` ${capitalised(counted(beside, 'passage'))} ${beside === 1 ? 'stands' : 'stand'} side by side${alone ? `, ${counted(alone, 'passage')} on one side only` : ''}.`
    : ' No passage of the one has a counterpart in the other.';
  return `${met}${share > 0 ? ` They share ${percent(share)} of their sentences, word for word or reworded.` : ''}${locked}`;
}

/** First words of a passage, for the map and for links to its row. */
export const firstWordsOf = ({ left, right }: Row): string => {
  const side = (left ?? right)!;
  const [piece] = side.pieces[0]!;
  return shown(side.story, piece!.start, side.pieces[0]!.at(-1)!.end).split(/\s+/).slice(0, 6).join(' ');
};

import { isDiscrepancy, ONE_VOICE } from '../schemas/vocabulary.ts';
import type { Edition, StoryText } from './edition.ts';
import { shareOf } from './sideBySide.ts';
import { comparisonsBetween, type PairComparison } from './sideBySideVerdict.ts';

/** What a cell of the picker says of a pair. */
export interface PairCell {
  left: StoryText;
  right: StoryText;
  discrepancies: PairComparison[];
  agreements: number;
  share: number;
  oneVoice: boolean;
}

export interface SideBySideIndex {
  /** Row by row; null on the diagonal. */
  rows: { story: StoryText; cells: (PairCell | null)[] }[];
  /** The pairs that differ on most. */
  most: PairCell[];
}

const MOST = 5;

/** Every unordered pair of stories, the earlier in story order first. */
export const pairsOf = (stories: readonly StoryText[]): [StoryText, StoryText][] =>
  stories.flatMap((left, at) => stories.slice(at + 1).map((right): [StoryText, StoryText] => [left, right]));

export function sideBySideIndex(edition: Edition): SideBySideIndex {
  const pairs = pairsOf(edition.stories).map(([left, right]) => cellOf(left, right, edition));
  const find = (a: StoryText, b: StoryText) => pairs.find(({ left, right }) => (left === a && right === b) || (left === b && right === a)) ?? null;
  return {
    rows: edition.stories.map((story) => ({ story, cells: edition.stories.map((other) => find(story, other)) })),
    most: pairs
      .filter(({ discrepancies }) => discrepancies.length > 0)
      .toSorted((a, b) => b.discrepancies.length - a.discrepancies.length)
      .slice(0, MOST),
  };
}

function cellOf(left: StoryText, right: StoryText, edition: Edition): PairCell {
  const between = comparisonsBetween(edition.comparisons, left, right);
  const discrepancies = between.filter(({ verdict }) => isDiscrepancy(verdict));
  const share = shareOf(edition, left, right);
  return { left, right, discrepancies, agreements: between.length - discrepancies.length, share, oneVoice: share >= ONE_VOICE };
}

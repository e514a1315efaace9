import { ONE_VOICE } from '../schemas/vocabulary.ts';
import type { Edition, StoryText } from './edition.ts';
import { capitalised, counted, listed, percent } from './words.ts';

export interface ReusePair {
  a: StoryText;
  b: StoryText;
  share: number;
  oneVoice: boolean;
}

export interface ReuseFigure {
  /** All pairs, the closest first. */
  pairs: ReusePair[];
  /** Those that share more than texts on one subject do. */
  notable: ReusePair[];
  caption: string;
  /** Null where there are too many stories for arcs, and where no arc would join them. */
  arcs: ReuseArcs | null;
}

export interface ReuseArcs {
  width: number;
  height: number;
  base: number;
  letters: { siglum: string; x: number }[];
  weak: string[];
  strong: { path: string; width: number; label: string; x: number; y: number }[];
}

/** From here on a pair shares more than its subject. */
const NOTABLE = 0.25;
const MOST_LETTERS = 9;
/** More thick arcs than these hide one another and their figures. */
const MOST_LABELS = 4;
const GAP = 95;
const HEIGHT_SHARE = 0.62;

export function reuseFigure(edition: Edition): ReuseFigure {
  const pairs = edition.file.reuse
    .map(({ a, b, share }) => ({ a: edition.story(a), b: edition.story(b), share, oneVoice: share >= ONE_VOICE }))
    .sort((x, y) => y.share - x.share || edition.stories.indexOf(x.a) - edition.stories.indexOf(y.a));
  const notable = pairs.filter(({ share }) => share >= NOTABLE);
  return {
    pairs,
    notable,
    caption: captionOf(pairs, notable),
    arcs: edition.stories.length <= MOST_LETTERS && notable.length <= MOST_LABELS && pairs.some(({ share }) => share > 0) ? arcsOf(edition, pairs) : null,
  };
}

function captionOf(pairs: ReusePair[], notable: ReusePair[]): string {
  const rest = pairs.filter((pair) => !notable.includes(pair));
  const others = rest.length ? ` ${notable.length ? 'The other pairs have no more' : 'No two have more'} in common than a shared subject explains.` : '';
  const [closest] = notable;
  if (!closest) return `Each story is told in its own words.${others}`;
  const { a, b, share } = closest;
  const common = `${a.siglum} and ${b.siglum} have ${percent(share)} of their sentences in common, word for word or reworded`;
  const first = closest.oneVoice
    ? `${common}: one rewrites the other, or both the same source. Neither says which.`
    : `${common}. One may draw on the other, or both on one source; short reports of one event come to as much without.`;
  const more = notable.slice(1, 4).map((pair) => `${pair.a.siglum} and ${pair.b.siglum} (${percent(pair.share)})`);
  const further = notable.length > 4 ? [...more, counted(notable.length - 4, 'further pair')] : more;
  return first + (more.length ? ` Much is shared, too, by ${listed(further)}.` : '') + others;
}

function arcsOf(edition: Edition, pairs: ReusePair[]): ReuseArcs {
  const x = (story: StoryText): number => 40 + edition.stories.indexOf(story) * GAP;
  const widest = (edition.stories.length - 1) * GAP;
  const base = Math.round((widest / 2) * HEIGHT_SHARE) + 34;
  const arc = ({ a, b }: ReusePair): string => {
    const radius = (x(b) - x(a)) / 2;
    return `M${x(a)} ${base}A${radius} ${Math.round(radius * HEIGHT_SHARE)} 0 0 1 ${x(b)} ${base}`;
  };
  const strong = pairs.filter(({ share }) => share >= NOTABLE);
  return {
    width: widest + 80,
    height: base + 34,
    base,
    letters: edition.stories.map((story) => ({ siglum: story.siglum, x: x(story) })),
    weak: pairs.filter(({ share }) => share < NOTABLE && share > 0).map(arc),
    strong: strong.map((pair) => ({
      path: arc(pair),
      width: Math.round(2 + pair.share * 9),
      label: percent(pair.share),
      x: (x(pair.a) + x(pair.b)) / 2,
      y: base - Math.round(((x(pair.b) - x(pair.a)) / 2) * HEIGHT_SHARE) - 9,
    })),
  };
}

/** Stories by what they share: "A and B". */
export const pairName = ({ a, b }: ReusePair): string => `${capitalised(a.siglum)} and ${b.siglum}`;

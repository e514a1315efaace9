/**
 * Which stories are largely one text. Shared four-word runs miss rewriting: they found .15 between two stories of which one
 * plainly rewrites the other. Sentences with a counterpart in other words find it, but a plain count of them (F of .42 and
 * more) also puts short reports of one event, which have nothing but its bare facts, at .5 to .7. So sentences count by their
 * weight, each counterpart serves once, and a loose one counts in part: rewrites come out above .85, reports that quote much
 * of one press release or agency text between .3 and .7, reports of their own below .3.
 */
import type { Topic } from '../model.ts';
import { conceptSimilarity, massOf } from './spanSimilarity.ts';
import { type Concept, conceptsOf } from './statementConcepts.ts';

export interface ReusePair {
  /** Story positions, a < b. */
  a: number;
  b: number;
  /** Share of the shorter story's text that stands, more or less reworded, in the other: 0..1. */
  share: number;
}

/** Two sentences with an F up to this tell of one event in words of their own; from `REWRITTEN` on one rewrites the other. */
const INDEPENDENT = 0.4;
const REWRITTEN = 0.55;
/** Sentences of less weight ("He disagreed.") have counterparts everywhere. */
const LIGHTEST = 1;
/** Where more than this of one story stands in another, the two are one voice; a press release that both quote at length is not enough. */
const ONE_VOICE = 0.6;

const known = new WeakMap<Topic, ReusePair[]>();

/** Share of the shorter story's text that stands, more or less reworded, in the other, for each pair. */
export function reuseOf(topic: Topic): ReusePair[] {
  const found = known.get(topic);
  if (found) return found;
  const stories = conceptsOf(topic).map((sentences) => sentences.filter((concepts) => concepts.length && massOf(concepts) >= LIGHTEST));
  const pairs = stories.flatMap((left, a) => stories.slice(a + 1).map((right, offset) => ({ a, b: a + 1 + offset, share: shareOf(left, right, topic) })));
  known.set(topic, pairs);
  return pairs;
}

function shareOf(left: Concept[][], right: Concept[][], topic: Topic): number {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  const masses = shorter.map(massOf);
  const whole = masses.reduce((sum, mass) => sum + mass, 0);
  if (!whole) return 0;
  const told = counterparts(shorter, longer, topic).reduce((sum, { i, f }) => sum + masses[i]! * Math.min(1, (f - INDEPENDENT) / (REWRITTEN - INDEPENDENT)), 0);
  return told / whole;
}

interface Counterpart {
  i: number;
  j: number;
  f: number;
}

/** Sentences that stand for one another, the likest first, each in one pair at most. */
function counterparts(shorter: Concept[][], longer: Concept[][], topic: Topic): Counterpart[] {
  const pairs = shorter.flatMap((sentence, i) => longer.map((other, j) => ({ i, j, f: conceptSimilarity(sentence, other, topic).f })));
  const [usedI, usedJ] = [new Set<number>(), new Set<number>()];
  return pairs
    .filter(({ f }) => f > INDEPENDENT)
    .sort((x, y) => y.f - x.f || x.i - y.i || x.j - y.j)
    .filter(({ i, j }) => !usedI.has(i) && !usedJ.has(j) && Boolean(usedI.add(i) && usedJ.add(j)));
}

/**
 * Stories grouped by voice: those of which each is, for the most part, the text of every other (complete linkage, the closest
 * first). Every story is in one group; the groups are in story order.
 */
export function voicesOf(topic: Topic, reuse: readonly ReusePair[] = reuseOf(topic)): number[][] {
  const voices = topic.stories.map((story) => [story.index]);
  const share = (a: number, b: number): number => reuse.find((pair) => pair.a === Math.min(a, b) && pair.b === Math.max(a, b))?.share ?? 0;
  for (const { a, b } of reuse.filter((pair) => pair.share >= ONE_VOICE).toSorted((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)) {
    const left = voices.find((voice) => voice.includes(a));
    const right = voices.find((voice) => voice.includes(b));
    if (!left || !right || left === right || !left.every((x) => right.every((y) => share(x, y) >= ONE_VOICE))) continue;
    left.push(...right);
    left.sort((x, y) => x - y);
    voices.splice(voices.indexOf(right), 1);
  }
  return voices.sort((x, y) => x[0]! - y[0]!);
}

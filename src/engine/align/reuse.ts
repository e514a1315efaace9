/**
 * Which stories are largely one text. Shared four-word runs miss rewriting (they found .15 between two stories of which one
 * plainly rewrites the other); the share of sentences with a counterpart in other words finds it (.79).
 */
import type { Topic } from '../model.ts';
import { conceptSimilarity, massOf } from './spanSimilarity.ts';
import { type Concept, conceptsOf } from './statementConcepts.ts';

export interface ReusePair {
  /** Story positions, a < b. */
  a: number;
  b: number;
  /** Share of the shorter story's sentences that stand, more or less reworded, in the other: 0..1. */
  share: number;
}

/** A sentence with a counterpart at or above this F stands in the other story. */
const COUNTERPART = 0.42;
/** Sentences of less weight ("He disagreed.") have counterparts everywhere. */
const LIGHTEST = 1;
const ONE_VOICE = 0.5;

const known = new WeakMap<Topic, ReusePair[]>();

/** Share of the shorter story's sentences that stand, more or less reworded, in the other, for each pair. */
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
  if (!shorter.length) return 0;
  return shorter.filter((sentence) => longer.some((other) => conceptSimilarity(sentence, other, topic).f >= COUNTERPART)).length / shorter.length;
}

/**
 * Stories grouped by voice: those of which each is, by half or more, the text of every other (complete linkage, the closest
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

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

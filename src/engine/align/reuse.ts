/**
 * Which stories are largely one text. Shared four-word runs miss rewriting: they found .15 between two stories of which one
 * plainly rewrites the other. Sentences with a counterpart in other words find it, but a plain count of them (F of .42 and
 * more) also puts short reports of one event, which have nothing but its bare facts, at .5 to .7. So sentences count by their
 * weight, each counterpart serves once, and a loose one counts in part: rewrites come out above .85, reports that quote much
 * of one press release or agency text between .3 and .7, reports of their own below .3. Reports of four or five sentences have
 * little but the bare facts: where their wording shows nothing of a copy, only close counterparts count.
 */
import type { Story, Topic } from '../model.ts';
import { conceptSimilarity, massOf } from './spanSimilarity.ts';
import { type Concept, conceptsOf } from './statementConcepts.ts';
import { traceOfCopying } from './wording.ts';

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
/** How much more either takes where no words in a row are the same: a thorough rewriting still keeps nearly all that is said. */
const STRICTER = { independent: 0.15, rewritten: 0.3 };
/** Sentences of less weight ("He disagreed.") have counterparts everywhere. */
const LIGHTEST = 1;
const known = new WeakMap<Topic, ReusePair[]>();

/** Share of the shorter story's text that stands, more or less reworded, in the other, for each pair. */
export function reuseOf(topic: Topic): ReusePair[] {
  const found = known.get(topic);
  if (found) return found;
  const texts = topic.stories.map((story) => ({ story, sentences: conceptsOf(topic)[story.index]!.filter(isHeavy) }));
  const pairs = texts.flatMap((left, a) => texts.slice(a + 1).map((right, offset) => ({ a, b: a + 1 + offset, share: shareOf(left, right, topic) })));
  known.set(topic, pairs);
  return pairs;
}

interface Text {
  story: Story;
  sentences: Concept[][];
}

const isHeavy = (concepts: Concept[]): boolean => concepts.length > 0 && massOf(concepts) >= LIGHTEST;

function shareOf(left: Text, right: Text, topic: Topic): number {
  const [shorter, longer] = left.sentences.length <= right.sentences.length ? [left, right] : [right, left];
  const masses = shorter.sentences.map(massOf);
  const whole = masses.reduce((sum, mass) => sum + mass, 0);
  if (!whole) return 0;
  const counts = countsAs(traceOfCopying(shorter.story, longer.story));
  const told = counterparts(shorter.sentences, longer.sentences, topic).reduce((sum, { i, f }) => sum + masses[i]! * counts(f), 0);
  return told / whole;
}

/** What a counterpart counts for, 0..1, by its F and what the wording of the two texts has in common. */
function countsAs(trace: number): (f: number) => number {
  const none = INDEPENDENT + STRICTER.independent * (1 - trace);
  const whole = REWRITTEN + STRICTER.rewritten * (1 - trace);
  return (f) => Math.min(1, Math.max(0, (f - none) / (whole - none)));
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

/**
 * How likely two clauses of two stories state one fact. The weights ranked best in experiments on annotated news; by
 * reading, about 95 % of pairs at .60 and 80 % at .50 were right.
 */
import type { Topic } from '../model.ts';
import { reuseOf } from './reuse.ts';
import { conceptSimilarity, type SpanSimilarity } from './spanSimilarity.ts';
import type { Candidate } from './statementCandidates.ts';
import { type Concept, conceptsOf } from './statementConcepts.ts';
import { withConverse } from './statementConverse.ts';

const WEIGHTS = {
  /** Of the clause's own score: F and the greater share. */
  f: 0.65,
  containment: 0.35,
  /** How much of the base the parent sentences' F makes. */
  parentBlend: 0.25,
  parent: 0.25,
  neighbours: 0.15,
  run: 0.15,
  number: 0.08,
  reuse: 0.05,
} as const;
const FULL_RUN = 8;

export interface Score {
  total: number;
  /** What the two clauses have in common by themselves, 0..1. */
  own: number;
  similarity: SpanSimilarity;
  /** F of the sentences that the two stand in. */
  parent: number;
  neighbours: number;
  /** True where key evidence makes them one fact whatever their score. */
  keyed: boolean;
}

/** What two sentences have in common, once for each pair of them. */
export class SentencePairs {
  readonly #topic: Topic;
  readonly #known = new Map<string, SpanSimilarity>();
  readonly #reuse: Map<string, number>;

  constructor(topic: Topic) {
    this.#topic = topic;
    this.#reuse = new Map(reuseOf(topic).map(({ a, b, share }) => [`${a} ${b}`, share]));
  }

  /** What two sentences have in common; nothing where one does not exist. */
  similarity(storyA: number, a: number, storyB: number, b: number): SpanSimilarity {
    const key = `${storyA} ${a} ${storyB} ${b}`;
    const known = this.#known.get(key);
    if (known) return known;
    const concepts = conceptsOf(this.#topic);
    const similarity = conceptSimilarity(concepts[storyA]?.[a] ?? [], concepts[storyB]?.[b] ?? [], this.#topic);
    this.#known.set(key, similarity);
    return similarity;
  }

  /** Weight that two candidates share of what their sentences share: cheap, and close to what comparing them would give. */
  sharedWithin(a: Candidate, b: Candidate): number {
    let shared = 0;
    for (const pair of this.similarity(a.story, a.sentence, b.story, b.sentence).pairs)
      if (within(pair.a, a) && within(pair.b, b)) shared += (pair.strength * (pair.a.weight + pair.b.weight)) / 2;
    return shared;
  }

  /** The better of the sentences before and after, so that an aligned passage supports what stands in it. */
  neighbours(storyA: number, a: number, storyB: number, b: number): number {
    return Math.max(this.similarity(storyA, a - 1, storyB, b - 1).f, this.similarity(storyA, a + 1, storyB, b + 1).f);
  }

  /** Reuse share of two stories. */
  reuse = (a: number, b: number): number => this.#reuse.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0;
}

const within = (concept: Concept, { start, end }: Candidate): boolean => concept.start >= start && concept.end <= end;

/** Scores two candidates of two stories, 0 to about 1.6. */
export function scorePair(a: Candidate, b: Candidate, sentences: SentencePairs, topic: Topic): Score {
  const similarity = withConverse(a, b, conceptSimilarity(a.concepts, b.concepts, topic), topic);
  const [from, to] = [a.unit.sentence, b.unit.sentence];
  const parent = sentences.similarity(a.story, from, b.story, to).f;
  const neighbours = sentences.neighbours(a.story, from, b.story, to);
  const own = WEIGHTS.f * similarity.f + WEIGHTS.containment * Math.max(similarity.ofA, similarity.ofB);
  const total =
    (1 - WEIGHTS.parentBlend) * own +
    WEIGHTS.parentBlend * parent +
    WEIGHTS.parent * parent +
    WEIGHTS.neighbours * neighbours +
    WEIGHTS.run * Math.min(1, longestRun(similarity) / FULL_RUN) +
    (similarity.pairs.some(({ a: left }) => left.kind === 'number') ? WEIGHTS.number : 0) +
    WEIGHTS.reuse * sentences.reuse(a.story, b.story);
  return { total, own, similarity, parent, neighbours, keyed: false };
}

/** Longest run of concepts that follow one another in both texts with nothing but empty words between. */
function longestRun({ pairs }: SpanSimilarity): number {
  const equal = pairs.filter(({ strength }) => strength === 1).toSorted((x, y) => x.a.start - y.a.start);
  let best = 0;
  let run = 0;
  equal.forEach((pair, i) => {
    const previous = equal[i - 1];
    const follows = previous && pair.a.token - previous.a.token < 4 && pair.b.token > previous.b.token && pair.b.token - previous.b.token < 4;
    run = follows ? run + 1 : 1;
    best = Math.max(best, run);
  });
  return best;
}

import type { Topic } from '../model.ts';
import { type Candidate, candidatesOf } from './statementCandidates.ts';
import { isSameDeed } from './statementDeed.ts';
import { hasKeyEvidence } from './statementEvidence.ts';
import { isPhrase, isSubstantial, isUncertain, saysTheSame } from './statementGates.ts';
import { isSameRelation } from './statementRelation.ts';
import { type Score, SentencePairs, scorePair } from './statementScore.ts';
import { type KnownValues, shareKnownValue } from './statementValues.ts';
import { isVetoed } from './statementVeto.ts';

/** Two candidates of two stories that state one fact. */
export interface StatementPair {
  a: Candidate;
  b: Candidate;
  score: Score;
}

/** By reading, about 95 % of pairs at or above it are right; a little lower where the sentences around align as well. */
const SHIP = 0.66;
const SHIP_IN_ALIGNED_SENTENCES = 0.6;
const ALIGNED = 0.45;
/** Less in common is too little even where key evidence says that it is one fact. */
const LEAST_KEYED = 0.4;
/** Least of all is asked where who does what to what is one. */
const LEAST_RELATED = 0.3;
/** However well the sentences around align, the clauses themselves must have something in common. */
const LEAST_OWN = 0.45;
const LEAST_SHARED = 0.6;
const LEAST_WITHIN = 0.45;
/** Two clauses as one reading are worth less than one that says it alone. */
const MERGED_PENALTY = 0.08;
/** "… which graze by the lake" is about what stands before it. */
const RELATIVE_PENALTY = 0.06;
/** Of two good pairs in the same words the one that covers more of them, up to this weight in common. */
const COVERAGE_BONUS = 0.03;
const FULL_COVERAGE = 4;

/** Scores pairs of candidates once; what the clustering asks again is remembered. */
export class PairScorer {
  readonly #topic: Topic;
  readonly #values: KnownValues;
  readonly #sentences: SentencePairs;
  readonly #known = new Map<Candidate, Map<Candidate, Score | null>>();

  /** @param values what is known again by itself, as support for the clauses that it stands in. */
  constructor(topic: Topic, values: KnownValues = []) {
    this.#topic = topic;
    this.#values = values;
    this.#sentences = new SentencePairs(topic);
  }

  /** Null where the two cannot be one fact. */
  score(a: Candidate, b: Candidate): Score | null {
    if (b.story < a.story) return this.score(b, a);
    const row = this.#known.get(a) ?? new Map<Candidate, Score | null>();
    this.#known.set(a, row);
    const known = row.get(b);
    if (known !== undefined) return known;
    const scored = scorePair(a, b, this.#sentences, this.#topic);
    const related = (): boolean => isSameRelation(a, b, this.#topic) || isSameDeed(a, b, scored.similarity, this.#topic);
    const hasKey = (): boolean => hasKeyEvidence(a, b, scored.similarity) || shareKnownValue(a, b, scored.similarity, this.#values, this.#topic);
    const keyed = (scored.own >= LEAST_KEYED && hasKey()) || (scored.own >= LEAST_RELATED && related());
    const score = { ...scored, keyed, total: keyed ? Math.max(scored.total, SHIP) : scored.total };
    const kept = isVetoed(a, b, score.similarity, this.#topic) ? null : score;
    row.set(b, kept);
    return kept;
  }

  /** Opposite predicates that were not kept apart are a contradiction. */
  #areOpposed = (a: Candidate, b: Candidate): boolean => this.#topic.thesaurus.opposed(a.predication.predicate, b.predication.predicate);

  /** The score of two candidates that state one fact; null for any other two. */
  pair(a: Candidate, b: Candidate): Score | null {
    const score = this.#candidatesShare(a, b) ? this.score(a, b) : null;
    if (!score) return null;
    if (score.keyed && isUncertain(a) === isUncertain(b)) return score;
    return ships(score) && (saysTheSame(a, b, score) || this.#areOpposed(a, b)) && isSubstantial(a, b, score.similarity) ? score : null;
  }

  isPair = (a: Candidate, b: Candidate): boolean => (a.story < b.story ? this.pair(a, b) : this.pair(b, a)) !== null;

  /** Two sentences with less in common hold no pair of clauses worth a look. */
  sentencesShare = (a: Candidate, b: Candidate): boolean => this.#sentences.similarity(a.story, a.sentence, b.story, b.sentence).shared >= LEAST_SHARED;

  #candidatesShare = (a: Candidate, b: Candidate): boolean => this.#sentences.sharedWithin(a, b) >= LEAST_WITHIN;
}

/** For each pair of stories the best pairs of candidates among those that are free; each word of a story is used once in it. */
export function bestPairs(topic: Topic, scorer: PairScorer, isFree: (pair: StatementPair) => boolean): StatementPair[] {
  const candidates = candidatesOf(topic);
  return candidates.flatMap((left, i) => candidates.slice(i + 1).flatMap((right) => withoutOverlap(pairsBetween(left, right, scorer).filter(isFree))));
}

function pairsBetween(left: Candidate[][], right: Candidate[][], scorer: PairScorer): StatementPair[] {
  const pairs: StatementPair[] = [];
  for (const sentence of left)
    for (const other of right) {
      if (!sentence[0] || !other[0] || !scorer.sentencesShare(sentence[0], other[0])) continue;
      for (const a of sentence)
        for (const b of other) {
          const score = scorer.pair(a, b);
          if (score) pairs.push({ a, b, score });
        }
    }
  return pairs;
}

const ships = ({ total, own, parent }: Score): boolean => own >= LEAST_OWN && total >= (parent >= ALIGNED ? SHIP_IN_ALIGNED_SENTENCES : SHIP);

const isRelative = ({ tokens }: Candidate): boolean => /^(?:which|who|whom|whose)$/.test(tokens[0]?.lower ?? '');

/** Clauses before what has a noun phrase in it, then the best first; what overlaps one that is taken already, on either side, is left out. */
function withoutOverlap(pairs: StatementPair[]): StatementPair[] {
  const taken: StatementPair[] = [];
  const rank = ({ a, b, score }: StatementPair): number =>
    score.total +
    COVERAGE_BONUS * Math.min(FULL_COVERAGE, score.similarity.shared) -
    RELATIVE_PENALTY * (Number(isRelative(a)) + Number(isRelative(b))) -
    MERGED_PENALTY * (Number(a.unit.form === 'clauses') + Number(b.unit.form === 'clauses')) -
    (isPhrase(a) || isPhrase(b) ? 10 : 0);
  for (const pair of pairs.toSorted((x, y) => rank(y) - rank(x) || x.a.start - y.a.start || x.b.start - y.b.start))
    if (!taken.some((other) => overlaps(other.a, pair.a) || overlaps(other.b, pair.b))) taken.push(pair);
  return taken;
}

/** True where two stretches of a story share words of their own: "has bought X" and "X, a maker of pumps" share but a name. */
export const overlaps = (a: Candidate, b: Candidate): boolean => a.story === b.story && a.unit.own < b.end && b.unit.own < a.end;

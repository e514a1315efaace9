import { statementOf } from '../extract/statement/clause.ts';
import type { Alignment, Claim, StatementClaim, Topic } from '../model.ts';
import { type Cluster, cluster, NEVER } from './cluster.ts';
import { toldActs } from './statementActs.ts';
import { type Candidate, headlineCandidatesOf } from './statementCandidates.ts';
import { withoutAdditions } from './statementCut.ts';
import { bestPairs, overlaps, PairScorer, type StatementPair } from './statementPairs.ts';
import { partsOf } from './statementParts.ts';
import { withRelatives } from './statementRelatives.ts';
import { repeatsOf, withBody } from './statementRepeats.ts';
import { knownValuesOf } from './statementValues.ts';

/** Mean pair score at which clusters join. Lower than what ships a pair: one loose pair among good ones does no harm. */
const THRESHOLD = 0.58;
/** Mean of what clauses have in common at which two clusters tell one fact. */
const SAME_FACT = 0.47;
/** Less will do where both have the words of one reading. */
const SAME_FACT_IN_SHARED_WORDS = 0.4;
/** The score from which on a comparison is as sure as it can be. */
const FULL_SCORE = 1.3;
/** "They heard it" in two stories is nothing to show. */
const FEWEST_CONTENT_WORDS = 3;
/** Less will do where a headline, in its few words, is all that a story has on the fact. */
const SAME_FACT_IN_HEADLINE = 0.5;

/**
 * Statements of two or more stories on one fact. Candidates are clauses, neighbouring clauses and noun phrases, so a reading
 * may be a part of a claim that extraction found, or more than one. Comparisons of parts of readings follow those of the whole.
 *
 * @param values claims of dates and numbers, as support.
 */
export function alignStatement(claims: readonly StatementClaim[], topic: Topic, values: readonly Claim[] = []): Alignment[] {
  if (!claims.length) return [];
  const scorer = new PairScorer(topic, knownValuesOf(values, topic));
  const acts = toldActs(topic);
  const isFree = ({ a, b, score }: StatementPair): boolean =>
    [a, b].every(
      (candidate) =>
        !acts.some(({ members }) => members.some((told) => hasVerbOf(told, candidate))) &&
        (saysMore(score) || !acts.some(({ repeats }) => repeats.some((told) => hasVerbOf(told, candidate)))),
    );
  const pairs = oneSpanEach(bestPairs(topic, scorer, isFree)).filter((pair) => scorer.isPair(pair.a, pair.b) && isFree(pair));
  const clusters = components(pairs).flatMap((members) =>
    cluster(
      members,
      (member) => member.start * 1e4 + member.end,
      (a, b) => scorer.score(a, b)?.total ?? NEVER,
      THRESHOLD,
    ),
  );
  const whole = withHeadlines(withRelatives(withoutDoubles(clusters, scorer), topic), topic, scorer);
  const told: (Cluster<Candidate> & { repeats?: Candidate[] })[] = [...acts, ...whole, ...partsOf(whole, topic, scorer)];
  return told
    .map(({ members, confidence, repeats: known }): StatementAlignment => {
      const { leading, repeats } = withBody(members, known ? known.filter((repeat) => !isTold(repeat, told)) : repeatsOf(members, told, topic, scorer), topic);
      return {
        kind: 'statement',
        readings: withoutAdditions(leading, topic).map((member) => statementOf(member.unit, topic)),
        repeats: repeats.map((member) => statementOf(member.unit, topic)),
        confidence: Math.max(0, Math.min(1, confidence / FULL_SCORE)),
      };
    })
    .filter(({ readings }) => readings.some(({ statement }) => statement.tokens.length >= FEWEST_CONTENT_WORDS));
}

/** A reading of a comparison of its own. */
const isTold = (repeat: Candidate, told: readonly Cluster<Candidate>[]): boolean =>
  told.some(({ members }) => members.some((member) => hasVerbOf(repeat, member)));

/** Where an act is told again with how and why it was done, that is a fact of its own: five words in common, in nearly the same clause. */
const saysMore = ({ own, similarity }: StatementPair['score']): boolean =>
  own >= SURE_OWN && similarity.pairs.filter(({ a, strength }) => strength >= 0.8 && a.kind === 'word').length >= MORE_WORDS;
const SURE_OWN = 0.6;
const MORE_WORDS = 5;

/** What stands beside the act in its clause, as "for an undisclosed sum", is another fact. */
function hasVerbOf({ story, tokens, predication }: Candidate, other: Candidate): boolean {
  const verb = tokens[predication.at];
  return verb !== undefined && other.story === story && other.start <= verb.start && verb.end <= other.end;
}

interface StatementAlignment extends Alignment {
  readings: StatementClaim[];
}

/**
 * Pairs of different stories choose different stretches of one sentence for one fact. Where two stretches are mostly the
 * same words, the one with the better pairs stands for both.
 */
function oneSpanEach(pairs: StatementPair[]): StatementPair[] {
  const weight = new Map<Candidate, number>();
  for (const { a, b, score } of pairs) for (const end of [a, b]) weight.set(end, (weight.get(end) ?? 0) + score.total);
  const chosen: Candidate[] = [];
  const stands = new Map<Candidate, Candidate>();
  for (const [candidate] of [...weight].toSorted(([x, wx], [y, wy]) => wy - wx || x.story - y.story || x.start - y.start || x.end - y.end)) {
    const twin = chosen.find((other) => mostlySame(other, candidate));
    stands.set(candidate, twin ?? candidate);
    if (!twin) chosen.push(candidate);
  }
  return pairs.map(({ a, b, score }) => ({ a: stands.get(a)!, b: stands.get(b)!, score }));
}

const sameShare = (a: Candidate, b: Candidate): number =>
  overlaps(a, b) ? (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(a.end - a.start, b.end - b.start) : 0;
const mostlySame = (a: Candidate, b: Candidate): boolean => sameShare(a, b) >= 0.6;
const halfSame = (a: Candidate, b: Candidate): boolean => sameShare(a, b) >= 0.5;

/** Candidates that pairs connect, so that clustering stays small. */
function components(pairs: StatementPair[]): Candidate[][] {
  const home = new Map<Candidate, Candidate[]>();
  for (const { a, b } of pairs) {
    const left = home.get(a) ?? [a];
    const right = home.get(b) ?? [b];
    const joined = left === right ? left : [...left, ...right];
    for (const member of joined) home.set(member, joined);
  }
  return [...new Set(home.values())].map((members) => [...new Set(members)]);
}

/**
 * One fact, one comparison. Of two clusters that share words, or that say the same of the same stories (lede and later
 * paragraph both tell it), the one with more readings stays, then the surer one; stories that only the other has come over to it.
 */
function withoutDoubles(clusters: Cluster<Candidate>[], scorer: PairScorer): Cluster<Candidate>[] {
  const kept: Cluster<Candidate>[] = [];
  for (const next of clusters.toSorted(
    (x, y) => y.members.length - x.members.length || y.confidence - x.confidence || x.members[0]!.start - y.members[0]!.start,
  )) {
    if (
      kept.some((other) => sharesWords(next, other) || (!newcomers(next, other).length && next.members.some((x) => other.members.some((y) => halfSame(x, y)))))
    )
      continue;
    // Half of the newcomers bring the rest with them: their own comparison says that they belong together.
    const fits = (other: Cluster<Candidate>): boolean => {
      const fresh = newcomers(next, other);
      const fitting = fresh.filter((member) => other.members.some((known) => known.story !== member.story && scorer.isPair(member, known)));
      return 2 * fitting.length >= fresh.length;
    };
    const home = kept.find((other) => {
      const common = linkage(next, other, scorer);
      return (common >= SAME_FACT && fits(other)) || (common >= SAME_FACT_IN_SHARED_WORDS && sharesReading(next, other));
    });
    if (!home) kept.push(next);
    else home.members.push(...newcomers(next, home));
  }
  return kept.map(({ members, confidence }) => ({ members: members.toSorted((x, y) => x.story - y.story), confidence }));
}

/** Adds the headline of a story that has no other reading, to the one comparison that it fits best. */
function withHeadlines(clusters: Cluster<Candidate>[], topic: Topic, scorer: PairScorer): Cluster<Candidate>[] {
  const joined = clusters.map((found) => ({ ...found, members: [...found.members] }));
  const offers = headlineCandidatesOf(topic)
    .flatMap((headline) => joined.map((home) => ({ headline, home, score: linkage({ members: [headline], confidence: 0 }, home, scorer) })))
    .filter(({ headline, home, score }) => score >= SAME_FACT_IN_HEADLINE && home.members.some((member) => scorer.isPair(headline, member)))
    .toSorted((x, y) => y.score - x.score || x.headline.story - y.headline.story || x.headline.start - y.headline.start);
  const used: Candidate[] = [];
  for (const { headline, home } of offers) {
    if (used.some((other) => overlaps(other, headline)) || home.members.some(({ story }) => story === headline.story)) continue;
    used.push(headline);
    home.members.push(headline);
    home.members.sort((x, y) => x.story - y.story);
  }
  return joined;
}

/** Members of stories that the other cluster has no reading of. */
const newcomers = (next: Cluster<Candidate>, home: Cluster<Candidate>): Candidate[] =>
  next.members.filter((member) => !home.members.some(({ story }) => story === member.story));

const sharesWords = (a: Cluster<Candidate>, b: Cluster<Candidate>): boolean => a.members.filter((x) => b.members.some((y) => overlaps(x, y))).length >= 2;

/** True where a reading of one is all or most of a reading of the other. */
const sharesReading = (a: Cluster<Candidate>, b: Cluster<Candidate>): boolean =>
  a.members.some((x) =>
    b.members.some((y) => overlaps(x, y) && Math.min(x.end, y.end) - Math.max(x.start, y.start) >= 0.9 * Math.min(x.end - x.start, y.end - y.start)),
  );

/** What the members of two clusters have in common by themselves, as the mean over pairs of two stories. */
function linkage(a: Cluster<Candidate>, b: Cluster<Candidate>, scorer: PairScorer): number {
  const scores = a.members.flatMap((x) => b.members.flatMap((y) => (x.story === y.story ? [] : [scorer.score(x, y)?.own ?? 0])));
  return scores.length ? scores.reduce((sum, score) => sum + score, 0) / scores.length : 0;
}

/**
 * Facts within facts: "the truce that was brokered by X and Y began at 6" tells when it began, which a comparison of dates shows
 * better, and who brokered it, which nothing else shows.
 */
import type { Topic } from '../model.ts';
import type { Cluster } from './cluster.ts';
import { type Candidate, candidatesOf } from './statementCandidates.ts';
import type { PairScorer } from './statementPairs.ts';

/** A part that is nearly all of the reading is the reading. */
const LARGEST_PART = 0.7;

/** For each comparison the best one of parts of its readings, of two stories or more; for use where the whole gives way to a value. */
export function partsOf(clusters: readonly Cluster<Candidate>[], topic: Topic, scorer: PairScorer): Cluster<Candidate>[] {
  return clusters.flatMap(({ members, confidence }) => {
    const parts = members.map((member) => coresIn(member, topic));
    const best = bestPair(parts, scorer);
    if (!best) return [];
    const others = parts.flatMap((candidates) => {
      if (candidates.includes(best.a) || candidates.includes(best.b)) return [];
      const fitting = candidates.filter((candidate) => scorer.isPair(candidate, best.a) && scorer.isPair(candidate, best.b));
      return fitting.slice(0, 1);
    });
    return [{ members: [best.a, best.b, ...others].toSorted((x, y) => x.story - y.story), confidence: Math.min(confidence, best.total) }];
  });
}

/** Reduced clauses within the reading: a noun with the participle that says what was done. */
const coresIn = (member: Candidate, topic: Topic): Candidate[] =>
  (candidatesOf(topic)[member.story]?.[member.sentence] ?? []).filter(
    ({ unit, start, end }) => unit.form === 'core' && start >= member.start && end <= member.end && end - start <= LARGEST_PART * (member.end - member.start),
  );

function bestPair(parts: Candidate[][], scorer: PairScorer): { a: Candidate; b: Candidate; total: number } | null {
  let best: { a: Candidate; b: Candidate; total: number } | null = null;
  parts.forEach((left, i) => {
    for (const right of parts.slice(i + 1))
      for (const a of left)
        for (const b of right) {
          const score = a.story < b.story ? scorer.pair(a, b) : null;
          if (score && score.total > (best?.total ?? 0)) best = { a, b, total: score.total };
        }
  });
  return best;
}

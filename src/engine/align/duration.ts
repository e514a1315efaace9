import type { Alignment, DateClaim, DurationClaim, Topic } from '../model.ts';
import { cluster } from './cluster.ts';
import { contextSimilarity } from './context.ts';
import { dateEvidence } from './date.ts';
import { type PairEvidence, weigh } from './factors.ts';
import { impliedEnd, lengthInDays } from './span.ts';

/** A length of time, or the end that a length implies: "a 49-year lease", "leased through 2066". */
export type LengthClaim = DurationClaim | DateClaim;

const WEIGHTS = { near: 0.5, sentence: 0.2, entities: 0.1, around: 0.05, value: 0.2, noun: 0.1 };
const THRESHOLD = 0.36;
/** Lengths that differ are set against each other where the surroundings agree this much, or the noun is the same. */
const CONFLICT_NEAR = 0.45;
/** An end date meets a length that implies another year only within this many days (a 49-year and a 50-year lease). */
const NEAR_DAYS = 3 * 366;

/** Lengths of one thing; until- and since-dates are admitted where a length in another story bears on them. */
export function alignDuration(durations: readonly DurationClaim[], dates: readonly DateClaim[], topic: Topic): Alignment[] {
  const ends = dates.filter((claim) => ['until', 'since', 'by'].includes(claim.time.relation) && claim.time.days);
  const claims: LengthClaim[] = [...durations, ...ends];
  const clusters = cluster(
    claims,
    (claim) => claim.value.start,
    (a, b) => weigh(durationEvidence(a, b, topic)),
    THRESHOLD,
  );
  return clusters
    .filter(({ members }) => members.some((claim) => claim.kind === 'duration'))
    .map(({ members, confidence }) => ({ kind: 'duration', readings: members, confidence: Math.min(1, confidence) }));
}

export function durationEvidence(a: LengthClaim, b: LengthClaim, topic: Topic): PairEvidence {
  if (a.kind === 'date' && b.kind === 'date') return dateEvidence(a, b, topic);
  const similarity = contextSimilarity(a, b, topic);
  const fit = fitOf(a, b, topic);
  const noun = sameNoun(a, b, topic);
  return {
    factors: [
      { name: 'words near the length', value: similarity.near, weight: WEIGHTS.near },
      { name: 'words of the sentence', value: similarity.sentence, weight: WEIGHTS.sentence },
      { name: 'who and what is named', value: similarity.entities, weight: WEIGHTS.entities },
      { name: 'neighbouring sentences', value: similarity.around, weight: WEIGHTS.around },
      { name: 'lengths that can be the same', value: fit === 'same' ? 1 : 0, weight: WEIGHTS.value },
      { name: 'length of the same thing', value: noun ? 1 : 0, weight: WEIGHTS.noun },
    ],
    veto: vetoOf(a, b, fit, similarity.near >= CONFLICT_NEAR || (noun && similarity.entities > 0.3)),
  };
}

function vetoOf(a: LengthClaim, b: LengthClaim, fit: 'same' | 'differs' | 'apart', oneThing: boolean): string | null {
  if (a.kind === 'duration' && b.kind === 'duration' && a.duration.age !== b.duration.age) return 'one is an age';
  if (fit === 'apart') return 'the lengths are of different order';
  if (fit === 'differs' && !oneThing) return 'the lengths differ and little else says that it is one thing';
  return null;
}

/** same: lengths overlap, or one implies the other's end; differs: they do not, yet could be said of one thing; apart: of different things. */
function fitOf(a: LengthClaim, b: LengthClaim, topic: Topic): 'same' | 'differs' | 'apart' {
  if (a.kind === 'duration' && b.kind === 'duration') {
    const [x, y] = [a.duration.days, b.duration.days];
    if (x[0] <= y[1] && y[0] <= x[1]) return 'same';
    const ratio = Math.min(x[1], y[1]) / Math.max(x[0], y[0], 1e-6);
    return ratio >= 0.5 ? 'differs' : 'apart';
  }
  const [length, end] = (a.kind === 'duration' ? [a, b] : [b, a]) as [DurationClaim, DateClaim];
  if (end.time.relation === 'since') return sinceFits(length, end, topic);
  const implied = impliedEnd(length);
  if (!implied || !end.time.days) return 'apart';
  if (implied[0] <= end.time.days[1] && end.time.days[0] <= implied[1]) return 'same';
  return Math.max(implied[0] - end.time.days[1], end.time.days[0] - implied[1]) <= NEAR_DAYS ? 'differs' : 'apart';
}

function sinceFits(length: DurationClaim, since: DateClaim, topic: Topic): 'same' | 'apart' {
  const days = lengthInDays(since, topic);
  return days && days[0] <= length.duration.days[1] && length.duration.days[0] <= days[1] ? 'same' : 'apart';
}

const sameNoun = (a: LengthClaim, b: LengthClaim, topic: Topic): boolean =>
  a.kind === 'duration' &&
  b.kind === 'duration' &&
  a.duration.of !== null &&
  b.duration.of !== null &&
  topic.thesaurus.relatedness(a.duration.of, b.duration.of) > 0.7;

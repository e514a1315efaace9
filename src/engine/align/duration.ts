import type { Alignment, DateClaim, DurationClaim, Topic } from '../model.ts';
import { saidAgain } from './again.ts';
import { bridge } from './bridge.ts';
import { cluster, confidenceOf } from './cluster.ts';
import { contextSimilarity } from './context.ts';
import { dateEvidence, TIME_WEIGHTS } from './dateEvidence.ts';
import { joinDissent } from './dissent.ts';
import { contextFactors, type PairEvidence, weigh } from './factors.ts';
import { joinNearMisses, type Miss } from './nearMiss.ts';
import { isOneEvent } from './oneEvent.ts';
import { otherPerson, ownerOf } from './owner.ts';
import { isHeadlineOf, joinRetold } from './retold.ts';
import { impliedEnd, lengthInDays, lengthsMeet, slackOf } from './span.ts';

/** A length of time, or the end that a length implies: "a 49-year lease", "leased through 2066". */
export type LengthClaim = DurationClaim | DateClaim;

/** As for dates; a start in common and the noun whose length it is say as much as an equal length. */
const WEIGHTS = {
  ...TIME_WEIGHTS,
  value: 0.4,
  start: 0.3,
  noun: 0.2,
  close: 0.1,
  sole: 0.3,
  known: 0.2,
};
const FULL = 1.8;
const THRESHOLD = 0.48 / FULL;
/** What two clusters need in common to be joined: more than two claims do. */
const BRIDGE = 1.3 * THRESHOLD;
/** Nouns that name no thing of their own. */
export const VAGUE_NOUNS = new Set(['period', 'time', 'span', 'term', 'stretch', 'spell', 'duration', 'while']);
/** Lengths that differ are set against each other where the surroundings agree this much, or the noun is the same. */
const CONFLICT_NEAR = 0.45;
/** … or the words near them and those of the whole sentence agree this much. */
const CONFLICT_BOTH = 0.33;
/** An end date meets a length that implies another year only within this many days (a 49-year and a 50-year lease). */
const NEAR_DAYS = 3 * 366;

/** Lengths of one thing; until- and since-dates are admitted where a length in another story bears on them. */
export function alignDuration(durations: readonly DurationClaim[], dates: readonly DateClaim[], topic: Topic): Alignment[] {
  const ends = dates.filter((claim) => ['until', 'since', 'by'].includes(claim.time.relation) && claim.time.days);
  const claims: LengthClaim[] = [...durations.filter((claim) => hasLength(claim) && !isHeadlineOf(claim, durations, topic)), ...ends];
  lengths.set(topic, durations);
  const score = (a: LengthClaim, b: LengthClaim) => weigh(durationEvidence(a, b, topic));
  const meet = (a: LengthClaim, b: LengthClaim) => ({ score: score(a, b), gated: durationEvidence(a, b, topic).veto === LITTLE_ELSE });
  const clusters = joinDissent(
    cluster(claims, (claim) => claim.value.start, score, THRESHOLD),
    claims,
    meet,
    THRESHOLD,
  );
  const told = joinNearMisses(joinRetold(bridge(clusters, score, BRIDGE), score, topic), claims, topic, durationMiss(topic)).filter(({ members }) =>
    members.some((claim) => claim.kind === 'duration'),
  );
  const taken = new Set(told.flatMap(({ members }) => members));
  const spare = claims.filter((claim) => !taken.has(claim));
  return told.map(({ members, confidence }) => ({
    kind: 'duration',
    readings: members,
    repeats: saidAgain(members, spare, topic, sameLength, (claim, other) => score(claim, other) >= THRESHOLD),
    confidence: confidenceOf(confidence, THRESHOLD),
  }));
}

/** Lengths that may be slips of one another: three quarters of it, or half of it and more where the noun is the same. */
const durationMiss = (topic: Topic): Miss<LengthClaim> => ({
  same: (a, b) => a.kind === 'duration' && b.kind === 'duration' && a.duration.age === b.duration.age && fitOf(a, b, topic) === 'same',
  least(a, b) {
    if (a.kind !== 'duration' || b.kind !== 'duration' || a.duration.age !== b.duration.age || otherPerson(a, b, topic)) return null;
    const [x, y] = [nominalDays(a), nominalDays(b)];
    const [ratio, noun] = [Math.min(x, y) / Math.max(x, y), sameNoun(a, b, topic)];
    if (!noun && [a, b].every(({ duration: { of } }) => of !== null && !VAGUE_NOUNS.has(of))) return null;
    // Years are told of everybody.
    if ([a, b].some(({ duration: { unit } }) => unit === 'year') && !noun && !ofOneOwner(a, b, topic)) return Number.POSITIVE_INFINITY;
    return ratio >= NEARLY ? LEAST_NEARLY : ratio >= HALF && noun ? LEAST_NEARLY : ratio >= HALF ? LEAST_HALF : null;
  },
});
const ofOneOwner = (a: LengthClaim, b: LengthClaim, topic: Topic): boolean => {
  const owner = ownerOf(a, topic);
  return owner !== null && owner === ownerOf(b, topic);
};
const NEARLY = 0.75;
const HALF = 0.45;
const LEAST_NEARLY = 0.15;
const LEAST_HALF = 0.3;

const sameLength = (a: LengthClaim, b: LengthClaim): boolean => a.kind === b.kind && a.value.normal !== null && a.value.normal === b.value.normal;

/** "for years", "within days": no number, nothing to compare. */
const hasLength = (claim: DurationClaim): boolean => claim.value.normal !== null && !claim.value.normal.includes('X');

export function durationEvidence(a: LengthClaim, b: LengthClaim, topic: Topic): PairEvidence {
  if (a.kind === 'date' && b.kind === 'date') return dateEvidence(a, b, topic);
  const similarity = contextSimilarity(a, b, topic);
  const fit = fitOf(a, b, topic);
  const noun = sameNoun(a, b, topic);
  const start = sameStart(a, b);
  const sole = Math.min(similarity.near, similarity.sentence) >= SOLE_NEAR && areSoleLengths(a, b, topic);
  const mark = (holds: boolean) => (holds ? 1 : 0);
  return {
    factors: [
      ...contextFactors(similarity, WEIGHTS, 'length'),
      { name: 'lengths that can be the same', value: mark(fit === 'same'), weight: WEIGHTS.value },
      { name: 'lengths that nearly are', value: mark(fit === 'close'), weight: WEIGHTS.close },
      { name: 'counted from the same date', value: mark(start), weight: WEIGHTS.start },
      { name: 'length of the same thing', value: mark(noun), weight: WEIGHTS.noun },
      { name: 'a length that is known again', value: mark(fit === 'same' && isKnownLength(a, b)), weight: WEIGHTS.known },
      { name: 'the only length in its unit', value: mark(sole), weight: WEIGHTS.sole },
    ].map((factor) => ({ ...factor, weight: factor.weight / FULL })),
    veto: vetoOf(
      a,
      b,
      fit,
      similarity.near >= CONFLICT_NEAR ||
        Math.min(similarity.near, similarity.sentence) >= CONFLICT_BOTH ||
        ((noun || start) && similarity.entities > 0.3) ||
        isOneEvent(a, b, similarity.sentence, topic) ||
        sole,
      similarity.near,
      topic,
    ),
  };
}

/** "Nine hours", "12 days": not met by chance, as "six years" is. */
const LEAST_KNOWN = 6;
const KNOWN_UNITS = new Set(['minute', 'hour', 'day', 'week']);
const isKnownLength = (a: LengthClaim, b: LengthClaim): boolean =>
  a.kind === 'duration' &&
  b.kind === 'duration' &&
  !a.duration.age &&
  a.duration.unit === b.duration.unit &&
  a.duration.amount === b.duration.amount &&
  KNOWN_UNITS.has(a.duration.unit) &&
  a.duration.amount >= LEAST_KNOWN;

/** Where each story has but one length in hours or weeks, less will do. */
const SOLE_NEAR = 0.15;
const SOLE_UNITS = new Set(['hour', 'week']);
const lengths = new WeakMap<Topic, readonly DurationClaim[]>();

function areSoleLengths(a: LengthClaim, b: LengthClaim, topic: Topic): boolean {
  if (a.kind !== 'duration' || b.kind !== 'duration' || a.duration.unit !== b.duration.unit || !SOLE_UNITS.has(a.duration.unit)) return false;
  return [a, b].every((claim) =>
    (lengths.get(topic) ?? []).every(
      (other) => other.story !== claim.story || other.duration.unit !== claim.duration.unit || other.duration.amount === claim.duration.amount,
    ),
  );
}

/** Not that they are two things, but that nothing shows that they are one. */
const LITTLE_ELSE = 'the lengths differ and little else says that it is one thing';

function vetoOf(a: LengthClaim, b: LengthClaim, fit: Fit, oneThing: boolean, near: number, topic: Topic): string | null {
  if (a.kind === 'duration' && b.kind === 'duration' && a.duration.age !== b.duration.age) return 'one is an age';
  if (fit === 'apart') return 'the lengths are of different order';
  if (fit === 'same') return !oneThing && near < leastNear(a, b) ? 'lengths that fit by chance' : null;
  if (tellsBoth(a, b, topic) || tellsBoth(b, a, topic)) return 'one story tells both lengths';
  if (otherPerson(a, b, topic)) return 'the lengths differ and are those of two';
  if (!oneThing) return LITTLE_ELSE;
  return null;
}

/** "A day", "an hour": what lasts or lies one unit off is met everywhere; "since 2010" and "up to six months" fit many a length. */
const LEAST_LOOSE = 0.2;
const LEAST_SINCE = 0.1;

/** What must stand near two lengths that can be the same, for their fit to say anything. */
function leastNear(a: LengthClaim, b: LengthClaim): number {
  if (a.kind === 'date' || b.kind === 'date') return [a, b].some((claim) => claim.kind === 'date' && claim.time.relation === 'since') ? LEAST_SINCE : 0;
  if ([a, b].some(({ duration: { amount, unit } }) => amount === 1 && (unit === 'day' || unit === 'hour' || unit === 'minute'))) return LEAST_LOOSE;
  const open = a.value.normal !== b.value.normal && [a, b].some(({ duration: { days } }) => !Number.isFinite(days[1]));
  const [short, long] = [a, b].map(nominalDays).toSorted((x, y) => x - y);
  return short! < OF_ONE_SIZE * long! ? LEAST_LOOSE : open ? LEAST_SINCE : 0;
}
/** Lengths of which one is less than this share of the other are met by their bounds alone. */
const OF_ONE_SIZE = 0.6;

/** The length as stated, whatever its bound: that of "up to six months" is six months. */
const nominalDays = ({
  duration: {
    days: [from, to],
  },
}: DurationClaim): number => (from === 0 ? to : Number.isFinite(to) ? (from + to) / 2 : from);

/** The story of `a` has the length of `b` as well, of the same thing: then these are two, one told beside the other. */
const tellsBoth = (a: LengthClaim, b: LengthClaim, topic: Topic): boolean =>
  a.kind === 'duration' &&
  b.kind === 'duration' &&
  (lengths.get(topic) ?? []).some(
    (other) =>
      other !== a &&
      other.story === a.story &&
      other.value.normal === b.value.normal &&
      a.duration.of !== null &&
      (other.duration.of === a.duration.of || other.duration.of === b.duration.of),
  );

/** Both run from one stated date, or the length of one and the end in the other do. */
const sameStart = (a: LengthClaim, b: LengthClaim): boolean => {
  const from = (claim: LengthClaim) => (claim.kind === 'duration' ? claim.duration.from?.edtf : null);
  return from(a) !== undefined && from(a) !== null && from(a) === from(b);
};

type Fit = 'same' | 'close' | 'differs' | 'apart';

/** same: lengths overlap, or one implies the other's end; close: by a twentieth or three years not; differs: they do not, yet could be said of one thing; apart: of different things. */
function fitOf(a: LengthClaim, b: LengthClaim, topic: Topic): Fit {
  if (a.kind === 'duration' && b.kind === 'duration') {
    const [x, y] = [ofOneOrder(a), ofOneOrder(b)];
    if (lengthsMeet(x, y, slackOf(a, b))) return 'same';
    const ratio = Math.min(x[1], y[1]) / Math.max(x[0], y[0], 1e-6);
    return ratio >= 0.95 ? 'close' : ratio >= 0.5 ? 'differs' : 'apart';
  }
  const [length, end] = (a.kind === 'duration' ? [a, b] : [b, a]) as [DurationClaim, DateClaim];
  if (end.time.relation === 'since') return sinceFits(length, end, topic);
  const implied = impliedEnd(length);
  if (!implied || !end.time.days) return 'apart';
  if (implied[0] <= end.time.days[1] && end.time.days[0] <= implied[1]) return 'same';
  return Math.max(implied[0] - end.time.days[1], end.time.days[0] - implied[1]) <= NEAR_DAYS ? 'close' : 'apart';
}

function sinceFits(length: DurationClaim, since: DateClaim, topic: Topic): 'same' | 'apart' {
  const days = lengthInDays(since, topic);
  return days && lengthsMeet(days, ofOneOrder(length), 0) ? 'same' : 'apart';
}

/** Who says "just over a week" does not mean five years, though that is more: an open end is taken to reach this many times as far. */
const OPEN_REACH = 3;
function ofOneOrder({
  duration: {
    days: [from, to],
  },
}: DurationClaim): [number, number] {
  return [from === 0 ? to / OPEN_REACH : from, Number.isFinite(to) ? to : from * OPEN_REACH];
}

function sameNoun(a: LengthClaim, b: LengthClaim, topic: Topic): boolean {
  const [left, right] = [nounsOf(a, topic), nounsOf(b, topic)];
  return left.some((word) => right.some((other) => topic.thesaurus.relatedness(word, other) > 0.7));
}

/** The noun whose length it is; for an end date the words of its clause ("leased through 2066"). */
function nounsOf(claim: LengthClaim, topic: Topic): string[] {
  if (claim.kind === 'duration') return claim.duration.of && !VAGUE_NOUNS.has(claim.duration.of) ? [claim.duration.of] : [];
  const { tokens } = topic.stories[claim.story]!.sentences[claim.sentence]!;
  return tokens
    .filter((token) => (token.pos === 'NOUN' || token.pos === 'VERB') && token.start >= claim.start && token.end <= claim.end)
    .map((token) => token.lemma);
}

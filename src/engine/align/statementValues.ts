/**
 * Dates and numbers that are known again wherever they stand: "in July 2011", "412 violations". Where two clauses of two stories have
 * one in common, and words besides, they are far likelier to tell one fact than their words alone would say.
 */
import type { Claim, DateClaim, Topic } from '../model.ts';
import { isNews, lengthOf } from './dateEvidence.ts';
import { isKnown, isKnownRound } from './knownNumber.ts';
import type { SpanSimilarity } from './spanSimilarity.ts';
import type { Candidate } from './statementCandidates.ts';
import { isPhrase, isUncertain } from './statementGates.ts';

/** A date that is neither near the news nor longer than a year. */
const LONGEST = 366;
const OLD_DAYS = 60;
/** What the clauses must have in common beside the value. */
const SAME = 0.75;
const COUNTS = 0.3;
const LEAST_WORDS = 2;
const LEAST_WEIGHT = 1.1;

interface KnownValue {
  key: string;
  start: number;
  end: number;
  /** First and last day of a date. */
  days?: readonly [number, number];
}

/** The values of each story that are known again. */
export type KnownValues = readonly (readonly KnownValue[])[];

export function knownValuesOf(claims: readonly Claim[], topic: Topic): KnownValues {
  return topic.stories.map(({ index }) => claims.flatMap((claim) => (claim.story === index ? knownValue(claim, topic) : [])));
}

function knownValue(claim: Claim, topic: Topic): KnownValue[] {
  if (claim.kind === 'date') return isOld(claim, topic) ? [{ key: 'date', start: claim.value.start, end: claim.value.end, days: claim.time.days! }] : [];
  if (claim.kind !== 'quantity' || !(isKnown(claim) || isKnownRound(claim))) return [];
  const { start, end, normal } = claim.value;
  return [{ key: `${claim.quantity.dimension} ${normal.number}`, start, end }];
}

const isOld = (claim: DateClaim, topic: Topic): boolean =>
  claim.time.days !== null && claim.time.relation === 'on' && lengthOf(claim) <= LONGEST && !isNews(claim, topic, OLD_DAYS);

/** True where both clauses have a value that is known again, two words of weight besides, and neither denies or only supposes what the other states. */
export function shareKnownValue(a: Candidate, b: Candidate, { pairs }: SpanSimilarity, values: KnownValues, topic: Topic): boolean {
  if (isPhrase(a) || isPhrase(b) || a.predication.negated !== b.predication.negated || isUncertain(a) !== isUncertain(b)) return false;
  const right = supporting(b, values, topic);
  if (!right.length || !supporting(a, values, topic).some((value) => right.some((other) => isOne(value, other)))) return false;
  const telling = pairs.filter(({ a: x, b: y, strength }) => strength >= SAME && x.kind !== 'number' && Math.min(x.weight, y.weight) >= COUNTS);
  const words = telling.filter(({ a: x }) => x.kind === 'word');
  return words.length >= 1 && telling.length >= LEAST_WORDS && telling.reduce((sum, pair) => sum + Math.min(pair.a.weight, pair.b.weight), 0) >= LEAST_WEIGHT;
}

/** A date in the clause says when it was. A number that stands in it has a comparison of its own; beside it, in its sentence, it supports it. */
function supporting({ story, sentence, start, end }: Candidate, values: KnownValues, topic: Topic): KnownValue[] {
  const parent = topic.stories[story]!.sentences[sentence]!;
  const isIn = (value: KnownValue, from: number, to: number): boolean => from <= value.start && value.end <= to;
  return (values[story] ?? []).filter((value) => (value.days ? isIn(value, start, end) : isIn(value, parent.start, parent.end) && !isIn(value, start, end)));
}

/** Equal, or one day or month within the year that the other names. */
const isOne = (a: KnownValue, b: KnownValue): boolean =>
  a.key === b.key && (!a.days || !b.days || (a.days[0] <= b.days[0] && b.days[1] <= a.days[1]) || (b.days[0] <= a.days[0] && a.days[1] <= b.days[1]));

/**
 * Evidence that makes two clauses one fact though the rest of their words differs, so that their score by itself would not say
 * so: the same list, the same predicate of the same things, or several rare words around one predicate.
 */
import type { SpanSimilarity } from './spanSimilarity.ts';
import type { Candidate } from './statementCandidates.ts';
import type { Concept } from './statementConcepts.ts';
import { sideOf } from './statementRoles.ts';

/** Verbs that carry little by themselves; what they go with is the predicate. */
export const LIGHT_PREDICATES: ReadonlySet<string> = new Set(
  'be have do make take get give begin start continue become remain hold see come go put lead include carry set keep show post provide offer conduct perform'.split(
    ' ',
  ),
);

/** A word that few sentences of the topic have, and that is not common in English. */
const RARE = 0.6;
/** Equal, or as good as equal. */
const SAME = 0.8;
/** What weighs less ("Tuesday", a party that every sentence names) neither makes nor breaks a frame. */
const COUNTS = 0.2;

type Pair = SpanSimilarity['pairs'][number];

/** True where one of the kinds of evidence holds. Vetoes are for the caller to ask. */
export const hasKeyEvidence = (a: Candidate, b: Candidate, similarity: SpanSimilarity): boolean =>
  isClause(a) && isClause(b) && (isSameList(a, b, similarity) || isSameFrame(a, b, similarity) || isRarePredication(a, b, similarity));

const isClause = ({ unit }: Candidate): boolean => unit.form !== 'phrase';

/** The concept that the predicate is, if it says something by itself. */
export const predicateOf = ({ predication, unit, concepts }: Candidate): Concept | undefined => {
  const { at, predicate } = predication;
  return at >= 0 ? concepts.find((concept) => concept.token === unit.from + at) : concepts.findLast((concept) => concept.key === predicate);
};

const LEAST_LISTED = 4;
const LEAST_LIST_F = 0.4;

/** "… in mining, forestry, fishing, tourism and steel": four items of two enumerations are no accident, whatever verbs hold them. */
function isSameList(a: Candidate, b: Candidate, { f, pairs }: SpanSimilarity): boolean {
  if (f < LEAST_LIST_F) return false;
  return pairs.filter((pair) => pair.strength >= SAME && pair.a.kind === 'word' && isListed(pair.a, a) && isListed(pair.b, b)).length >= LEAST_LISTED;
}

/** Between two commas, or between a comma and "and": an item that is not the first. */
function isListed(concept: Concept, { tokens, unit }: Candidate): boolean {
  const at = concept.token - unit.from;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  return /^(?:,|and|or)$/.test(before) || (after === ',' && at > 0);
}

const LEAST_FRAME = 3;
const LEAST_FRAME_F = 0.5;

/**
 * The same is done to, or by, the same: the two predicates are one, at least two things that they are said of are, and less is
 * left over on either side than is shared.
 */
function isSameFrame(a: Candidate, b: Candidate, { f, pairs }: SpanSimilarity): boolean {
  const predicates = metPredicates(a, b, pairs);
  if (!predicates || f < LEAST_FRAME_F || a.predication.negated !== b.predication.negated) return false;
  const same = pairs.filter(({ strength, a: left }) => strength >= SAME && left.kind !== 'number');
  const rest = same.filter((pair) => pair !== predicates);
  const telling = rest.some(({ a: left, b: right }) => Math.min(left.weight, right.weight) >= 0.35);
  const [restA, restB] = [leftOver(a, pairs), leftOver(b, pairs)];
  // "causing landslides" / "triggered several landslides": all that the two say.
  if (same.length === 2 && restA + restB === 0) return rest.some((pair) => Math.min(pair.a.weight, pair.b.weight) >= RARE || predicates.a.weight >= RARE);
  return same.length >= LEAST_FRAME && telling && Math.max(restA, restB) < same.length;
}

const LEAST_ACT_F = 0.55;
const LEAST_ACT_WEIGHT = 0.4;

/** "Roe pulled out because of an injury" / "Roe withdrew from the race": one predicate of one party or thing, in one role, and little else. */
export function isSameAct(a: Candidate, b: Candidate, { f, pairs }: SpanSimilarity): boolean {
  const predicates = metPredicates(a, b, pairs);
  if (!predicates || f < LEAST_ACT_F) return false;
  return (
    [predicates, ...pairs.filter((pair) => pair !== predicates && pair.strength >= SAME && pair.a.kind !== 'number')].filter(
      (pair) => Math.min(pair.a.weight, pair.b.weight) >= LEAST_ACT_WEIGHT && (pair === predicates || sideOf(pair.a, a) === sideOf(pair.b, b)),
    ).length >= 2
  );
}

/** The pair of the two predicates, where they are one and say something. */
function metPredicates(a: Candidate, b: Candidate, pairs: readonly Pair[]): Pair | undefined {
  const [left, right] = [predicateOf(a), predicateOf(b)];
  return pairs.find(
    (pair) => pair.a === left && pair.b === right && pair.strength >= SAME && !LIGHT_PREDICATES.has(pair.a.key) && !LIGHT_PREDICATES.has(pair.b.key),
  );
}

/** How many words of weight meet nothing. */
const leftOver = (candidate: Candidate, pairs: readonly Pair[]): number =>
  candidate.concepts.filter(
    (concept) => concept.weight >= COUNTS && concept.kind !== 'number' && !pairs.some((pair) => pair.a === concept || pair.b === concept),
  ).length;

const LEAST_RARE = 3;
const LEAST_RARE_F = 0.36;
const LEAST_RARE_SHARE = 0.25;

/** Three rare words in common, and the predicate: a product, what it does and to what. */
function isRarePredication(a: Candidate, b: Candidate, { f, ofA, ofB, pairs }: SpanSimilarity): boolean {
  if (f < LEAST_RARE_F || Math.min(ofA, ofB) < LEAST_RARE_SHARE || a.predication.negated !== b.predication.negated) return false;
  const rare = pairs.filter((pair) => pair.strength >= SAME && pair.a.kind !== 'number' && Math.min(pair.a.weight, pair.b.weight) >= RARE);
  return rare.length >= LEAST_RARE && metPredicates(a, b, pairs) !== undefined;
}

/** What two candidates must have in common besides a good score. */
import type { SpanSimilarity } from './spanSimilarity.ts';
import type { Candidate } from './statementCandidates.ts';
import type { Concept } from './statementConcepts.ts';
import { isSameAct, LIGHT_PREDICATES, predicateOf } from './statementEvidence.ts';
import type { Score } from './statementScore.ts';

const LEAST_CLAUSE_SHARED = 0.9;
const LEAST_PHRASE_SHARED = 1.2;
/** Two words will do where both are rare and make the most of what both say. */
const LEAST_RARE_F = 0.6;
const RARE = 0.55;
/** An event without a name ("a deal between the two warring sides") must be told in nearly the same words, and in several. */
const LEAST_UNNAMED_SHARED = 1.5;
const LEAST_UNNAMED_WORDS = 4;
/** A clause that a noun phrase stands for must not say much else. */
const LEAST_PHRASE_F = 0.45;
const NEARLY_EQUAL = 0.8;
const LEAST_EQUAL_SHARED = 0.6;

export const isPhrase = ({ unit }: Candidate): boolean => unit.form === 'phrase';

/** A described thing beside a clause is only mentioned there ("the old port of X" / "the old port of X was closed"); events and appositions state. */
const isMention = (a: Candidate, b: Candidate): boolean =>
  isPhrase(a) !== isPhrase(b) && [a, b].some(({ unit }) => unit.form === 'phrase' && unit.content === 'description');

/** "The besieged hill towns of X": what is shared must describe, not only name. "The mayor's office in X" in two stories is no fact. */
const describes = (a: Candidate, { pairs }: SpanSimilarity): boolean =>
  a.unit.content !== 'description' ||
  pairs.some((pair) => pair.a.kind === 'word' && /^(?:ADJ|VERB|NUM)$/.test(a.tokens[pair.a.token - a.unit.from]?.pos ?? ''));

/** Words for places say where, not what: "a village in the province" is no fact that two stories share. */
const GEOGRAPHY = new Set(
  'village town city province district region state county country area island capital municipality neighbourhood neighborhood suburb coast border'.split(' '),
);

/**
 * Enough in common to be a fact: some weight, two concepts at least, and one that is no name or number. A noun phrase mentions
 * more often than it asserts, so it takes a name and two words. Clauses that are nearly equal may be lighter.
 */
export function isSubstantial(a: Candidate, b: Candidate, similarity: SpanSimilarity): boolean {
  const { f, shared, pairs } = similarity;
  const phrase = isPhrase(a) || isPhrase(b);
  const words = pairs.filter((pair) => (pair.a.kind === 'word' || pair.b.kind === 'word') && !GEOGRAPHY.has(pair.a.key)).length;
  const named = pairs.some((pair) => [pair.a, pair.b].some(({ entity, kind }) => entity || kind === 'name'));
  if (phrase)
    return (
      !isMention(a, b) &&
      describes(a, similarity) &&
      (f >= LEAST_PHRASE_F || isPhrase(a) === isPhrase(b)) &&
      shared >= LEAST_PHRASE_SHARED &&
      words >= 2 &&
      (named || (f >= NEARLY_EQUAL && words >= LEAST_UNNAMED_WORDS && shared >= LEAST_UNNAMED_SHARED))
    );
  if (f >= NEARLY_EQUAL) return pairs.length >= 2 && words >= 1 && shared >= LEAST_EQUAL_SHARED;
  const rare = pairs.filter((pair) => pair.a.kind === 'word' && pair.strength >= NEARLY_EQUAL && Math.min(pair.a.weight, pair.b.weight) >= RARE);
  if (f >= LEAST_DENIED_F && deniesTheSame(a, b, similarity)) return true;
  if (f >= LEAST_NAMED_F && pairs.filter((pair) => pair.a.entity && pair.strength === 1).length >= LEAST_NAMED) return true;
  return shared >= LEAST_CLAUSE_SHARED && (pairs.length >= 3 ? words >= 1 : (rare.length >= 2 && f >= LEAST_RARE_F) || isSameAct(a, b, similarity));
}

/** "also Danes, Finns and Poles": a list of names that makes most of both needs no other word. */
const LEAST_NAMED = 3;
const LEAST_NAMED_F = 0.55;

const LEAST_DENIED_F = 0.6;
const LEAST_DENIED_WEIGHT = 0.4;

/** "terms were not disclosed" / "an undisclosed sum": few things are denied, and two denials of one thing are rarely of two. */
const deniesTheSame = (a: Candidate, b: Candidate, { pairs }: SpanSimilarity): boolean =>
  a.predication.negated &&
  b.predication.negated &&
  pairs.length >= 2 &&
  pairs.some((pair) => pair.a.kind === 'word' && pair.strength >= 0.9 && Math.min(pair.a.weight, pair.b.weight) >= LEAST_DENIED_WEIGHT);

const SURE = { total: 0.8, f: 0.6 };
const OTHER_MODALITY = { total: 0.8, f: 0.55 };

/**
 * What is said of the shared things must be the same too: the main predicate of each side meets something on the other, or is
 * light ("began", "is"). Clauses that share all their nouns and not their predicates are what false pairs are made of.
 */
export function saysTheSame(a: Candidate, b: Candidate, { total, similarity }: Score): boolean {
  const sure = (bound: { total: number; f: number }): boolean => total >= bound.total && similarity.f >= bound.f;
  if (isUncertain(a) !== isUncertain(b) && !sure(OTHER_MODALITY)) return false;
  const left = predicateMet(
    a,
    similarity.pairs.map((pair) => pair.a),
  );
  const right = predicateMet(
    b,
    similarity.pairs.map((pair) => pair.b),
  );
  return (
    (left !== 'unmet' && right !== 'unmet' && (left === 'met' || right === 'met' || similarity.f >= 0.5)) ||
    (!isPhrase(a) && !isPhrase(b) && (left !== 'unmet' || right !== 'unmet') && sure(SURE))
  );
}

export const isUncertain = ({ predication }: Candidate): boolean => predication.modality !== 'stated';

function predicateMet(candidate: Candidate, met: readonly Concept[]): 'met' | 'light' | 'unmet' {
  const { predication, unit } = candidate;
  const { at, group, predicate } = predication;
  const own = predicateOf(candidate);
  // "were forced to leave": either of the two verbs may be the one that the other side has.
  if (group >= 0 && met.some(({ verb, key, token }) => verb && token >= unit.from + group && token <= unit.from + at && !LIGHT_PREDICATES.has(key)))
    return 'met';
  if (!own) return 'light';
  if (met.some((concept) => concept.token === own.token)) return 'met';
  // After "is", what is said may stand in a noun elsewhere as well ("is prone to floods because of its location").
  return LIGHT_PREDICATES.has(predicate) || !(own.verb || unit.form === 'phrase') ? 'light' : 'unmet';
}

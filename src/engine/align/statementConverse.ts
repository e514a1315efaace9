/** One event told from two sides: "X sold the mill to Y", "Y bought the mill". */
import type { Topic } from '../model.ts';
import { massOf, type SpanSimilarity } from './spanSimilarity.ts';
import type { Candidate } from './statementCandidates.ts';
import type { Concept } from './statementConcepts.ts';
import { predicateOf } from './statementEvidence.ts';
import { argumentsOf } from './statementRoles.ts';

/** Verbs that hold both ways round: whom X meets, meets X. */
export const SYMMETRIC: ReadonlySet<string> = new Set(
  'meet talk speak negotiate agree discuss debate merge clash fight collide marry wed divorce separate play draw tie compete cooperate collaborate share differ sign hold exchange border resemble unite'.split(
    ' ',
  ),
);
/** How far the predicates of two sides of one event are the same. */
const CONVERSE = 0.8;

/**
 * True where the predicates are converses and the roles are turned round: nobody does both, and who does the one is
 * mentioned in the other, or the same thing changes hands.
 */
export function isConverse(a: Candidate, b: Candidate, { pairs }: SpanSimilarity, topic: Topic): boolean {
  if (!topic.thesaurus.converse(a.predication.predicate, b.predication.predicate)) return false;
  const [left, right] = [argumentsOf(a), argumentsOf(b)];
  const meets = (x: Concept | undefined, y: Concept | undefined): boolean => pairs.some((pair) => pair.a === x && pair.b === y);
  if (left.agent && right.agent && meets(left.agent, right.agent)) return false;
  return pairs.some((pair) => pair.a === left.agent || pair.b === right.agent) || meets(left.patient, right.patient);
}

/** With the two predicates as a pair, where they are two sides of one event. */
export function withConverse(a: Candidate, b: Candidate, similarity: SpanSimilarity, topic: Topic): SpanSimilarity {
  if (!isConverse(a, b, similarity, topic)) return similarity;
  const [left, right] = [predicateOf(a), predicateOf(b)];
  const { pairs } = similarity;
  if (!left || !right || pairs.some((pair) => pair.a === left || pair.b === right)) return similarity;
  const ofA = similarity.ofA + (CONVERSE * left.weight) / massOf(a.concepts);
  const ofB = similarity.ofB + (CONVERSE * right.weight) / massOf(b.concepts);
  return {
    f: (2 * ofA * ofB) / (ofA + ofB),
    ofA,
    ofB,
    shared: similarity.shared + (CONVERSE * (left.weight + right.weight)) / 2,
    pairs: [...pairs, { a: left, b: right, strength: CONVERSE }],
  };
}

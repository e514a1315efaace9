import type { Verdict } from '../../schemas/vocabulary.ts';
import { conceptSimilarity, type SpanSimilarity, spanSimilarity } from '../align/spanSimilarity.ts';
import { actOf, isDone, isOneAct } from '../align/statementAct.ts';
import { candidateAt } from '../align/statementCandidates.ts';
import { isConverse } from '../align/statementConverse.ts';
import type { Alignment, Claim, Judgement, StatementClaim, Topic } from '../model.ts';
import { clashOf } from './statementClash.ts';
import { explainStatement } from './statementExplanation.ts';
import { addsSubstance } from './statementSubstance.ts';
import { differInUnanimity } from './unanimity.ts';

/** From here on two clauses cover one another; below it one of them says something else as well. */
const COVERED = 0.4;
/** A clause of which less than this stands in the other adds a good deal. */
const ADDS = 0.3;

export type PairRelation = { verdict: Verdict; similarity: SpanSimilarity };

/**
 * Statements agree where what each says is covered by the other; where one is broader, hedged, or adds to what is shared, they
 * are compatible. They conflict only where all is equal but that one denies what the other states, or that their
 * predicates are opposites; and where one calls unanimous what the other calls split.
 */
export function judgeStatement(alignment: Alignment, topic: Topic): Judgement {
  const readings = alignment.readings.filter((reading): reading is StatementClaim => reading.kind === 'statement');
  const relations = new Map<StatementClaim, Map<StatementClaim, PairRelation>>();
  for (const a of readings) relations.set(a, new Map(readings.filter((b) => b !== a).map((b) => [b, relate(a, b, topic)])));
  const relationOf = (a: StatementClaim, b: StatementClaim): PairRelation => relations.get(a)!.get(b)!;
  const groups = linked(readings, (a, b) => relationOf(a, b).verdict === 'agree');
  const conflict = readings.some((a) => readings.some((b) => a !== b && relationOf(a, b).verdict === 'conflict'));
  const verdict: Verdict = conflict ? 'conflict' : groups.length > 1 ? 'compatible' : 'agree';
  return { verdict, groups, explanation: explainStatement(readings, verdict, relationOf, topic) };
}

function relate(a: StatementClaim, b: StatementClaim, topic: Topic): PairRelation {
  const similarity = spanSimilarity(a, b, topic);
  if (clashOf(a, b, similarity, topic)) return { verdict: 'conflict', similarity };
  const act = actRelation(a, b, topic);
  if (act) return { verdict: act, similarity };
  const opposed = topic.thesaurus.opposed(a.statement.predicate, b.statement.predicate);
  const contrary = opposed && !isConverseOf(a, b, topic);
  if ((a.statement.negated !== b.statement.negated) !== contrary) return { verdict: 'conflict', similarity };
  if (differInUnanimity(a, b, topic)) return { verdict: 'conflict', similarity };
  if (hedge(a) !== hedge(b) || placesNest(similarity)) return { verdict: 'compatible', similarity };
  const covered = similarity.f >= COVERED && Math.min(similarity.ofA, similarity.ofB) >= ADDS;
  const more = covered && (addsSubstance(a, 'a', similarity, topic) || addsSubstance(b, 'b', similarity, topic));
  return { verdict: covered && !more ? 'agree' : 'compatible', similarity };
}

/** One act told twice: "agreed to buy" and "will buy" say the same, "will buy" and "has bought" do not quite. Null for anything else. */
function actRelation(a: StatementClaim, b: StatementClaim, topic: Topic): Verdict | null {
  const [left, right] = [candidateAt(a, topic), candidateAt(b, topic)];
  const [x, y] = [left && actOf(left, topic), right && actOf(right, topic)];
  if (!left || !right || !x || !y || !isOneAct(x, y)) return null;
  return hedge(a) === hedge(b) || !(isDone(left) || isDone(right)) ? 'agree' : 'compatible';
}

/** Two sides of one event are no opposites: "X sold the mill to Y", "Y bought the mill". */
function isConverseOf(a: StatementClaim, b: StatementClaim, topic: Topic): boolean {
  const [left, right] = [candidateAt(a, topic), candidateAt(b, topic)];
  return Boolean(left && right && isConverse(left, right, conceptSimilarity(left.concepts, right.concepts, topic), topic));
}

/** "no strikes on the province", "no strikes near the town": one place lies in the other, and one says more. */
const placesNest = ({ pairs }: SpanSimilarity): boolean =>
  pairs.some(({ a, b, strength }) => strength < 0.5 && a.entity?.type === 'place' && b.entity?.type === 'place');

/** Plans and hopes are one kind of hedge, allegations and possibilities another; denials count among the plain. */
function hedge({ statement }: StatementClaim): 'plain' | 'ahead' | 'unsure' {
  if (statement.modality === 'planned' || statement.modality === 'hoped') return 'ahead';
  return statement.modality === 'alleged' || statement.modality === 'possible' ? 'unsure' : 'plain';
}

/** Readings that agreement links, directly or through another; in story order. */
function linked<C extends Claim>(readings: readonly C[], agree: (a: C, b: C) => boolean): C[][] {
  const groups: C[][] = [];
  for (const reading of readings) {
    const homes = groups.filter((group) => group.some((member) => agree(member, reading)));
    for (const home of homes) groups.splice(groups.indexOf(home), 1);
    groups.push([...homes.flat(), reading]);
  }
  return groups.map((group) => group.toSorted((a, b) => a.story - b.story)).sort((x, y) => x[0]!.story - y[0]!.story);
}

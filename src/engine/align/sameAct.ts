import type { Claim, Topic } from '../model.ts';
import { contextOf } from './context.ts';
import { ownerOf } from './owner.ts';
import { type Act, actOf, isOneAct } from './statementAct.ts';
import { candidatesOf } from './statementCandidates.ts';

/** As good as one verb: arrested, detained, picked up. */
const ONE_VERB = 0.8;
/** Verbs of which one party does many in a day, and those that say little. */
const COMMON = new Set(
  'be have do go come get make take give see know think want need use work call ask speak talk meet tell report announce write'.split(' '),
);

/** True where both claims are of one act of, or done to, one party ("pulled out", "declared his withdrawal"): whenever it was, it was once. */
export function isSameAct(a: Claim, b: Claim, topic: Topic): boolean {
  const [left, right] = [actAround(a, topic), actAround(b, topic)];
  return (left !== null && right !== null && isOneAct(left, right)) || isSameVerb(a, b, topic);
}

/** One verb, said of one person or body. */
function isSameVerb(a: Claim, b: Claim, topic: Topic): boolean {
  const [verb, other] = [contextOf(a, topic).predicate, contextOf(b, topic).predicate];
  if (verb === null || other === null || COMMON.has(verb) || COMMON.has(other) || topic.thesaurus.relatedness(verb, other) < ONE_VERB) return false;
  const [x, y] = [ownerOf(a, topic), ownerOf(b, topic)];
  return x !== null && x === y && x.type !== 'place';
}

const known = new WeakMap<Claim, Act | null>();

/** The act of the shortest clause that holds the value of a claim. */
function actAround(claim: Claim, topic: Topic): Act | null {
  const before = known.get(claim);
  if (before !== undefined) return before;
  const { start, end } = claim.value ?? claim;
  const around = (candidatesOf(topic)[claim.story]?.[claim.sentence] ?? [])
    .filter((candidate) => candidate.start <= start && end <= candidate.end && candidate.unit.form !== 'clauses')
    .toSorted((x, y) => x.end - x.start - (y.end - y.start));
  const act = around.map((candidate) => actOf(candidate, topic)).find((found) => found !== null) ?? null;
  known.set(claim, act);
  return act;
}

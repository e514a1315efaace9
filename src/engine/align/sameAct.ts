import type { Claim, Topic } from '../model.ts';
import { contextOf } from './context.ts';
import { ownerOf } from './owner.ts';

/** As good as one verb: arrested, detained, picked up. */
const ONE_VERB = 0.8;
/** Verbs of which one party does many in a day, and those that say little. */
const COMMON = new Set(
  'be have do go come get make take give see know think want need use work call ask speak talk meet tell report announce write'.split(' '),
);

/** True where both sentences say the same of one person or body: whenever it was, it was once. */
export function isSameAct(a: Claim, b: Claim, topic: Topic): boolean {
  const [verb, other] = [contextOf(a, topic).predicate, contextOf(b, topic).predicate];
  if (verb === null || other === null || COMMON.has(verb) || COMMON.has(other) || topic.thesaurus.relatedness(verb, other) < ONE_VERB) return false;
  const [x, y] = [ownerOf(a, topic), ownerOf(b, topic)];
  return x !== null && x === y && x.type !== 'place';
}

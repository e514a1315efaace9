/** What two place claims have in common in what they place. */
import { ACT_CLASSES, EVENT_NOUNS, EVENT_VERB_CLASSES } from '../extract/entity/lexicon/location.ts';
import type { PlaceClaim, Topic } from '../model.ts';
import { idfOf } from './context.ts';
import { eventClass } from './mainEvent.ts';

/** Seats meet seats; what stands or happens somewhere meets its like; going to meets going to, and coming from coming from. */
export function familyOf({ rule, place }: PlaceClaim): string {
  if (rule === 'place:seat' || rule === 'place:nested' || rule === 'place:refuge' || rule === 'place:home' || rule === 'place:care')
    return rule.slice('place:'.length);
  if (place.subject.includes('born')) return 'birth';
  if (place.relation === 'from' || place.relation === 'to') return place.relation;
  return 'at';
}

/** Share of the weight of the one's subject that the other's answers, of the two the greater, entities before words. */
export function subjectSimilarity(a: PlaceClaim, b: PlaceClaim, topic: Topic): number {
  if (familyOf(a) === 'seat') return ownersMatch(a.place.subject[1]!, b.place.subject[1]!);
  const [left, right] = [a.place.subject, b.place.subject];
  if (/^(?:refuge|birth|home)$/.test(familyOf(a))) return left.some((key) => key.startsWith('@') && right.includes(key)) ? 1 : 0;
  const one = answered(left, right, topic);
  const other = answered(right, left, topic);
  if (one.people < 0 || other.people < 0) return 0;
  const cared = familyOf(a) === 'care' && left.some((key) => key.startsWith('@') && right.includes(key));
  const least = cared ? ONE_PATIENT : isOneAct(left, right) ? ONE_ACT : 0;
  return Math.max(least, 0.5 * Math.max(one.share, other.share) + 0.5 * Math.min(one.share, other.share) + (left[0] === right[0] ? 0.05 : 0));
}

/** Subject score of two claims that tell one act, as "Ann Poe signed the pact" and "the signing" do: enough where the sentences are alike. */
const ONE_ACT = 0.6;
/** The same of two claims that tell of one person in a hospital: taken there, or dead there. */
const ONE_PATIENT = 0.75;
const isOneAct = (a: readonly string[], b: readonly string[]): boolean =>
  ACT_CLASSES.some((act) => a.some((key) => act.has(key)) && b.some((key) => act.has(key)));

/** "The company" may be any one: with its seat in another place it is another, for all that is said. */
export const isOpenSeat = (a: PlaceClaim, b: PlaceClaim): boolean => familyOf(a) === 'seat' && [a, b].some(({ place }) => place.subject[1] === 'company');

/** "the company" may be any one; a name only itself. */
const ownersMatch = (a: string, b: string): number => (a === b && a !== 'company' ? 1 : a === 'company' || b === 'company' ? 0.75 : 0);

function answered(from: readonly string[], to: readonly string[], topic: Topic): { share: number; people: number } {
  let weight = 0;
  let met = 0;
  for (const key of from) {
    const idf = idfOf(topic, key);
    weight += idf;
    met += idf * Math.max(0, ...to.map((other) => related(key, other, topic)));
  }
  const named = from.filter((key) => key.startsWith('@'));
  return { share: weight ? met / weight : 0, people: named.length && to.some((key) => key.startsWith('@')) && !named.some((key) => to.includes(key)) ? -1 : 1 };
}

const related = (a: string, b: string, topic: Topic): number => {
  if (a === b) return 1;
  if (a.startsWith('@') || b.startsWith('@')) return 0;
  if (EVENT_NOUNS.has(a) && EVENT_NOUNS.has(b) && eventClass(a) === eventClass(b)) return 0.85;
  if (EVENT_VERB_CLASSES.some((kinds) => kinds.has(a) && kinds.has(b))) return 0.85;
  const strength = topic.thesaurus.relatedness(a, b);
  return strength >= 0.5 ? strength : 0;
};

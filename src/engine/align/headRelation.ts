import { isPartOfPeople, isPeople, isPost, isWorkforce } from '../extract/quantity/roles.ts';
import { areSynonyms } from '../extract/quantity/synonyms.ts';
import type { QuantityClaim, Topic } from '../model.ts';
import { isWholeToll } from './counted.ts';

/** Nouns that say nothing without what stands before them: "crew members", "staff members". */
const EMPTY_HEADS = new Set(['member', 'unit', 'piece', 'number']);

/** The noun that says what is counted; null where none does. */
export function countedNoun({ quantity: { head, modifiers } }: QuantityClaim): string | null {
  return head !== null && EMPTY_HEADS.has(head) ? (modifiers.at(-1) ?? head) : head;
}

/** How far two numbers are of one thing by the nouns behind them, 0..1. */
export function headRelation(a: QuantityClaim, b: QuantityClaim, topic: Topic): number {
  const [x, y] = [countedNoun(a), countedNoun(b)];
  if (x === null || y === null) return 0;
  if (x === y) return 1;
  if ((isPeople(x) && isPeople(y)) || areSynonyms(x, y)) return 0.9;
  if (a.quantity.role === 'laid_off' && b.quantity.role === 'laid_off' && [x, y].every((noun) => isPeople(noun) || isPost(noun))) return 0.9;
  if (a.quantity.role !== null && a.quantity.role === b.quantity.role && isWholeToll(a, topic) && isWholeToll(b, topic)) return 0.9;
  if ([x, y].some(isWorkforce) && [x, y].every((noun) => isPeople(noun) || isPartOfPeople(noun))) return 0.5;
  const related = topic.thesaurus.relatedness(x, y);
  return related >= 0.5 ? related : 0;
}

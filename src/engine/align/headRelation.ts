import { isByAgeOrSex, isPartOfPeople, isPeople, isPost, isWorkforce } from '../extract/quantity/roles.ts';
import { areSynonyms } from '../extract/quantity/synonyms.ts';
import type { QuantityClaim, Topic } from '../model.ts';
import { isWholeToll } from './counted.ts';

/** Nouns that say nothing without what stands before them: "crew members", "staff members". */
const EMPTY_HEADS = new Set(['member', 'unit', 'piece', 'number']);

/** The noun that says what is counted; null where none does. */
export function countedNoun({ quantity: { head, modifiers } }: QuantityClaim): string | null {
  return head !== null && EMPTY_HEADS.has(head) ? (modifiers.at(-1) ?? head) : head;
}

const OF_POSTS = 0.8;
/** "Four people were interviewed", "four candidates": enough where all else is the same. */
const OF_PEOPLE = 0.5;

const arePeople = (noun: string, topic: Topic): boolean => isPeople(noun) || isPartOfPeople(noun) || standsForPeople(noun, topic);

/** A noun for people that lists have no place for: candidates, colleagues. */
const standsForPeople = (noun: string, { thesaurus }: Topic): boolean => !isPartOfPeople(noun) && thesaurus.standsFor(noun) === 'people';

/** How far two numbers are of one thing by the nouns behind them, 0..1. */
export function headRelation(a: QuantityClaim, b: QuantityClaim, topic: Topic): number {
  const [x, y] = [countedNoun(a), countedNoun(b)];
  if (x === null || y === null) return 0;
  if (x === y) return 1;
  if ((isPeople(x) && isPeople(y)) || areSynonyms(x, y)) return 0.9;
  if (a.quantity.role === 'laid_off' && b.quantity.role === 'laid_off' && [x, y].every((noun) => isPeople(noun) || isPost(noun))) return 0.9;
  if (a.quantity.role !== null && a.quantity.role === b.quantity.role && isWholeToll(a, topic) && isWholeToll(b, topic)) return 0.9;
  // "two people were killed", "two hostages died": whoever they were
  if (a.quantity.role !== null && a.quantity.role === b.quantity.role && [x, y].every((noun) => arePeople(noun, topic)) && ![x, y].some(isByAgeOrSex))
    return OF_PEOPLE;
  // "2,400 positions will go", "2,600 workers will be let go"
  if ([x, y].some(isPost) && [a, b].some(({ quantity }) => quantity.role === 'laid_off' || isWorkforce(quantity.head ?? ''))) return OF_POSTS;
  if ([x, y].some((noun) => isPeople(noun) && !isWorkforce(noun)) && [x, y].every((noun) => isPeople(noun) || standsForPeople(noun, topic))) return OF_PEOPLE;
  if ([x, y].some(isWorkforce) && [x, y].every((noun) => isPeople(noun) || isPartOfPeople(noun))) return 0.5;
  const related = topic.thesaurus.relatedness(x, y);
  return related >= 0.5 ? related : 0;
}

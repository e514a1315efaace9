/** Whether a story has one number, and only one, for what it counts: then another number of another story is for the same thing. */
import type { QuantityClaim, Topic } from '../model.ts';

const counted = new WeakMap<Topic, Map<string, Set<string>>>();

/** Nouns that stand for anything: two numbers of them need not be of one thing. */
const ANYTHING = new Set([
  'person',
  'people',
  'other',
  'one',
  'thing',
  'time',
  'year',
  'day',
  'month',
  'hour',
  'amount',
  'sum',
  'number',
  'total',
  'way',
  'part',
  'case',
  'point',
]);

/** Takes note of all numbers of a topic, before they are compared. */
export function countAll(claims: readonly QuantityClaim[], topic: Topic): void {
  const values = new Map<string, Set<string>>();
  for (const claim of claims) {
    const key = keyOf(claim);
    values.set(key, (values.get(key) ?? new Set()).add(figureOf(claim)));
  }
  counted.set(topic, values);
}

/** True where each of two stories gives one number of what both count, and what is counted is told by its noun. */
export function areSole(a: QuantityClaim, b: QuantityClaim, topic: Topic): boolean {
  const { head } = a.quantity;
  if (!head || head !== b.quantity.head || ANYTHING.has(head)) return false;
  return [a, b].every((claim) => counted.get(topic)?.get(keyOf(claim))?.size === 1);
}

const keyOf = ({ story, quantity: { dimension, head, role, ordinal } }: QuantityClaim): string => [story, dimension, head, role, ordinal].join('|');
const figureOf = ({ value: { normal } }: QuantityClaim): string => `${normal.number} ${normal.max ?? ''}`;

/** True for two numbers of equal length of which one is the other with a digit changed, or two digits turned round: 38 and 83, 148 and 158. */
export function mayBeMisprint(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a, b].map(({ value }) => String(value.normal.number));
  if (x!.length !== y!.length || x!.length < 2 || x === y || [a, b].some(({ value }) => value.normal.max !== undefined)) return false;
  const differing = [...x!].flatMap((digit, i) => (digit === y![i] ? [] : [i]));
  const [first, second] = differing;
  if (differing.length === 1) return x!.length >= 3;
  return differing.length === 2 && second === first! + 1 && x![first!] === y![second] && x![second] === y![first!];
}

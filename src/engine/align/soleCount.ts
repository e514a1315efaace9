/** Whether a story has one number, and only one, for what it counts: then another number of another story is for the same thing. */
import type { QuantityClaim, Topic } from '../model.ts';
import { numbersIn } from './counted.ts';
import { countedNoun, headRelation } from './headRelation.ts';
import { sameNumber } from './numberRelation.ts';

/** Nouns that stand for anything: two numbers of them need not be of one thing. */
export const ANYTHING: ReadonlySet<string> = new Set([
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
  'season',
  'week',
  'minute',
  'game',
  'match',
  'round',
  'step',
  'question',
]);

/** Numbers of a story that are of what the claim counts, as far as nouns and what befell them tell. */
function numbersOf(story: number, claim: QuantityClaim, topic: Topic): QuantityClaim[] {
  const { dimension, role, ordinal } = claim.quantity;
  return numbersIn(story, topic).filter(
    (other) =>
      other.quantity.dimension === dimension &&
      other.quantity.ordinal === ordinal &&
      (other.quantity.role === role || role === null || other.quantity.role === null) &&
      headRelation(claim, other, topic) >= AKIN,
  );
}

/** Nouns from here on may be said of one thing. */
const AKIN = 0.8;

/** True where each of two stories gives one number of what both count, and what is counted is told by its noun. */
export function areSole(a: QuantityClaim, b: QuantityClaim, topic: Topic): boolean {
  const head = countedNoun(a);
  if (!head || ANYTHING.has(head) || ANYTHING.has(countedNoun(b) ?? 'thing') || headRelation(a, b, topic) < AKIN) return false;
  return [a, b].every((claim) => numbersOf(claim.story, claim, topic).every((other) => figureOf(other) === figureOf(claim)));
}

/** True where one of two stories gives both numbers: then they are of two things, or it is that story that has changed its mind. */
export const eitherTellsBoth = (a: QuantityClaim, b: QuantityClaim, topic: Topic): boolean => tells(a.story, b, topic) || tells(b.story, a, topic);

const tells = (story: number, claim: QuantityClaim, topic: Topic): boolean => numbersOf(story, claim, topic).some((other) => sameNumber(other, claim));

const figureOf = ({ value: { normal } }: QuantityClaim): string => `${normal.number} ${normal.max ?? ''}`;

/** Two digits turned round in a number of three digits or more, and neither story has another like it: 182,000 and 128,000. */
export function areTurnedRound(a: QuantityClaim, b: QuantityClaim, topic: Topic): boolean {
  const [x, y] = [a, b].map(({ value }) => String(value.normal.number).replace('.', '').replace(/0+$/, ''));
  const least = a.quantity.dimension.startsWith('percent') && !Number.isInteger(a.value.normal.number) ? 2 : 3;
  if (a.quantity.dimension !== b.quantity.dimension || x!.length < least || [...x!].toSorted().join() !== [...y!].toSorted().join() || !mayBeMisprint(a, b))
    return false;
  return [a, b].every((claim) =>
    numbersIn(claim.story, topic).every(
      (other) =>
        other.quantity.dimension !== claim.quantity.dimension ||
        other.value.normal.number === claim.value.normal.number ||
        other.value.normal.number > 2 * claim.value.normal.number ||
        2 * other.value.normal.number < claim.value.normal.number,
    ),
  );
}

/** True for two numbers of equal length of which one is the other with a digit changed, or two digits turned round: 38 and 83, 148 and 158. */
export function mayBeMisprint(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a, b].map(({ value }) => String(value.normal.number).replace('.', ''));
  if (x!.length !== y!.length || x!.length < 2 || x === y || [a, b].some(({ value }) => value.normal.max !== undefined)) return false;
  const differing = [...x!].flatMap((digit, i) => (digit === y![i] ? [] : [i]));
  const [first, second] = differing;
  if (differing.length === 1) return x!.length >= 3;
  return differing.length === 2 && second === first! + 1 && x![first!] === y![second] && x![second] === y![first!];
}

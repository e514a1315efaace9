/** What two numbers are of, whatever stands around them: what is measured, what befell whom, whole and part. */
import { isPartOfPeople, isPeople, isPost, isWorkforce } from '../extract/quantity/roles.ts';
import { areSynonyms } from '../extract/quantity/synonyms.ts';
import type { QuantityClaim, Topic } from '../model.ts';
import { whoseAges } from './aged.ts';
import { isWholeToll } from './counted.ts';
import { countOtherParts } from './knownNumber.ts';
import { dimensionOf } from './numberRelation.ts';
import { type BarePair, type Check, isEqual, isKnownPair, mayBothHold } from './quantityPair.ts';

/** From here on an equal number is that of the whole, whether its part is told or not. */
const LEAST_WHOLE = 50;

const otherDimension = ({ a, b }: BarePair): boolean => dimensionOf(a) !== dimensionOf(b) || a.quantity.ordinal !== b.quantity.ordinal;

/** Killed is not wounded. Where one story leaves out what befell them, the people and the number must be the same. */
function otherRole(pair: BarePair): boolean {
  const [x, y] = [pair.a.quantity.role, pair.b.quantity.role];
  if (x === y) return false;
  const named = x ?? y;
  const silent = x === null || y === null;
  // Nobody has found those who are trapped, so they are missing.
  if (isEqual(pair) && pair.head >= 0.9 && [x, y].every((role) => role === 'missing' || role === 'trapped')) return false;
  // "2,400 employees" says what they are, and nothing that befell them.
  if (pair.head >= 0.8 && [pair.a, pair.b].some(({ quantity }) => isPost(quantity.head ?? '')) && (silent || x === 'employed' || y === 'employed'))
    return false;
  if (isKnownPair(pair) && (silent || x === 'employed' || y === 'employed')) return false;
  return !(silent && pair.head >= 0.9 && (isEqual(pair) || ((named === 'displaced' || !isPeople(pair.a.quantity.head ?? '')) && mayBothHold(pair))));
}

/** "The ninth woman" and "the ninth Japanese" may be one person, and are two counts. */
const ORDER = 0.8;

const otherCounted = (pair: BarePair): boolean =>
  (pair.a.quantity.ordinal && pair.a.quantity.head !== null && pair.b.quantity.head !== null && pair.head < ORDER) ||
  (pair.a.quantity.dimension === 'count' && pair.head < 0.5 && !isKnownPair(pair));

/** A figure that is no longer held, not yet reached, or never to be passed: not that of those who were there. */
const OTHER_FIGURE = new Set(['earlier', 'forecast', 'capacity']);

/** "Another two", "up from 20", "14 of the 25": two numbers of one scope, or a whole that is too large to be met by chance ("of the 201 seats", "the 201-seat house"). */
function otherScope(pair: BarePair): boolean {
  const alike = isEqual(pair) && pair.a.value.normal.number >= LEAST_WHOLE;
  if (isKnownPair(pair)) return [pair.a, pair.b].filter(({ quantity }) => quantity.scope.some((name) => OTHER_FIGURE.has(name))).length === 1;
  const scopes = [pair.a, pair.b].map(({ quantity }) => quantity.scope.filter((name) => !(name === 'whole' && alike)).join());
  return scopes[0] !== scopes[1];
}

/** "11 children" among "58 people", "soldiers" among "dead": unless both count the same part. */
function otherPart(pair: BarePair): boolean {
  if (isKnownPair(pair)) return countOtherParts(pair.a, pair.b);
  if (isWholeToll(pair.a, pair.topic) && isWholeToll(pair.b, pair.topic)) return false;
  const [x, y] = [pair.a.quantity.head, pair.b.quantity.head];
  // "Two welders" may be "two workers", and are where the number is the same.
  if (isEqual(pair) && pair.head >= 0.5 && [x, y].some((head) => isWorkforce(head ?? ''))) return false;
  if (isEqual(pair) && pair.a.quantity.role !== null && pair.a.quantity.role === pair.b.quantity.role && !countOtherParts(pair.a, pair.b)) return false;
  if (x === y || x === null || y === null || areSynonyms(x, y) || !(isPartOfPeople(x) || isPartOfPeople(y))) return false;
  return isPeople(x) || isPeople(y) || (isPartOfPeople(x) && isPartOfPeople(y));
}

const CHARGES = new Set(['count', 'charge']);

/** "Four counts of fraud", "four corruption charges": the crime, before the noun or behind its "of". */
function crimesOf({ story, sentence, value, quantity }: QuantityClaim, topic: Topic): string[] {
  const behind = topic.stories[story]!.sentences[sentence]!.tokens.filter(({ start }) => start >= value.end).slice(0, 4);
  const end = behind.findIndex(({ pos }, i) => i > 0 && pos !== 'NOUN' && pos !== 'ADJ');
  const complement = behind[0]?.lower === 'of' ? behind.slice(1, end < 0 ? undefined : end) : [];
  return [...quantity.modifiers, ...complement.map(({ lemma }) => lemma)];
}

/** Charges of one crime are not those of another. */
const otherCrime = ({ a, b, topic }: BarePair): boolean => {
  if (![a, b].every(({ quantity }) => CHARGES.has(quantity.head ?? ''))) return false;
  const [x, y] = [crimesOf(a, topic), crimesOf(b, topic)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.some((other) => word === other || topic.thesaurus.relatedness(word, other) >= 0.5));
};

const otherPerson = ({ a, b, topic }: BarePair): boolean => whoseAges(a, b, topic) === 'two people';
/** Checks that hold for all numbers. */
export const WHAT: readonly Check<BarePair>[] = [
  ['they measure different things', otherDimension],
  ['different things befell them', otherRole],
  ['they count different things', otherCounted],
  ['one is an addition, a part or an earlier figure', otherScope],
  ['one counts a part of the other', otherPart],
  ['they are charges of different crimes', otherCrime],
  ['they are the ages of two people', otherPerson],
];

/** Whether they count different things, whatever stands around them: asked first, for what stands around them is the dear part. */
export const areOfDifferentThings = (pair: BarePair): boolean => WHAT.some(([, holds]) => holds(pair));

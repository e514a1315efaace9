import { whoseAges } from './aged.ts';
import { otherPlace, otherTime } from './occasion.ts';
import { otherOwner } from './owner.ts';
import { WHAT } from './quantityIdentity.ts';
import { type Check, isEqual, isKnownPair, mayBothHold, type NumberPair, telling } from './quantityPair.ts';
import { areSole, areTurnedRound, eitherTellsBoth, mayBeMisprint } from './soleCount.ts';

/** Numbers that differ are set against each other only where so much else is the same. */
const CONFLICT = { near: 0.5, words: 0.35 };
/** A number that is not met by chance: 334, 230,000 … */
const DISTINCTIVE = 0.9;
/** A small number alone is no evidence: every story has a "two" somewhere. */
const LEAST_IN_COMMON = 0.12;
const VAGUE_IN_COMMON = 0.5;
const SAME_SENTENCE = 0.5;
const OVERLAP_IN_COMMON = 0.2;
/** Reports of one toll differ by less than this once it is so large. */
const LARGE_TOLL = 500;
const TIMES = 10;
/** So large a number, told twice, is one fact wherever its sentence puts it. */
const LARGE = 10_000;

const bothTolls = ({ a, b }: NumberPair): boolean => a.quantity.role === b.quantity.role && a.quantity.toll && b.quantity.toll;
const isMoney = ({ a }: NumberPair): boolean => a.quantity.dimension.startsWith('money');
const isDistinctive = (pair: NumberPair): boolean => isEqual(pair) && telling(pair.a) >= DISTINCTIVE;
/** Two sums that are equal to the last digit are rarely two sums. */
const isOneSum = (pair: NumberPair): boolean => isMoney(pair) && isDistinctive(pair);

const otherMeasured = (pair: NumberPair): boolean =>
  pair.a.quantity.dimension !== 'count' && pair.a.quantity.head !== null && pair.b.quantity.head !== null && pair.head < 0.3 && !isEqual(pair);

/** "several", "a few": every story has some. */
const isVague = ({ value }: NumberPair['a']): boolean => value.normal.max !== undefined && value.normal.number <= 3;
const bothVague = ({ a, b, similarity }: NumberPair): boolean =>
  isVague(a) && isVague(b) && a.quantity.role === null && Math.min(similarity.near, similarity.sentence) < VAGUE_IN_COMMON;

/** "Turnout", "depth": both say in one word what is measured. */
const sameMeasure = ({ a, head }: NumberPair): boolean => a.quantity.dimension !== 'count' && head >= 0.9;

/** A match has one attendance. */
const WATCHING = new Set(['spectator', 'fan', 'supporter']);
const areAttendances = ({ a, b }: NumberPair): boolean =>
  [a, b].every(({ quantity, value }) => WATCHING.has(quantity.head ?? '') && value.normal.number >= LEAST_ATTENDANCE);
const LEAST_ATTENDANCE = 1000;

/** "Licensed for 180 passengers", "built to take 180": what holds so many is seldom two things, whatever else is told of it. */
const isOneCapacity = (pair: NumberPair): boolean => isDistinctive(pair) && pair.a.quantity.scope.includes('capacity');

/** Two people of one age are seldom in one story. */
const isOneAge = (pair: NumberPair): boolean => pair.a.quantity.dimension === 'age' && isEqual(pair) && pair.a.value.normal.number >= LEAST_AGE;
const LEAST_AGE = 20;
const LEAST_FOR_AGE = 0.04;

const nothingElse = (pair: NumberPair): boolean => {
  const { near, words, sentence, entities } = pair.similarity;
  return (
    Math.max(near, words, sentence, isDistinctive(pair) ? entities / 2 : 0) < (isOneAge(pair) ? LEAST_FOR_AGE : LEAST_IN_COMMON) &&
    !bothTolls(pair) &&
    !isOneCapacity(pair) &&
    !(mayBothHold(pair) && (sameMeasure(pair) || areAttendances(pair)))
  );
};

/** "Nine people were killed on March 3 in X", "two months ago nine villagers were killed in X": only years that both name part them. */
const isOneFate = (pair: NumberPair): boolean =>
  isEqual(pair) && pair.a.quantity.role !== null && pair.a.quantity.role === pair.b.quantity.role && pair.similarity.entities >= SAME_ENTITIES;
const SAME_ENTITIES = 0.6;
const MUCH_NEAR = 0.4;

const otherTimes = (pair: NumberPair): boolean =>
  otherTime(pair.a, pair.b, pair.topic, isDistinctive(pair) || isOneFate(pair) || (isEqual(pair) && pair.similarity.near >= MUCH_NEAR));

const otherPlaces = (pair: NumberPair): boolean => {
  const oneLargeFact = isDistinctive(pair) && pair.a.value.normal.number >= LARGE;
  // "A few miles" from here and from there: the way between two places may be told from either end.
  const oneDistance = isEqual(pair) && sameMeasure(pair) && pair.similarity.sentence >= SAME_SENTENCE;
  return !bothTolls(pair) && !oneLargeFact && !oneDistance && !isOneAge(pair) && otherPlace(pair.a, pair.b, pair.topic);
};

/** Tolls rise from 5 to 24; one of 1,400 beside one of 70 is rather that of another event, and so is any other number that is ten times the first. */
const otherSize = ({ a, b }: NumberPair): boolean => {
  const [small, large] = [a.value.normal, b.value.normal].toSorted((x, y) => x.number - y.number);
  const far = large!.number >= TIMES * (small!.max ?? small!.number);
  return far && (a.quantity.role === null || a.quantity.dimension !== 'count' || large!.number >= LARGE_TOLL);
};

/** Equal numbers may be told of a person and of the firm; numbers that differ are then two. */
const otherOwners = (pair: NumberPair): boolean => !isEqual(pair) && pair.relation !== 'rounded' && !bothTolls(pair) && otherOwner(pair.a, pair.b, pair.topic);

/** How much of the gate two numbers must pass that nearly agree, that are the only ones of their kind, or that look like one of these mistyped. */
const ENOUGH = { unlike: 1, near: 0.7, sole: 0.5, farOff: 0.8, misprint: 0.35, soleAndNear: 0.25 } as const;

/** Headline and first sentences tell the figures that the story is about. */
const OPENING = 2;

/** Half as much again is rather another thing. */
const MOST_OFF = 1.6;
const isOfOneSize = (a: NumberPair['a'], b: NumberPair['b']): boolean => {
  const [x, y] = [a.value.normal.number, b.value.normal.number];
  return Math.max(x, y) <= MOST_OFF * Math.min(x, y);
};

function likenessOf({ a, b, relation, head, topic }: NumberPair): keyof typeof ENOUGH {
  const opening = relation === 'near' && head >= 0.8 && a.sentence <= OPENING && b.sentence <= OPENING;
  if (opening) return 'soleAndNear';
  if (head < 0.8 || !areSole(a, b, topic)) return relation === 'near' ? 'near' : 'unlike';
  if (relation === 'near') return 'soleAndNear';
  if (mayBeMisprint(a, b)) return 'misprint';
  return isOfOneSize(a, b) ? 'sole' : 'farOff';
}

/** The only numbers of one thing in two stories, and nearly the same: one thing, though all other words differ. */
const isNearlyOne = (pair: NumberPair): boolean => areTurnedRound(pair.a, pair.b, pair.topic) || isSoleAndNear(pair);
const isSoleAndNear = (pair: NumberPair): boolean =>
  pair.head >= 0.8 &&
  pair.a.quantity.dimension !== 'age' &&
  pair.a.value.normal.number >= LEAST_NEARLY &&
  (pair.relation === 'near' || mayBothHold(pair)) &&
  ([pair.a, pair.b].every(({ value }) => value.normal.max === undefined) || !hasLittleInCommon(pair)) &&
  areSole(pair.a, pair.b, pair.topic);
const LEAST_NEARLY = 10;

const hasLittleInCommon = ({ similarity: { near, words, sentence } }: NumberPair): boolean => Math.max(near, words, sentence) < LEAST_IN_COMMON;

/** Whoever tells both numbers tells of two things. */
const toldBoth = (pair: NumberPair): boolean => !mayBothHold(pair) && !bothTolls(pair) && eitherTellsBoth(pair.a, pair.b, pair.topic);

/** The gate for numbers that cannot both be right. */
const differsWithout = (pair: NumberPair): boolean => {
  if (mayBothHold(pair) || bothTolls(pair) || (pair.relation === 'near' && areAttendances(pair))) return false;
  const enough = ENOUGH[likenessOf(pair)];
  return pair.similarity.near < CONFLICT.near * enough || pair.similarity.words < CONFLICT.words * enough;
};

const overlapsWithout = (pair: NumberPair): boolean => pair.relation === 'overlap' && !bothTolls(pair) && pair.similarity.near < OVERLAP_IN_COMMON;

/** A person has one age, whatever else is told beside it. */
const isOnePersonsAge = ({ a, b, topic }: NumberPair): boolean => whoseAges(a, b, topic) === 'one person';

const DIFFER = 'the numbers differ and little else says that it is one thing';
const OVERLAP = 'little says that it is one thing';
export const NOTHING = 'they have nothing but the number in common';
/** Reasons that say not that they are two, but that nothing shows that they are one. */
export const GATES: ReadonlySet<string> = new Set([DIFFER, OVERLAP, NOTHING]);

/** Checks that an equal sum of money and the age of one person are spared. */
const CIRCUMSTANCES: readonly Check[] = [
  ['they measure different things', otherMeasured],
  ['a few of something is no number to know it by', bothVague],
  [NOTHING, nothingElse],
  ['their sizes are those of different events', otherSize],
  ['the numbers differ and are those of two', otherOwners],
  ['one story tells both numbers', toldBoth],
  ['they tell of different times', otherTimes],
  ['they tell of different places', otherPlaces],
  [DIFFER, differsWithout],
  [OVERLAP, overlapsWithout],
];

/** A known number is that of another time only where both say so. */
const OTHER_YEARS: Check = ['they tell of different times', ({ a, b, topic }) => otherTime(a, b, topic, true)];

/** Why two numbers must stay apart; null where nothing forbids that they are one. The first reason counts. */
export function reasonApart(pair: NumberPair): string | null {
  const checks = isKnownPair(pair) || isNearlyOne(pair) ? [...WHAT, OTHER_YEARS] : isOneSum(pair) || isOnePersonsAge(pair) ? WHAT : [...WHAT, ...CIRCUMSTANCES];
  return checks.find(([, holds]) => holds(pair))?.[0] ?? null;
}

import { quantitiesOf } from '../extract/quantity/index.ts';
import { isPeople } from '../extract/quantity/roles.ts';
import type { Entity, QuantityClaim, Topic } from '../model.ts';
import { intervalsMeet, sameNumber } from './numberRelation.ts';
import { otherTime } from './occasion.ts';

/** Those of whom a report gives one number; the evacuated and the arrested come in many lots. */
const TOLLS = new Set(['killed', 'injured', 'missing', 'trapped']);

const isToll = ({ quantity }: QuantityClaim): boolean => TOLLS.has(quantity.role ?? '') && isPeople(quantity.head ?? '');

/**
 * Other numbers that a story gives as current for the toll of a reading: those that contradict it, and the exact one
 * behind a bound ("more than 200", "249"). None of a part, another place or another time, and no count of bodies found.
 */
export function otherTolls(reading: QuantityClaim, topic: Topic): QuantityClaim[] {
  if (!reading.quantity.toll || !isPeople(reading.quantity.head ?? '') || reading.quantity.scope.length) return [];
  const found = quantitiesOf(topic.stories[reading.story]!).filter(
    (claim) =>
      claim.quantity.role === reading.quantity.role &&
      isToll(claim) &&
      !isOfBodies(claim, topic) &&
      isOfTheWhole(claim, reading, topic) &&
      !sameNumber(claim, reading) &&
      !isSmallPart(claim, reading) &&
      !isOfMore(claim, reading) &&
      (contradicts(claim, reading) || isExact(claim)),
  );
  return found.filter((claim, i) => found.findIndex((other) => sameNumber(claim, other)) === i);
}

/** "… after two passengers died in hospital": so few are rather some of the many; a bound half as high is soon one of a part. */
const isSmallPart = (claim: QuantityClaim, reading: QuantityClaim): boolean =>
  (claim.value.normal.max ?? claim.value.normal.number) * (hasNoCeiling(claim) && hasNoCeiling(reading) ? 2 : 5) < reading.value.normal.number;

const hasNoCeiling = ({ quantity }: QuantityClaim): boolean => quantity.interval[1] === Number.POSITIVE_INFINITY;

/** "The war has left 320,000 dead": so many are those of something larger. */
const isOfMore = (claim: QuantityClaim, reading: QuantityClaim): boolean =>
  claim.value.normal.number > TIMES * (reading.value.normal.max ?? reading.value.normal.number);
const TIMES = 10;

/** True for a vague number that holds what the toll of its story says exactly: "dozens of people" beside "58". */
export const tellsLoosely = (claim: QuantityClaim, toll: QuantityClaim, topic: Topic): boolean => {
  const [least, most] = claim.quantity.interval;
  const { number, max } = toll.value.normal;
  const holds = claim.value.normal.max !== undefined && max === undefined && least <= number && number <= most;
  return holds && toll.quantity.toll && isToll(claim) && claim.quantity.role === toll.quantity.role && isOfTheWhole(claim, toll, topic);
};

const isExact = ({ value }: QuantityClaim): boolean => value.normal.bound === 'exactly' && value.normal.max === undefined;

const isOfBodies = ({ story, value }: QuantityClaim, topic: Topic): boolean =>
  /\b(?:bod(?:y|ies)|corpses?)\b/i.test(topic.stories[story]!.text.slice(value.start, value.end));

/** True for a number that is given without a place or time of its own. */
function isOfTheWhole(claim: QuantityClaim, reading: QuantityClaim, topic: Topic): boolean {
  if (claim.quantity.scope.length || otherTime(claim, reading, topic)) return false;
  const own = new Set(placesOf(reading, topic));
  return !opensWithPlace(claim, topic) && placesOf(claim, topic).every((place) => own.has(place));
}

/** "In neighbouring Lenn district, ten people were killed": placed, whether or not the place is known. */
const opensWithPlace = ({ story: index, sentence }: QuantityClaim, topic: Topic): boolean => {
  const { start, end } = topic.stories[index]!.sentences[sentence]!;
  return /^(?:In|At|Near|Around|Elsewhere)\b(?: \p{L}+){0,3} \p{Lu}|^Elsewhere\b/u.test(topic.stories[index]!.text.slice(start, end));
};

/** "killed in the valley"; a place within the name of an organisation places nothing. */
const PLACING = /\b(?:in|at|near|around|across|off|from|of|outside|inside) (?:the )?(?:\p{L}+ )?$/u;

/** Places as the sentence names them up to the end of the clause: "In the neighbouring district, ten people were killed, 140 hurt". */
function placesOf({ story: index, sentence, end }: QuantityClaim, topic: Topic): Entity[] {
  const story = topic.stories[index]!;
  const { start } = story.sentences[sentence]!;
  return topic.entities
    .mentions(index, start, end)
    .filter(({ entity, start: at }) => entity.type === 'place' && PLACING.test(story.text.slice(Math.max(start, at - 30), at)))
    .map(({ entity }) => entity);
}

/** True where one story's two tolls cannot both hold. */
export const contradicts = (a: QuantityClaim, b: QuantityClaim): boolean => !intervalsMeet(a, b) || (hasNoCeiling(a) && hasNoCeiling(b));

/** How many people live somewhere: "a town of 9,000 people", "Lennport has a population of 60,000", "the town's 9,000 inhabitants". */
import type { QuantityClaim, Topic } from '../model.ts';
import { nameInTitle } from './shortForm.ts';
import { commonest } from './words.ts';

const SETTLEMENT =
  /\b(?:town|city|village|suburb|district|borough|county|province|region|island|country|nation|state|metropolis|capital|cent(?:re|er)|port|resort|settlement|hamlet|community|municipality)s? (?:with|of) (?:(?:about|around|some|roughly|nearly|almost|approximately|over|under|more than|fewer than|less than|just|only|an estimated) ){0,2}$/u;
const POPULATION = /\bpopulation (?:of|is|was|stands at|at) (?:\p{Ll}+ ){0,3}$/u;
const INHABITANTS = /(?:inhabitants|residents)$/;
const BACK = 60;

/** "Population of Lennport"; null where it is not told of most readings that so many live there. */
export function populationTitle(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const living = readings.filter((reading) => livesThere(reading, topic));
  if (living.length * 2 <= readings.length) return null;
  const place = commonest(living.flatMap((reading) => placeNear(reading, topic) ?? []));
  return place ? `Population of ${place}` : 'Population';
}

function livesThere({ story, value }: QuantityClaim, topic: Topic): boolean {
  const { text } = topic.stories[story]!;
  const before = text.slice(Math.max(0, value.start - BACK), value.start).replace(/\s+/g, ' ');
  return POPULATION.test(before) || SETTLEMENT.test(before) || (/['’]s? $/.test(before) && INHABITANTS.test(text.slice(value.start, value.end)));
}

/** The place named last before the number: "in Lennport, a town of". */
function placeNear({ story, sentence, value }: QuantityClaim, topic: Topic): string | null {
  const places = topic.entities
    .mentions(story, topic.stories[story]!.sentences[sentence]!.start, value.start)
    .filter(({ entity }) => entity.type === 'place' || entity.type === 'other');
  return places.length ? nameInTitle(places.at(-1)!.entity, topic) : null;
}

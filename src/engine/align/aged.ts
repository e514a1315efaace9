import type { Entity, QuantityClaim, Topic } from '../model.ts';

/** "Ann Poe, 34", "Ann Poe, aged 34": what stands between a name and the age behind it. */
const BEHIND_NAME = /^(?:,|,? who (?:is|was))? ?(?:aged |age )?$/;
/** "34-year-old teacher Ann Poe": what stands between an age and the name behind it. */
const BEFORE_NAME = /^(?:[\s-]years?[\s-]old)?(?: [\p{L}'-]+){0,5} $/u;
const ANOTHER = / (?:and|of|with|by|for|from|whose|who|to|said|says|told) /;

/** The person whose age it is, where the name touches it; null where another word stands for the person. */
function agedPerson({ story, sentence: at, value, quantity }: QuantityClaim, topic: Topic): Entity | null {
  if (quantity.dimension !== 'age') return null;
  const { text, sentences } = topic.stories[story]!;
  const { start, end } = sentences[at]!;
  const people = topic.entities.mentions(story, start, end).filter(({ entity }) => entity.type === 'person');
  const before = people.findLast((person) => person.end <= value.start && BEHIND_NAME.test(text.slice(person.end, value.start)));
  const behind = people.find((person) => person.start >= value.end && isOneBehind(text.slice(value.end, person.start)));
  return (before ?? behind)?.entity ?? null;
}

const isOneBehind = (between: string): boolean => BEFORE_NAME.test(between) && !ANOTHER.test(between);

/** How two ages stand to each other by the names that they go with; open where one goes with none. */
export function whoseAges(a: QuantityClaim, b: QuantityClaim, topic: Topic): 'one person' | 'two people' | 'open' {
  const [x, y] = [agedPerson(a, topic), agedPerson(b, topic)];
  if (x === null || y === null) return 'open';
  return x === y ? 'one person' : 'two people';
}

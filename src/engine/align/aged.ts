import type { Entity, QuantityClaim, Topic } from '../model.ts';
import { sameNumber } from './numberRelation.ts';

/** "Ann Poe, 34", "Ann Poe, aged 34": what stands between a name and the age behind it. */
const BEHIND_NAME = /^(?:,|,? (?:who )?(?:is|was|turned|has (?:just )?turned))? ?(?:aged |age |now |just |only )?$/;
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
  return (before ?? behind)?.entity ?? (people.some(({ end: at }) => at <= value.start) ? null : spokenOfBefore({ story, sentence: at, value }, topic));
}

/** "the 54-year-old", "the 54-year-old tycoon": words for whoever was spoken of; "the 54-year-old driver" may be another. */
const THE = /\bthe $/i;
const THE_SAME =
  /^(?:[\s-]years?[\s-]old)?(?:(?! \p{L})| (?:\p{Ll}+-)*(?:millionaire|billionaire|tycoon|magnate|mogul|businessman|businesswoman|star|veteran|(?:father|mother)-of-\p{Ll}+)\b| (?:is|was|has|had|will|said|told|guilty|who|and|in|on|from|at|to|after|for|with|as|by)\b)/u;

/** The one person named before the verb of the sentence before; null where there are two, or none. */
function spokenOfBefore({ story, sentence: at, value }: Pick<QuantityClaim, 'story' | 'sentence' | 'value'>, topic: Topic): Entity | null {
  const { text, sentences } = topic.stories[story]!;
  const last = sentences[at - 1];
  if (!last || !THE.test(text.slice(Math.max(0, value.start - 5), value.start)) || !THE_SAME.test(text.slice(value.end, value.end + 40))) return null;
  const people = topic.entities.mentions(story, last.start, last.end).filter(({ entity }) => entity.type === 'person');
  const [only, ...others] = new Set(people.map(({ entity }) => entity));
  const verb = last.tokens.find(({ pos }) => pos === 'VERB' || pos === 'AUX')?.start ?? 0;
  return only && !others.length && people[0]!.end <= verb ? only : null;
}

const isOneBehind = (between: string): boolean => BEFORE_NAME.test(between) && !ANOTHER.test(between);

/** Newsrooms are wrong by some years, or turn two digits round; "Poe, 42," and "Mrs Poe, 71," are two of a family. */
const MOST_YEARS = 6;
const mayBeOneAge = (a: number, b: number): boolean => Math.abs(a - b) <= MOST_YEARS || String(a) === [...String(b)].toReversed().join('');

const lastWord = ({ name }: Entity): string => name.split(' ').at(-1)!.toLowerCase();

/** How two ages stand to each other by the names that they go with; open where one goes with none. */
export function whoseAges(a: QuantityClaim, b: QuantityClaim, topic: Topic): 'one person' | 'two people' | 'open' {
  const [x, y] = [agedPerson(a, topic), agedPerson(b, topic)];
  if (x === null || y === null) return 'open';
  // "Ann Poe" here and "Professor Poe" there, whom nothing has brought together: one age makes them one.
  if (x !== y && sameNumber(a, b) && lastWord(x) === lastWord(y)) return 'one person';
  return x === y && mayBeOneAge(a.value.normal.number, b.value.normal.number) ? 'one person' : 'two people';
}

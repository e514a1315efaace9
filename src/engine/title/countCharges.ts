/** Counts of a charge, by what came of them. */
import type { QuantityClaim, Topic } from '../model.ts';
import { type Predicate, textBefore } from './countWords.ts';

const CHARGES = new Set(['count', 'charge', 'offence', 'offense', 'crime']);
const GUILTY = /\b(?:convicted|guilty|convict)\b/i;
const CLEARED = /\b(?:cleared|acquitted|not guilty)\b/i;

/** "was found guilty of four counts": who was, where a story says so right there. */
export const charged: Predicate = (_, readings, topic) => {
  if (!readings.some(({ quantity }) => CHARGES.has(quantity.head ?? ''))) return null;
  const before = readings.map((one) => textBefore(one, topic));
  const cleared = before.every((text) => CLEARED.test(text));
  if (!cleared && !before.every((text) => GUILTY.test(text))) return null;
  const people = readings.map((one) => defendant(one, topic)).filter((name) => name !== null);
  const who = new Set(people).size === 1 ? people[0] : null;
  const verb = cleared ? 'cleared' : 'convicted';
  return who ? `${who} was ${verb} of` : cleared ? 'ending in acquittal' : 'ending in conviction';
};

/** The person named last before the verdict. */
function defendant({ story, sentence, value }: QuantityClaim, topic: Topic): string | null {
  const { start } = topic.stories[story]!.sentences[sentence]!;
  const people = topic.entities.mentions(story, start, value.start).filter(({ entity }) => entity.type === 'person');
  return people.at(-1)?.entity.name ?? null;
}

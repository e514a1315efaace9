/** Between what a distance lies. */
import type { Entity, QuantityClaim, Topic } from '../model.ts';
import { nameInTitle } from './shortForm.ts';

/** " from the capital to the port", " from the jail": what stands on either side of the number, as far as the stories say so with one voice. */
export function betweenPlaces(readings: readonly QuantityClaim[], topic: Topic): string {
  for (const { story, start, end, value } of readings) {
    const { text } = topic.stories[story]!;
    const named = (from: number, to: number) =>
      topic.entities
        .mentions(story, from, to)
        .filter((mention) => mention.entity.type !== 'person' && !/^'s?\b/.test(text.slice(mention.end, mention.end + 2)))
        .map(({ entity }) => entity);
    const [origin, goal] = [named(start, value.start).at(-1), named(value.end, end)[0]];
    const isShared = (entity: Entity) => readings.every((one) => one.story === story || isNamed(entity, one, topic));
    if (!goal) continue;
    if (origin && origin !== goal && isShared(origin)) return ` from ${nameInTitle(origin, topic)} to ${nameInTitle(goal, topic)}`;
    return ` ${/^\s*(?:off|from|out of|away from)\b/.test(text.slice(value.end)) ? 'from' : 'to'} ${nameInTitle(goal, topic)}`;
  }
  return fromThing(readings, topic);
}

function isNamed(entity: Entity, { story, sentence }: QuantityClaim, topic: Topic): boolean {
  const { start, end } = topic.stories[story]!.sentences[sentence]!;
  return topic.entities.mentions(story, start, end).some((mention) => mention.entity === entity);
}

/** " from the jail": the noun that all measure from, "20 miles south of the jail". */
function fromThing(readings: readonly QuantityClaim[], topic: Topic): string {
  const nouns = readings.map(
    ({ story, value }) =>
      /^\s*(?:(?:to the )?(?:north|south|east|west)(?:[- ]?(?:north|south|east|west))?(?:wards?)? of|from|off|outside|away from|short of) the (\p{Ll}+)(?! \p{Ll})/u.exec(
        topic.stories[story]!.text.slice(value.end, value.end + 60),
      )?.[1],
  );
  return nouns[0] && nouns.every((noun) => noun === nouns[0]) ? ` from the ${nouns[0]}` : '';
}

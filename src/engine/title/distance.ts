/** Between what a distance lies. */
import type { Entity, QuantityClaim, Topic } from '../model.ts';
import { nameInTitle } from './shortForm.ts';
import { commonest } from './words.ts';

/** " from the capital to the port", " from the jail": what stands on either side of the number, as far as the stories say so with one voice. */
export function betweenPlaces(readings: readonly QuantityClaim[], topic: Topic): string {
  const between = apart(readings, topic);
  if (between) return between;
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

const FROM =
  /^\s*(?:\([^()]{3,24}\)\s*)?(?:(?:to the )?(?:north|south|east|west)(?:[- ]?(?:north|south|east|west))?(?:wards?)? of|from|off|outside|away from|short of) the (\p{Ll}+)/u;
/** They tell nobody from where. */
const VAGUE = new Set('place spot area point site scene north south east west other first second same nearest'.split(' '));

/** " from the jail": the noun that at least half measure from, "20 miles south of the jail". */
function fromThing(readings: readonly QuantityClaim[], topic: Topic): string {
  const nouns = readings.flatMap(({ story, value }) => FROM.exec(topic.stories[story]!.text.slice(value.end, value.end + 80))?.[1] ?? []);
  const noun = commonest(nouns.filter((word) => !VAGUE.has(word)));
  return noun && nouns.length * 2 >= readings.length ? ` from the ${noun}` : '';
}

const APART = /^\s+(?:apart\b|from (?:each|one) (?:other|another)\b|one from (?:the other|another)\b)/;

/** " between the piers", " apart": "two piers 90 metres apart". */
function apart(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const found = readings.filter(({ story, value }) => APART.test(topic.stories[story]!.text.slice(value.end, value.end + 24)));
  if (found.length * 2 < readings.length) return null;
  const nouns = found.flatMap(({ story, sentence, value }) => {
    const before = topic.stories[story]!.sentences[sentence]!.tokens.filter(({ end }) => end <= value.start).at(-1);
    return before?.pos === 'NOUN' && before.lower !== before.lemma && before.lower.endsWith('s') ? [before.lower] : [];
  });
  const noun = commonest(nouns);
  return noun ? ` between the ${noun}` : ' apart';
}

/** The event that a topic is about, as the nouns for it tell. */
import { EVENT_CLASSES, EVENT_NOUNS } from '../extract/entity/lexicon/location.ts';
import type { PlaceClaim, Topic } from '../model.ts';

/** True for a claim about the event that the topic is about: an event noun of the commonest class. */
export function isMainEvent({ rule, place }: PlaceClaim, topic: Topic): boolean {
  const [head] = place.subject;
  return rule === 'place:event' && head !== undefined && EVENT_NOUNS.has(head) && eventClass(head) === mainEvent(topic);
}

/** The class of an event noun, or itself where it is in none. */
export const eventClass = (noun: string): string => {
  const at = EVENT_CLASSES.findIndex((nouns) => nouns.has(noun));
  return at < 0 ? noun : String(at);
};

const mainEvents = new WeakMap<Topic, string>();

/** The class of event that most stories speak of, and most often; empty where fewer than half do. */
function mainEvent(topic: Topic): string {
  const known = mainEvents.get(topic);
  if (known !== undefined) return known;
  const counts = new Map<string, { stories: Set<number>; times: number }>();
  for (const story of topic.stories)
    for (const token of story.sentences.flatMap(({ tokens }) => tokens)) {
      if (token.pos !== 'NOUN' || !EVENT_NOUNS.has(token.lemma)) continue;
      const count = counts.get(eventClass(token.lemma)) ?? { stories: new Set(), times: 0 };
      counts.set(eventClass(token.lemma), { stories: count.stories.add(story.index), times: count.times + 1 });
    }
  const [best] = [...counts].sort((a, b) => b[1].stories.size - a[1].stories.size || b[1].times - a[1].times || (a[0] < b[0] ? -1 : 1));
  const main = best && best[1].stories.size * 2 >= topic.stories.length ? best[0] : '';
  mainEvents.set(topic, main);
  return main;
}

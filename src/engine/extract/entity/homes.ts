/** Where people live or come from: "Jo Bloggs, 34, of Lima", "Lima woman Jo Bloggs", "Jo Bloggs, a mother of two from Lima". */
import type { Mention } from '../../model.ts';
import type { Clause } from './subjects.ts';

/** A person and the place that is told as the person's home, with the span of both. */
export interface Home {
  person: Mention;
  place: Mention;
}

/** "Of Lima" right behind the name or the age, closed by a mark. */
const OF = /^, (?:of|from) $/;
const AGED = /^,? (?:\d{1,3}|aged \d{1,3}),? (?:of|from) $/;
/** "A mother of two from Lima", "a native of Lima": what the person is, at most eight words without a mark. */
const APPOSED =
  /^,? (?:(?:\d{1,3}),? )?an? (?!(?:[\w-]+ ){0,4}(?:ambassador|envoy|delegate|official|diplomat|minister|senator|reporter|correspondent|expert|import|player) )(?:[\w-]+ ){1,8}?(?:from|living in|who lives in|(?:resident|native|inhabitant) of) $/;
const LIVES = /^,? who (?:lives|lived|comes|hails|came) (?:in|from) $/;
/** What anybody may be called whose home stands before it; a mayor or a striker of a town need not live there. */
const BEFORE =
  /^ (?:woman|man|mum|mom|mother|dad|father|grandmother|grandfather|teenager|schoolboy|schoolgirl|student|pensioner|resident|native|boy|girl|toddler|widow|widower|housewife|couple|family|motorist|cyclist|villager) $/;

export function homesIn({ story, mentions, sentence }: Clause): Home[] {
  const between = (a: Mention, b: Mention): string => story.text.slice(a.end, b.start);
  return mentions.flatMap((place): Home[] => {
    if (place.entity.type === 'person' || place.entity.type === 'organisation') return [];
    const person = mentions.findLast(({ entity, end }) => entity.type === 'person' && end <= place.start);
    const next = mentions.find(({ entity, start }) => entity.type === 'person' && start >= place.end);
    const closed = /^(?:[,.;)]|$| (?:who|said|says|died|was|is|told)\b)/.test(story.text.slice(place.end, sentence.end));
    // Of a name that nothing says to be a place: "Jo Bloggs, of Norvik," may work there.
    const forms = place.entity.type === 'place' ? [OF, AGED, APPOSED, LIVES] : [AGED, LIVES];
    if (person && closed && forms.some((words) => words.test(between(person, place)))) return [{ person, place }];
    return next && place.entity.type === 'place' && BEFORE.test(between(place, next)) ? [{ person: next, place }] : [];
  });
}

import { attribute } from '../extract/quote/attribution.ts';
import { readSpeaker } from '../extract/quote/speakerNames.ts';
import type { Claim, Entity, Topic } from '../model.ts';

/** Who says a claim, in the forms in which speakers of two stories are compared. */
export interface SpeakerKey {
  name: string | null;
  words: string[];
  entities: Set<Entity>;
  person: boolean;
}

const cache = new WeakMap<Claim, SpeakerKey | null>();

/** Null where the story does not say who speaks. */
export function speakerOf(claim: Claim, topic: Topic): SpeakerKey | null {
  const known = cache.get(claim);
  if (known !== undefined) return known;
  const found = findSpeaker(claim, topic);
  cache.set(claim, found);
  return found;
}

function findSpeaker(claim: Claim, topic: Topic): SpeakerKey | null {
  const story = topic.stories[claim.story]!;
  const said = attribute(claim, story, topic);
  if (!said?.speaker) return null;
  const { start, end } = said.speaker;
  const speaker = readSpeaker(story, { start, end });
  const name = said.name ?? speaker.name;
  const named = name !== null && /\p{Lu}/u.test(name) ? name : null;
  const last = named?.split(/\s+/).at(-1) ?? '';
  const mentions = last
    ? topic.entities.mentions(story.index, start, end).filter((mention) => story.source.slice(mention.start, mention.end).includes(last))
    : [];
  const words = (named ?? said.name ?? said.speaker.text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  return { name: named, words, entities: new Set(mentions.map(({ entity }) => entity)), person: !speaker.body && words.length >= 2 && named !== null };
}

/** "same", "other", or "open" where the words for one of them leave it open. */
export function compareSpeakers(a: SpeakerKey | null, b: SpeakerKey | null): 'same' | 'other' | 'open' {
  if (!a || !b) return 'open';
  if ([...a.entities].some((entity) => b.entities.has(entity))) return 'same';
  if (!a.name || !b.name) return a.words.length > 0 && a.words.join(' ') === b.words.join(' ') ? 'same' : 'open';
  const [x, y] = [a.words, b.words];
  const shorter = x.length <= y.length ? x : y;
  const longer = shorter === x ? y : x;
  if (shorter.every((word) => longer.some((other) => alike(word, other)))) return 'same';
  if (a.person && b.person && alike(x.at(-1)!, y.at(-1)!) && x[0]![0] === y[0]![0]) return 'same';
  return a.person && b.person ? 'other' : 'open';
}

/** One spelling of a name or another: the same consonants after folding. */
const alike = (a: string, b: string): boolean => a === b || (a.length > 3 && skeleton(a) === skeleton(b));
const skeleton = (word: string): string =>
  word[0]! +
  word
    .slice(1)
    .replace(/[aeiouy'h]/g, '')
    .replace(/(.)\1/g, '$1');

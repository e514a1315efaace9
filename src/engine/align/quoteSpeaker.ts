import { sameGivenName } from '../extract/entity/persons.ts';
import { attribute } from '../extract/quote/attribution.ts';
import { readSpeaker } from '../extract/quote/speakerNames.ts';
import { sentenceIndexAt } from '../extract/quote/storyTokens.ts';
import type { Claim, Entity, Story, Topic } from '../model.ts';

/** Who says a claim, in the forms in which speakers of two stories are compared. */
export interface SpeakerKey {
  name: string | null;
  words: string[];
  entities: Set<Entity>;
  person: boolean;
  /** True where nothing was guessed: in a sentence of the quotation, the words for the speaker have the name, or a pronoun follows the only person named just before. */
  certain: boolean;
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
  const full = name !== null && /\p{Lu}/u.test(name) ? name : null;
  const last = full?.split(/\s+/).at(-1) ?? '';
  const named = (mention: { start: number; end: number }) => story.source.slice(mention.start, mention.end).includes(last);
  const here = last ? topic.entities.mentions(story.index, start, end).filter(named) : [];
  const mentions =
    last && !here.length ? topic.entities.mentions(story.index).filter((mention) => story.source.slice(mention.start, mention.end) === full) : here;
  const words = (full ?? said.name ?? said.speaker.text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const isPerson = words.length >= 2 || mentions.some(({ entity }) => entity.type === 'person');
  return {
    name: full,
    words,
    entities: new Set(mentions.map(({ entity }) => entity)),
    person: !speaker.body && full !== null && isPerson,
    certain: isBeside(claim, start, story) && (here.length > 0 || (mentions.length > 0 && isOnlyOneNear(story, start, mentions[0]!.entity, topic))),
  };
}

/** True where one sentence has words of the quotation and those for its speaker. */
function isBeside({ start, end }: Claim, speaker: number, story: Story): boolean {
  const at = sentenceIndexAt(story, speaker);
  return sentenceIndexAt(story, start) <= at && at <= sentenceIndexAt(story, end - 1);
}

/** True where of all people named in this sentence and the one before, that one is the only one. */
function isOnlyOneNear(story: Story, at: number, speaker: Entity, topic: Topic): boolean {
  const index = sentenceIndexAt(story, at);
  const [before, here] = [story.sentences[index - 1], story.sentences[index]];
  if (!before || !here) return false;
  const people = topic.entities.mentions(story.index, before.start, here.end).filter(({ entity }) => entity.type === 'person' || entity.type === 'other');
  return people.length > 0 && people.every(({ entity }) => entity === speaker);
}

/** True where two stories give one utterance to two people, and neither leaves open whom it means. */
export const areSurelyTwo = (a: SpeakerKey | null, b: SpeakerKey | null): boolean =>
  a !== null && b !== null && a.certain && b.certain && compareSpeakers(a, b) === 'other';

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
  if (!a.person || !b.person) return 'open';
  // Of "Bob" and "Robert Roe" nothing says that they are two.
  return x.length > 1 && y.length > 1 ? 'other' : longer.some((word) => sameGivenName(word, shorter[0]!)) ? 'open' : longer.length > 1 ? 'other' : 'open';
}

/** One spelling of a name or another: the same consonants after folding. */
const alike = (a: string, b: string): boolean => a === b || (a.length > 3 && skeleton(a) === skeleton(b));
const skeleton = (word: string): string =>
  word[0]! +
  word
    .slice(1)
    .replace(/[aeiouy'h]/g, '')
    .replace(/(.)\1/g, '$1');

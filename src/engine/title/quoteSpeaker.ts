/** Who said a quotation, as its title names them. */
import { areSurelyTwo, speakerOf } from '../align/quoteSpeaker.ts';
import { attribute } from '../extract/quote/attribution.ts';
import { BODIES } from '../extract/quote/speakerWords.ts';
import type { QuoteClaim, Topic } from '../model.ts';

/** "Military source": no name, so it has an article. */
const UNNAMED = /\b(?:sources?|officials?|diplomats?|spokes(?:man|woman|person))$/;

/** The fullest name that a reading gives the speaker; else a description with its article; nobody where the stories name different people. */
export function speakerIn(readings: readonly QuoteClaim[], topic: Topic): string | null {
  const found = readings.flatMap((claim) => {
    const said = attribute(claim, topic.stories[claim.story]!, topic);
    return said?.speaker ? [said.name ?? said.speaker.text.replace(/\s+/g, ' ')] : [];
  });
  if (isDisputed(readings, topic)) return null;
  const names = found.filter((name) => /\p{Lu}/u.test(name) && !/^(?:he|she|it|they|we|i)$/i.test(name));
  const unsaid = readings.filter((claim) => !attribute(claim, topic.stories[claim.story]!, topic)?.speaker);
  if (areDifferent([...names, ...unsaid.flatMap((claim) => soleNameBefore(claim, topic) ?? [])])) return null;
  const best = names.toSorted((a, b) => rank(a) - rank(b))[0] ?? found.find((name) => !/^(?:he|she|it|they|we|i|who)$/i.test(name));
  if (!best) return null;
  const plain = best.replace(/^(?:an?|the)\s+/i, '');
  const words = plain.toLowerCase().split(' ');
  const body = /^(?:the)\s/i.test(best) || BODIES.has(words.at(-1)!) || UNNAMED.test(plain) || !/^\p{Lu}/u.test(plain);
  return body ? `The ${plain}` : plain;
}

/** Who said it is what the stories differ about. */
const isDisputed = (readings: readonly QuoteClaim[], topic: Topic): boolean =>
  readings.some((a, i) => readings.slice(i + 1).some((b) => areSurelyTwo(speakerOf(a, topic), speakerOf(b, topic))));

/** A name by itself before one with a title or a description; short before long. */
const rank = (name: string): number =>
  (/^(?:\p{Lu}[\p{L}.'’-]*|al-\p{Lu}\p{L}*|bin|de|van|von)(?:\s(?:\p{Lu}[\p{L}.'’-]*|al-\p{Lu}\p{L}*|bin|de|van|von)){1,3}$/u.test(name) ? 0 : 10) +
  Math.abs(name.split(' ').length - 2);

/** Whose last words are not those of any other: "Ann Poe" is "Mayor Poe", and is not "Karl Holm". */
function areDifferent(names: readonly string[]): boolean {
  const full = names.filter((name) => rank(name) < 10);
  return full.some((name) => full.some((other) => lastWord(name) !== lastWord(other) && !name.includes(lastWord(other)) && !other.includes(lastWord(name))));
}
const lastWord = (name: string): string => name.split(' ').at(-1)!;

/** "Ann Poe vowed: “…”", where no rule has found the speaker: the only person whom the sentence names before the words. */
function soleNameBefore({ story, sentence, start }: QuoteClaim, topic: Topic): string | null {
  const people = topic.entities.mentions(story, topic.stories[story]!.sentences[sentence]!.start, start).filter(({ entity }) => entity.type === 'person');
  return new Set(people.map(({ entity }) => entity)).size === 1 ? people[0]!.entity.name : null;
}

/** Whose the counted are: "the Liberals' 14 seats", "the yard, which has 80 berths". */
import type { Claim, Topic } from '../model.ts';
import { nameInTitle } from './shortForm.ts';
import { capital } from './words.ts';

const HAVING = new Set('have hold own operate employ boast keep command'.split(' '));
const ADVERBS = /^[\s,]*(?:(?:which|who|that|now|currently|still|already|also|would|will|could|should|may|might|can|only|has|had)\s+)*$/iu;

/** "the council", "Norhaven": the name, else the noun, that has what the number counts; null where a reading names none. */
export function ownerOf(readings: readonly Claim[], topic: Topic): string | null {
  for (const own of [possessor, subjectOfHaving]) {
    const found = readings.map((reading) => own(reading, topic)).find((name) => name !== null);
    if (found) return found;
  }
  return null;
}

/** "Norhaven's 14 berths". */
function possessor({ story, sentence, value }: Claim, topic: Topic): string | null {
  const { text, sentences } = topic.stories[story]!;
  const mentions = topic.entities.mentions(story, sentences[sentence]!.start, value!.start);
  const mention = mentions.findLast(({ end }) => /^['’]s?\s+$/.test(text.slice(end, value!.start)) || /['’]s?\s+$/.test(text.slice(end - 2, value!.start)));
  return mention && mention.end >= value!.start - 4 ? nameInTitle(mention.entity, topic) : null;
}

function subjectOfHaving({ story, sentence, value }: Claim, topic: Topic): string | null {
  const { tokens } = topic.stories[story]!.sentences[sentence]!;
  const at = tokens.findLastIndex(({ end }) => end <= value!.start);
  const verb = tokens[at];
  if (!verb || !HAVING.has(verb.lemma)) return null;
  const body = bodyBefore({ story, sentence }, verb.start, topic);
  if (body) return body;
  const noun = tokens.slice(0, at).findLast(({ pos }) => pos !== 'AUX' && pos !== 'ADV');
  return noun?.pos === 'NOUN' ? `the ${noun.lower}` : null;
}

/** "Norhaven, which weighs 80 tonnes": who or what the verb before the number is said of. */
export function subjectBefore(reading: Claim, topic: Topic): string | null {
  const { tokens } = topic.stories[reading.story]!.sentences[reading.sentence]!;
  const verb = tokens.findLast(({ end, pos }) => end <= reading.value!.start && pos === 'VERB');
  return verb ? bodyBefore(reading, verb.start, topic) : null;
}

/** The name, of no person, that stands right before a verb: "Norhaven, which now has". */
export function bodyBefore({ story, sentence }: Pick<Claim, 'story' | 'sentence'>, verb: number, topic: Topic): string | null {
  const { text, sentences } = topic.stories[story]!;
  const mentions = topic.entities.mentions(story, sentences[sentence]!.start, verb);
  const mention = mentions.findLast(({ end }) => end <= verb && ADVERBS.test(text.slice(end, verb)));
  return mention && mention.entity.type !== 'person' ? nameInTitle(mention.entity, topic) : null;
}

/** The body named last before the number, else first in its sentence. */
export function bodyNear(readings: readonly Claim[], topic: Topic): string | null {
  const bodies = readings.flatMap(({ story, sentence, start, end, value }) => {
    const whole = topic.stories[story]!.sentences[sentence]!;
    const named = (from: number, to: number) =>
      topic.entities.mentions(story, from, to).filter(({ entity }) => entity.type === 'organisation' || entity.type === 'other');
    const found = named(start, end)[0] ?? named(whole.start, value!.start).at(-1);
    return found ? [nameInTitle(found.entity, topic)] : [];
  });
  return bodies[0] ?? null;
}

export const ofOwner = (noun: string, owner: string): string => capital(`${noun} of ${owner}`);

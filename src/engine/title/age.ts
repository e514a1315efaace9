/** Whose age it is: the person whom a reading gives it to; never just anyone whom the sentence names. */
import type { Claim, Entity, Mention, Topic } from '../model.ts';
import { commonest } from './words.ts';

/** Says less than a calling does: "the driver". */
const PLAIN = new Set(
  'man woman boy girl person victim youth male female one teenager child citizen national resident native local passenger patient suspect'.split(' '),
);
/** What may stand between a name and its age: "Ann Poe, who is 44", "Ann Poe, a 44-year-old teacher". */
const BEFORE = /^[\s,(–—]*(?:(?:who|which)\s+)?(?:(?:is|was|now|turned|turns|aged|then|only|just|an?|the)\s+)*$/iu;
/** … and between an age and its name: "the 44-year-old Ann Poe", "the 44-year-old teacher, Ann Poe". */
const BEHIND = /^(?:[\s-]*(?:\p{Ll}[\p{L}-]*\s+){0,3}(?:\p{Ll}[\p{L}-]*,\s*)?)$/u;
/** How many sentences back the one may stand who is called "the 44-year-old". */
const SENTENCES_BACK = 5;

/** "Age of Ann Poe", "Age of the driver", and of no more than a person where no story says more. */
export function ageTitle(readings: readonly Claim[], topic: Topic): string {
  const named = readings.map((reading) => personOf(reading, topic)).find((name) => name !== null);
  const whose = named ?? describedAs(readings, topic) ?? soleBearer(readings, topic);
  return whose ? `Age of ${whose}` : 'How old the person is';
}

function personOf({ story, sentence: index, value }: Claim, topic: Topic): string | null {
  const { text, sentences } = topic.stories[story]!;
  const sentence = sentences[index]!;
  const people = topic.entities.mentions(story, sentence.start, sentence.end).filter(({ entity }) => isPersonal(entity));
  const isBearer = ({ start, end }: Mention) =>
    end <= value!.start ? BEFORE.test(text.slice(end, value!.start)) : start >= value!.end && BEHIND.test(text.slice(value!.end, start));
  return people.find(isBearer)?.entity.name ?? null;
}

/** A name that no rule has a type for is a person's where an age goes with it: "16-year-old Ann Poe". */
const isPersonal = ({ type, name }: Entity): boolean => type === 'person' || (type === 'other' && /^\p{Lu}\p{L}+(?:[ -]\p{Lu}[\p{L}'’]+)+$/u.test(name));

/** "the driver": the noun that has the age, the one that says most where the stories have several. */
function describedAs(readings: readonly Claim[], topic: Topic): string | null {
  const nouns = readings.flatMap((reading) => nounWithAge(reading, topic) ?? []);
  const noun = commonest(nouns.filter((word) => !PLAIN.has(word))) ?? commonest(nouns);
  return noun ? `the ${noun}` : null;
}

/** "the 31-year-old gunman", "the gunman, 31", "a boy of 12". */
function nounWithAge({ story, sentence, value }: Claim, topic: Topic): string | null {
  const { tokens } = topic.stories[story]!.sentences[sentence]!;
  const behind = tokens.filter(({ start }) => start >= value!.end);
  const from = behind[0]?.text === '-' ? 2 : 0;
  const end = behind.findIndex((token, i) => i >= from && !['ADJ', 'NOUN'].includes(token.pos));
  const noun = behind.slice(from, end < 0 ? undefined : end).at(-1);
  if (noun?.pos === 'NOUN') return noun.lower;
  const before = tokens.filter(({ end: at }) => at <= value!.start).toReversed();
  const link = before.findIndex((token) => !LINKS.has(token.lower));
  return link > 0 && before[link]!.pos === 'NOUN' ? before[link]!.lower : null;
}
const LINKS = new Set([',', 'of', 'aged', 'who', 'is', 'was', 'now', 'turned', '(']);

/** "The 23-year-old" alone: whom all the stories have named shortly before, the one named more than any other. */
function soleBearer(readings: readonly Claim[], topic: Topic): string | null {
  const near = readings.map((reading) => namedBefore(reading, topic));
  const shared = near[0]!.filter((name) => near.every((names) => names.includes(name)));
  const times = new Map<string, number>();
  for (const name of near.flat()) if (shared.includes(name)) times.set(name, (times.get(name) ?? 0) + 1);
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function namedBefore({ story, sentence, value }: Claim, topic: Topic): string[] {
  const { sentences } = topic.stories[story]!;
  const { start } = sentences[Math.max(0, sentence - SENTENCES_BACK)]!;
  return topic.entities.mentions(story, start, value!.start).flatMap(({ entity }) => (isPersonal(entity) && entity.name.includes(' ') ? [entity.name] : []));
}

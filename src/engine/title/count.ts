import { isPartOfPeople, isPeople } from '../extract/quantity/roles.ts';
import type { QuantityClaim, Topic } from '../model.ts';
import { saidOfCounted } from './countPredicate.ts';
import { ofOwner, ownerOf } from './owner.ts';
import { plannedFor } from './planned.ts';
import { populationTitle } from './population.ts';
import { capital, commonest, plural } from './words.ts';
import { written } from './written.ts';

/** "Attendance", "Schools closed", "Women on the jury", "Seats of the council"; "Number of ships" where no story says more. */
export function countTitle(head: string, readings: readonly QuantityClaim[], topic: Topic): string {
  const { scope } = readings[0]!.quantity;
  if (readings.some(({ quantity }) => quantity.head === 'spectator')) return 'Attendance';
  if (scope.includes('capacity')) return capacityTitle(head, readings, topic);
  const inhabited = isPeople(head) ? populationTitle(readings, topic) : null;
  if (inhabited) return inhabited;
  const planned = plannedFor(readings, topic);
  if (planned) return capital(`${sharedModifier(readings, topic)}${spelt(head, readings, topic)} ${planned}`);
  const said = saidOfCounted(readings, topic);
  if (said) return capital(`${sharedModifier(readings, topic)}${spelt(said.reading.quantity.head ?? head, readings, topic)} ${said.words}`);
  const owner = isPeople(head) ? null : ownerOf(readings, topic);
  const noun = `${sharedModifier(readings, topic)}${spelt(head, readings, topic)}`;
  if (owner) return ofOwner(noun, owner);
  const total = scope.includes('whole') ? 'Total number of' : scope.includes('further') ? 'Further' : 'Number of';
  return capital(`${total} ${noun}`);
}

/** The plural, with its capital where the stories write one: "Norlanders". */
function spelt(head: string, readings: readonly QuantityClaim[], topic: Topic): string {
  const noun = kindOfPeople(head, readings, topic) ?? partOfPeople(head, readings, topic) ?? plural(head);
  const name = capital(noun);
  const named = readings.some(
    ({ story, value }) =>
      /^\P{L}|\s/u.test(topic.stories[story]!.text.slice(value.start, value.end).split(name)[0] ?? '') &&
      topic.stories[story]!.text.slice(value.start, value.end).includes(name),
  );
  return named ? name : noun;
}

/** The modifier right before the noun, where most have it and none has another in its place. */
function sharedModifier(readings: readonly QuantityClaim[], topic: Topic): string {
  const modifiers = readings.flatMap(({ quantity }) => quantity.modifiers.at(-1) ?? []);
  const [modifier] = modifiers;
  const shared = modifiers.length * 2 > readings.length && modifiers.every((word) => word === modifier);
  return modifier && shared && /^\p{L}/u.test(modifier) ? `${written(modifier, readings, topic)} ` : '';
}

/** "viewers": what one story or more call them whom the others call people; null where they have two names for them. */
function kindOfPeople(head: string, readings: readonly QuantityClaim[], topic: Topic): string | null {
  if (head !== 'person') return null;
  const nouns = new Set(readings.flatMap((reading) => lastNoun(reading, topic) ?? []));
  const [noun, ...more] = [...nouns].filter((one) => !ANYBODY.has(one));
  return noun && !more.length ? noun : null;
}
const ANYBODY = new Set('people persons individuals others men women lives souls citizens'.split(' '));

/** "crew members": whose members they are. */
function partOfPeople(head: string, readings: readonly QuantityClaim[], topic: Topic): string | null {
  if (head !== 'member') return null;
  const wholes = readings.flatMap(({ story, sentence, value }) => {
    const inside = topic.stories[story]!.sentences[sentence]!.tokens.filter(({ start, end }) => start >= value.start && end <= value.end);
    return inside.at(-1)?.lemma === 'member' && inside.at(-2)?.pos === 'NOUN' ? [inside.at(-2)!.lower] : [];
  });
  const whole = commonest(wholes);
  return whole ? `${whole} members` : null;
}

function lastNoun({ story, sentence, value }: QuantityClaim, topic: Topic): string | null {
  const last = topic.stories[story]!.sentences[sentence]!.tokens.findLast(({ start, end }) => start >= value.start && end <= value.end);
  return last?.pos === 'NOUN' && last.lower !== last.lemma ? last.lower : null;
}

/** "Capacity of the ferry" for people; "Number of bombs the plane can carry" for anything else. */
function capacityTitle(head: string, readings: readonly QuantityClaim[], topic: Topic): string {
  const holder = holderOf(readings, topic);
  if (isPeople(head) || isPartOfPeople(head) || CONTAINED.has(head)) return `Capacity${holder}`;
  return `Number of ${plural(head)} that ${holder.replace(/^ of /, '') || 'it'} can carry`;
}
const CONTAINED = new Set(['number', 'seat', 'bed', 'place', 'space', 'berth', 'bunk', 'capacity']);

/** " of the ferry": what may hold them, the noun that most name before the number. */
function holderOf(readings: readonly QuantityClaim[], topic: Topic): string {
  const nouns = readings.flatMap(({ story, sentence, start, value }) => {
    const before = topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.start >= start && token.end <= value.start);
    const holder = before.findLast(({ pos, lower }) => pos === 'NOUN' && lower !== 'capacity' && lower !== 'maximum');
    return holder ? [holder.lower] : [];
  });
  const noun = commonest(nouns);
  return noun ? ` of the ${noun}` : '';
}

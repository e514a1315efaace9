import { alignmentsBeside } from '../align/quantity.ts';
import { isPeople } from '../extract/quantity/roles.ts';
import type { Alignment, Claim, Entity, QuantityClaim, Topic } from '../model.ts';
import { ageTitle } from './age.ts';
import { countTitle } from './count.ts';
import { inBody } from './countPredicate.ts';
import { measureTitle } from './measure.ts';
import { moneyTitle } from './moneyTitle.ts';
import { orderTitle } from './order.ts';
import { lowerFirst } from './phraseWords.ts';
import { sharedRole } from './sharedRole.ts';
import { befallenTitle, peopleTitle } from './toll.ts';
import { capital, commonest } from './words.ts';

/** "Death toll", "Houses damaged", "Depth of the quake", "Price of the deal"; with what sets it apart where another comparison of the topic has the same title. */
export function titleQuantity(alignment: Alignment, topic: Topic): string {
  const title = plainTitle(alignment, topic);
  const twins = alignmentsBeside(alignment, topic).filter((other) => plainTitle(other, topic) === title);
  return twins.length ? (withModifier(title, alignment, twins, topic) ?? title + distinction(title, alignment, twins, topic)) : title;
}

const plain = new WeakMap<Alignment, string>();

/** The title without regard to others, remembered: each is asked for once for every other. */
function plainTitle(alignment: Alignment, topic: Topic): string {
  const known = plain.get(alignment);
  if (known !== undefined) return known;
  const made = titleOf(alignment, topic);
  plain.set(alignment, made);
  return made;
}

function titleOf(alignment: Alignment, topic: Topic): string {
  const readings = alignment.readings as QuantityClaim[];
  const { dimension, ordinal } = readings[0]!.quantity;
  const role = sharedRole(readings, topic);
  const heads = readings.flatMap(({ quantity }) => quantity.head ?? []);
  // "For the fourth time" and "her fourth title": the title says more.
  const head = commonest(heads.filter((word) => word !== 'time')) ?? heads[0] ?? null;
  // "A jury of seven women convicted him": nobody did that to them.
  if (head && dimension === 'count' && readings.some((reading) => inBody(reading, readings, topic))) return countTitle(head, readings, topic);
  if (role && head && isPeople(head)) return peopleTitle(role, readings, topic);
  if (role && head) return befallenTitle(role, head, readings, topic);
  if (dimension === 'age') return ageTitle(readings, topic);
  if (ordinal) return orderTitle(readings, topic);
  if (dimension === 'count') return countTitle(head ?? 'number', readings, topic);
  return dimension.startsWith('money') ? moneyTitle(readings, topic) : measureTitle(head, readings, topic);
}

/** "Number of undersea cables" beside "Number of cables": the modifier that all but one of the values have and those of no other comparison with that title. */
function withModifier(title: string, alignment: Alignment, twins: readonly Alignment[], topic: Topic): string | null {
  const [own] = alignment.readings.flatMap((reading) => modifierIn(reading, topic) ?? []);
  const having = alignment.readings.filter((reading) => modifierIn(reading, topic) !== null).length;
  if (!own || having * 2 < alignment.readings.length || twins.some((twin) => twin.readings.some((reading) => wordsIn(reading, topic).includes(own))))
    return null;
  const noun = wordsIn(alignment.readings.find((reading) => modifierIn(reading, topic) === own)!, topic).at(-1)!;
  const at = title.toLowerCase().search(new RegExp(`\\b${noun}\\b`));
  return at < 0 ? null : capital(`${title.slice(0, at)}${own} ${at ? title.slice(at) : lowerFirst(title, topic)}`);
}

const wordsIn = ({ story, value }: Claim, topic: Topic): string[] => topic.stories[story]!.text.slice(value!.start, value!.end).toLowerCase().split(/\s+/);

/** "undersea" of "two undersea cables". */
function modifierIn(reading: Claim, topic: Topic): string | null {
  const tokens = topic.stories[reading.story]!.sentences[reading.sentence]!.tokens.filter(
    ({ start, end }) => start >= reading.value!.start && end <= reading.value!.end,
  );
  const [modifier, noun] = tokens.slice(-2);
  const telling = modifier && /^(?:ADJ|NOUN)$/.test(modifier.pos) && /^\p{Ll}{3,}$/u.test(modifier.text) && !UNTELLING.has(modifier.lower);
  return telling && noun?.pos === 'NOUN' ? modifier.lower : null;
}
const UNTELLING = new Set('other others more additional extra further such new same million billion thousand hundred dozen remaining least year'.split(' '));

/** The name that the sentences of all readings have, and none of the others'. */
function nameInSentences(alignment: Alignment, twins: readonly Alignment[], topic: Topic): string | null {
  const inSentence = ({ story, sentence }: Claim): Entity[] => {
    const { start, end } = topic.stories[story]!.sentences[sentence]!;
    return topic.entities.mentions(story, start, end).map(({ entity }) => entity);
  };
  const taken = new Set(twins.flatMap(({ readings }) => readings.flatMap(inSentence)));
  const [first, ...others] = alignment.readings.map(inSentence);
  const shared = first?.find((entity) => !taken.has(entity) && entity.type !== 'place' && others.every((names) => names.includes(entity)));
  return shared?.name ?? null;
}

/** " in the valley", ": Ann Poe", " (60)": the first of place, name and number that the others of that title lack. */
function distinction(title: string, alignment: Alignment, twins: readonly Alignment[], topic: Topic): string {
  const taken = new Set(twins.flatMap((twin) => named(twin, topic)));
  const counts = named(alignment, topic).filter((entity) => !taken.has(entity));
  // Whoever plays does not tell one crowd from another.
  const telling = title === 'Attendance' ? counts.filter(({ type }) => type !== 'person') : counts;
  // A town that one of two stories names is where the reporter stood as often as where it happened.
  const least = ({ type }: Entity) => (type === 'place' ? alignment.readings.length : alignment.readings.length - 0.5) / 2;
  const own = telling.find((entity) => counts.filter((other) => other === entity).length > least(entity));
  if (own) return own.type === 'place' ? ` ${prepositionOf(own, alignment, topic)} ${own.name}` : `: ${own.name}`;
  if (twins.every((twin) => isBefore(alignment, twin))) return '';
  const further = title === 'Attendance' ? null : nameInSentences(alignment, twins, topic);
  if (further) return `: ${further}`;
  const { start, end } = alignment.readings[0]!.value!;
  const words = topic.stories[alignment.readings[0]!.story]!.text.slice(start, end).replace(/\s+/g, ' ');
  return ` (${lowerFirst(words, topic)})`;
}

/** "at the park", "in the town": as the first story that places them there has it. */
function prepositionOf(place: Entity, { readings }: Alignment, topic: Topic): string {
  for (const { story, start, end } of readings) {
    const mention = topic.entities.mentions(story, start, end).find(({ entity }) => entity === place);
    const before = mention ? PLACING.exec(topic.stories[story]!.text.slice(Math.max(0, mention.start - 40), mention.start)) : null;
    if (before) return before[1] === 'out of' ? 'from' : before[1]!;
  }
  return 'in';
}

/** "from | opposition-held Lenn" */
const PLACING = /\b(at|in|near|on|from|out of|off|outside)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}$/u;

/** Of comparisons with one title the one with most readings has it plain; among equals the one that is told first. */
function isBefore(a: Alignment, b: Alignment): boolean {
  if (a.readings.length !== b.readings.length) return a.readings.length > b.readings.length;
  const [x, y] = [a.readings[0]!, b.readings[0]!];
  return x.story !== y.story ? x.story < y.story : x.start < y.start || (x.start === y.start && x.value!.start < y.value!.start);
}

/** What the sentences of the readings name, places first, once for each reading. */
function named(alignment: Alignment, topic: Topic): Entity[] {
  const entities = alignment.readings.flatMap((reading) => [...new Set(mentionsOf(reading, topic))]);
  return entities.toSorted((a, b) => Number(b.type === 'place') - Number(a.type === 'place'));
}

/** "in the valley", "of the northern district": a place that the clause puts something in; countries that act are no such place. */
const PLACED = /\b(?:in|at|near|around|across|off|from|of|outside|inside|within) (?:the )?$/u;

const mentionsOf = ({ story, start, end }: Claim, topic: Topic): Entity[] => {
  const { text } = topic.stories[story]!;
  return topic.entities
    .mentions(story, start, end)
    .filter(({ entity, start: at }) => entity.type !== 'place' || PLACED.test(text.slice(Math.max(0, at - 16), at)))
    .map(({ entity }) => entity);
};

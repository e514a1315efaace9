import { isPartOfPeople, isPeople } from '../extract/quantity/roles.ts';
import type { QuantityClaim, Token, Topic } from '../model.ts';
import { capital, commonest, plural } from './words.ts';

/** "Number of ships", "Attendance", "People on the convoy", "People registered to vote". */
export function countTitle(head: string, readings: readonly QuantityClaim[], topic: Topic): string {
  const { scope } = readings[0]!.quantity;
  const total = scope.includes('whole') ? 'Total number of' : scope.includes('further') ? 'Further' : 'Number of';
  if (readings.some(({ quantity }) => quantity.head === 'spectator')) return 'Attendance';
  if (scope.includes('capacity')) return capacityTitle(head, readings, topic);
  if (isPeople(head)) {
    const said = readings.map((reading) => carriedBy(reading, topic) ?? statedOf(reading, topic)).find((words) => words !== null);
    if (said) return `${capital(plural(head))} ${said}`;
  }
  return capital(`${total} ${sharedModifier(readings)}${plural(head)}`);
}

function sharedModifier(readings: readonly QuantityClaim[]): string {
  const modifier = readings[0]!.quantity.modifiers.at(-1);
  return modifier && /^\p{L}/u.test(modifier) && readings.every(({ quantity }) => quantity.modifiers.includes(modifier)) ? `${modifier} ` : '';
}

const CARRYING = new Set(['carry', 'transport', 'hold', 'ferry', 'bring']);

/** "The convoy was carrying 5,000 people": on the convoy. */
function carriedBy({ story, sentence, start, value }: QuantityClaim, topic: Topic): string | null {
  const tokens = topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.start >= start && token.end <= value.start);
  const verb = tokens.findLastIndex(({ lemma }) => CARRYING.has(lemma));
  const vehicle = verb > 0 && tokens.length - verb <= 4 ? tokens.slice(0, verb).findLast(({ pos }) => pos === 'NOUN') : undefined;
  return vehicle ? `on the ${vehicle.lower}` : null;
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

const COPULAS = new Set(['were', 'was', 'are', 'is', 'be', 'been']);

/** "5 million people were registered to vote": what is said of them, as far as it is two or three words. */
function statedOf({ story, sentence, value }: QuantityClaim, topic: Topic): string | null {
  const tokens = topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.start >= value.end);
  const copula = tokens.slice(0, 4).findLastIndex(({ lower }) => COPULAS.has(lower));
  const state = copula < 0 ? undefined : tokens[copula + 1];
  if (!state || !isState(state)) return null;
  const [to, verb] = [tokens[copula + 2], tokens[copula + 3]];
  if (to?.lower === 'to' && verb?.pos === 'VERB') return `${state.lower} to ${verb.lower}`;
  // "were taken to hospital"
  const place = to?.pos === 'ADP' && verb?.pos === 'NOUN' ? `${to.lower} ${verb.lower}` : null;
  if (place) return `${state.lower} ${place}`;
  const object = tokens.slice(copula + 2, copula + 4).filter(({ pos }, i, both) => pos === 'NOUN' || (pos === 'ADJ' && both[i + 1]?.pos === 'NOUN'));
  return [state.lower, ...object.map(({ lower }) => lower)].join(' ');
}

const isState = ({ pos, lower }: Token): boolean => (pos === 'VERB' && /(?:ed|en)$/.test(lower)) || (pos === 'ADJ' && /(?:ible|able|less)$/.test(lower));

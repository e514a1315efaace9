import { isPost, roleOf } from '../extract/quantity/roles.ts';
import type { QuantityClaim, Topic } from '../model.ts';
import { mostSay, occasionOf } from './occasion.ts';
import { bodyNear, ofOwner } from './owner.ts';
import { capital, commonest, plural, sentenceWords } from './words.ts';

/** Words that can stand behind "Number", for each role in the order of preference. */
const STATES: Record<string, readonly string[]> = {
  injured: ['injured', 'wounded', 'hurt', 'hospitalised'],
  missing: ['missing'],
  trapped: ['trapped', 'stranded', 'buried'],
  rescued: ['rescued', 'saved', 'freed'],
  detained: ['arrested', 'detained', 'jailed', 'charged', 'convicted', 'sentenced'],
  abducted: ['abducted', 'kidnapped'],
  displaced: ['evacuated', 'displaced'],
  affected: ['infected', 'affected', 'diagnosed', 'quarantined'],
  laid_off: ['laid off'],
  damaged: ['damaged', 'submerged'],
  destroyed: ['destroyed', 'flattened', 'collapsed', 'burnt'],
  killed: ['killed'],
  employed: ['employed'],
};

/** "Death toll of the 2004 tsunami", "Number injured", "Employees of the yard" for people in general. */
export function peopleTitle(role: string, readings: readonly QuantityClaim[], topic: Topic): string {
  const where = whereOf(readings, topic);
  if (role === 'killed') return areBodies(readings, topic) ? `Bodies recovered${where}` : deathToll(readings, topic, where);
  if (role === 'employed') return employeesTitle(readings, topic);
  if (role === 'affected' && valueSays(readings, topic, /\bcases?\b/i)) return `Number of cases${where}`;
  if (role === 'abducted' && mostSay(readings, topic, /^hostages?$/)) return `Number of hostages${yearOf(readings, topic, 'in') || where}`;
  const of = oneKind(readings);
  if (of) return `${capital(plural(of))} ${stateOf(role, readings, topic)}${yearOf(readings, topic, 'in') || where}`;
  return `Number ${stateOf(role, readings, topic)}${yearOf(readings, topic, 'in') || where}`;
}

/** Words that say no more of people than that they are people. */
const ANYONE = new Set('person people individual human victim other life soul casualty fatality body resident civilian'.split(' '));

/** "patient", where all count the same and no mere people. */
function oneKind(readings: readonly QuantityClaim[]): string | null {
  const [first] = readings.map(({ quantity }) => quantity.head);
  return first && !ANYONE.has(first) && !roleOf(first, first) && readings.every(({ quantity }) => quantity.head === first) ? first : null;
}

function employeesTitle(readings: readonly QuantityClaim[], topic: Topic): string {
  const body = bodyNear(readings, topic);
  return body ? ofOwner('employees', body) : 'Employees';
}

/** "Children killed", "Houses damaged": for anything else. */
export const befallenTitle = (role: string, head: string, readings: readonly QuantityClaim[], topic: Topic): string =>
  `${capital(plural(head))} ${/^(?:hostage|captive)$/.test(head) ? 'held' : isPost(head) ? 'cut' : stateOf(role, readings, topic)}`;

function deathToll(readings: readonly QuantityClaim[], topic: Topic, where: string): string {
  const scope = readings[0]!.quantity.scope;
  const name = scope.includes('further') ? 'Further deaths' : scope.includes('earlier') ? 'Earlier death toll' : 'Death toll';
  return `${name}${yearOf(readings, topic) || where}`;
}

/** " of the 2004 tsunami", " in the 2004 tsunami": a number that looks back says to what. */
function yearOf(readings: readonly QuantityClaim[], topic: Topic, link: 'of' | 'in' = 'of'): string {
  const { event, year } = occasionOf(readings, topic);
  return year ? ` ${event ? `${link} the ${year} ${event}` : `in ${year}`}` : '';
}

/** The word that most of the sentences use of them. */
function stateOf(role: string, readings: readonly QuantityClaim[], topic: Topic): string {
  const states = STATES[role] ?? [role];
  const used = readings.flatMap((reading) =>
    [...new Set(sentenceWords(reading, topic))].filter((word) => roleOf(word, word) === role && states.includes(word)),
  );
  return commonest(used) ?? states[0]!;
}

const valueSays = (readings: readonly QuantityClaim[], topic: Topic, words: RegExp): boolean =>
  readings.filter(({ story, value }) => words.test(topic.stories[story]!.text.slice(value.start, value.end))).length * 2 > readings.length;

const areBodies = (readings: readonly QuantityClaim[], topic: Topic): boolean => valueSays(readings, topic, /\b(?:bod(?:y|ies)|corpses?)\b/i);

/** " in the northern district": a place that all name behind the number. */
function whereOf(readings: readonly QuantityClaim[], topic: Topic): string {
  const places = readings.map(({ story, start, end, value }) =>
    topic.entities
      .mentions(story, start, end)
      .filter(({ entity, start: at }) => entity.type === 'place' && at > value.end)
      .map(({ entity }) => entity.name),
  );
  const [first, ...others] = places;
  const shared = first?.find((name) => others.every((names) => names.includes(name)));
  return shared ? ` in ${shared}` : '';
}

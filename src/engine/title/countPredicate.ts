/** What the stories say of the counted, for a title: "Schools closed", "Women on the jury", "Homes without power". */
import { isPartOfPeople, isPeople } from '../extract/quantity/roles.ts';
import type { QuantityClaim, Token, Topic } from '../model.ts';
import { nameInTitle } from './shortForm.ts';

/** What is said by one reading, as words that follow the plural of what is counted; null where the rule does not apply. */
type Predicate = (reading: QuantityClaim, readings: readonly QuantityClaim[], topic: Topic) => string | null;

const tokensBehind = ({ story, sentence, value }: QuantityClaim, topic: Topic): Token[] =>
  topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.start >= value.end);
const tokensBefore = ({ story, sentence, value }: QuantityClaim, topic: Topic): Token[] =>
  topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.end <= value.start);
const textBefore = ({ story, sentence, value }: QuantityClaim, topic: Topic): string => {
  const { text, sentences } = topic.stories[story]!;
  return text.slice(sentences[sentence]!.start, value.start).replace(/\s+/g, ' ');
};

const textBehind = ({ story, sentence, value }: QuantityClaim, topic: Topic): string =>
  topic.stories[story]!.text.slice(value.end, topic.stories[story]!.sentences[sentence]!.end);

const BODIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries('jury panel committee board council commission bench'.split(' ').map((body) => [body, 'on'])),
  ...Object.fromEntries('team crew squad delegation cabinet government orchestra choir'.split(' ').map((body) => [body, 'in'])),
};
const BODY = new RegExp(`\\b(${Object.keys(BODIES).join('|')}) (?:made up )?of (?:[\\w-]+ [\\w-]+(?:,| and) )*$`, 'u');

/** "a jury of seven women and five men". */
export const inBody: Predicate = (reading, _, topic) => {
  const body = BODY.exec(textBefore(reading, topic))?.[1];
  return body ? `${BODIES[body]} the ${body}` : null;
};

/** Where they are, as far as it needs no place: "three men still at large", "40 students are on strike". */
const WHEREABOUTS =
  /^\s+(?:(?:who|that|which)\s+)?(?:(?:is|are|was|were|remain|remained|remains|still)\s+)*((?:on the run|at large|in custody|in hiding|behind bars|under arrest|on strike|in hospital|in quarantine|on (?:paid |unpaid |administrative )?leave)\b)/u;

/** "87 people aboard", "340,000 homes are without power". */
const amid: Predicate = (reading, _, topic) => {
  const [first, second, third, fourth] = tokensBehind(reading, topic);
  if (first?.lower === 'aboard' || (first?.lower === 'on' && second?.lower === 'board')) return 'on board';
  const state = WHEREABOUTS.exec(textBehind(reading, topic))?.[1];
  if (state) return state;
  const [without, noun] = first?.lower === 'without' ? [first, second] : /^(?:is|are|was|were)$/.test(first?.lower ?? '') ? [second, third] : [third, fourth];
  return without?.lower === 'without' && noun?.pos === 'NOUN' ? `without ${noun.lower}` : null;
};

/** "the surveillance of 40 clerks", "spied on 40 clerks". */
const observed: Predicate = (reading, _, topic) =>
  /\bsurveillance of (?:the )?$/.test(textBefore(reading, topic))
    ? 'under surveillance'
    : /\bsp(?:y|ied|ying) on (?:the )?$/.test(textBefore(reading, topic))
      ? 'spied on'
      : null;

const COPULAS = new Set(['were', 'was', 'are', 'is', 'be', 'been', 'being']);

/** "5 million people were registered to vote": what is said of them, as far as it is two or three words. */
const stated: Predicate = (reading, _, topic) => {
  const tokens = tokensBehind(reading, topic);
  // "a ferry with 80 people was late": it is the ferry that was.
  const before = tokensBefore(reading, topic);
  if (before.at(-1)?.pos === 'ADP') return null;
  // "Two Finns and three Swedes were held": what is said of all of them is not what was counted.
  const listed = before.slice(before.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX') + 1);
  if (before.at(-1)?.pos === 'CCONJ' && listed.some(({ pos }) => pos === 'NUM')) return null;
  const copula = tokens.slice(0, 4).findLastIndex(({ lower }) => COPULAS.has(lower));
  const rest = copula < 0 ? [] : tokens.slice(copula + 1);
  while (rest[0]?.pos === 'ADV') rest.shift();
  const [state, next, after] = rest;
  if (!state || !isState(state) || CALLING.has(state.lemma)) return null;
  if (next?.lower === 'to' && after?.pos === 'VERB') return `${state.lower} to ${after.lower}`;
  if (next?.pos === 'ADP' && (!after || after.pos === 'PUNCT')) return `${state.lower} ${next.lower}`;
  // "were taken to hospital"
  if (next?.pos === 'ADP' && after?.pos === 'NOUN') return `${state.lower} ${next.lower} ${after.lower}`;
  // "were placed on paid leave", "were described as": half of what is said.
  if (NEEDING.has(state.lemma)) {
    const end = rest.findIndex(({ pos }, i) => i > 1 && !/^(?:ADJ|NOUN|VERB)$/.test(pos));
    const phrase = rest.slice(0, rest[end]?.pos === 'SCONJ' || end < 0 || rest[end]?.pos === 'PUNCT' ? (end < 0 ? undefined : end) : end);
    return next?.pos === 'ADP' && phrase.length > 2 && phrase.length <= MOST_STATED ? phrase.map(({ lower }) => lower).join(' ') : null;
  }
  const object = rest.slice(1, 3).filter(({ pos }, i, both) => pos === 'NOUN' || (pos === 'ADJ' && both[i + 1]?.pos === 'NOUN'));
  return [state.lower, ...object.map(({ lower }) => lower)].join(' ');
};

/** They tell who the counted are, and nothing that happened to them. */
const CALLING = new Set('identify name know call believe describe think say report consider understand expect'.split(' '));
/** They say nothing without where or what to. */
const NEEDING = new Set('place put leave keep send take bring move make give turn bind'.split(' '));
const MOST_STATED = 4;

const isState = ({ pos, lower }: Token): boolean => (pos === 'VERB' && !/ing$/.test(lower)) || (pos === 'ADJ' && /(?:ed|ible|able|less)$/.test(lower));

const CARRYING = new Set(['carry', 'transport', 'hold', 'ferry', 'bring']);

/** "The convoy was carrying 5,000 people": on the convoy. */
const carried: Predicate = (reading, _, topic) => {
  const head = reading.quantity.head ?? '';
  if (!isPeople(head) && !isPartOfPeople(head)) return null;
  const tokens = tokensBefore(reading, topic);
  const verb = tokens.findLastIndex(({ lemma }) => CARRYING.has(lemma));
  const vehicle = verb > 0 && tokens.length - verb <= 4 ? tokens.slice(0, verb).findLast(({ pos }) => pos === 'NOUN') : undefined;
  return vehicle ? `on the ${vehicle.lower}` : null;
};

const SETTING = new Set(['in', 'on', 'at', 'for', 'with']);
const LONGEST_SETTING = 3;

/** "82 seats in parliament", "71 games for Rowe Town", where half of the sentences name the same. */
const setting: Predicate = (reading, readings, topic) => {
  const tokens = tokensBehind(reading, topic);
  if (!tokens[0] || !SETTING.has(tokens[0].lower)) return null;
  const end = tokens.findIndex((token, i) => i > 0 && !['DET', 'ADJ', 'NOUN', 'PROPN'].includes(token.pos));
  const phrase = tokens.slice(1, end < 0 ? undefined : end);
  const head = phrase.at(-1);
  if (!head || phrase.length > LONGEST_SETTING || tokens[end]?.pos === 'CCONJ' || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return null;
  const named = topic.entities.mentions(reading.story, phrase[0]!.start, head.end)[0]?.entity;
  const says = (other: QuantityClaim): boolean => {
    const { tokens: words, start, end: to } = topic.stories[other.story]!.sentences[other.sentence]!;
    return named ? topic.entities.mentions(other.story, start, to).some(({ entity }) => entity === named) : words.some(({ lemma }) => lemma === head.lemma);
  };
  const saying = readings.filter(says).length;
  if (saying < 2 || saying * 2 < readings.length) return null;
  const words = named ? nameInTitle(named, topic) : topic.stories[reading.story]!.text.slice(phrase[0]!.start, head.end).replace(/\s+/g, ' ');
  return `${tokens[0].lower} ${words}`;
};

/** Verbs that only say that there are so many. */
const PLAIN = new Set(
  'have be include contain reach leave give use need see face total cover involve number become say want demand require consider expect average'.split(' '),
);
const IRREGULAR = new Set('won made sold built lost held bought shot'.split(' '));

/** "scored 47 goals": where most say so. */
const done: Predicate = (reading, readings, topic) => {
  const verbOf = (one: QuantityClaim): Token | undefined => tokensBefore(one, topic).at(-1);
  const verb = verbOf(reading);
  if (verb?.pos !== 'VERB' || PLAIN.has(verb.lemma) || !(/ed$/.test(verb.lower) || IRREGULAR.has(verb.lower))) return null;
  return readings.filter((one) => verbOf(one)?.lemma === verb.lemma).length * 2 > readings.length ? verb.lower : null;
};

const CHARGES = new Set(['count', 'charge', 'offence', 'offense', 'crime']);
const GUILTY = /\b(?:convicted|guilty|convict)\b/i;
const CLEARED = /\b(?:cleared|acquitted|not guilty)\b/i;

/** "was found guilty of four counts": who was, where a story says so right there. */
const charged: Predicate = (_, readings, topic) => {
  if (!readings.some(({ quantity }) => CHARGES.has(quantity.head ?? ''))) return null;
  const before = readings.map((one) => textBefore(one, topic));
  const cleared = before.every((text) => CLEARED.test(text));
  if (!cleared && !before.every((text) => GUILTY.test(text))) return null;
  const people = readings.map((one) => defendant(one, topic)).filter((name) => name !== null);
  const who = new Set(people).size === 1 ? people[0] : null;
  const verb = cleared ? 'cleared' : 'convicted';
  return who ? `${who} was ${verb} of` : cleared ? 'ending in acquittal' : 'ending in conviction';
};

/** The person named last before the verdict. */
function defendant({ story, sentence, value }: QuantityClaim, topic: Topic): string | null {
  const { start } = topic.stories[story]!.sentences[sentence]!;
  const people = topic.entities.mentions(story, start, value.start).filter(({ entity }) => entity.type === 'person');
  return people.at(-1)?.entity.name ?? null;
}

const PREDICATES: readonly Predicate[] = [charged, inBody, amid, observed, carried, stated, setting, done];

export interface Said {
  reading: QuantityClaim;
  words: string;
}

/** The first that any reading says, in the order of what tells most. */
export function saidOfCounted(readings: readonly QuantityClaim[], topic: Topic): Said | null {
  for (const predicate of PREDICATES)
    for (const reading of readings) {
      const words = predicate(reading, readings, topic);
      if (words) return { reading, words };
    }
  return null;
}

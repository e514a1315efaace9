import { sidesOf } from '../align/placeRelation.ts';
import { PLACE_NOUNS } from '../extract/entity/lexicon/heads.ts';
import { ACT_CLASSES, EVENT_NOUNS, SITE_NOUNS } from '../extract/entity/lexicon/location.ts';
import type { Alignment, PlaceClaim, Topic } from '../model.ts';
import { sharedNoun } from './sharedNoun.ts';
import { nameInTitle } from './shortForm.ts';

/** "Headquarters of Acme", "Where the president found refuge", "Location of Holmsund", "Where the earthquake struck", "Where the talks were held". */
export function titlePlace(alignment: Alignment, topic: Topic): string {
  const readings = alignment.readings as PlaceClaim[];
  const rules = new Set(readings.map(({ rule }) => rule));
  const named = sharedName(readings, topic);
  if (rules.has('place:seat')) return `Headquarters of ${named ?? 'the company'}`;
  if (rules.has('place:nested')) return `Location of ${named ?? 'the place'}`;
  if (rules.has('place:home')) return `Home of ${named ?? 'the person'}`;
  if (rules.has('place:refuge')) return `Where ${named ?? 'the family'} found ${sharedWord(readings, topic, ['NOUN']) ?? 'refuge'}`;
  if (readings.some(({ place }) => place.subject.includes('born'))) return named ? `Where ${named} was born` : 'Place of birth';
  const thing = rules.has('place:event') ? eventNoun(readings, headNoun(readings, topic)) : headNoun(readings, topic);
  if (new Set(readings.map((claim) => sidesOf(claim, topic)).filter(Boolean)).size > 1) return `Whether the ${thing ?? 'event'} was on land or at sea`;
  if (rules.has('place:movement'))
    return `${readings[0]!.place.relation === 'from' ? 'Starting point' : 'Destination'} of ${named ?? `the ${traveller(readings, topic)}`}`;
  const verb = sharedWord(readings, topic, ['VERB']);
  if (verb === 'die' && !(thing && EVENT_NOUNS.has(thing))) return 'Place of death';
  if (rules.has('place:care')) return `Where ${named ?? 'the injured'} ${named ? 'was' : 'were'} treated`;
  const act = thing && (EVENT_NOUNS.has(thing) || SITE_NOUNS.has(thing)) ? null : actNoun(readings);
  if (act) return `Where the ${act} ${wasThere(act)}`;
  if (thing && verb && HAPPENING.test(verb)) return `Where the ${thing} ${past(verb)}`;
  const year = sharedYear(readings, topic);
  if (thing && year && EVENT_NOUNS.has(thing)) return `Where the ${year} ${thing} ${wasThere(thing)}`;
  if (!thing || (named && !EVENT_NOUNS.has(thing) && isByName(readings))) return `Location of ${named ?? 'the event'}`;
  return EVENT_NOUNS.has(thing) ? `Where the ${thing} ${wasThere(thing)}` : `Location of the ${plural(readings, thing, topic) ?? thing}`;
}

/** "the Alder mine", and in another story "Alder" alone: the name tells which mine it is. */
const isByName = (readings: readonly PlaceClaim[]): boolean =>
  readings.some(
    ({ place: { subject } }) => subject[0]?.startsWith('@') && subject.length === 1 && readings.every((other) => other.place.subject.includes(subject[0]!)),
  );

const STRIKING = /^(?:earthquake|quake|tremor|tsunami|storm|hurricane|cyclone|typhoon|tornado|flood|disaster|avalanche|landslide)s?$/;
const HELD = /^(?:meeting|conference|summit|talks|trial|hearing|ceremony|rally|concert|parade|tournament|festival)$/;
const LYING = /^(?:epicent(?:er|re)|wreck|wreckage|shipwreck|spill)$/;

/** "Where the quake struck", "where the talks were held", "where the attack took place". */
function wasThere(event: string): string {
  if (STRIKING.test(event)) return 'struck';
  if (LYING.test(event)) return 'was';
  return HELD.test(event) ? `${event.endsWith('s') ? 'were' : 'was'} held` : 'took place';
}

/** "the gas killed ten in X" and "a gas attack in X": what happened, where one of them has a word for it. */
function eventNoun(readings: readonly PlaceClaim[], thing: string | null): string | null {
  if (thing && (EVENT_NOUNS.has(thing) || SITE_NOUNS.has(thing))) return thing;
  return mostCommon(readings.flatMap(({ place }) => place.subject.filter((word) => EVENT_NOUNS.has(word)))) ?? thing;
}

/** The noun for the act that all readings tell of: "signing", "exchange", "match". */
function actNoun(readings: readonly PlaceClaim[]): string | null {
  const told = ACT_CLASSES.find((act) => readings.every(({ place }) => place.subject.some((key) => act.has(key))));
  return [...(told ?? [])].find((word) => EVENT_NOUNS.has(word) && !/^(?:gala|show|fire|cut)$/.test(word)) ?? null;
}

/** Who or what goes: a noun near most of the readings that is no place itself. */
function traveller(readings: readonly PlaceClaim[], topic: Topic): string {
  const noun = headNoun(readings, topic) ?? sharedNoun(readings, topic);
  return noun && !PLACE_NOUNS.has(noun) ? noun : 'journey';
}

/** The year that the sentences of all readings but one give, where it is not their own: "the 2004 earthquake". */
function sharedYear(readings: readonly PlaceClaim[], topic: Topic): string | null {
  const years = readings.flatMap((claim) => {
    const story = topic.stories[claim.story]!;
    const { start, end } = story.sentences[claim.sentence]!;
    const own = story.published?.edtf.slice(0, 4);
    return [...new Set(story.text.slice(start, end).match(/\b(?:1[5-9]|20)\d\d\b/g))].filter((year) => year !== own);
  });
  const year = mostCommon(years);
  return year && years.filter((one) => one === year).length >= readings.length - 1 && readings.length > 1 ? year : null;
}

/** Verbs that make sense with a thing alone: not "where the tsunami killed". */
const HAPPENING =
  /^(?:hit|find|strike|happen|occur|explode|crash|collapse|land|sink|wait|situate|locate|center|centre|originate|live|meet|arrive|erupt|launch)$/;

/** The head of what is placed, as most of the readings have it: it opens their subject. */
function headNoun(readings: readonly PlaceClaim[], topic: Topic): string | null {
  const heads = readings.flatMap((claim) => claim.place.subject.slice(0, 1).filter((word) => isNoun(claim, word, topic)));
  return mostCommon(heads) ?? sharedWord(readings, topic, ['NOUN']);
}

const tokensOf = (claim: PlaceClaim, topic: Topic) =>
  topic.stories[claim.story]!.sentences[claim.sentence]!.tokens.filter((token) => token.start >= claim.start && token.end <= claim.end);
const isNoun = (claim: PlaceClaim, word: string, topic: Topic): boolean => tokensOf(claim, topic).some((token) => token.lemma === word && token.pos === 'NOUN');

/** The noun in the plural where every reading has it so. */
function plural(readings: readonly PlaceClaim[], noun: string, topic: Topic): string | null {
  const forms = readings.flatMap((claim) =>
    tokensOf(claim, topic)
      .filter((token) => token.lemma === noun)
      .map((token) => token.lower),
  );
  return forms.length && forms.every((form) => form === forms[0]) ? forms[0]! : null;
}

/** The entity that most of the subjects name, by the form that the stories use most. */
function sharedName(readings: readonly PlaceClaim[], topic: Topic): string | null {
  const key = mostCommon(readings.flatMap(({ place }) => place.subject.filter((word) => word.startsWith('@'))));
  const entity = key ? topic.entities.entities.find(({ id }) => `@${id}` === key) : undefined;
  if (!entity) return null;
  return entity.type === 'person' ? (entity.name.split(' ').at(-1) ?? entity.name) : nameInTitle(entity, topic);
}

/** The subject word of that part of speech that most of the readings have. */
function sharedWord(readings: readonly PlaceClaim[], topic: Topic, parts: string[]): string | null {
  const words = readings.flatMap((claim) => {
    const tokens = topic.stories[claim.story]!.sentences[claim.sentence]!.tokens.filter((token) => token.start >= claim.start && token.end <= claim.end);
    return [...new Set(claim.place.subject.filter((word) => tokens.some((token) => token.lemma === word && parts.includes(token.pos))))];
  });
  return mostCommon(words);
}

function mostCommon(items: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  hit: 'hit',
  strike: 'struck',
  shake: 'shook',
  find: 'was found',
  hold: 'was held',
  meet: 'met',
  stick: 'was stuck',
  kill: 'killed',
  die: 'died',
  sink: 'sank',
  land: 'landed',
  situate: 'was',
  locate: 'was',
  center: 'was',
  stop: 'stopped',
  bury: 'was buried',
  shoot: 'was shot',
  launch: 'was launched',
  sign: 'was signed',
};
const past = (verb: string): string => IRREGULAR[verb] ?? (verb.endsWith('e') ? `${verb}d` : verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`);

/** What the stories say of the counted, for a title: "Schools closed", "Women on the jury", "Homes without power". */
import { SITE_NOUNS } from '../extract/entity/lexicon/location.ts';
import { isPartOfPeople, isPeople } from '../extract/quantity/roles.ts';
import type { QuantityClaim, Token, Topic } from '../model.ts';
import { charged } from './countCharges.ts';
import { amid, stated } from './countState.ts';
import { type Predicate, textBefore, textBehind, tokensBefore, tokensBehind } from './countWords.ts';
import { nameInTitle } from './shortForm.ts';

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

/** "the surveillance of 40 clerks", "spied on 40 clerks". */
const observed: Predicate = (reading, _, topic) =>
  /\bsurveillance of (?:the )?$/.test(textBefore(reading, topic))
    ? 'under surveillance'
    : /\bsp(?:y|ied|ying) on (?:the )?$/.test(textBefore(reading, topic))
      ? 'spied on'
      : null;

const CARRYING = new Set(['carry', 'transport', 'hold', 'ferry', 'bring']);

const VEHICLES = new Set(
  'ferry boat ship vessel plane aircraft airliner jet helicopter bus coach minibus train tram van car lorry truck convoy dinghy raft yacht barge tanker trawler freighter taxi cart lift capsule airbus boeing liner'.split(
    ' ',
  ),
);

/** "The gang holds 28 ships", "14 sailors in the hands of": not theirs, but held. */
const held: Predicate = (reading, _, topic) => {
  const head = reading.quantity.head ?? '';
  if (!isPeople(head) && !VEHICLES.has(head) && head !== 'hostage' && head !== 'captive') return null;
  const verb = tokensBefore(reading, topic).findLast(({ pos }) => pos !== 'ADV');
  const byVerb = verb?.lemma === 'hold' && verb.pos === 'VERB' && tokensBefore(reading, topic).at(-1) === verb;
  const jailed = byVerb && !SITE_NOUNS.has(subjectNoun(tokensBefore(reading, topic)) ?? '');
  return jailed || HELD.test(textBehind(reading, topic)) ? 'held' : null;
};
const HELD =
  /^\s+(?:(?:(?:are|were|was|being|been|still)\s+)*(?:held\s+)?(?:captive|for ransom|to ransom|in captivity|in (?:the )?(?:\p{L}+ )?hands\b(?! of (?:the )?(?:voters|judge|court))))/u;

/** The noun right before the last verb: what holds or carries them. */
function subjectNoun(tokens: readonly Token[]): string | null {
  const verb = tokens.findLastIndex(({ pos }) => pos === 'VERB');
  const before = tokens.slice(0, Math.max(0, verb)).findLast(({ pos, lower }) => !/^(?:AUX|ADV|PART)$/.test(pos) && !/^(?:which|that)$/.test(lower));
  return before?.pos === 'NOUN' ? before.lemma : null;
}

/** "The convoy was carrying 5,000 people": on the convoy. */
const carried: Predicate = (reading, _, topic) => {
  const head = reading.quantity.head ?? '';
  if (!isPeople(head) && !isPartOfPeople(head)) return null;
  const tokens = tokensBefore(reading, topic);
  const verb = tokens.findLastIndex(({ lemma }) => CARRYING.has(lemma));
  const vehicle = verb > 0 && tokens.length - verb <= 4 ? tokens.slice(0, verb).findLast(({ pos }) => pos === 'NOUN') : undefined;
  // "The jail, which in recent years has held 200 people"
  return vehicle && VEHICLES.has(vehicle.lemma) ? `on the ${vehicle.lower}` : null;
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
  // "9 million at this year's gala": in no year.
  if (
    !head ||
    /^(?:this|last|next)$/.test(phrase[0]!.lower) ||
    tokens[end]?.lower === "'s" ||
    phrase.length > LONGEST_SETTING ||
    tokens[end]?.pos === 'CCONJ' ||
    (head.pos !== 'NOUN' && head.pos !== 'PROPN')
  )
    return null;
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

const PREDICATES: readonly Predicate[] = [charged, inBody, amid, observed, held, carried, stated, setting, done];

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

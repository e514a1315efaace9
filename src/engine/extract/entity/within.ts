import type { Entity, Mention, Story } from '../../model.ts';
import { countryNamed, countryOfDemonym, countryOfPart, countrySeatedIn, isWorldRegion } from './countries.ts';
import { PLACE_NOUNS } from './lexicon/heads.ts';
import { nameKey } from './spelling.ts';

const NOUN = `(?:${[...PLACE_NOUNS].join('|')})`;
const SIDE =
  '(?:(?:far|the|its|a|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|coastal|mountainous|neighbouring|neighboring|nearby|remote|rural|rebel-held|government-held|province|district|island|city|state|region|town|heart|part|tip|coast|of) )';
/** Between a place and what it lies in: "X village in Central Y district", "X province, Y", "X, the capital of Y". */
const INSIDE = new RegExp(
  `^(?: ${NOUN})?,?(?: (?:located|situated|which is|lying))?(?: in|, (?:the|a) (?:\\w+ )?(?:capital|city|town|district|regency|village|part|province|island|area|suburb) (?:of|in)) ${SIDE}{0,4}$`,
);
const COMMA = /^(?: (?:city|province|state|district|village|town))?, $/;
/** "Canada's Yukon territory", "Peru's northern X province". */
const OWNER = new RegExp(`^'s? ${SIDE}{0,2}$`);
/** The same without its mark. */
const BARE = new RegExp(`^ ${SIDE}{0,2}$`);
/** "the Peruvian city of X", "the northern Canadian province of X". */
const NATION = new RegExp(
  `^ ${SIDE}{0,2}(?:port |capital |border |market )?(?:cit(?:y|ies)|towns?|villages?|provinces?|districts?|regions?|islands?|states?) of ${SIDE}{0,2}$`,
);

/** Fills `within`: capitals, seats and national bodies from the general list, the rest as the texts say. */
export function placeWithin(stories: readonly Story[], entities: readonly Entity[], mentions: readonly Mention[][]): void {
  const countries = new Map(
    entities.flatMap((entity) => (countryNamed(nameKey(entity.name)) ? [[countryNamed(nameKey(entity.name))!.code, entity] as const] : [])),
  );
  for (const entity of entities) {
    const country = countries.get(countryOver(entity) ?? '');
    if (country) nest(entity, country);
  }
  const votes = new Map<string, { part: Entity; whole: Entity; times: number }>();
  for (const story of stories) {
    const list = mentions[story.index] ?? [];
    for (const [i, left] of list.entries()) {
      const found = list[i + 1] && readPair(story, left, list[i + 1]!);
      if (!found) continue;
      const key = `${found.part.id} ${found.whole.id}`;
      votes.set(key, { ...found, times: (votes.get(key)?.times ?? 0) + 1 });
    }
  }
  for (const { part, whole, times } of votes.values()) if (times > (votes.get(`${whole.id} ${part.id}`)?.times ?? 0)) nest(part, whole);
}

/** Code of the country that an entity is the capital or seat of, or whose nationality opens its name ("Russian Foreign Ministry"). */
function countryOver(entity: Entity): string | null {
  if (entity.type === 'person' || countryNamed(nameKey(entity.name))) return null;
  for (const form of entity.forms) {
    const key = nameKey(form);
    const seat = countrySeatedIn(key) ?? countryOfPart(key);
    if (seat) return seat.code;
    const [first, ...rest] = key.split(' ');
    const nation = rest.length ? (countryOfDemonym(first!) ?? countryNamed(first!)) : undefined;
    if (nation) return nation.code;
  }
  return null;
}

/** What two neighbouring mentions say of each other's place. */
function readPair(story: Story, left: Mention, right: Mention): { part: Entity; whole: Entity } | null {
  const between = story.text.slice(left.end, right.start);
  if (between.length > 60 || right.entity.type !== 'place' || left.entity.type !== 'place' || left.entity === right.entity) return null;
  const adjective =
    countryOfDemonym(nameKey(story.text.slice(right.start, right.end))) !== undefined && !countryNamed(nameKey(story.text.slice(right.start, right.end)));
  if (!adjective && (INSIDE.test(between) || (COMMA.test(between) && closesApposition(story, right)))) return { part: left.entity, whole: right.entity };
  if (isWorldRegion(nameKey(right.entity.name)) || countryNamed(nameKey(right.entity.name))) return null;
  const owner = OWNER.test(between) || (BARE.test(between) && (lostApostrophe(story, left) || (isDemonym(story, left) && isPlaceNoun(story, right))));
  if ((NATION.test(between) && countryNamed(nameKey(left.entity.name))) || (owner && isPlaceHere(story, right)))
    return { part: right.entity, whole: left.entity };
  return null;
}

const surface = (story: Story, { start, end }: Mention): string => story.text.slice(start, end);

/** "Perus northern X province", as some scrapers leave it. */
const lostApostrophe = (story: Story, mention: Mention): boolean => {
  const words = surface(story, mention);
  return words.endsWith('s') && countryNamed(nameKey(words)) === undefined && countryNamed(nameKey(words.slice(0, -1))) !== undefined;
};
/** "the Peruvian X province" */
const isDemonym = (story: Story, mention: Mention): boolean => countryOfDemonym(nameKey(surface(story, mention))) !== undefined;
const isPlaceNoun = (story: Story, mention: Mention): boolean => PLACE_NOUNS.has(/^ ([a-z]+)/.exec(story.text.slice(mention.end, mention.end + 20))?.[1] ?? '');

/** True where the mention stands for the place itself, not for a thing called after it ("Norway's Ramsund naval facility"). */
function isPlaceHere(story: Story, mention: Mention): boolean {
  const after = /^ ?([a-z-]+|.)/i.exec(story.text.slice(mention.end, mention.end + 30))?.[1] ?? '';
  return !/^[a-z-]/.test(after) || PLACE_NOUNS.has(after) || /^(?:in|on|at|and|as|after|with|by|was|is|has|had|were|to|from|killing|where|when)$/.test(after);
}

/** "in Urbana, Maryland, and" — a larger place after a comma closes with another mark; in a list it does not ("Lyon, Nice and Lille"). */
const closesApposition = (story: Story, mention: Mention): boolean =>
  /^(?:[,.;)]|\s*$| (?:on|said|where|when|after|—|-))/.test(story.text.slice(mention.end, mention.end + 8)) &&
  !/^, (?:\p{Lu}|and )/u.test(story.text.slice(mention.end, mention.end + 8));

/** Puts `part` into `whole`, unless it is already the other way round. */
function nest(part: Entity, whole: Entity): void {
  if (part === whole || lies(whole, part) || part.within.includes(whole)) return;
  part.within.push(whole);
}

/** True where `part` is, or lies somewhere within, `whole`. */
export function lies(part: Entity, whole: Entity, depth = 0): boolean {
  return part === whole || (depth < 6 && part.within.some((outer) => lies(outer, whole, depth + 1)));
}

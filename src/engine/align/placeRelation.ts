import { countryNamed, countryOfPart, countrySeatedIn, isCapital } from '../extract/entity/countries.ts';
import { placePhrases } from '../extract/entity/placePhrases.ts';
import { nameKey } from '../extract/entity/spelling.ts';
import { lies } from '../extract/entity/within.ts';
import type { Entity, PlaceClaim, Topic } from '../model.ts';

/**
 * How two places stand to each other. `same`: one place. `part`: one lies in the other. `seat`: a country and its capital or
 * seat of government. `overlap`: both phrases name a further place in common. `sides`: on land against at sea. `elsewhere`:
 * lists or texts tell them apart. `unknown`: nothing says.
 */
export type PlaceRelation = 'same' | 'part' | 'seat' | 'overlap' | 'sides' | 'elsewhere' | 'unknown';

/** Places named in the value of a claim. */
export const placesOf = (claim: PlaceClaim, topic: Topic): Entity[] => {
  const named = topic.entities.mentions(claim.story, claim.value.start, claim.value.end).map(({ entity }) => entity);
  return named.includes(claim.place.entity) ? [...new Set(named)] : [claim.place.entity, ...new Set(named)];
};

/** Code of the country that a place is, or lies in; null where neither list nor texts say. */
function countryOf(entity: Entity, depth = 0): string | null {
  const key = nameKey(entity.name);
  const own = countryNamed(key) ?? countryOfPart(key) ?? (isCapital(key) ? countrySeatedIn(key) : undefined);
  if (own) return own.code;
  for (const outer of entity.within) {
    const code = depth < 6 ? countryOf(outer, depth + 1) : null;
    if (code) return code;
  }
  return null;
}

const isCountry = (entity: Entity): boolean => countryNamed(nameKey(entity.name)) !== undefined;
const isSeatOf = (seat: Entity, country: Entity): boolean => {
  const of = countrySeatedIn(nameKey(seat.name));
  return of !== undefined && of === countryNamed(nameKey(country.name));
};

export function relatePlaces(a: PlaceClaim, b: PlaceClaim, topic: Topic): PlaceRelation {
  const [left, right] = [placesOf(a, topic), placesOf(b, topic)];
  if (sidesOf(a, topic) && sidesOf(b, topic) && sidesOf(a, topic) !== sidesOf(b, topic)) return 'sides';
  if (isList(a, topic) || isList(b, topic)) return relateLists(left, right);
  const [x, y] = [a.place.entity, b.place.entity];
  if (x === y) return 'same';
  if (isSeatOf(x, y) || isSeatOf(y, x)) return 'seat';
  if (lies(x, y) || lies(y, x)) return 'part';
  if (left.some((place) => !isCountry(place) && right.includes(place))) return 'overlap';
  if (tiedByTexts(left, right, topic)) return 'overlap';
  const [from, to] = [countryOf(x), countryOf(y)];
  return from && to && from !== to ? 'elsewhere' : 'unknown';
}

/** True where some story names the two in one breath as parts of one place: "X west of Y". Countries tie nothing. */
function tiedByTexts(left: readonly Entity[], right: readonly Entity[], topic: Topic): boolean {
  const ties = tiesOf(topic);
  return left.some((x) => right.some((y) => ties.has(`${x.id} ${y.id}`)));
}

const known = new WeakMap<Topic, Set<string>>();

function tiesOf(topic: Topic): Set<string> {
  const made = known.get(topic);
  if (made) return made;
  const ties = new Set<string>();
  for (const story of topic.stories)
    for (const sentence of story.sentences)
      for (const { mentions } of placePhrases(sentence, story.index, topic))
        for (const [i, a] of mentions.entries())
          for (const b of mentions.slice(i + 1)) {
            if (isCountry(a.entity) || isCountry(b.entity) || / (?:and|or) /.test(story.text.slice(a.end, b.start))) continue;
            ties.add(`${a.entity.id} ${b.entity.id}`).add(`${b.entity.id} ${a.entity.id}`);
          }
  known.set(topic, ties);
  return ties;
}

/** "at sea" and "on land" where the words say so: "off the coast", "offshore" against "inland". */
export function sidesOf(claim: PlaceClaim, topic: Topic): 'sea' | 'land' | null {
  const words = topic.stories[claim.story]!.text.slice(claim.start, claim.end).toLowerCase();
  if (/\binland\b|\bonshore\b/.test(words)) return 'land';
  return claim.place.relation === 'off' || /\boffshore\b|\boff the coast\b|\bat sea\b/.test(words) ? 'sea' : null;
}

/** "the United States and the United Kingdom": several places side by side. */
const isList = (claim: PlaceClaim, topic: Topic): boolean =>
  / (?:and|or) /.test(topic.stories[claim.story]!.text.slice(claim.value.start, claim.value.end)) && placesOf(claim, topic).length > 1;

function relateLists(left: readonly Entity[], right: readonly Entity[]): PlaceRelation {
  const shared = left.filter((place) => right.includes(place)).length;
  if (shared === left.length && shared === right.length) return 'same';
  return shared > 0 || left.some((x) => right.some((y) => lies(x, y) || lies(y, x))) ? 'overlap' : 'unknown';
}

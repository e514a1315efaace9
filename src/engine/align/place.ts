import { countryNamed } from '../extract/entity/countries.ts';
import { EVENT_CLASSES, EVENT_NOUNS, EVENT_VERB_CLASSES } from '../extract/entity/lexicon/location.ts';
import { nameKey } from '../extract/entity/spelling.ts';
import { lies } from '../extract/entity/within.ts';
import type { Alignment, PlaceClaim, Topic } from '../model.ts';
import { saidAgain } from './again.ts';
import { unite } from './bridge.ts';
import { cluster, NEVER } from './cluster.ts';
import { contextSimilarity, idfOf } from './context.ts';
import { type PlaceRelation, placesOf, relatePlaces, sidesOf } from './placeRelation.ts';
import { sameTime } from './placeTime.ts';

/** What a pair's score is made of: what is placed, the sentences around, and how far the places agree. */
const WEIGHTS = { subject: 0.65, sentence: 0.2, place: 0.15 };
const THRESHOLD = 0.6;
/** Places that are not the same need more to speak for one fact than the places themselves; most where they exclude each other. */
const NESTED = { subject: 0.45, sentence: 0.18 };
const APART = { subject: 0.6, sentence: 0.3 };
const PLACE_SCORE: Record<PlaceRelation, number> = { same: 1, seat: 0.9, part: 0.85, overlap: 0.8, sides: 0.5, elsewhere: 0.2, unknown: 0.4 };

/** One comparison for each thing that is placed: where it stands, happens or goes. */
export function alignPlace(claims: readonly PlaceClaim[], topic: Topic): Alignment[] {
  const sides = alignSides(claims, topic);
  const opposed = new Set(sides.flatMap(({ readings }) => readings));
  const free = oneSeatEach(claims, topic).filter((claim) => !opposed.has(claim));
  const score = (a: PlaceClaim, b: PlaceClaim): number => scorePlaces(a, b, topic);
  const clusters = cluster(free, (claim) => claim.start * 1e6 + claim.end, score, THRESHOLD);
  const facts = unite(clusters, (a, b) => score(a, b) >= THRESHOLD && areNested(a, b, topic), score);
  const taken = new Set(facts.flatMap(({ members }) => members));
  const spare = free.filter((claim) => !taken.has(claim));
  const alignments = facts.map(
    ({ members, confidence }): Alignment => ({
      kind: 'place',
      readings: members.map((member) => mostExact(member, members, spare, score)),
      confidence: Math.min(1, confidence),
    }),
  );
  const told = [...sides, ...withoutRepeats(alignments.filter((alignment) => isTelling(alignment.readings as PlaceClaim[])))];
  const shown = new Set(told.flatMap(({ readings }) => readings));
  const left = free.filter((claim) => !shown.has(claim));
  return told.map((alignment) => ({
    ...alignment,
    repeats: saidAgain(alignment.readings as PlaceClaim[], left, topic, samePlace, (claim, other) => scorePlaces(claim, other, topic) >= THRESHOLD),
  }));
}

/** "The attack on the province", the headline says, and the text "the attack on the village of X": the smaller place says more. */
function mostExact(
  member: PlaceClaim,
  members: readonly PlaceClaim[],
  spare: readonly PlaceClaim[],
  score: (a: PlaceClaim, b: PlaceClaim) => number,
): PlaceClaim {
  const others = members.filter(({ story }) => story !== member.story);
  const exact = spare.filter(
    (claim) =>
      claim.story === member.story &&
      claim.place.relation === 'in' &&
      claim.place.entity !== member.place.entity &&
      lies(claim.place.entity, member.place.entity) &&
      2 * others.filter((other) => score(claim, other) >= THRESHOLD).length >= others.length,
  );
  return exact.toSorted((a, b) => a.start - b.start)[0] ?? member;
}

const samePlace = (a: PlaceClaim, b: PlaceClaim): boolean => a.place.entity === b.place.entity && a.place.relation === b.place.relation;

/** One and the same place, or one that lies in the other. An epicentre "west of X" is another matter than what was hit "in Y". */
const areNested = (a: PlaceClaim, b: PlaceClaim, topic: Topic): boolean =>
  a.place.relation === 'in' && b.place.relation === 'in' && /^(?:same|part)$/.test(relatePlaces(a, b, topic));

/** How likely two claims place the same thing, 0..1, or NEVER. */
export function scorePlaces(a: PlaceClaim, b: PlaceClaim, topic: Topic): number {
  const family = familyOf(a);
  const lasting = /^(?:seat|nested|refuge|birth)$/.test(family);
  if (family !== familyOf(b) || (!lasting && !sameTime(a, b, topic))) return NEVER;
  const relation = relatePlaces(a, b, topic);
  if (relation === 'unknown' && family !== 'seat') return NEVER;
  const main = isMainEvent(a, topic) && isMainEvent(b, topic) && relation !== 'elsewhere';
  const subject = Math.max(subjectSimilarity(a, b, topic), main ? MAIN_EVENT : 0);
  const { sentence } = contextSimilarity(a, b, topic);
  if (subject < 0.4) return NEVER;
  if (isOpenSeat(a, b) && !/^(?:same|part)$/.test(relation)) return OTHER_SEAT;
  if (!main && !lasting && relation !== 'same' && !isBacked(a, b, relation, subject, sentence)) return NEVER;
  return WEIGHTS.subject * subject + WEIGHTS.sentence * Math.min(1, sentence * 1.5) + WEIGHTS.place * PLACE_SCORE[relation];
}

/** Places that differ stand in one comparison only where subject and sentence say that it is the same thing. */
function isBacked(a: PlaceClaim, b: PlaceClaim, relation: PlaceRelation, subject: number, sentence: number): boolean {
  if ((a.place.relation === 'off') !== (b.place.relation === 'off') && subject < 0.7) return false;
  const least = relation === 'elsewhere' || relation === 'sides' ? APART : NESTED;
  return subject >= least.subject && sentence >= least.sentence;
}

/** Subject score of two claims that both place the event that the topic is about. */
const MAIN_EVENT = 0.8;

/** True for a claim about the event that the topic is about: an event noun of the commonest class. */
function isMainEvent({ rule, place }: PlaceClaim, topic: Topic): boolean {
  const [head] = place.subject;
  return rule === 'place:event' && head !== undefined && EVENT_NOUNS.has(head) && eventClass(head) === mainEvent(topic);
}

/** The class of an event noun, or itself where it is in none. */
const eventClass = (noun: string): string => {
  const at = EVENT_CLASSES.findIndex((nouns) => nouns.has(noun));
  return at < 0 ? noun : String(at);
};

const mainEvents = new WeakMap<Topic, string>();

/** The class of event that most stories speak of, and most often; empty where fewer than half do. */
function mainEvent(topic: Topic): string {
  const known = mainEvents.get(topic);
  if (known !== undefined) return known;
  const counts = new Map<string, { stories: Set<number>; times: number }>();
  for (const story of topic.stories)
    for (const token of story.sentences.flatMap(({ tokens }) => tokens)) {
      if (token.pos !== 'NOUN' || !EVENT_NOUNS.has(token.lemma)) continue;
      const count = counts.get(eventClass(token.lemma)) ?? { stories: new Set(), times: 0 };
      counts.set(eventClass(token.lemma), { stories: count.stories.add(story.index), times: count.times + 1 });
    }
  const [best] = [...counts].sort((a, b) => b[1].stories.size - a[1].stories.size || b[1].times - a[1].times || (a[0] < b[0] ? -1 : 1));
  const main = best && best[1].stories.size * 2 >= topic.stories.length ? best[0] : '';
  mainEvents.set(topic, main);
  return main;
}

/** Who puts the event on land and who at sea: one contradiction, however the places themselves are grouped. */
function alignSides(claims: readonly PlaceClaim[], topic: Topic): Alignment[] {
  const events = claims.filter((claim) => isMainEvent(claim, topic) && sidesOf(claim, topic) !== null);
  const readings = events.filter((claim) =>
    events.some(
      (other) =>
        other.story !== claim.story &&
        sidesOf(other, topic) !== sidesOf(claim, topic) &&
        sameTime(claim, other, topic) &&
        relatePlaces(claim, other, topic) === 'sides' &&
        sharePlace(claim, other, topic),
    ),
  );
  const perStory = readings.filter((claim, i) => readings.findIndex((other) => other.story === claim.story) === i).sort((a, b) => a.story - b.story);
  const both = new Set(perStory.map((claim) => sidesOf(claim, topic))).size > 1;
  return both ? [{ kind: 'place', readings: perStory, confidence: 0.7 }] : [];
}

const sharePlace = (a: PlaceClaim, b: PlaceClaim, topic: Topic): boolean =>
  placesOf(a, topic).some((x) => placesOf(b, topic).some((y) => lies(x, y) || lies(y, x)));

/** What one story says more than once of a seat, or of the place within which another lies: only one telling can be its reading. */
const oneTelling = (a: PlaceClaim, b: PlaceClaim): boolean =>
  a !== b &&
  a.rule === b.rule &&
  a.story === b.story &&
  ((a.rule === 'place:seat' && a.place.subject[1] === b.place.subject[1]) ||
    (a.rule === 'place:nested' && a.place.subject[0] === b.place.subject[0] && a.place.entity === b.place.entity));

/** Of several tellings in one story, the one that most other stories give. */
function oneSeatEach(claims: readonly PlaceClaim[], topic: Topic): PlaceClaim[] {
  const support = (claim: PlaceClaim) =>
    claims.filter(
      (other) =>
        other.story !== claim.story &&
        other.rule === claim.rule &&
        (other.rule === 'place:seat' || other.place.subject[0] === claim.place.subject[0]) &&
        relatePlaces(claim, other, topic) === 'same',
    ).length;
  return claims.filter(
    (claim) =>
      !claims.some(
        (other) => oneTelling(claim, other) && (support(other) > support(claim) || (support(other) === support(claim) && other.start < claim.start)),
      ),
  );
}

/** Seats meet seats; what stands or happens somewhere meets its like; going to meets going to, and coming from coming from. */
function familyOf({ rule, place }: PlaceClaim): string {
  if (rule === 'place:seat' || rule === 'place:nested' || rule === 'place:refuge') return rule.slice('place:'.length);
  if (place.subject.includes('born')) return 'birth';
  if (place.relation === 'from' || place.relation === 'to') return place.relation;
  return 'at';
}

/** Share of the weight of the one's subject that the other's answers, of the two the greater, entities before words. */
function subjectSimilarity(a: PlaceClaim, b: PlaceClaim, topic: Topic): number {
  if (familyOf(a) === 'seat') return ownersMatch(a.place.subject[1]!, b.place.subject[1]!);
  const [left, right] = [a.place.subject, b.place.subject];
  if (familyOf(a) === 'refuge' || familyOf(a) === 'birth') return left.some((key) => key.startsWith('@') && right.includes(key)) ? 1 : 0;
  const one = answered(left, right, topic);
  const other = answered(right, left, topic);
  if (one.people < 0 || other.people < 0) return 0;
  return 0.5 * Math.max(one.share, other.share) + 0.5 * Math.min(one.share, other.share) + (left[0] === right[0] ? 0.05 : 0);
}

/** What such a pair counts for: alone nothing, beside other readings no bar. */
const OTHER_SEAT = 0.55;

/** "The company" may be any one: with its seat in another place it is another, for all that is said. */
const isOpenSeat = (a: PlaceClaim, b: PlaceClaim): boolean => familyOf(a) === 'seat' && [a, b].some(({ place }) => place.subject[1] === 'company');

/** "the company" may be any one; a name only itself. */
const ownersMatch = (a: string, b: string): number => (a === b && a !== 'company' ? 1 : a === 'company' || b === 'company' ? 0.75 : 0);

function answered(from: readonly string[], to: readonly string[], topic: Topic): { share: number; people: number } {
  let weight = 0;
  let met = 0;
  for (const key of from) {
    const idf = idfOf(topic, key);
    weight += idf;
    met += idf * Math.max(0, ...to.map((other) => related(key, other, topic)));
  }
  const named = from.filter((key) => key.startsWith('@'));
  return { share: weight ? met / weight : 0, people: named.length && to.some((key) => key.startsWith('@')) && !named.some((key) => to.includes(key)) ? -1 : 1 };
}

const related = (a: string, b: string, topic: Topic): number => {
  if (a === b) return 1;
  if (a.startsWith('@') || b.startsWith('@')) return 0;
  if (EVENT_NOUNS.has(a) && EVENT_NOUNS.has(b) && eventClass(a) === eventClass(b)) return 0.85;
  if (EVENT_VERB_CLASSES.some((kinds) => kinds.has(a) && kinds.has(b))) return 0.85;
  const strength = topic.thesaurus.relatedness(a, b);
  return strength >= 0.5 ? strength : 0;
};

/** "bases in Peru" ten times over tells nobody anything: a country alone counts only for seats, offices and those who go there. */
function isTelling(readings: readonly PlaceClaim[]): boolean {
  const broad = readings.every(({ place }) => countryNamed(nameKey(place.entity.name)) !== undefined);
  const list = readings.some(({ value }) => value.normal.includes(','));
  return !broad || list || /^(?:seat|refuge|birth|to)$/.test(familyOf(readings[0]!));
}

/** Of comparisons in the same words only the one with more readings, or the surer, is kept. */
function withoutRepeats(alignments: readonly Alignment[]): Alignment[] {
  const ranked = alignments.toSorted((a, b) => b.readings.length - a.readings.length || b.confidence - a.confidence);
  const kept: Alignment[] = [];
  for (const alignment of ranked) {
    const repeats = kept.some(
      (other) =>
        alignment.readings.filter((reading) => other.readings.some((twin) => twin.story === reading.story && twin.value?.start === reading.value?.start))
          .length >= 2,
    );
    if (!repeats) kept.push(alignment);
  }
  return kept;
}

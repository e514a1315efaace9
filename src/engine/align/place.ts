import { countryNamed } from '../extract/entity/countries.ts';
import { nameKey } from '../extract/entity/spelling.ts';
import { lies } from '../extract/entity/within.ts';
import type { Alignment, PlaceClaim, Topic } from '../model.ts';
import { saidAgain } from './again.ts';
import { unite } from './bridge.ts';
import { cluster } from './cluster.ts';
import { relatePlaces } from './placeRelation.ts';
import { scorePlaces, THRESHOLD } from './placeScore.ts';
import { alignSides } from './placeSides.ts';
import { familyOf } from './placeSubject.ts';

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

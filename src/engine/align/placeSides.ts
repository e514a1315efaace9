import { lies } from '../extract/entity/within.ts';
import type { Alignment, PlaceClaim, Topic } from '../model.ts';
import { isMainEvent } from './mainEvent.ts';
import { placesOf, relatePlaces, sidesOf } from './placeRelation.ts';
import { sameTime } from './placeTime.ts';

/** Who puts the event on land and who at sea: one contradiction, however the places themselves are grouped. */
export function alignSides(claims: readonly PlaceClaim[], topic: Topic): Alignment[] {
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

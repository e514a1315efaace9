import type { PlaceClaim, Topic } from '../model.ts';
import { NEVER } from './cluster.ts';
import { contextSimilarity } from './context.ts';
import { isMainEvent } from './mainEvent.ts';
import { type PlaceRelation, relatePlaces } from './placeRelation.ts';
import { familyOf, isOpenSeat, subjectSimilarity } from './placeSubject.ts';
import { sameTime } from './placeTime.ts';

/** What a pair's score is made of: what is placed, the sentences around, and how far the places agree. */
const WEIGHTS = { subject: 0.65, sentence: 0.2, place: 0.15 };
/** From here on two claims are taken to place one thing. */
export const THRESHOLD = 0.6;
/** Places that are not the same need more to speak for one fact than the places themselves; most where they exclude each other. */
const NESTED = { subject: 0.45, sentence: 0.18 };
const APART = { subject: 0.6, sentence: 0.3 };
const PLACE_SCORE: Record<PlaceRelation, number> = { same: 1, seat: 0.9, part: 0.85, overlap: 0.8, sides: 0.5, elsewhere: 0.2, unknown: 0.4 };
/** What such a pair counts for: alone nothing, beside other readings no bar. */
const OTHER_SEAT = 0.55;
/** Subject score of two claims that both place the event that the topic is about. */
const MAIN_EVENT = 0.8;

/** How likely two claims place the same thing, 0..1, or NEVER. */
export function scorePlaces(a: PlaceClaim, b: PlaceClaim, topic: Topic): number {
  const family = familyOf(a);
  const lasting = /^(?:seat|nested|refuge|birth|home)$/.test(family);
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

import type { Alignment, DateClaim, Topic } from '../model.ts';
import { cluster, NEVER } from './cluster.ts';
import { contextSimilarity } from './context.ts';
import { type TimeRelation, timeRelation } from './timeRelation.ts';

/** Weights of the factors, each of which is 0..1. What the words around say outweighs the value: the same day holds many events. */
const WEIGHTS = { near: 0.5, sentence: 0.2, entities: 0.1, around: 0.05 };
const VALUE: Record<TimeRelation, number> = { equal: 0.2, within: 0.12, overlap: 0.1, near: 0, apart: -0.1, unknown: 0 };
const THRESHOLD = 0.36;
/** Two different days are set against each other only where nearly all else is the same. */
const CONFLICT_NEAR = 0.5;
const APART_NEAR = 0.72;

/** Dates of one event, for each event that two or more stories date. */
export function alignDate(claims: readonly DateClaim[], topic: Topic): Alignment[] {
  const rarity = rarityOf(claims);
  const score = (a: DateClaim, b: DateClaim) => pairScore(a, b, topic, Math.min(rarity(a), rarity(b)));
  return cluster(claims.filter(saysWhen), (claim) => claim.value.start, score, THRESHOLD).map(({ members, confidence }) => ({
    kind: 'date',
    readings: members,
    confidence: Math.min(1, confidence),
  }));
}

/** "now" and the like are claims for a reader of the story and nothing to compare. */
const saysWhen = (claim: DateClaim): boolean => claim.time.edtf === null || /\d/.test(claim.time.edtf);

export function pairScore(a: DateClaim, b: DateClaim, topic: Topic, rarity: number): number {
  const relation = timeRelation(a.time, b.time);
  if (opposite(a, b)) return NEVER;
  const similarity = contextSimilarity(a, b, topic);
  if (relation === 'near' && similarity.near < CONFLICT_NEAR) return NEVER;
  if (relation === 'apart' && (similarity.near < APART_NEAR || similarity.sentence < 0.5)) return NEVER;
  if (relation === 'unknown' && similarity.near < CONFLICT_NEAR) return NEVER;
  const context =
    WEIGHTS.near * similarity.near + WEIGHTS.sentence * similarity.sentence + WEIGHTS.entities * similarity.entities + WEIGHTS.around * similarity.around;
  return context + VALUE[relation] * (VALUE[relation] > 0 ? rarity : 1);
}

/** "since May" and "until May" date two ends of something. */
const opposite = (a: DateClaim, b: DateClaim): boolean => {
  const end = (claim: DateClaim) => (['since', 'after'].includes(claim.time.relation) ? 1 : ['until', 'by', 'before'].includes(claim.time.relation) ? -1 : 0);
  return end(a) * end(b) < 0;
};

/** 1 for a value met in two stories, falling to .3 for the day on which everything happens. */
function rarityOf(claims: readonly DateClaim[]): (claim: DateClaim) => number {
  const counts = new Map<string | null, number>();
  for (const claim of claims) counts.set(claim.time.edtf, (counts.get(claim.time.edtf) ?? 0) + 1);
  return (claim) => Math.max(0.3, Math.min(1, 3 / (counts.get(claim.time.edtf) ?? 1)));
}

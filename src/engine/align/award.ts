import { awardKey } from '../extract/entity/awards.ts';
import type { Alignment, Entity, NameClaim, Topic } from '../model.ts';

const CONFIDENCE = 0.8;

/** For each award the winners that two stories or more name: one comparison, whoever it went to. */
export function alignAwards(claims: readonly NameClaim[], topic: Topic): Alignment[] {
  const awards = Map.groupBy(claims, ({ name }) => awardKey(name.role ?? ''));
  return [...awards.values()].flatMap((won) => {
    const readings = onePerStory(won);
    return readings.length > 1 && mayBeOne(readings, topic) ? [{ kind: 'name' as const, readings, confidence: CONFIDENCE }] : [];
  });
}

/** A story with two winners tells of two such awards, or of one that was shared: it says nothing against another. */
function onePerStory(won: readonly NameClaim[]): NameClaim[] {
  const byStory = [...Map.groupBy(won, ({ story }) => story).values()];
  return byStory
    .filter((own) => new Set(own.map(({ name }) => name.entity)).size === 1)
    .map((own) => own.findLast(({ sentence }) => sentence > 0) ?? own[0]!)
    .sort((a, b) => a.story - b.story);
}

/** Where the winners differ, no sentence may name two of them, nor may the awards be given at two places or by two bodies. */
function mayBeOne(readings: readonly NameClaim[], topic: Topic): boolean {
  const winners = new Set(readings.map(({ name }) => name.entity));
  if (winners.size === 1) return true;
  const named = readings.map(({ story, sentence }) => {
    const { start, end } = topic.stories[story]!.sentences[sentence]!;
    return new Set(topic.entities.mentions(story, start, end).map(({ entity }) => entity));
  });
  if (named.some((entities) => [...winners].filter((winner) => entities.has(winner)).length > 1)) return false;
  const givers = named.map((entities) => [...entities].filter((entity) => !winners.has(entity) && isGiver(entity)));
  return givers.every((own, i) => givers.slice(i + 1).every((other) => !own.length || !other.length || own.some((giver) => other.includes(giver))));
}

const isGiver = ({ type }: Entity): boolean => type === 'organisation' || type === 'place';

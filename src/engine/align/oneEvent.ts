import { isOccurrence } from '../extract/time/grammars/headNoun.ts';
import type { Claim, Entity, Topic } from '../model.ts';
import type { LengthClaim } from './duration.ts';

/** What sentences must share, at least, that tell how long the one trial took. */
const ALIKE = 0.2;

/** "The seven-week trial", "an eight-week trial": one event, where the sentences are alike and do not name different people. */
export function isOneEvent(a: LengthClaim, b: LengthClaim, alike: number, topic: Topic): boolean {
  if (a.kind !== 'duration' || b.kind !== 'duration' || !isOccurrence(a.duration.of) || a.duration.of !== b.duration.of || alike < ALIKE) return false;
  const [x, y] = [peopleBeside(a, topic), peopleBeside(b, topic)];
  return !x.size || !y.size || [...x].some((person) => y.has(person));
}

function peopleBeside({ story, sentence }: Claim, topic: Topic): Set<Entity> {
  const { start, end } = topic.stories[story]!.sentences[sentence]!;
  return new Set(topic.entities.mentions(story, start, end).flatMap(({ entity }) => (entity.type === 'person' ? [entity] : [])));
}

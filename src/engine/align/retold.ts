import type { DurationClaim, Topic } from '../model.ts';
import type { Cluster } from './cluster.ts';
import { NEVER } from './cluster.ts';
import { contextSimilarity } from './context.ts';
import { type LengthClaim, VAGUE_NOUNS } from './duration.ts';
import { otherOwner } from './owner.ts';

/** What two sentences of one story must share for their equal lengths to be one, told twice: words, or who and what is named. */
const LEAST = { sentence: 0.2, entities: 0.3 };

/**
 * Joins clusters that hold one length: a story gives it in the headline and again below, and the others meet now the one and
 * now the other. The telling of the larger cluster stands, in the story that both have.
 */
export function joinRetold(clusters: readonly Cluster<LengthClaim>[], score: (a: LengthClaim, b: LengthClaim) => number, topic: Topic): Cluster<LengthClaim>[] {
  const joined: Cluster<LengthClaim>[] = [];
  for (const cluster of clusters.toSorted((a, b) => b.members.length - a.members.length || b.confidence - a.confidence)) {
    const at = joined.findIndex((main) => isRetold(main, cluster, score, topic));
    if (at < 0) joined.push(cluster);
    else joined[at] = merged(joined[at]!, cluster);
  }
  return joined;
}

function isRetold(a: Cluster<LengthClaim>, b: Cluster<LengthClaim>, score: (a: LengthClaim, b: LengthClaim) => number, topic: Topic): boolean {
  const pairs = a.members.flatMap((one) => b.members.map((other) => [one, other] as const));
  const within = pairs.filter(([one, other]) => one.story === other.story);
  const across = pairs.filter(([one, other]) => one.story !== other.story);
  return (
    within.length > 0 &&
    within.every(([one, other]) => one === other || tellsAgain(one, other, topic)) &&
    across.every(([one, other]) => score(one, other) !== NEVER)
  );
}

function tellsAgain(a: LengthClaim, b: LengthClaim, topic: Topic): boolean {
  if (a.kind !== 'duration' || b.kind !== 'duration' || a.value.normal !== b.value.normal || !isOneThing(a, b, topic)) return false;
  const { sentence, entities } = contextSimilarity(a, b, topic);
  return (sentence >= LEAST.sentence || entities >= LEAST.entities) && !otherOwner(a, b, topic);
}

/** "A nine-year sentence" and "a nine-year term" may be one; a sentence and a marriage are two. */
function isOneThing({ duration: a }: DurationClaim, { duration: b }: DurationClaim, { thesaurus }: Topic): boolean {
  const [x, y] = [a.of, b.of].map((noun) => (noun === null || VAGUE_NOUNS.has(noun) ? null : noun));
  return a.age === b.age && a.bound === b.bound && (!x || !y || x === y || thesaurus.relatedness(x, y) > RELATED);
}
const RELATED = 0.7;

function merged(main: Cluster<LengthClaim>, other: Cluster<LengthClaim>): Cluster<LengthClaim> {
  const stories = new Set(main.members.map(({ story }) => story));
  const members = [...main.members, ...other.members.filter(({ story }) => !stories.has(story))];
  return { members: members.sort((a, b) => a.story - b.story), confidence: Math.max(main.confidence, other.confidence) };
}

/** "Nine years for man who robbed pensioners": what the story gives once more below stands there for both. */
export function isHeadlineOf(claim: DurationClaim, all: readonly DurationClaim[], topic: Topic): boolean {
  const { sentences, blocks } = topic.stories[claim.story]!;
  if (blocks[sentences[claim.sentence]!.block]?.kind !== 'title') return false;
  const below = all.filter(
    (other) => other !== claim && other.story === claim.story && other.value.normal === claim.value.normal && other.duration.age === claim.duration.age,
  );
  return below.length === 1;
}

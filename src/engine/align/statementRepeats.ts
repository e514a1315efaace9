/** Where a story says again what it says in a comparison: "has bought X" in its opening, "the purchase of X" further down. */
import type { Topic } from '../model.ts';
import { isHeadline } from './again.ts';
import type { Cluster } from './cluster.ts';
import { type Candidate, candidatesOf } from './statementCandidates.ts';
import { isPhrase } from './statementGates.ts';
import { overlaps, type PairScorer } from './statementPairs.ts';

/** Clauses that could be the reading of their story instead, the best first, that no comparison has. */
export function repeatsOf(members: readonly Candidate[], told: readonly Cluster<Candidate>[], topic: Topic, scorer: PairScorer): Candidate[] {
  const taken = told.flatMap((cluster) => cluster.members);
  const repeats: Candidate[] = [];
  for (const member of members)
    for (const { candidate } of offers(member, members, topic, scorer))
      if (![...taken, ...repeats].some((other) => overlaps(other, candidate))) repeats.push(candidate);
  return repeats;
}

/** Where only the headline of a story was brought in, and its text says so as well, the text speaks. */
export function withBody(
  members: readonly Candidate[],
  repeats: readonly Candidate[],
  topic: Topic,
): { leading: readonly Candidate[]; repeats: readonly Candidate[] } {
  const leading = members.map((member) => (isHeadline(member, topic) && repeats.find(({ story }) => story === member.story)) || member);
  return { leading, repeats: repeats.filter((repeat) => !leading.includes(repeat)) };
}

function offers(member: Candidate, members: readonly Candidate[], topic: Topic, scorer: PairScorer): { candidate: Candidate; fit: number }[] {
  const others = members.filter(({ story }) => story !== member.story);
  return (candidatesOf(topic)[member.story] ?? [])
    .flat()
    .filter((candidate) => !isPhrase(candidate) && candidate.sentence !== member.sentence && !isHeadline(candidate, topic))
    .filter((candidate) => others.filter((other) => scorer.isPair(candidate, other)).length * 2 > others.length)
    .map((candidate) => ({ candidate, fit: others.reduce((sum, other) => sum + (scorer.score(candidate, other)?.total ?? 0), 0) }))
    .toSorted((a, b) => b.fit - a.fit || a.candidate.start - b.candidate.start);
}

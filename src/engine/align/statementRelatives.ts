/** "They moved to a hall | where doctors treated them": a clause and the relative clause right after it are one thing to compare. */
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import type { Topic } from '../model.ts';
import type { Cluster } from './cluster.ts';
import { type Candidate, candidatesOf } from './statementCandidates.ts';

const RELATIVE = /^(?:where|which|who|whom|whose|when)$/;

/** Clusters of which one, in all its stories, carries on what the other says, as one. */
export function withRelatives(clusters: readonly Cluster<Candidate>[], topic: Topic): Cluster<Candidate>[] {
  const joined = clusters.map((found) => ({ ...found }));
  const gone = new Set<Cluster<Candidate>>();
  for (const tail of joined) {
    if (hasValue(tail) || !tail.members.every(({ tokens }) => RELATIVE.test(tokens[0]?.lower ?? ''))) continue;
    const head = joined.find((other) => other !== tail && !gone.has(other) && !hasValue(other) && carriesOn(other, tail));
    const whole = head?.members.map((member, i) => candidateOver(member, tail.members[i]!, topic));
    if (!head || !whole?.every((member) => member !== undefined)) continue;
    head.members = whole;
    gone.add(tail);
  }
  return joined.filter((found) => !gone.has(found));
}

/** A clause with a date or number in it may give way to the comparison of that, and must not take the other along. */
const hasValue = ({ members }: Cluster<Candidate>): boolean =>
  members.some(({ tokens }) => tokens.some(({ pos, lemma }) => pos === 'NUM' || TIME_WORDS.has(lemma)));

/** The same stories, and in each the tail right behind the head; after a comma it would be a fact of its own. */
const carriesOn = (head: Cluster<Candidate>, tail: Cluster<Candidate>): boolean =>
  head.members.length === tail.members.length &&
  head.members.every((member, i) => {
    const next = tail.members[i]!;
    return member.story === next.story && member.sentence === next.sentence && next.unit.from === member.unit.to;
  });

const candidateOver = (head: Candidate, tail: Candidate, topic: Topic): Candidate | undefined =>
  candidatesOf(topic)[head.story]?.[head.sentence]?.find(({ unit }) => unit.from === head.unit.from && unit.to === tail.unit.to);

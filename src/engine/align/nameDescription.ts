/** What stories say a body is: one comparison for each that two or more describe in words that have something to do with each other. */
import type { Alignment, NameClaim, Topic } from '../model.ts';

const CONFIDENCE = 0.8;
/** From here on two words have something to do with each other, and from here on they say the same. */
const AKIN = 0.6;
const SAME = 0.85;

export type DescriptionRelation = 'same' | 'narrower' | 'other';

/** The description of each story that has most to do with those of the others. */
export function alignDescriptions(claims: readonly NameClaim[], topic: Topic): Alignment[] {
  const best = new Map<number, { claim: NameClaim; fit: number }>();
  for (const claim of claims) {
    const fit = claims.reduce((sum, other) => sum + (other.story === claim.story ? 0 : shareOf(claim, other, topic)), 0);
    if (fit > (best.get(claim.story)?.fit ?? 0)) best.set(claim.story, { claim, fit });
  }
  const readings = [...best.values()].map(({ claim }) => claim).sort((a, b) => a.story - b.story);
  return readings.length > 1 ? [{ kind: 'name', readings, confidence: CONFIDENCE }] : [];
}

/** same: neither says anything that the other does not; narrower: one of them does; other: both do. */
export function relateDescriptions(a: NameClaim, b: NameClaim, topic: Topic): DescriptionRelation {
  const [left, right] = [wordsOf(a, topic), wordsOf(b, topic)];
  const extra = (from: readonly string[], to: readonly string[]): boolean => from.some((word) => !to.some((other) => akin(word, other, topic, SAME)));
  const [more, less] = [extra(left, right), extra(right, left)];
  return more && less ? 'other' : more || less ? 'narrower' : 'same';
}

/** Share of the shorter description's words that the other has, too. */
function shareOf(a: NameClaim, b: NameClaim, topic: Topic): number {
  const [left, right] = [wordsOf(a, topic), wordsOf(b, topic)].toSorted((x, y) => x.length - y.length) as [string[], string[]];
  return left.length ? left.filter((word) => right.some((other) => akin(word, other, topic))).length / left.length : 0;
}

const akin = (a: string, b: string, { thesaurus }: Topic, least = AKIN): boolean => a === b || thesaurus.relatedness(a, b) >= least;

/** Content words of the description, as lemmas; hyphenated ones in their parts, less "based". */
function wordsOf({ story, sentence, start, end, name }: NameClaim, topic: Topic): string[] {
  const mention = topic.entities.mentions(story, start, end).find(({ entity }) => entity === name.entity);
  const { tokens } = topic.stories[story]!.sentences[sentence]!;
  return tokens
    .filter((token) => token.start >= start && token.end <= end && !(mention && token.start < mention.end && mention.start < token.end))
    .filter(({ pos }) => /^(?:NOUN|ADJ|PROPN|VERB)$/.test(pos))
    .flatMap(({ lemma }) => lemma.toLowerCase().split('-'))
    .filter((word) => word.length > 1 && !SAYS_LITTLE.has(word));
}

/** Any body is one of these: "a consulting firm" is what "consultants" are. */
const SAYS_LITTLE = new Set(['base', 'based', 'group', 'company', 'firm', 'organisation', 'organization', 'body', 'business']);

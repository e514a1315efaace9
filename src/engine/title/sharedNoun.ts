/** The noun that readings share. */
import { contextOf } from '../align/context.ts';
import type { Claim, Token, Topic } from '../model.ts';

/** The noun near most of the readings' values that weighs most; null where they share none. */
export function sharedNoun(readings: readonly Claim[], topic: Topic, fits: (token: Token) => boolean = () => true): string | null {
  const weights = new Map<string, { weight: number; readings: number }>();
  for (const reading of readings) {
    const nouns = new Set(
      topic.stories[reading.story]!.sentences[reading.sentence]?.tokens.filter(
        (token) => token.pos === 'NOUN' && fits(token) && /^[a-z-]{4,}$/.test(token.lower) && topic.thesaurus.commonness(token.lemma) > 0,
      ).map((token) => token.lemma),
    );
    for (const [word, weight] of contextOf(reading, topic).near) {
      if (!nouns.has(word)) continue;
      const known = weights.get(word) ?? { weight: 0, readings: 0 };
      weights.set(word, { weight: known.weight + weight, readings: known.readings + 1 });
    }
  }
  const shared = [...weights]
    .filter(([, { readings: count }]) => count > 1)
    .sort((a, b) => b[1].readings - a[1].readings || b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1));
  return shared[0]?.[0] ?? null;
}

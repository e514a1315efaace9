import type { Story } from '../../../model.ts';
import type { Mention } from './mentions.ts';

/** Two mentions that seem to date the same event. */
export interface Pair {
  a: Mention;
  b: Mention;
  /** 0 to 1. */
  likeness: number;
}

/** Below this, two sentences share a subject, not an event. */
const LEAST = 0.3;
const LEAST_WORDS = 3;

/** Cosine of the mentions' words, weighted by how few sentences of the topic have them. */
export function pairMentions(mentions: Mention[], stories: Story[]): Pair[] {
  const weight = weights(stories);
  const norms = new Map(mentions.map((mention) => [mention, norm(mention.words, weight)]));
  const pairs: Pair[] = [];
  for (const [i, a] of mentions.entries())
    for (const b of mentions.slice(i + 1)) {
      if (a.story === b.story) continue;
      const shared = [...a.words].filter((word) => b.words.has(word));
      if (shared.length < LEAST_WORDS) continue;
      const likeness = shared.reduce((sum, word) => sum + weight(word) ** 2, 0) / (norms.get(a)! * norms.get(b)! || 1);
      if (likeness >= LEAST) pairs.push({ a, b, likeness });
    }
  return pairs.sort((x, y) => y.likeness - x.likeness);
}

function weights(stories: Story[]): (word: string) => number {
  const sentences = stories.flatMap((story) => story.sentences);
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) for (const word of new Set(tokens.map((token) => token.lemma))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + sentences.length / (counts.get(word) ?? 1));
}

const norm = (words: Set<string>, weight: (word: string) => number): number => Math.sqrt([...words].reduce((sum, word) => sum + weight(word) ** 2, 0));

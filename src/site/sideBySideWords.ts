import type { StoryText } from './edition.ts';

/** A sentence as the alignment sees it: the weight of each of its words, by stem. */
export interface WeighedSentence {
  /** Position in `StoryText.sentences`. */
  index: number;
  block: number;
  words: Map<string, number>;
  mass: number;
}

/** Forms of one word mostly share their beginning ("withdraw", "withdrawal"); six letters tell most words apart. */
const STEM = 6;

export const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? []).map((word) => (/^\d/.test(word) ? word : word.slice(0, STEM).replace(/(?:'s|s)$/, '')));

/** The sentences that are read as the story: those of its body, without headline and furniture. */
export const bodySentences = (story: StoryText): { index: number; block: number; start: number; end: number }[] =>
  story.sentences.flatMap((sentence, index) => {
    const block = story.blocks[sentence.block];
    return block && !block.furniture && block.kind !== 'title' ? [{ ...sentence, index }] : [];
  });

/**
 * How telling a stem is: log(sentences / sentences with it) over all stories of a topic, 0 for one that stands everywhere.
 * So no list of stop words is needed, and what every sentence of the topic names counts for little.
 */
export function rarityOver(stories: readonly StoryText[]): (stem: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const story of stories)
    for (const { start, end } of bodySentences(story)) {
      total++;
      for (const stem of new Set(stemsIn(story.text.slice(start, end)))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  // One sentence more than there are, or in a topic of two sentences nothing would weigh anything.
  return (stem) => Math.log((total + 1) / (counts.get(stem) ?? 1));
}

export const weighSentences = (story: StoryText, rarity: (stem: string) => number): WeighedSentence[] =>
  bodySentences(story).map(({ index, block, start, end }) => {
    const words = new Map<string, number>();
    for (const stem of stemsIn(story.text.slice(start, end))) words.set(stem, (words.get(stem) ?? 0) + rarity(stem));
    return { index, block, words, mass: massOf(words) };
  });

const massOf = (words: Map<string, number>): number => [...words.values()].reduce((sum, weight) => sum + weight, 0);

/** Weight that two bags of words have in common. */
export function commonMass(left: Map<string, number>, right: Map<string, number>): number {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  let total = 0;
  for (const [word, weight] of few) total += Math.min(weight, many.get(word) ?? 0);
  return total;
}

export function mergeWords(sentences: readonly WeighedSentence[]): Map<string, number> {
  if (sentences.length === 1) return sentences[0]!.words;
  const merged = new Map<string, number>();
  for (const { words } of sentences) for (const [word, weight] of words) merged.set(word, (merged.get(word) ?? 0) + weight);
  return merged;
}

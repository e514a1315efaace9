import type { Sentence, Story, Token } from '../../model.ts';

/** Position in `Story.sentences` of the sentence at `at`, or of the last one before it; -1 before the first. */
export function sentenceIndexAt(story: Story, at: number): number {
  let low = 0;
  let high = story.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (story.sentences[middle]!.start <= at) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** Sentences that share a character with [start, end). */
export function sentencesBetween(story: Story, start: number, end: number): Sentence[] {
  const found: Sentence[] = [];
  for (let i = Math.max(0, sentenceIndexAt(story, start)); i < story.sentences.length && story.sentences[i]!.start < end; i++)
    if (story.sentences[i]!.end > start) found.push(story.sentences[i]!);
  return found;
}

/** Tokens that lie within [start, end). */
export const tokensBetween = (story: Story, start: number, end: number): Token[] =>
  sentencesBetween(story, start, end).flatMap((sentence) => sentence.tokens.filter((token) => token.start >= start && token.end <= end));

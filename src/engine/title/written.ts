import type { QuantityClaim, Topic } from '../model.ts';
import { commonest } from './words.ts';

/** "sports" of "two sports bags", "suspected" of "six suspected pirates": a modifier as the values have it, whose lemma is another word. */
export function written(lemma: string, readings: readonly QuantityClaim[], topic: Topic): string {
  const forms = readings.flatMap(({ story, sentence, value }) =>
    topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.lemma === lemma && token.start >= value.start && token.end <= value.end).map(
      ({ lower, text, pos }) => (pos === 'PROPN' ? text : lower),
    ),
  );
  return commonest(forms) ?? lemma;
}

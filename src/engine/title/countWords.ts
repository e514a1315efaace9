/** The words around a number. */
import type { QuantityClaim, Token, Topic } from '../model.ts';

/** What is said by one reading, as words that follow the plural of what is counted; null where the rule does not apply. */
export type Predicate = (reading: QuantityClaim, readings: readonly QuantityClaim[], topic: Topic) => string | null;

export const tokensBehind = ({ story, sentence, value }: QuantityClaim, topic: Topic): Token[] =>
  topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.start >= value.end);
export const tokensBefore = ({ story, sentence, value }: QuantityClaim, topic: Topic): Token[] =>
  topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.end <= value.start);
export const textBefore = ({ story, sentence, value }: QuantityClaim, topic: Topic): string => {
  const { text, sentences } = topic.stories[story]!;
  return text.slice(sentences[sentence]!.start, value.start).replace(/\s+/g, ' ');
};

export const textBehind = ({ story, sentence, value }: QuantityClaim, topic: Topic): string =>
  topic.stories[story]!.text.slice(value.end, topic.stories[story]!.sentences[sentence]!.end);

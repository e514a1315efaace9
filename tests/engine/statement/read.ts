import { alignStatement } from '../../../src/engine/align/statement.ts';
import { attributionTokens } from '../../../src/engine/extract/statement/attributions.ts';
import { clauseRule } from '../../../src/engine/extract/statement/clause.ts';
import { clauseRuns } from '../../../src/engine/extract/statement/pieces.ts';
import type { Alignment, StatementClaim, Topic } from '../../../src/engine/model.ts';
import { readTopic } from '../../../src/engine/read/topic.ts';
import { loadThesaurus } from '../../../src/thesaurus/thesaurus.ts';

/** A topic of stories given by their text, named a, b, c … */
export function topicOf(...texts: string[]): Topic {
  const files = texts.map((text, i) => ({ name: `${String.fromCharCode(97 + i)}.txt`, text: `A headline that says little\n\n${text}` }));
  return readTopic({ id: 'test', title: 'Test', description: null, timeZone: null, aliases: [], files }, loadThesaurus()).topic;
}

/** Clauses of the last sentence, as words; attributions parted by " ## ". */
export function clausesOf(text: string): string {
  const story = topicOf(text).stories[0]!;
  const sentence = story.sentences.at(-1)!;
  return clauseRuns(sentence)
    .map((run) => run.map(({ from, to }) => story.text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end)).join(' | '))
    .join(' ## ');
}

/** The words of the last sentence that say who says it. */
export function attributionOf(text: string): string {
  const sentence = topicOf(text).stories[0]!.sentences.at(-1)!;
  const marked = attributionTokens(sentence);
  return sentence.tokens
    .filter((_, i) => marked.has(i))
    .map((token) => token.text)
    .join(' ');
}

export const claimsOf = (text: string): StatementClaim[] => {
  const topic = topicOf(text);
  return clauseRule.find(topic.stories[0]!, topic) as StatementClaim[];
};

export function align(topic: Topic): Alignment[] {
  return alignStatement(topic.stories.flatMap((story) => clauseRule.find(story, topic)) as StatementClaim[], topic);
}

export const wordsOf = (alignment: Alignment, topic: Topic): string[] =>
  alignment.readings.map((reading) => topic.stories[reading.story]!.source.slice(reading.start, reading.end));

/** Sentences on other matters, so that the words of a test are not the whole of their topic. */
export const FILLER = {
  a: 'A brass band played in the square. Children painted fences along the canal. The bakery sold honey cakes.',
  b: 'An orchard owner counted apples at noon. Two painters argued about the colour of doors. Tickets for the opera went quickly.',
  c: 'Librarians moved old maps to the cellar. A goat wandered through the chapel. Nobody found the missing umbrella.',
};

import { attribute } from '../../../src/engine/extract/quote/attribution.ts';
import { quoteRules } from '../../../src/engine/extract/quote/index.ts';
import type { QuoteClaim, Thesaurus, Topic } from '../../../src/engine/model.ts';
import { readTopic } from '../../../src/engine/read/topic.ts';

/** Knows that a word is itself, and the pairs that a test gives it. */
export const thesaurusOf = (...pairs: [string, string][]): Thesaurus => ({
  relatedness: (a, b) => (a === b ? 1 : pairs.some((pair) => pair.includes(a) && pair.includes(b)) ? 0.8 : 0),
  opposed: () => false,
  converse: () => false,
  commonness: () => 0,
  standsFor: () => 'other',
});

/** A topic of the texts, one story each; each gets a headline, so that the first sentence is running text. */
export function topicOf(texts: readonly string[], thesaurus = thesaurusOf()): Topic {
  const files = texts.map((text, i) => ({ name: `${i + 1}.txt`, text: `Harbour news of the day\n\n${text}\n` }));
  return readTopic({ id: 'topic', title: 'Topic', description: null, timeZone: null, aliases: [], files }, thesaurus).topic;
}

export const quotesOf = (topic: Topic): QuoteClaim[] =>
  topic.stories
    .flatMap((story) => quoteRules.flatMap((rule) => rule.find(story, topic)))
    .filter((claim) => claim.kind === 'quote')
    .toSorted((a, b) => a.story - b.story || a.start - b.start);

/** Each utterance of one text as "words — speaker = name / through". */
export function spoken(text: string): string[] {
  const topic = topicOf([text]);
  return quotesOf(topic).map((claim) => {
    const said = attribute(claim, topic.stories[0]!, topic);
    return `${claim.value.normal} — ${said?.speaker?.text ?? 'nobody'}${said?.name ? ` = ${said.name}` : ''}${said?.through ? ` / ${said.through}` : ''}`;
  });
}

/** Who is given as the speaker of the words in a text, for words outside quotation marks too. */
export function sayerOf(text: string, words: string): string | null {
  const topic = topicOf([text]);
  const story = topic.stories[0]!;
  const start = story.source.indexOf(words);
  const sentence = story.sentences.findIndex((candidate) => candidate.start <= start && start < candidate.end);
  const end = start + words.length;
  const said = attribute(
    {
      kind: 'quantity',
      story: 0,
      sentence,
      rule: 'test',
      start,
      end,
      value: { start, end, normal: { number: 1, unit: null, bound: 'exactly' } },
      quantity: { interval: [1, 1], dimension: 'count', head: null, modifiers: [], role: null, scope: [], toll: false, ordinal: false },
    },
    story,
    topic,
  );
  if (!said) return null;
  return `${said.speaker?.text ?? 'nobody'}${said.name ? ` = ${said.name}` : ''}${said.through ? ` / ${said.through}` : ''}`;
}

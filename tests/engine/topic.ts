import { compareTopic, type Edition } from '../../src/engine/compare.ts';
import type { Story, Thesaurus, Topic, TopicSource } from '../../src/engine/model.ts';
import { readStory } from '../../src/engine/read/story.ts';
import { readTopic } from '../../src/engine/read/topic.ts';
import { loadThesaurus } from '../../src/thesaurus/thesaurus.ts';

/** WordNet is read once for all tests of a run. */
let thesaurus: Thesaurus | null = null;
export const testThesaurus = (): Thesaurus => (thesaurus ??= loadThesaurus());

/** A topic of the given article texts, named 1.txt, 2.txt … */
export const sourceOf = (texts: readonly string[], ending = 'txt'): TopicSource => ({
  id: 'topic',
  title: 'Topic',
  description: null,
  timeZone: null,
  aliases: [],
  files: texts.map((text, i) => ({ name: `${String(i + 1).padStart(3, '0')}.${ending}`, text })),
});

export const topicOf = (...texts: string[]): Topic => readTopic(sourceOf(texts), testThesaurus()).topic;
export const editionOf = (...texts: string[]): Edition => compareTopic(sourceOf(texts), testThesaurus());

export function storyOf(text: string, name = 'story.txt'): Story {
  const { story, problems } = readStory({ name, text }, 'story', 0);
  if (!story) throw new Error(problems.map(({ reason }) => reason).join('; '));
  return story;
}

/** An article that states when it was published. */
export const dated = (published: string, text: string): string => `---\npublished: ${published}\n---\n${text}`;

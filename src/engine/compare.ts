import type { ComparisonFile } from '../schemas/comparison.ts';
import type { Problem } from './read/problem.ts';
import { readTopic } from './read/topic.ts';
import type { Story, Thesaurus, TopicSource } from './model.ts';

/** A topic compared: the data that is published, and the stories with their text for whoever shows them. */
export interface Edition {
  description: string | null;
  stories: Story[];
  file: ComparisonFile;
  problems: Problem[];
}

/** Compares the stories of a topic. Pure: the same source gives the same edition. */
export function compareTopic(source: TopicSource, thesaurus: Thesaurus): Edition {
  const { topic, problems } = readTopic(source, thesaurus);
  const stories = topic.stories.map(({ id, siglum, file, title, outlet, published, url }) => ({ id, siglum, file, title, outlet, published, url }));
  return {
    description: source.description,
    stories: topic.stories,
    file: { version: 1, topic: { id: topic.id, title: topic.title }, stories, claims: [], comparisons: [], reuse: [] },
    problems,
  };
}

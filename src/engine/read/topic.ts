import { indexEntities } from '../extract/entity/entities.ts';
import { inferPublished } from '../extract/time/published.ts';
import type { Story, Thesaurus, Topic, TopicSource } from '../model.ts';
import type { Problem } from './problem.ts';
import { readStory } from './story.ts';

export interface TopicRead {
  topic: Topic;
  problems: Problem[];
}

/** File name without its ending as an address: letters and digits, hyphens for the rest. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'x';

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Reads all stories of a topic, in the order of their file names: that order fixes the sigla. */
export function readTopic(source: TopicSource, thesaurus: Thesaurus): TopicRead {
  const problems: Problem[] = [];
  const stories: Story[] = [];
  for (const file of source.files.toSorted(byName)) {
    const read = readStory(file, slug(file.name.replace(/\.[^.]+$/, '')), stories.length, `${source.id}/${file.name}`);
    problems.push(...read.problems);
    if (read.story) stories.push(read.story);
  }
  inferPublished(stories);
  return {
    topic: {
      id: source.id,
      title: source.title,
      timeZone: source.timeZone,
      stories,
      entities: indexEntities(stories, source.aliases, thesaurus.commonness),
      thesaurus,
    },
    problems,
  };
}

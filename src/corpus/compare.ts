import { compareTopic, type Edition } from '../engine/compare.ts';
import type { Thesaurus } from '../engine/model.ts';
import type { Problem } from '../engine/read/problem.ts';
import { linked } from '../links/linked.ts';
import type { Links } from '../links/schema.ts';
import { placed, type TopicFolder } from './read.ts';
import { type Findings, mergeFindings } from './report.ts';

export interface ComparedTopic {
  topic: TopicFolder;
  /** Its comparisons have their permanent ids. */
  edition: Edition;
  /** The ids as they are to be published with it. */
  links: Links;
  /** True where neither the folder nor an article in it has anything wrong. */
  sound: boolean;
  /** What the engine found wrong with its articles. */
  found: Problem[];
}

export interface ComparedTopics extends Findings {
  compared: ComparedTopic[];
}

/** Compares topics that were read, problems or not, so that what the engine finds wrong with an article is told along with the rest. */
export function compareTopics(topics: readonly TopicFolder[], { problems, warnings }: Findings, thesaurus: Thesaurus, day: string): ComparedTopics {
  const compared = topics.map((topic) => compareFolder(topic, thesaurus, day));
  return { compared, ...mergeFindings([{ problems, warnings }, ...compared.map(({ found }) => ({ problems: found, warnings: [] }))]) };
}

/** @param day noted with ids that are new or stand for something else, YYYY-MM-DD. */
export function compareFolder(topic: TopicFolder, thesaurus: Thesaurus, day: string): ComparedTopic {
  const { edition, links } = linked(compareTopic(topic.source, thesaurus), topic.links, day);
  const found = edition.problems.map((problem) => placed(problem, topic));
  return { topic, edition, links, found, sound: !found.length && !topic.problems.length };
}

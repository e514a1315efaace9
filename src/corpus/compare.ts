import { compareTopic, type Edition } from '../engine/compare.ts';
import type { Thesaurus } from '../engine/model.ts';
import { placed, type TopicFolder } from './read.ts';
import { type Findings, mergeFindings } from './report.ts';

export interface ComparedTopic {
  topic: TopicFolder;
  edition: Edition;
  /** True where neither the folder nor an article in it has anything wrong. */
  sound: boolean;
}

export interface ComparedTopics extends Findings {
  compared: ComparedTopic[];
}

/** Compares topics that were read, problems or not, so that what the engine finds wrong with an article is told along with the rest. */
export function compareTopics(topics: readonly TopicFolder[], { problems, warnings }: Findings, thesaurus: Thesaurus): ComparedTopics {
  const compared = topics.map((topic): ComparedTopic & Findings => {
    const edition = compareTopic(topic.source, thesaurus);
    const found = edition.problems.map((problem) => placed(problem, topic));
    return { topic, edition, sound: !found.length && !topic.problems.length, problems: found, warnings: [] };
  });
  return { compared, ...mergeFindings([{ problems, warnings }, ...compared]) };
}

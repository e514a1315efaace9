import type { ComparisonFile } from '../schemas/comparison.ts';
import { reuseOf } from './align/reuse.ts';
import { settle } from './align/settle.ts';
import { RULES } from './extract/rules.ts';
import { KINDS } from './kinds.ts';
import type { Alignment, Claim, Story, Thesaurus, Topic, TopicSource } from './model.ts';
import type { Problem } from './read/problem.ts';
import { readTopic } from './read/topic.ts';
import { allReadings, claimRecords, comparisonRecords, storyRecord } from './records.ts';

/** A topic compared: the data that is published, and the stories with their text for whoever shows them. */
export interface Edition {
  description: string | null;
  stories: Story[];
  topic: Topic;
  /** What each comparison was made of, by its id. */
  alignments: Map<string, Alignment>;
  file: ComparisonFile;
  problems: Problem[];
}

/** Compares the stories of a topic: read, extract, align, judge. Pure: the same source gives the same edition. */
export function compareTopic(source: TopicSource, thesaurus: Thesaurus): Edition {
  const { topic, problems } = readTopic(source, thesaurus);
  const found = findClaims(topic);
  const alignments = settle(Object.values(KINDS).flatMap((kind) => kind.align(found, topic)));
  const claims = new Set([...found, ...alignments.flatMap(allReadings)]);
  const records = claimRecords([...claims], topic);
  const compared = comparisonRecords(alignments, records, topic);
  const idOf = (index: number) => topic.stories[index]!.id;
  return {
    description: source.description,
    stories: topic.stories,
    topic,
    alignments: new Map(compared.map(({ alignment, comparison }) => [comparison.id, alignment])),
    file: {
      version: 1,
      topic: { id: topic.id, title: topic.title },
      stories: topic.stories.map(storyRecord),
      claims: [...records.values()],
      comparisons: compared.map(({ comparison }) => comparison),
      reuse: reuseOf(topic).map(({ a, b, share }) => ({ a: idOf(a), b: idOf(b), share: Math.round(share * 100) / 100 })),
    },
    problems,
  };
}

/** Every claim that a rule finds. Where two rules find the same kind in the same words, the first one keeps it. */
export function findClaims(topic: Topic): Claim[] {
  const found = new Map<string, Claim>();
  for (const rule of RULES)
    for (const story of topic.stories)
      for (const claim of rule.find(story, topic)) {
        const key = `${claim.story}|${claim.kind}|${claim.value ? `${claim.value.start}-${claim.value.end}` : `${claim.start}-${claim.end}`}`;
        if (!found.has(key)) found.set(key, claim);
      }
  return [...found.values()];
}

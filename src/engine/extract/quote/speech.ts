import type { Story } from '../../model.ts';
import { resolveSpeakers } from './referents.ts';
import { actorOf, type Report, reportsIn } from './reports.ts';

/** Who says what in a story. */
export interface Speech {
  reports: Report[];
  /** The name that a report's speaker stands for, where the words are a pronoun, a description or a part of the name. */
  names: Map<Report, string | null>;
}

const cache = new WeakMap<Story, Speech>();

/** Every report of a story with its speaker resolved; worked out once for each story. */
export function speechOf(story: Story): Speech {
  const known = cache.get(story);
  if (known) return known;
  const reports = story.sentences.flatMap((sentence) => reportsIn(story, sentence));
  const reporting = new Set(reports.map((report) => report.sentence));
  const actors = story.sentences.flatMap((sentence) => {
    if (reporting.has(sentence.index) || story.blocks[sentence.block]?.kind !== 'paragraph') return [];
    const actor = actorOf(story, sentence);
    return actor ? [{ sentence: sentence.index, ...actor }] : [];
  });
  const running = reports.filter((report) => story.blocks[story.sentences[report.sentence]!.block]?.kind === 'paragraph');
  const speech = { reports, names: resolveSpeakers(story, running, actors) };
  cache.set(story, speech);
  return speech;
}

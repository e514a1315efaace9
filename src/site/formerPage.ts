import { readableEdtf } from '../engine/text/readable.ts';
import type { Former } from './addresses.ts';
import type { Edition, StoryText } from './edition.ts';
import type { ReadComparison } from './readComparison.ts';

export interface FormerPage {
  former: Former;
  /** One: the page leads on to it. Several: the reader chooses. None: nothing stands in its place. */
  now: ReadComparison[];
  /** What has become of it, in a sentence. */
  fate: string;
  /** As last published; `story` is null where it is no longer part of the topic. */
  readings: { words: string; name: string; story: StoryText | null }[];
}

/** The page of a comparison that is no longer made. */
export function formerPage(former: Former, edition: Edition): FormerPage {
  const now = edition.comparisons.filter(({ id }) => former.now.includes(id));
  const since = `Since ${readableEdtf(former.gone)}`;
  const readings = former.readings.map(({ story: id, text }) => {
    const story = edition.stories.find((one) => one.id === id) ?? null;
    return { words: text, name: story?.title ?? id, story };
  });
  return { former, now, fate: `${since} ${FATES[Math.min(now.length, 2)]}`, readings };
}

const FATES = [
  'the stories hold nothing that would be compared here. The articles were edited or taken out, or the tool has learnt to keep these passages apart.',
  'what stood here is part of another comparison.',
  'what stood here is compared in several others.',
];

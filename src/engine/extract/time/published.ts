import type { Story } from '../../model.ts';
import { publicationOf } from './context.ts';
import { pairMentions } from './published/likeness.ts';
import { mentionsOf } from './published/mentions.ts';
import { type Window, windowEdtf, windowFor } from './published/window.ts';
import { pinYear } from './published/year.ts';

/** Each round lets the stories that were placed in the last one place others. */
const ROUNDS = 3;

/**
 * Gives each story without a stated publication date a window inferred from its text and the others': what one dates
 * "December 7" another calls "Saturday". Changes `story.published`. Where no story is dated and no year follows, infers nothing.
 */
export function inferPublished(stories: Story[]): void {
  const open = stories.filter((story) => !story.published);
  if (!open.length) return;
  const mentions = stories.flatMap(mentionsOf);
  const pairs = pairMentions(mentions, stories);
  const windows = new Map<Story, Window>();
  for (const story of stories) {
    const stated = publicationOf(story.published);
    if (stated) windows.set(story, { ...stated, firm: true, evidence: '' });
  }
  const pinned = windows.size ? null : pinYear(mentions, pairs, stories);
  const anchor = pinned?.anchor ?? middle([...windows.values()].map(({ days }) => days[0]));
  if (anchor === null) return;
  for (let round = 0; round < ROUNDS; round++) {
    // A story that others have placed stays where it is: it would only be led round in a circle.
    for (const story of open.filter((one) => !windows.get(one)?.firm)) {
      const window = windowFor(story, mentions, pairs, new Map([...windows].filter(([other]) => other !== story)), anchor);
      if (window) windows.set(story, window);
    }
  }
  for (const story of open) {
    const window = windows.get(story);
    if (!window) continue;
    const evidence = [window.evidence, pinned?.evidence].filter(Boolean).join('; ');
    story.published = { edtf: windowEdtf(window.days), inferred: true, evidence: evidence.charAt(0).toUpperCase() + evidence.slice(1) };
  }
}

const middle = (days: number[]): number | null => days.toSorted((a, b) => a - b)[Math.floor(days.length / 2)] ?? null;

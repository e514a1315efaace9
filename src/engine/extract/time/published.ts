import type { Story } from '../../model.ts';
import { publicationOf } from './context.ts';
import type { Window } from './published/day.ts';
import { settleFigures } from './published/figures.ts';
import { pairMentions } from './published/likeness.ts';
import { mentionsOf } from './published/mentions.ts';
import { isOfTheSame, seasonOf } from './published/season.ts';
import { middle, openingDay } from './published/stated.ts';
import { windowEdtf, windowFor } from './published/window.ts';
import { pinYear } from './published/year.ts';

/** Each round lets the stories that were placed in the last one place others. */
const ROUNDS = 3;

/**
 * Gives each story without a stated publication date a window inferred from its text and the others': what one dates
 * "December 7" another calls "Saturday". Changes `story.published`. Where no story is dated and no year follows, infers nothing.
 */
export function inferPublished(stories: Story[]): void {
  settleFigures(stories);
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
  for (const story of open) {
    const window = openingDay(story, anchor);
    if (window) windows.set(story, window);
  }
  const dated = [...windows.keys()];
  const season = seasonOf(dated.map((story) => windows.get(story)!.days[0]));
  for (let round = 0; round < ROUNDS; round++) {
    // A story that others have placed stays where it is: it would only be led round in a circle.
    for (const story of open.filter((one) => !windows.get(one)?.firm)) {
      const others = new Map([...windows].filter(([other]) => other !== story));
      const window = windowFor(story, { mentions, pairs, windows: others, anchor, season: season && isOfTheSame(story, dated) ? season : null });
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

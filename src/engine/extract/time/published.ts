import type { Story } from '../../model.ts';
import { runInsOf } from '../../read/runIn.ts';
import { dayOf, isDate } from './calendar.ts';
import { publicationOf } from './context.ts';
import type { Window } from './published/day.ts';
import { pairMentions } from './published/likeness.ts';
import { mentionsOf } from './published/mentions.ts';
import { isOfTheSame, seasonOf } from './published/season.ts';
import { windowEdtf, windowFor } from './published/window.ts';
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

/** Days between the stories of one topic, at the most, for a dateline without a year to be of the year that fits. */
const LONGEST_APART = 120;

/** "PORT ELM, March 14 (Newswire) -": the day is stated, its year is that of the other stories. */
function openingDay(story: Story, anchor: number): Window | null {
  const [opening] = [...runInsOf(story.blocks, story.text).values()].filter(({ day }) => day);
  if (!opening?.day) return null;
  const { month, day } = opening.day;
  const year = yearOf(anchor);
  const days = [year - 1, year, year + 1].filter((one) => isDate(one, month, day)).map((one) => dayOf(one, month, day));
  const nearest = days.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0];
  if (nearest === undefined || Math.abs(nearest - anchor) > LONGEST_APART) return null;
  return { days: [nearest, nearest], inferred: true, firm: true, evidence: `the line “${opening.said}”, its year from the other stories` };
}

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

const middle = (days: number[]): number | null => days.toSorted((a, b) => a - b)[Math.floor(days.length / 2)] ?? null;

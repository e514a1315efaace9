import type { Story } from '../../../model.ts';
import { mondayOf } from '../calendar.ts';
import { dayOfMention, type Windows } from './day.ts';
import type { Mention } from './mentions.ts';

/** The stories that tell of a day, by the day. */
export type Told = Map<number, Set<Story>>;

/** All days that the dated stories tell of: those whose publication is one certain day. */
export function toldDays(mentions: readonly Mention[], windows: Windows, anchor: number): Told {
  const told: Told = new Map();
  for (const mention of mentions) {
    const window = windows.get(mention.story);
    if (!window || window.days[0] !== window.days[1]) continue;
    const day = dayOfMention(mention, window, anchor);
    if (day !== null) told.set(day, (told.get(day) ?? new Set()).add(mention.story));
  }
  return told;
}

/** Publication days that suit a story's weekdays. */
interface Suited {
  days: [number, number];
  evidence: string;
}

/** The span within a week, or its weekdays would be of two weeks. */
const LONGEST = 7;
/** A longer window is walked through no further. */
const MOST_DAYS = 120;

/**
 * Reports of one event tell of the same days, and each calls them by their weekday. Of the days on which a story may have come
 * out, those are taken on which most of its weekdays fall on days that the dated stories tell of, where they are of one week, at
 * least half of its weekdays are so met, and either two of them are or two stories tell of the one.
 */
export function suited(own: readonly Mention[], [from, to]: [number, number], told: Told, anchor: number): Suited | null {
  const weekdays = own.filter(({ expression: { date } }) => date.form === 'weekday' || isLastWeek(date));
  if (!weekdays.length || to - from > MOST_DAYS) return null;
  const candidates = Array.from({ length: to - from + 1 }, (_, i) => ({ day: from + i, met: metOn(from + i, weekdays, told, anchor) }));
  const most = Math.max(...candidates.map(({ met }) => met.length));
  const best = candidates.filter(({ met }) => met.length === most);
  const [first, last] = [best[0]!.day, best.at(-1)!.day];
  if (!isTelling(best[0]!.met, weekdays.length) || last - first >= LONGEST || best.length !== last - first + 1) return null;
  const [{ mention, stories }] = best[0]!.met.toSorted((a, b) => b.stories.size - a.stories.size) as [Met];
  const who = [...stories].map(({ siglum }) => siglum).toSorted();
  return { days: [first, last], evidence: `its “${mention.text}” is then a day that ${who.length > 1 ? `${who.join(', ')} tell` : `${who[0]} tells`} of` };
}

interface Met {
  mention: Mention;
  stories: Set<Story>;
}

const metOn = (published: number, weekdays: readonly Mention[], told: Told, anchor: number): Met[] =>
  weekdays.flatMap((mention) => {
    const stories = tellingOf(mention, published, told, anchor);
    return stories?.size ? [{ mention, stories }] : [];
  });

/** Who tells of the day, or of a day of the week, that a mention means if its story came out on the given day. */
function tellingOf(mention: Mention, published: number, told: Told, anchor: number): Set<Story> | undefined {
  if (isLastWeek(mention.expression.date)) {
    const monday = mondayOf(published) - 7;
    return new Set(Array.from({ length: 7 }, (_, i) => told.get(monday + i)).flatMap((stories) => [...(stories ?? [])]));
  }
  const day = dayOfMention(mention, { days: [published, published], inferred: true, firm: true, evidence: '' }, anchor);
  return day === null ? undefined : told.get(day);
}

/** A report of the week after tells of the event as of last week. */
const isLastWeek = (date: Mention['expression']['date']): boolean => date.form === 'unit' && date.unit === 'week' && date.shift === -1;

const isTelling = (met: readonly Met[], all: number): boolean =>
  met.length >= all / 2 && (new Set(met.map(({ mention }) => mention.text.toLowerCase())).size > 1 || met.some(({ stories }) => stories.size > 1));

import type { Story } from '../../../model.ts';
import { formatDay, mondayOf, sayDay, weekdayOf } from '../calendar.ts';
import { bareDates, isBare, untilYearEnd } from './bare.ts';
import { dayOfMention, type Window, type Windows } from './day.ts';
import type { Pair } from './likeness.ts';
import type { Mention } from './mentions.ts';
import { afterLede, afterLength } from './opening.ts';
import type { Season } from './season.ts';
import { suited, toldDays } from './support.ts';

/** What narrows the days on which a story may have come out. */
export interface Constraint {
  days: [number, number];
  /** The day that the story tells of, and whether as past. */
  day: number;
  past: boolean;
  evidence: string;
}

/** What all stories tell together. */
export interface Gathered {
  mentions: Mention[];
  pairs: Pair[];
  windows: Windows;
  /** A day near which the events lie. */
  anchor: number;
  /** Null where no dated stories say when the others came out. */
  season: Season | null;
}

/** A window that rests on bare dates alone must be this short to say anything. */
const LONGEST_BARE = 62;

/**
 * When a story may have been published, given what others date: a weekday in the past tense lies less than a week back,
 * "last week" in the week before. Null where nothing holds it, or where what holds it contradicts itself and no
 * dated stories say in which weeks it lies.
 */
export function windowFor(story: Story, gathered: Gathered): Window | null {
  const { mentions, anchor, season } = gathered;
  const own = mentions.filter((mention) => mention.story === story);
  const held = constrained(story, own, gathered);
  if (!held) return null;
  const { days, kept } = held;
  const told = Math.max(...kept.flatMap(({ day, past }) => (past ? [day] : [])));
  const met = season && suited(own, days, toldDays(mentions, gathered.windows, anchor), anchor);
  const lede = !met && Number.isFinite(told) ? afterLede(own, days, told) : null;
  const why = [...kept.slice(0, 2).map(({ evidence }) => evidence), ...(met ? [met.evidence] : [])].join('; ');
  return {
    days: met?.days ?? lede ?? days,
    inferred: true,
    firm: why !== '',
    evidence: why ? why + (lede ? ', and the weekday in its opening is not before that' : '') : (season?.evidence ?? sayBare(own, days)),
  };
}

/** The days that no constraint excludes, with those that narrowed them. */
function constrained(story: Story, own: Mention[], gathered: Gathered): { days: [number, number]; kept: Constraint[] } | null {
  const { pairs, anchor, season } = gathered;
  const start = startOf(own, gathered);
  let days = start;
  const kept: Constraint[] = [];
  let against = 0;
  for (const constraint of [...afterLength(own, anchor), ...pairs.flatMap((pair) => constraintOf(pair, story, gathered))]) {
    const both = common(days, constraint.days);
    if (!both) against++;
    else if (both[0] !== days[0] || both[1] !== days[1] || !kept.length) {
      days = both;
      kept.push(constraint);
    }
  }
  // Sentences that were paired wrongly say nothing of the weeks in which all stories came out.
  if (against && against >= kept.length) return season && { days: start, kept: [] };
  if (!Number.isFinite(days[0]) || !Number.isFinite(days[1])) return null;
  return kept.length || season || days[1] - days[0] <= LONGEST_BARE ? { days, kept } : null;
}

const sayBare = (own: Mention[], days: [number, number]): string =>
  `it gives its dates, up to “${own.filter(isBare).at(-1)?.text ?? sayDay(days[0])}”, without a year`;

/** The days that are open before any other story's dates are asked. */
function startOf(own: Mention[], { anchor, season, windows }: Gathered): [number, number] {
  const bare = bareDates(own, anchor);
  if (season) return common(season.days, bare) ?? season.days;
  // "In November" is also said in March: beside dated stories, bare dates alone tell nothing.
  const isAlone = [...windows.values()].every(({ inferred }) => inferred);
  return isAlone ? untilYearEnd(bare) : bare;
}

const common = (a: [number, number], b: [number, number]): [number, number] | null => {
  const both: [number, number] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return both[0] <= both[1] ? both : null;
};

/** What one pair says of the story's publication: the other mention's day, met by this one's weekday, "today" or "last week". */
function constraintOf({ a, b }: Pair, story: Story, { windows, anchor }: Gathered): Constraint[] {
  if (a.story !== story && b.story !== story) return [];
  const [mine, other] = a.story === story ? [a, b] : [b, a];
  const day = other.story === story ? null : dayOfMention(other, windows.get(other.story), anchor);
  const days = day === null ? null : publishedGiven(mine, day);
  if (!days || day === null) return [];
  const stated = other.text === sayDay(day) ? '' : `, which is ${sayDay(day)}`;
  return [{ days, day, past: mine.tense !== 'future', evidence: `what it dates “${mine.text}” is dated “${other.text}” in ${other.story.siglum}${stated}` }];
}

function publishedGiven({ expression: { date }, tense }: Mention, day: number): [number, number] | null {
  if (date.form === 'weekday') {
    if (weekdayOf(day) !== date.weekday) return null;
    if (date.which === 'last') return [day + 1, day + 7];
    return tense === 'future' || date.which === 'next' ? [day - 6, day] : [day, day + 6];
  }
  if (date.form === 'deictic') return [day - date.shift, day - date.shift];
  if (date.form === 'unit' && date.unit === 'week') return [mondayOf(day) - 7 * date.shift, mondayOf(day) - 7 * date.shift + 6];
  return null;
}

export const windowEdtf = ([from, to]: [number, number]): string => (from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`);

import type { Story } from '../../../model.ts';
import { addMonths, civil, dayOf, formatDay, isDate, mondayOf, sayDay, weekdayOf } from '../calendar.ts';
import { type Context, contextOf } from '../context.ts';
import { resolve } from '../resolve.ts';
import type { Pair } from './likeness.ts';
import type { Mention } from './mentions.ts';

export interface Window {
  days: [number, number];
  inferred: boolean;
  /** False where only its own dates without a year hold it. */
  firm: boolean;
  evidence: string;
}

interface Constraint {
  days: [number, number];
  /** The day that the story tells of, and whether as past. */
  day: number;
  past: boolean;
  evidence: string;
}

/** The day that a mention means, where its story's publication or the anchor in time settles it; null otherwise. */
export function dayOfMention(mention: Mention, window: Window | undefined, anchor: number): number | null {
  const { date } = mention.expression;
  if (date.form === 'calendar' && date.year === null && date.month !== null && date.day !== null) return nearestTo(anchor, date.month, date.day);
  const context: Context = { ...contextOf(window ?? null), tense: mention.tense, relation: mention.relation, words: mention.text };
  const found = resolve({ ...mention.expression, clock: null }, context);
  return found && Number.isFinite(found.days[0]) && found.days[0] === found.days[1] ? found.days[0] : null;
}

/** The instance of a day of the year that is nearest to a day. */
function nearestTo(anchor: number, month: number, day: number): number | null {
  const { year } = civil(anchor);
  const all = [year - 1, year, year + 1].filter((candidate) => isDate(candidate, month, day)).map((candidate) => dayOf(candidate, month, day));
  return all.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0] ?? null;
}

/**
 * When a story may have been published, given what others date: a weekday in the past tense lies less than a week back,
 * "last week" in the week before. Null where nothing holds it, or where what holds it contradicts itself.
 */
export function windowFor(story: Story, mentions: Mention[], pairs: Pair[], windows: Map<Story, Window>, anchor: number): Window | null {
  const own = mentions.filter((mention) => mention.story === story);
  const constraints = [...afterLength(own, anchor), ...pairs.flatMap((pair) => constraintOf(pair, story, windows, anchor))];
  let days: [number, number] = bareDates(own, anchor);
  const kept: Constraint[] = [];
  let against = 0;
  for (const constraint of constraints) {
    const both: [number, number] = [Math.max(days[0], constraint.days[0]), Math.min(days[1], constraint.days[1])];
    if (both[0] > both[1]) against++;
    else if (both[0] !== days[0] || both[1] !== days[1] || !kept.length) {
      days = both;
      kept.push(constraint);
    }
  }
  if (against >= Math.max(1, kept.length) || !Number.isFinite(days[0]) || !Number.isFinite(days[1])) return null;
  if (!kept.length && days[1] - days[0] > LONGEST_BARE) return null;
  const told = Math.max(...kept.flatMap(({ day, past }) => (past ? [day] : [])));
  const lede = Number.isFinite(told) ? afterLede(own, days, told) : null;
  return { days: lede ?? days, inferred: true, firm: kept.length > 0, evidence: sayWhy(kept, own, days, lede) };
}

function sayWhy(kept: Constraint[], own: Mention[], days: [number, number], lede: [number, number] | null): string {
  const last = own.filter(isBare).at(-1)?.text;
  const opening = lede ? ', and the weekday in its opening is not before that' : '';
  if (kept.length) return [...kept.slice(0, 2).map(({ evidence }) => evidence)].join('; ') + opening;
  return `it gives its dates, up to “${last ?? sayDay(days[0])}”, without a year`;
}

const isBare = ({ expression: { date } }: Mention): boolean => date.form === 'calendar' && date.year === null;

/** How far beyond the anchor a story may lie whose dates are taken for past ones. */
const LATER = 45;
/** A window that rests on bare dates alone must be this short to say anything. */
const LONGEST_BARE = 62;

/** Dates without a year lie within a year of publication: told of as past before it, as to come after it. */
function bareDates(own: Mention[], anchor: number): [number, number] {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { expression, tense, relation } of own) {
    const { date } = expression;
    if (date.form !== 'calendar' || date.year !== null || date.month === null) continue;
    const ahead = tense === 'future' || relation === 'until' || relation === 'by';
    const around = nearestTo(anchor, date.month, date.day ?? (expression.part === 'late' ? 18 : 1));
    if (around === null || (!ahead && tense !== 'past')) continue;
    if (!ahead) from = Math.max(from, around > anchor + LATER ? addMonths(around, -12) : around);
    else to = Math.min(to, around < anchor ? addMonths(around, 12) : around);
  }
  // To the end of the year of the last date, and a month at least, since January still says "December 7".
  if (Number.isFinite(from)) to = Math.min(to, Math.max(dayOf(civil(from).year, 12, 31), from + 31));
  return from <= to ? [from, to] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

/** What one pair says of the story's publication: the other mention's day, met by this one's weekday, "today" or "last week". */
function constraintOf({ a, b }: Pair, story: Story, windows: Map<Story, Window>, anchor: number): Constraint[] {
  if (a.story !== story && b.story !== story) return [];
  const [mine, other] = a.story === story ? [a, b] : [b, a];
  const day = dayOfMention(other, windows.get(other.story), anchor);
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

/** "On Nov. 27 … Within ten days … on Sunday": a length that runs from a dated day to a weekday says which such day it is. */
function afterLength(own: Mention[], anchor: number): Constraint[] {
  return own.flatMap((mention, i) => {
    const { date } = mention.expression;
    const before = own.slice(0, i).findLast(({ expression, sentence }) => isDay(expression.date) && mention.sentence - sentence <= 1);
    if (date.form !== 'weekday' || mention.tense === 'future' || !mention.length || !before) return [];
    const from = dayOfMention(before, undefined, anchor);
    if (from === null) return [];
    const least = from + mention.length.days - 1;
    const day = least + ((date.weekday - weekdayOf(least) + 7) % 7);
    // Rounded lengths are out by a day or two; further off, the weekday belongs to something else.
    if (day - least > 3) return [];
    return [
      { days: [day, day + 6], day, past: true, evidence: `its “${mention.text}” comes ${mention.length.text} after “${before.text}”, so it is ${sayDay(day)}` },
    ];
  });
}
const isDay = (date: Mention['expression']['date']): boolean => date.form === 'calendar' && date.day !== null;

/** The news of a story is its opening: the weekday there is not before what the story otherwise tells of. */
function afterLede(own: Mention[], days: [number, number], told: number): [number, number] | null {
  const lede = own.find(({ sentence, expression: { date }, tense }) => sentence <= 3 && date.form === 'weekday' && date.which === null && tense !== 'future');
  if (lede?.expression.date.form !== 'weekday' || days[1] - days[0] >= 14) return null;
  const { weekday } = lede.expression.date;
  const fits: number[] = [];
  for (let day = days[0]; day <= days[1]; day++) if (day - ((weekdayOf(day) - weekday + 7) % 7) >= told) fits.push(day);
  const narrowed = fits.length > 0 && (fits[0] !== days[0] || fits.at(-1) !== days[1]);
  return narrowed ? [fits[0]!, fits.at(-1)!] : null;
}

export const windowEdtf = ([from, to]: [number, number]): string => (from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`);

import type { Story } from '../../../model.ts';
import { dayOf, isDate, sayMonth, sayWeekday, weekdayOf } from '../calendar.ts';
import type { Pair } from './likeness.ts';
import type { Mention } from './mentions.ts';

/** A day of the year that a story, or two together, put on a weekday. */
interface Agreement {
  month: number;
  day: number;
  weekday: number;
  evidence: string;
  /** 1 where one story joins the two ("Sunday, December 8"); else the likeness of the passages. */
  weight: number;
}

export interface Pinned {
  year: number;
  /** A day that is certain, to place others by. */
  anchor: number;
  evidence: string;
}

/** News names the latest years again and again; a gap of more than ten years between the latest named and publication is not to be expected. */
const REACH = 10;

/**
 * The year of the dates that the stories give without one. A day of the year falls on a weekday in one year of five or six:
 * where the stories agree on such a pair and one year alone fits, counting from the latest year that they name as past, that is it.
 */
export function pinYear(mentions: Mention[], pairs: Pair[], stories: Story[]): Pinned | null {
  const named = namedYears(mentions, stories);
  if (!named.length) return null;
  const latest = Math.max(...named);
  const all = [...within(mentions), ...across(pairs)];
  const excluded = statedYears(mentions);
  const years = Array.from({ length: REACH + 1 }, (_, i) => latest + i).filter((year) => !excluded.has(year) && carries(all, year));
  if (years.length !== 1) return null;
  const year = years[0]!;
  const agreements = all.filter((agreement) => holds(agreement, year)).toSorted((a, b) => b.weight - a.weight);
  const [first] = agreements;
  const said = agreements
    .map(({ evidence }) => evidence)
    .filter((text, i, all) => all.indexOf(text) === i)
    .slice(0, 2);
  const aside = excluded.has(latest) && holds(first!, latest) ? ` (${latest} aside, which they print with its year)` : '';
  const why = `the year: ${said.join(' and ')}, and from ${latest}, the latest year that the stories name, to ${latest + REACH} only ${year} has a ${sayWeekday(first!.weekday)} ${first!.day} ${sayMonth(first!.month)}${aside}`;
  return { year, anchor: dayOf(year, first!.month, first!.day), evidence: why };
}

/** One day that a story itself puts on a weekday, or two that stories do between them, and little that speaks for other weekdays. */
function carries(agreements: Agreement[], year: number): boolean {
  const [held, not] = [agreements.filter((one) => holds(one, year)), agreements.filter((one) => !holds(one, year))];
  const days = new Set(held.map(({ month, day }) => month * 31 + day));
  if (!held.some(({ weight }) => weight === 1) && days.size < 2) return false;
  return sum(held) >= 2 * sum(not);
}
const sum = (agreements: Agreement[]): number => agreements.reduce((total, { weight }) => total + weight, 0);

const holds = ({ month, day, weekday }: Agreement, year: number): boolean => isDate(year, month, day) && weekdayOf(dayOf(year, month, day)) === weekday;

/** Years told of as past, in the articles and in what stands under their pictures. */
function namedYears(mentions: Mention[], stories: Story[]): number[] {
  const told = mentions.flatMap(({ expression: { date }, tense, relation }) =>
    date.form === 'calendar' && date.year !== null && tense !== 'future' && relation !== 'until' && relation !== 'by' ? [date.year] : [],
  );
  const captions = stories.flatMap((story) =>
    story.blocks
      .filter((block) => block.furniture?.kind === 'caption')
      .flatMap((block) => [...story.text.slice(block.start, block.end).matchAll(/\b(?:19|20)\d\d\b/g)].map(Number)),
  );
  return [...told, ...captions].filter((year) => year >= 1900 && year < 2100);
}

/** Writers leave out the current year: a story that prints "Sept. 26, 2019" beside a bare "Nov. 27" did not appear in 2019. */
function statedYears(mentions: Mention[]): Set<number> {
  const bare = new Set(
    mentions.filter(({ expression: { date } }) => date.form === 'calendar' && date.year === null && date.day !== null).map(({ story }) => story),
  );
  const years = new Set<number>();
  for (const { story, expression } of mentions)
    if (bare.has(story) && expression.date.form === 'calendar' && expression.date.year !== null && expression.date.month !== null)
      years.add(expression.date.year);
  for (const story of bare)
    for (const block of story.blocks)
      if (block.furniture?.kind === 'caption')
        for (const match of story.text.slice(block.start, block.end).matchAll(/\b[A-Z][a-z]{2,8}\.? \d{1,2}, ((?:19|20)\d\d)\b/g)) years.add(Number(match[1]));
  return years;
}

/** "Sunday, December 8" in one breath. */
const within = (mentions: Mention[]): Agreement[] =>
  mentions.flatMap(({ expression: { date }, text, story }) =>
    date.form === 'calendar' && date.year === null && date.day !== null && date.month !== null && date.weekday !== null
      ? [{ month: date.month, day: date.day, weekday: date.weekday, weight: 1, evidence: `${story.siglum} has “${text}”` }]
      : [],
  );

/** One story's "December 7" beside another's "Saturday". */
const across = (pairs: Pair[]): Agreement[] =>
  pairs.flatMap(({ a, b, likeness }) => {
    const [dated, named] = a.expression.date.form === 'calendar' ? [a, b] : [b, a];
    const [date, weekday] = [dated.expression.date, named.expression.date];
    if (date.form !== 'calendar' || date.year !== null || date.month === null || date.day === null || weekday.form !== 'weekday') return [];
    if ((dated.tense === 'future') !== (named.tense === 'future')) return [];
    const evidence = `what ${dated.story.siglum} dates “${dated.text}” ${named.story.siglum} dates “${named.text}”`;
    return [{ month: date.month, day: date.day, weekday: weekday.weekday, weight: Math.min(likeness, 0.99), evidence }];
  });

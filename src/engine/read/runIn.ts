import type { Block } from '../model.ts';
import { BARE_DAY, type DayOfYear, dayOfYear, WEEKDAY } from './dayOfYear.ts';

const NAME = "\\p{Lu}[\\p{L}.'-]*";
/** "Port of Spain", "the United States", "Bosnia and Herzegovina". */
const SMALL = '(?:(?:of|the|and|de|la|le|du|des|da|do|del|di|el|al|upon|on|sur) ){0,2}';
const PART = `(?:the )?${NAME}(?:(?: | ?/ ?)${SMALL}${NAME}){0,4}`;
const PLACE = `${PART}(?:, ${PART}){0,2}`;
const DAY = `\\(?(?:${WEEKDAY},? )?(?:${BARE_DAY})(?:,? \\d{4})?\\)?|${WEEKDAY}`;
const AGENCY = '\\([^()\\d]{2,30}\\)|/[\\p{L} -]{2,24}/';
/** Agencies that stand behind the dash or without brackets: "MOSCOW, October 7 - RIA Novosti.", "TOKYO, Oct. 7, Kyodo -". */
const NAMED = '(?:RIA Novosti|(?:ITAR-)?TASS|Interfax|INTERFAX|Xinhua|Kyodo|BelTA|Ukrinform|Bernama|CMC|EFE|DPA|dpa|ANSA|AFP|AP|UPI|Reuters)';
const MARK = '--?|_|\\u2013|\\u2014|:';
const RUN_IN = new RegExp(
  `^(?<place>${PLACE})?(?:(?:,? |\\. |: | ?[-\\u2013\\u2014] )?(?<when>${DAY}))?[,.]?\\s*` +
    `(?:(?<agency>${AGENCY})\\.?,?\\s*(?<mark>${MARK})?|(?<mark2>${MARK})\\s*(?:(?<agency2>${AGENCY}|${NAMED}(?=[.\\s]))[.\\s]*(?:${MARK})?)?|(?<agency3>${NAMED})\\s*(?:${MARK}))` +
    `(?:\\s+|(?<=[-\\u2013\\u2014]))(?=["'(]?[\\p{Lu}\\d])`,
  'u',
);

/** The place, day and agency that open a report, run into its first sentence: "PORT ELM, March 14 (Newswire) - A ferry …". */
export interface RunIn {
  /** Characters up to the first word of the report. */
  length: number;
  /** The words, without the mark at their end. */
  said: string;
  /** The day that they give; null where they give none. */
  day: DayOfYear | null;
}

/** Null where a paragraph opens with its first sentence. A place by itself is told from a subject by its capitals and the dash behind it ("LENNPORT — Dockers …"). */
export function readRunIn(text: string): RunIn | null {
  const found = RUN_IN.exec(text);
  if (!found) return null;
  const { place, when, agency, agency2, agency3, mark, mark2 } = found.groups!;
  // "March 3 - The ferry sinks": a line of a calendar.
  if (!agency && !agency2 && !agency3 && (!place || ONLY_WEEKDAY.test(place))) return null;
  const day = when ? dayOfYear(found[0]) : null;
  const inCapitals = place !== undefined && place.length >= LEAST_CAPITALS && !/\p{Ll}/u.test(place) && mark2 !== ':';
  const closed = mark !== undefined || mark2 !== undefined || agency3 !== undefined || (agency !== undefined && (day !== null || NEWS_AGENCY.test(agency)));
  if (!closed || !(inCapitals || agency || day) || ((agency2 || agency3) && !(inCapitals || day))) return null;
  return { length: found[0].length, said: found[0].replace(/[\s:_.\u2013\u2014-]+$/u, ''), day };
}

const ONLY_WEEKDAY = new RegExp(`^${WEEKDAY}$`, 'u');
const LEAST_CAPITALS = 4;
/** Known without a dash behind it: "(Reuters) A bomb", "(Lennport Times and agencies) A bomb". */
const NEWS_AGENCY = /\b(?:Reuters|[Aa]gencies|[A-Z]{2,5})\b/;

/** Paragraphs at the top that may open so. */
const TOP = 2;

/** The opening of a report by its paragraph, for the first paragraphs of a story. */
export function runInsOf(blocks: readonly Block[], text: string): Map<Block, RunIn> {
  const first = blocks.filter(({ kind, furniture }) => kind === 'paragraph' && !furniture).slice(0, TOP);
  return new Map(
    first.flatMap((block) => {
      const found = readRunIn(text.slice(block.start, block.end));
      return found ? [[block, found] as const] : [];
    }),
  );
}

import type { Block } from '../model.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const NAME = "\\p{Lu}[\\p{L}.'-]*";
const PLACE = `${NAME}(?:[ /]${NAME}){0,3}(?:, ${NAME}(?: ${NAME}){0,2}){0,2}`;
const DAY = `(?<month>${MONTH}) (?<day>\\d{1,2})(?:, \\d{4})?|(?<day2>\\d{1,2}) (?<month2>${MONTH})(?: \\d{4})?`;
const AGENCY = '\\([^()\\d]{2,30}\\)|/[\\p{L} ]{2,24}/';
const MARK = '--?|_|\\u2013|\\u2014|:';
const RUN_IN = new RegExp(
  `^(?<place>${PLACE})?(?:(?:,? )?(?:${DAY}))?,?\\s*(?:(?<agency>${AGENCY})\\s*(?<mark>${MARK})?|(?<mark2>${MARK}))\\s+(?=["'(]?[\\p{Lu}\\d])`,
  'u',
);

/** The place, day and agency that open a report, run into its first sentence: "PORT ELM, March 14 (Newswire) - A ferry …". */
export interface RunIn {
  /** Characters up to the first word of the report. */
  length: number;
  /** The words, without the mark at their end. */
  said: string;
  /** The day that they give, from 1; null where they give none. */
  day: { month: number; day: number } | null;
}

/** Null where a paragraph opens with its first sentence. A place by itself is told from a subject by its capitals and the dash behind it ("LENNPORT — Dockers …"). */
export function readRunIn(text: string): RunIn | null {
  const found = RUN_IN.exec(text);
  if (!found) return null;
  const { place, agency, month, day, day2, month2, mark, mark2 } = found.groups!;
  const inCapitals = place !== undefined && place.length >= LEAST_CAPITALS && !/\p{Ll}/u.test(place) && mark2 !== ':';
  const closed = mark !== undefined || mark2 !== undefined || (agency !== undefined && NEWS_AGENCY.test(agency));
  if (!closed || !(inCapitals || agency || day || day2)) return null;
  return { length: found[0].length, said: found[0].replace(/[\s:_\u2013\u2014-]+$/u, ''), day: dayOf(month ?? month2, day ?? day2) };
}

const LEAST_CAPITALS = 4;
/** Known without a dash behind it: "(Reuters) A bomb", "(Lennport Times and agencies) A bomb". */
const NEWS_AGENCY = /\b(?:Reuters|[Aa]gencies|[A-Z]{2,5})\b/;

function dayOf(month: string | undefined, day: string | undefined): RunIn['day'] {
  const number = Number(day);
  return month && number >= 1 && number <= 31 ? { month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, day: number } : null;
}

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

import type { Bound } from '../../../../schemas/vocabulary.ts';
import type { Token } from '../../../model.ts';
import { isoDuration } from '../duration.ts';
import { dated, type Found, type Grammar, type Length, type Place } from '../expression.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { UNIT, UNIT_DAYS, type Unit, unitOf } from '../vocabulary.ts';
import { boundBefore } from './bound.ts';
import { nounAfter, nounBefore } from './headNoun.ts';
import { isPersonWord } from './person.ts';

/** "24 hours a day", "two days per week", "$5 a year": how often, not how long. */
const RATE_AFTER = /^\s+(?:a|per|each|every)\s+(?:day|week|month|year|night|hour)\b/i;
const RUNS_BEFORE = /\b(?:the|these|those)\s+(last|past|previous|next|coming|preceding)\s+(?:[a-z]+\s+)?$/i;
/** "three days later than planned" is a length. */
const SHIFT_AFTER = /^\s+(ago|earlier|later|previously|from now)\b(?!\s+than\b)/i;
const OLD_AFTER = /^[\s-]+olds?\b|^\s+of\s+age\b/i;
const PAIRS = new Set(['year month', 'hour minute', 'minute second', 'week day', 'day hour', 'year week', 'month day', 'year day']);

interface Count {
  count: [number, number];
  unit: Unit;
  vague: boolean;
  bound?: Bound;
  /** Where two units are stated ("two years and six months"), as ISO 8601 writes both. */
  iso?: string;
}

/** What follows a length decides what it is: an age ("-old"), a date ("ago", "later"), or a length. `from`, `to`: the match in `place.text`. */
function measured(counted: Count, place: Place, match: string): Found | null {
  const { before, after } = place;
  if (RATE_AFTER.test(after)) return null;
  const { bound: stated, length: lead } = boundBefore(before);
  const bound = counted.bound ?? (/^\s+or\s+more\b/i.test(after) ? 'at least' : /^\s+or\s+so\b/i.test(after) ? 'about' : stated);
  const small = UNIT_DAYS[counted.unit] < 1;
  const shift = SHIFT_AFTER.exec(after);
  if (/'s?$/.test(match) && /^\s+time\b/i.test(after) && !small) {
    const date = { form: 'shifted', count: counted.count, unit: counted.unit, sign: 1, from: 'publication', bound } as const;
    return { start: -lead, end: match.length + after.search(/time/i) + 4, ...dated(date) };
  }
  if (shift && !small) {
    const ago = /ago|from now/i.test(shift[1]!);
    const sign = /later|from now/i.test(shift[1]!) ? 1 : -1;
    const date = { form: 'shifted', count: counted.count, unit: counted.unit, sign, from: ago ? 'publication' : 'story', bound } as const;
    return { start: -lead, end: match.length + shift[0].length, ...dated(date) };
  }
  const old = OLD_AFTER.exec(after);
  const end = match.length + (old?.[0].length ?? 0);
  const noun = old || /-/.test(match) || !/s$/i.test(match) ? nounAfter(place, place.at + end) : null;
  const age = !!old && (!noun || noun.pos === 'PROPN' || isPersonWord(noun.lemma) || isPersonWord(noun.lower));
  const runs = RUNS_BEFORE.exec(before)?.[1]?.toLowerCase();
  const length: Length = {
    ...counted,
    bound,
    age,
    of: age ? null : noun ? singular(noun) : /-/.test(match) ? null : nounBefore(before, after),
    runs: runs ? (/next|coming/.test(runs) ? 'next' : 'past') : null,
  };
  return { kind: 'duration', start: -lead, end, length };
}

/** Taggers' lemmas of singular nouns are sometimes other words. */
const singular = (noun: Token): string => (noun.lower.endsWith('s') ? noun.lemma : noun.lower);

const FILLER =
  '(?:[\\s-]+(?:consecutive|straight|full|more|additional|extra|further|trading|working|business|calendar|successive|long|whole|solid|other|crucial))?';
const HALF = '(?:\\s+and\\s+a\\s+half|-and-a-half)';

/** "50 years", "two-and-a-half years", "46 to 57 months", "six-year", "two years and six months". */
export const numbered: Grammar = {
  name: 'duration: number and unit',
  pattern: new RegExp(
    `(?<![\\w.,$\\u00a3\\u20ac/]|\\d[-\\u2013])(?:(between\\s+)?(${NUMBER})(?:(?:\\s+(?:to|or|and)\\s+|-to-|-or-|\\s?[-\\u2013]\\s?)(${NUMBER}))?(${HALF})?)${FILLER}[\\s-]+(${UNIT})(s|'s|s')?(?![\\w'])(?:,?\\s+(?:and\\s+)?(${NUMBER})[\\s-](${UNIT})s?\\b(?!\\s+(?:ago|later|earlier)))?`,
    'gi',
  ),
  read: (m, place) => {
    const [low, high] = [numberOf(m[2]!), m[3] ? numberOf(m[3]) : null];
    const { unit, times } = unitOf(m[5]!);
    const plural = !!m[6];
    if (/\sand\s/i.test(m[0]) && m[3] && !m[1] && !m[7] && /and/i.test(m[0].slice(m[2]!.length, m[2]!.length + 6))) return null;
    if (unit === 'second' && !plural && !/-second/i.test(m[0])) return null;
    if (/^quarter/i.test(m[5]!) && !/consecutive|straight|successive/i.test(m[0]) && !RUNS_BEFORE.test(place.before)) return null;
    if (unit === 'year' && !plural && low >= 1900 && low <= 2100) return null;
    // "one day he will", "on day one": only after a word of duration.
    if (/^one$/i.test(m[2]!) && !high && !m[7] && !/-/.test(m[0]) && !INDEFINITE_BEFORE.test(place.before) && !INDEFINITE_AFTER.test(place.after)) return null;
    const half = m[4] ? 0.5 : 0;
    const counted: Count = { count: [(low + half) * times, ((high ?? low) + half) * times], unit, vague: false };
    if (high !== null && high < low) return null;
    const second = m[7] && m[8] && !high ? addUnits(counted, numberOf(m[7]), unitOf(m[8]).unit) : null;
    if (m[7] && !second) return shorter(m, place, counted);
    return measured(second ?? counted, place, m[0]);
  },
};

/** The second number is not part of the length: "two days, 12 hours" is, "six months, 10 days after" of other units may not be. */
function shorter(m: RegExpExecArray, place: Place, counted: Count): Found | null {
  const cut = m[0].lastIndexOf(m[7]!);
  const match = m[0].slice(0, cut).replace(/(?:,|\s|\band\b)+$/i, '');
  return measured(counted, { ...place, after: m[0].slice(match.length) + place.after }, match);
}

function addUnits(counted: Count, more: number, unit: Unit): Count | null {
  if (!PAIRS.has(`${counted.unit} ${unit}`)) return null;
  const factors: Record<string, number> = {
    'year month': 12,
    'hour minute': 60,
    'minute second': 60,
    'week day': 7,
    'day hour': 24,
    'year week': 52.18,
    'month day': 30.44,
    'year day': 365.24,
  };
  const total = Math.round((counted.count[0] * factors[`${counted.unit} ${unit}`]! + more) * 10) / 10;
  const first = isoDuration(counted);
  const second = isoDuration({ count: [more, more], unit, vague: false }).replace(/^P(T?)/, first.includes('T') ? '' : 'P$1');
  return { count: [total, total], unit, vague: false, iso: `${first}${second.replace(/^P/, '')}` };
}

const VAGUE: [RegExp, [number, number]][] = [
  [/couple/i, [2, 3]],
  [/several/i, [3, 9]],
  [/few|handful/i, [2, 7]],
  [/dozens/i, [24, 199]],
  [/hundreds/i, [200, 1999]],
  [/thousands/i, [2000, 19999]],
  [/many|numerous|countless/i, [4, 99]],
  [/number/i, [2, 20]],
  [/some/i, [2, 20]],
];

/** "several years", "a few days", "a couple of weeks". */
export const vague: Grammar = {
  name: 'duration: several',
  pattern: new RegExp(
    `(?<![\\w-])((?:a\\s+)?couple\\s+of|several|(?:a\\s+)?few|a\\s+handful\\s+of|dozens\\s+of|hundreds\\s+of|thousands\\s+of|many|numerous|countless|a\\s+number\\s+of|some)(?:\\s+more)?\\s+(${UNIT})s\\b`,
    'gi',
  ),
  read: (m, place) => {
    if (/^quarter/i.test(m[2]!) || /^(?:how|so|as)\s/i.test(place.before.slice(-4)) || /\b(?:how|so|as|too)\s+$/i.test(place.before)) return null;
    const { unit, times } = unitOf(m[2]!);
    const [low, high] = VAGUE.find(([pattern]) => pattern.test(m[1]!))![1];
    return measured({ count: [low * times, high * times], unit, vague: true, bound: 'about' }, place, m[0]);
  },
};

const INDEFINITE_BEFORE =
  /\b(?:for|in|within|about|almost|nearly|over|than|under|around|just|only|after|least|up to|roughly|some|take|takes|took|taken|last|lasts|lasted|lasting|spent|spend|spends|spending|every bit of|barely|once in|half|quarter of|wait|waited|throughout|by|one-?time|lease of|term of|period of|sentence of|of)\s+$/i;
const INDEFINITE_AFTER = /^(?:\s+(?:ago|later|earlier|before|after|since|long|or (?:more|so|two|longer)|and a half|of\s+\w+ing)\b|-long\b|-old\b)/i;

/** "a decade", "half a century", "a year and a half", "an entire week": only where the words around make it a length; "$5m a year" is a rate. */
export const indefinite: Grammar = {
  name: 'duration: a year',
  pattern: new RegExp(
    `(?<![\\w-])(?:(half\\s+(?:an?\\s+)|a\\s+half[\\s-]|half-|(?:a\\s+|the\\s+)?quarter(?:\\s+of\\s+a\\s+|-))|(?:an?|another)\\s+(full\\s+|whole\\s+|entire\\s+|further\\s+|single\\s+)?)(${UNIT})(?:'s(?=\\s+time\\b))?(?![\\w'])(-?(?:long)\\b)?(\\s+and\\s+a\\s+(?:half|quarter))?`,
    'gi',
  ),
  read: (m, place) => {
    const { unit, times } = unitOf(m[3]!);
    const fraction = m[1] ? (/quarter/i.test(m[1]) ? 0.25 : 0.5) : 1;
    if (unit === 'second' || /^quarter/i.test(m[3]!)) return null;
    if (fraction < 1 && (unit === 'day' || (fraction < 0.5 && unit !== 'century')))
      return unit === 'day' ? null : measured({ count: [fraction, fraction], unit, vague: false }, place, m[0]);
    if (fraction === 1 && !m[2] && !m[4] && !m[5] && !INDEFINITE_BEFORE.test(place.before) && !INDEFINITE_AFTER.test(place.after)) return null;
    // "in a day's time" aside, "times in a year", "once in a decade" and "of a day" say how often or what kind.
    if (
      /\b(?:times|once|twice)\s+(?:in\s+)?$/i.test(place.before) ||
      (/\bof\s+$/i.test(place.before) && !/\b(?:term|lease|period|sentence|course|half|quarter|part|space|most|end|span)\s+of\s+$/i.test(place.before))
    )
      return null;
    const count = (fraction + (m[5] ? (/half/i.test(m[5]) ? 0.5 : 0.25) : 0)) * times;
    return measured({ count: [count, count], unit, vague: false }, place, m[0]);
  },
};

/** "for decades", "years of war", "within minutes", "decades-long", "year-long": counts that are not stated, but for "year-long". */
export const bare: Grammar = {
  name: 'duration: years',
  pattern: new RegExp(`(?<![\\w-]|\\d\\s)(${UNIT})(?:(s)(-long|\\s+long)?|(-long|long))(?![\\w'-])`, 'gi'),
  read: (m, place) => {
    const { before, after } = place;
    const { unit, times } = unitOf(m[1]!);
    if (m[4]) return measured({ count: [times, times], unit, vague: false }, place, m[0]);
    const timed =
      /\b(?:for|in|within|over|after|lasting|lasted|took|take|taken|taking|spent|spend|spanning|just|only|mere|last|next|past|through|by)\s+$/i.test(before);
    const follows = /^\s+(?:ago|later|earlier|before|after|of\s+(?:[a-z]+\s+)?[a-z]+)\b/i.test(after);
    if (!m[3] && !timed && !follows) return null;
    if (
      /^(?:second|quarter|night)$/i.test(m[1]!) ||
      /\b(?:these|those|early|late|recent|in its|first|working|office|opening|business|school|trading|two|three|four|five|six|seven|eight|nine|ten)\s+$/i.test(
        before,
      )
    )
      return null;
    // "Years ago" says no more than "once"; "after hours" is a market's evening.
    if (SHIFT_AFTER.test(after) || (/^hour/i.test(m[1]!) && /\bafter\s+$/i.test(before))) return null;
    if (/^\s+of\s+(?:the|operation|business|work\b)/i.test(after) && !timed) return null;
    return measured({ count: [2 * times, 99 * times], unit, vague: true, bound: 'about' }, place, m[0]);
  },
};

/** "over the past decade", "in the last year", "during the coming week". */
export const past: Grammar = {
  name: 'duration: the past year',
  pattern:
    /\b(?:the\s+(past|coming)|(?:over|in|during|for|within|throughout)\s+the\s+(last|next|previous|following))\s+(day|week|fortnight|month|year|decade|century|hour)\b(?!'|-)/gi,
  read: (m, place) => {
    const { unit, times } = unitOf(m[3]!);
    const start = m[0].search(/the\s/i);
    const found = measured({ count: [times, times], unit, vague: false }, place, m[0]);
    if (found?.kind !== 'duration') return null;
    return { ...found, start, length: { ...found.length, runs: /next|coming/i.test(m[1] ?? m[2]!) ? 'next' : 'past' } };
  },
};

export const lengthGrammars: readonly Grammar[] = [numbered, vague, indefinite, bare];

import { isoDuration } from '../duration.ts';
import type { Found, Grammar, Place } from '../expression.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { UNIT, type Unit, unitOf } from '../vocabulary.ts';
import { INDEFINITE_AFTER, INDEFINITE_BEFORE } from './indefinite.ts';
import { type Count, measured, RUNS_BEFORE } from './measured.ts';

const PAIRS = new Set(['year month', 'hour minute', 'minute second', 'week day', 'day hour', 'year week', 'month day', 'year day']);

const FILLER =
  '(?:[\\s-]+(?:consecutive|straight|full|more|additional|extra|further|trading|working|business|calendar|successive|long|whole|solid|other|crucial|shooting|filming|playing|school))?';
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
    // "At 0415 hours" is a time of day.
    if (/^0\d/.test(m[2]!)) return null;
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

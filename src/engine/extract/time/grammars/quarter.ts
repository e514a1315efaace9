import { dated, type Found, type Grammar, type Which } from '../expression.ts';
import { MONTH } from '../vocabulary.ts';

const NTH = '(first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
const numberOf = (word: string): number =>
  ({ first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 })[word.toLowerCase()] ?? 0;
/** What follows "of": a year, "this year", "last year", "the year". */
const OF_YEAR = '(?:\\s+(?:of\\s+|in\\s+)?(?:(?:fiscal\\s+)?((?:19|20)\\d\\d)|(this|last|next|the)\\s+(?:(?:fiscal|financial)\\s+)?year))?';
const BUSINESS =
  /\b(?:results|earnings|profits?|revenues?|sales|loss(?:es)?|net|income|figures|gdp|growth|economy|economic|shipments|forecast|fiscal|financial|shares|prices|unemployment|recession|investors|deal|transaction|acquisition|ship|release|launch|deliver(?:y|ies)|complete|completed|close)\b|[$\u00a3\u20ac%]/i;
const SPORT = /\b(?:touchdowns?|points|goals?|lead|half-time|halftime|scored?|scoring|rebounds|kick|minutes|match|game|games|quarterback|yards)\b/i;

const which = (word: string | undefined): Which | null => (word ? (word.toLowerCase() === 'the' ? 'this' : (word.toLowerCase() as Which)) : null);

function quarter(number: number, year: string | undefined, word: string | undefined, fiscal: boolean): Found {
  const stated = year ? +year : null;
  if (fiscal) return dated({ form: 'fiscal', year: stated, quarter: number, which: which(word) });
  return dated({ form: 'quarter', quarter: number, year: stated, which: which(word) });
}

/** "the third quarter of 2009", "the 2009 third quarter", "fourth-quarter results", "first fiscal quarter"; a match has quarters too, so business words must stand by. */
export const namedQuarter: Grammar = {
  name: 'date: quarter',
  pattern: new RegExp(`(?:\\b((?:19|20)\\d\\d)\\s+)?\\b${NTH}[\\s-](fiscal |fiscal-|financial )?((?:19|20)\\d\\d )?quarter\\b${OF_YEAR}`, 'gi'),
  read: (m, { text: whole, at, before }) => {
    const text = whole.slice(Math.max(0, at - 200), at + 300);
    const year = m[5] ?? m[4]?.trim() ?? m[1];
    const fiscal = !!m[3] || /\bfiscal(?:\s+year)?\s+(?:20\d\d\s+)?$/i.test(before) || /fiscal|financial year/i.test(m[0]);
    if (!year && !m[6] && !fiscal && (SPORT.test(text) || !BUSINESS.test(text))) return null;
    if (/^last$/i.test(m[2]!) && !year && !m[6]) return null;
    return quarter(numberOf(m[2]!), year, m[6], fiscal);
  },
};

/** "Q3 2009", "Q4", "FY2012 Q1". */
export const shortQuarter: Grammar = {
  name: 'date: quarter',
  pattern: /(?<![\w-])Q([1-4])(?:\s+(?:of\s+)?(?:FY\s?)?((?:19|20)\d\d))?\b/g,
  read: (m) => quarter(+m[1]!, m[2], undefined, /FY/.test(m[0])),
};

/** "the second half of 2012", "the first six months of the year". */
export const half: Grammar = {
  name: 'date: half-year',
  pattern:
    /\b(first|second|last|final|1st|2nd)[\s-](half|three months|six months|nine months)\s+(?:of\s+|in\s+)(?:((?:19|20)\d\d)|(this|last|next|the)\s+year)\b/gi,
  read: (m) => {
    const months = { half: 6, three: 3, six: 6, nine: 9 }[m[2]!.toLowerCase().split(' ')[0]!]!;
    const second = /^(?:second|2nd)$/i.test(m[1]!);
    // The second three months are a quarter that nobody calls so; the last half is the second.
    if (second && months !== 6) return null;
    const from = second || /^(?:last|final)$/i.test(m[1]!) ? 13 - months : 1;
    return dated({ form: 'half', from, months, year: m[3] ? +m[3] : null, which: which(m[4]) });
  },
};

/** "fiscal 2012", "the financial year 2012-13", "FY2012". */
export const fiscalYear: Grammar = {
  name: 'date: fiscal year',
  pattern: /\b(?:(?:fiscal|financial|tax|budget)(?:\s+years?)?\s+|FY\s?'?)((?:19|20)\d\d)(?:\s?[-\u2013/]\s?(\d{4}|\d\d))?(?![\d,]\d)\b/gi,
  read: (m) => {
    const first = +m[1]!;
    const last = m[2] ? (m[2].length === 4 ? +m[2] : Math.floor(first / 100) * 100 + +m[2]) : first;
    return last < first || last > first + 1 ? null : dated({ form: 'fiscal', year: last, quarter: null, which: null });
  },
};

/** "this fiscal year", "the current financial year". */
export const relativeFiscalYear: Grammar = {
  name: 'date: fiscal year',
  pattern: /\b(this|last|next|the current|the previous|the coming)\s+(?:fiscal|financial|tax)\s+year\b/gi,
  read: (m) => {
    const word = m[1]!.toLowerCase();
    return dated({ form: 'fiscal', year: null, quarter: null, which: /last|previous/.test(word) ? 'last' : /next|coming/.test(word) ? 'next' : 'this' });
  },
};

/** "the quarter ended June 30", "its financial year to 31 March": what stands behind says which (`resolveEndings`). */
export const endedPeriod: Grammar = {
  name: 'date: quarter',
  pattern: new RegExp(
    `\\b(?:the|its|a)\\s+(?:fiscal\\s+|financial\\s+)?(?:quarter|half-year|half|year)(?=\\s+(?:ended|ending|to)\\s+(?:on\\s+)?(?:the\\s+end\\s+of\\s+)?(?:\\d{1,2}\\s+)?${MONTH})`,
    'gi',
  ),
  read: () => dated({ form: 'fiscal', year: null, quarter: 1, which: null }),
};

export const quarterGrammars: readonly Grammar[] = [namedQuarter, shortQuarter, half, fiscalYear, relativeFiscalYear, endedPeriod];

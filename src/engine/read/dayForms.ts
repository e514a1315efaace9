const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Day = [year: number, month: number, day: number];

const IN_FIGURES = /(?<![\d.-])(\d{1,2})([./]|-(?=\d{1,2}-\d{4}))(\d{1,2})\2(\d{4}|\d{2})(?![\d.-])/;

/** Forms in which outlets print the day. Case is not asked: datelines are often set in capitals. */
export const FORMS: { pattern: RegExp; read(match: RegExpExecArray): Day }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)/, read: (m) => [+m[1]!, +m[2]!, +m[3]!] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s/-]+(?:of\\s+)?(${MONTH})[,\\s/-]+(\\d{4})\\b`, 'i'), read: (m) => [+m[3]!, monthOf(m[2]!), +m[1]!] },
  { pattern: new RegExp(`\\b(${MONTH})[\\s/-]+(\\d{1,2})(?:st|nd|rd|th)?[,\\s/-]+(\\d{4})\\b`, 'i'), read: (m) => [+m[3]!, monthOf(m[1]!), +m[2]!] },
  { pattern: new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})\\s+[\\d:]{5,8}\\s+(?:[A-Z]{2,5}\\s+)?(\\d{4})\\b`, 'i'), read: (m) => [+m[3]!, monthOf(m[1]!), +m[2]!] },
  { pattern: new RegExp(`\\b(\\d{1,2})-(${MONTH})-(\\d{2})\\b`, 'i'), read: (m) => [fullYear(+m[3]!), monthOf(m[2]!), +m[1]!] },
  { pattern: new RegExp(`\\b(\\d{4})[,\\s]+(${MONTH})\\s+(\\d{1,2})\\b`, 'i'), read: (m) => [+m[1]!, monthOf(m[2]!), +m[3]!] },
  { pattern: IN_FIGURES, read: (m) => inFigures(+m[1]!, +m[3]!, +m[4]!, m[2]!) },
];

const monthOf = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const fullYear = (year: number): number => (year >= 100 ? year : (year < 70 ? 2000 : 1900) + year);

/** Slashes are read month first, points and hyphens with a full year day first; what is impossible is turned round: 02.29.12 is 29 February. */
const inFigures = (a: number, b: number, year: number, mark: string): Day => {
  const full = fullYear(year);
  const dayFirst = mark !== '/' && year >= 100;
  const [month, day] = dayFirst ? [b, a] : [a, b];
  return month > 12 ? [full, day, month] : [full, month, day];
};

/** "9/10/2017" read the other way round, where both ways give a day; null for all other lines. */
export function turnedRound(line: string): string | null {
  const match = IN_FIGURES.exec(line);
  if (!match) return null;
  const [year, month, day] = inFigures(+match[1]!, +match[3]!, +match[4]!, match[2]!);
  return day <= 12 && day !== month ? dayText([year, day, month]) : null;
}

/** Null for what the calendar has not: 31 February. */
export function dayText([year, month, day]: Day): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1600 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}

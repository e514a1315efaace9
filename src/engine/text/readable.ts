/** Normalised values in words for a reader, British style. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SEASONS: Record<string, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
};

/** "2024-12-07" as "7 December 2024"; intervals, decades, seasons and open ends likewise. What it cannot read it returns as it is. */
export function readableEdtf(edtf: string): string {
  if (!edtf.includes('/')) return readableDate(edtf);
  const [from = '', to = ''] = edtf.split('/');
  if (from === '' || from === '..') return `until ${readableDate(to)}`;
  if (to === '' || to === '..') return `from ${readableDate(from)}`;
  return readableInterval(from, to);
}

function readableInterval(from: string, to: string): string {
  const [start, end] = [partsOf(from), partsOf(to)];
  if (start.day && end.day && start.year === end.year && start.month === end.month) return `${start.day}–${end.day} ${MONTHS[end.month! - 1]} ${end.year}`;
  if (start.month && end.month && start.year === end.year && !start.day) return `${MONTHS[start.month - 1]}–${MONTHS[end.month - 1]} ${end.year}`;
  return `${readableDate(from)} to ${readableDate(to)}`;
}

interface DateParts {
  year: string;
  month: number | null;
  day: number | null;
}

const partsOf = (edtf: string): DateParts => {
  const [year = '', month, day] = edtf.replace(/[~?%]/g, '').split('T')[0]!.split('-');
  return { year, month: month ? Number(month) : null, day: day ? Number(day) : null };
};

function readableDate(edtf: string): string {
  const about = /[~?%]/.test(edtf) ? 'about ' : '';
  const { year, month, day } = partsOf(edtf);
  const clock = /T(\d\d:\d\d)/.exec(edtf);
  if (/^\d{3}X$/.test(year)) return `${about}the ${year.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(year)) return `${about}the ${Number(year.slice(0, 2)) + 1}th century`;
  const named = /^X{4}$/.test(year) ? '' : ` ${year}`;
  if (month === null) return about + (named.trim() || edtf);
  if (Number.isNaN(month)) return edtf;
  if (SEASONS[month]) return `${about}${SEASONS[month]}${named}`;
  const monthName = MONTHS[month - 1];
  if (!monthName || (day !== null && Number.isNaN(day))) return edtf;
  return about + (day === null ? `${monthName}${named}` : `${day} ${monthName}${named}`) + (clock ? `, ${clock[1]}` : '');
}

const DURATION_UNITS: [RegExp, string][] = [
  [/(\d+(?:\.\d+)?)Y/, 'year'],
  [/(\d+(?:\.\d+)?)M(?!.*T)/, 'month'],
  [/(\d+(?:\.\d+)?)W/, 'week'],
  [/(\d+(?:\.\d+)?)D/, 'day'],
];
const CLOCK_UNITS: [RegExp, string][] = [
  [/(\d+(?:\.\d+)?)H/, 'hour'],
  [/(\d+(?:\.\d+)?)M/, 'minute'],
  [/(\d+(?:\.\d+)?)S/, 'second'],
];

/** "P50Y" as "50 years", "PT15S" as "15 seconds", "P46M/P57M" as "46 months to 57 months". */
export function readableDuration(iso: string): string {
  if (iso.includes('/')) return iso.split('/').map(readableDuration).join(' to ');
  const [days = '', clock = ''] = iso.replace(/^P/, '').split('T');
  const read = (text: string, units: [RegExp, string][]) =>
    units.flatMap(([pattern, unit]) => {
      const match = pattern.exec(text);
      return match ? [counted(Number(match[1]), unit)] : [];
    });
  const parts = [...read(days, DURATION_UNITS), ...read(clock, CLOCK_UNITS)];
  return parts.length ? parts.join(' ') : iso;
}

/** "1 year", "50 years", "1,500 years". */
export const counted = (number: number, unit: string): string => `${readableNumber(number)} ${unit}${number === 1 ? '' : 's'}`;

export const readableNumber = (number: number): string =>
  Number.isInteger(number) && number < 10_000 && number > 999
    ? String(number).replace(/(\d)(\d{3})$/, '$1,$2')
    : number.toLocaleString('en-GB', { maximumFractionDigits: 3 });

/** "A", "A and B", "A, B and D". */
export const listed = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

/** A slice of a story between quotation marks, line breaks and doubled spaces made one space. */
export const quoted = (words: string): string =>
  `“${words
    .replace(/\s+/g, ' ')
    .replace(/^["'“”‘]+|["“”]+$/g, '')
    .trim()}”`;

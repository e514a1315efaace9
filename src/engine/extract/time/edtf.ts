import { dayOf, daysInMonth } from './calendar.ts';
import { centuryPeriod, decadePeriod, quarterPeriod, seasonPeriod } from './period.ts';

/**
 * First and last day of an EDTF value (levels 0 and 1 as far as this tool writes them, and ISO times, whose time is dropped);
 * open ends are ±Infinity, null for what is not understood. See https://www.loc.gov/standards/datetime/.
 */
export function edtfDays(edtf: string): [number, number] | null {
  const value = edtf.trim();
  if (!value.includes('/')) return pointDays(value);
  const [from, to, more] = value.split('/');
  if (more !== undefined) return null;
  const first = from === '..' || from === '' ? [-Infinity, -Infinity] : pointDays(from!);
  const last = to === '..' || to === '' ? [Infinity, Infinity] : pointDays(to!);
  return first && last && first[0]! <= last[1]! ? [first[0]!, last[1]!] : null;
}

function pointDays(text: string): [number, number] | null {
  const value = text.replace(/[?~%]/g, '').replace(/T.*$/, '');
  let match = /^(\d{2})XX$/.exec(value);
  if (match) return centuryPeriod(+match[1]! + 1).days;
  match = /^(\d{3})X$/.exec(value);
  if (match) return decadePeriod(+match[1]! * 10).days;
  match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return null;
  const [year, month, day] = [+match[1]!, match[2] ? +match[2] : null, match[3] ? +match[3] : null];
  if (month === null) return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (month >= 21 && month <= 24) return seasonPeriod(year, month - 21).days;
  if (month >= 33 && month <= 36) return quarterPeriod(year, month - 32).days;
  if (month < 1 || month > 12) return null;
  if (day === null) return [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
  return day >= 1 && day <= daysInMonth(year, month) ? [dayOf(year, month, day), dayOf(year, month, day)] : null;
}

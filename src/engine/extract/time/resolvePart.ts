import { civil, dayOf } from './calendar.ts';
import { type Context, type Resolved, sayPublication, settle } from './context.ts';
import type { DateForm, Which } from './expression.ts';
import { HOLIDAYS } from './holidays.ts';
import { dayPeriod, monthsPeriod, type Period, quarterPeriod, seasonPeriod, yearPeriod } from './period.ts';

type OfYear = Extract<DateForm, { form: 'quarter' | 'half' | 'season' | 'holiday' | 'fiscal' }>;

/** Quarters, halves, seasons, holidays and fiscal years: parts of a year that is stated, relative or left to the tense. */
export function resolveOfYear(date: OfYear, context: Context): Resolved | null {
  const inYear = periodIn(date);
  if (!inYear) return null;
  if (date.year !== null)
    return { ...inYear(date.year), evidence: date.form === 'fiscal' ? 'a fiscal year, whose first and last day the text does not give' : '' };
  const period = settle(context, (published) => choose(inYear, date, published, context));
  return period && { ...period, evidence: `“${context.words}” is counted from ${sayPublication(context)}` };
}

function periodIn(date: OfYear): ((year: number) => Period) | null {
  switch (date.form) {
    case 'quarter':
      return (year) => quarterPeriod(year, date.quarter);
    case 'half':
      return (year) => monthsPeriod(year, date.from, date.months);
    case 'season':
      return (year) => seasonPeriod(year, date.season);
    case 'holiday': {
      const of = HOLIDAYS[date.name];
      return of ? (year) => dayPeriod(of(year)) : null;
    }
    case 'fiscal':
      return date.quarter !== null && date.year === null ? null : (year) => fiscal(year, date.quarter);
  }
}

/** Fiscal years end anywhere from March to December, so one may begin nine months before the year that names it. */
function fiscal(year: number, quarter: number | null): Period {
  const days: [number, number] = [dayOf(year - 1, 4, 1), dayOf(year, 12, 31)];
  return { edtf: `${yearPeriod(year).edtf}~`, days, precision: quarter === null ? 'year' : 'quarter' };
}

function choose(inYear: (year: number) => Period, date: OfYear, published: number, context: Context): Period {
  const { tense, relation } = context;
  const { year } = civil(published);
  const around = [year - 1, year, year + 1].map(inYear);
  const which: Which | null = date.which;
  const whole = date.form === 'quarter' || date.form === 'half' || date.form === 'fiscal';
  if (whole && which) return inYear(year + { last: -1, this: 0, next: 1 }[which]);
  if (which === 'this') return around[1]!;
  // "third-quarter results" are those of a quarter that is over.
  const told = whole && /[a-z]-[a-z]/i.test(context.words);
  const forward =
    !told && (which === 'next' || (!which && (tense === 'future' || tense === 'ahead' || ((relation === 'by' || relation === 'until') && tense !== 'past'))));
  if (!which && whole && !told && !forward && tense !== 'past') return nearer(around, published);
  if (forward) return around.find((period) => (which ? period.days[0] > published : period.days[1] >= published)) ?? around[2]!;
  // Results of a quarter are told once it is over; a season or a feast may be going on.
  return around.findLast((period) => (whole || which ? period.days[1] < published : period.days[0] <= published)) ?? around[0]!;
}

/** The last that is over or the one that comes next, whichever is nearer to publication; where in doubt, the last. */
function nearer(around: Period[], published: number): Period {
  const past = around.findLast((period) => period.days[1] < published) ?? around[0]!;
  const next = around.find((period) => period.days[1] >= published) ?? around[2]!;
  return Math.max(0, next.days[0] - published) < (published - past.days[1]) * 0.5 ? next : past;
}

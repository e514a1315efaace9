import type { Context, Resolved } from './context.ts';
import type { DateForm } from './expression.ts';
import { dayPeriod } from './period.ts';
import { resolveOfYear } from './resolvePart.ts';

/** "The day after Christmas". Beside an event whose day is not said it has none. */
export function resolveDayBeside({ holiday, sign }: Extract<DateForm, { form: 'day beside' }>, context: Context): Resolved | null {
  const feast = holiday === null ? null : resolveOfYear({ form: 'holiday', name: holiday, year: null, which: null }, context);
  return feast && feast.days[0] === feast.days[1] ? { ...dayPeriod(feast.days[0] + sign), evidence: feast.evidence } : null;
}

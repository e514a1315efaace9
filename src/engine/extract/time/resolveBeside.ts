import { weekdayOf } from './calendar.ts';
import type { Context, Resolved } from './context.ts';
import type { DateForm } from './expression.ts';
import { dayPeriod } from './period.ts';
import { resolveOfYear } from './resolvePart.ts';

/** "The Saturday after Thanksgiving": the first such day after the feast. Beside an event whose day is not said it has none. */
export function resolveBeside({ holiday, weekday, sign }: Extract<DateForm, { form: 'beside' }>, context: Context): Resolved | null {
  const feast = holiday === null ? null : resolveOfYear({ form: 'holiday', name: holiday, year: null, which: null }, context);
  if (!feast || feast.days[0] !== feast.days[1]) return null;
  const next = feast.days[0] + sign;
  const off = weekday === null ? 0 : ((((weekday - weekdayOf(next)) * sign) % 7) + 7) % 7;
  return { ...dayPeriod(next + sign * off), evidence: feast.evidence };
}

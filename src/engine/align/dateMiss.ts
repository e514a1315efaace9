import type { DateClaim, Topic } from '../model.ts';
import { contextSimilarity } from './context.ts';
import { isAhead, isNews, QUIET_DAYS } from './dateEvidence.ts';
import type { Miss } from './nearMiss.ts';
import { isOneBeginning } from './origin.ts';
import { isSameAct } from './sameAct.ts';
import { daysApart, timeRelation } from './timeRelation.ts';

/** What must stand beside dates that are off by little: of one act, by one verb or still ahead, of other words and some days off the news, in the news itself, and by the month, year or hour. */
const LEAST = { act: 0.1, verb: 0.14, quiet: 0.34, news: 0.36, month: 0.32, year: 0.2, nextYear: 0.5, hour: 0.32 };
const DAYS_OFF = 3;
const MINUTES_OFF = 120;
const ONE_VERB = 0.8;

/** Dates that may be slips of one another: a day or two off, the next month, a year with two digits turned, a time of day. */
export const dateMiss = (topic: Topic): Miss<DateClaim> => ({
  same: (a, b) => ['equal', 'within', 'overlap'].includes(timeRelation(a.time, b.time)),
  least(a, b) {
    if (!a.time.days || !b.time.days) return null;
    const [x, y] = [a, b].map(({ time: { days } }) => days![1] - days![0]);
    const off = daysApart(a.time, b.time);
    if (x === 0 && y === 0) {
      if (off === 0) return clockOff(a, b) <= MINUTES_OFF ? LEAST.hour : null;
      if (off > DAYS_OFF) return null;
      if (isSameAct(a, b, topic)) return LEAST.act;
      const isOneVerb = contextSimilarity(a, b, topic).predicate >= ONE_VERB;
      if (![a, b].some((claim) => isNews(claim, topic, QUIET_DAYS))) return isOneVerb || isAhead(a, b, topic) ? LEAST.verb : LEAST.quiet;
      return isOneVerb ? LEAST.news : null;
    }
    if (a.time.precision === 'month' && b.time.precision === 'month') return off <= 31 ? LEAST.month : null;
    if (a.time.precision !== 'year' || b.time.precision !== 'year') return null;
    return isOneBeginning(a, b, 1, topic) || isTurned(a, b) ? LEAST.year : off <= 366 ? LEAST.nextYear : null;
  },
});

/** Minutes between two times of one day; none where either has no clock, or a zone of its own. */
function clockOff({ time: { clock: x } }: DateClaim, { time: { clock: y } }: DateClaim): number {
  if (!x || !y || x.offset !== y.offset) return Number.POSITIVE_INFINITY;
  return Math.max(x.from, y.from) - Math.min(x.to, y.to);
}

/** 1974 and 1947. */
const isTurned = (a: DateClaim, b: DateClaim): boolean => {
  const [x, y] = [a.time.edtf ?? '', b.time.edtf ?? ''];
  return /^\d{4}$/.test(x) && /^\d{4}$/.test(y) && x.slice(0, 2) === y.slice(0, 2) && x[2] === y[3] && x[3] === y[2];
};

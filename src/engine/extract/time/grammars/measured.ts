import type { Bound } from '../../../../schemas/vocabulary.ts';
import type { Token } from '../../../model.ts';
import { dated, type Found, type Length, type Place } from '../expression.ts';
import { UNIT_DAYS, type Unit } from '../vocabulary.ts';
import { agingOf } from './aging.ts';
import { type BoundRead, boundBefore } from './bound.ts';
import { isDuring } from './during.ts';
import { nounAfter, nounBefore } from './headNoun.ts';

/** "24 hours a day", "two days per week", "$5 a year": how often, not how long. */
const RATE_AFTER = /^\s+(?:a|per|each|every)\s+(?:day|week|month|year|night|hour)\b/i;
export const RUNS_BEFORE = /\b(?:the|these|those)\s+(last|past|previous|next|coming|preceding)\s+(?:[a-z]+\s+)?$/i;
/** "three days later than planned" is a length. */
export const SHIFT_AFTER = /^\s+(ago|earlier|later|previously|from now|before(?=\s*(?:[,.;)]|$))|after(?=\s*(?:[.;)]|$)))\b(?!\s+than\b)/i;
/** Nobody gets older; in days. */
const OLDEST = 120 * UNIT_DAYS.year;
const OLD_AFTER = /^[\s-]+olds?\b|^\s+of\s+age\b/i;

/** "He took over three years ago": not more than three. */
const TOOK_OVER = /\b(?:t(?:ake|akes|ook|aken|aking)|hand(?:s|ed|ing)?)\s+over\s+$/i;

/** A number or a measure with "more than", "fewer than" behind it. */
const COMPARED =
  /(?:\d|%|\b(?:percent|per cent|points?|times|million|billion|thousand|hundred|dozens?|far|many|much|slightly|third|quarter|half))\s+(?:more|less|fewer)\s+than\s+$/i;

const IN_THE_COURSE_OF: BoundRead = { bound: 'exactly', length: 0 };

export interface Count {
  count: [number, number];
  unit: Unit;
  vague: boolean;
  bound?: Bound;
  /** Where two units are stated ("two years and six months"), as ISO 8601 writes both. */
  iso?: string;
}

/** What follows a length decides what it is: an age ("-old"), a date ("ago", "later"), or a length. `from`, `to`: the match in `place.text`. */
export function measured(counted: Count, place: Place, match: string): Found | null {
  const { before, after } = place;
  if (RATE_AFTER.test(after)) return null;
  const old = OLD_AFTER.exec(after);
  const { bound: stated, length: lead } =
    (!old && isDuring(place)) || (TOOK_OVER.test(before) && SHIFT_AFTER.test(after)) ? IN_THE_COURSE_OF : boundBefore(before);
  // "11 percent more than a year earlier": by how much, and not when.
  const compared = SHIFT_AFTER.test(after) && COMPARED.test(before);
  if (compared) return measured(counted, { ...place, before: '' }, match);
  const bound = counted.bound ?? (/^\s+or\s+more\b/i.test(after) ? 'at least' : /^\s+or\s+so\b/i.test(after) ? 'about' : stated);
  const small = UNIT_DAYS[counted.unit] < 1;
  const shift = SHIFT_AFTER.exec(after);
  if (/'s?$/.test(match) && /^\s+time\b/i.test(after) && !small) {
    const date = { form: 'shifted', count: counted.count, unit: counted.unit, sign: 1, from: 'publication', bound } as const;
    return { start: -lead, end: match.length + after.search(/time/i) + 4, ...dated(date) };
  }
  if (shift && !small) {
    const ago = /ago|from now/i.test(shift[1]!);
    const sign = /later|after|from now/i.test(shift[1]!) ? 1 : -1;
    const date = { form: 'shifted', count: counted.count, unit: counted.unit, sign, from: ago ? 'publication' : 'story', bound } as const;
    return { start: -lead, end: match.length + shift[0].length, ...dated(date) };
  }
  const end = match.length + (old?.[0].length ?? 0);
  const aging = old ? agingOf(place, place.at + end) : null;
  const noun = old ? (aging?.noun ?? null) : /-/.test(match) || !/s$/i.test(match) ? nounAfter(place, place.at + end) : null;
  const age = !!old && counted.count[1] * UNIT_DAYS[counted.unit] <= OLDEST && aging?.who !== 'thing';
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

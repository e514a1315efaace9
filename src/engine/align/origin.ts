import type { DateClaim, Topic } from '../model.ts';
import { contextOf } from './context.ts';
import { otherOwner } from './owner.ts';

/** What happens to a thing or a person once. */
const ONCE = new Set('found establish build construct erect open launch create form set bear die date incorporate inaugurate'.split(' '));
/** Two tellings of one beginning share a little, and lie no further apart than memory goes wrong. */
const LEAST_NEAR = 0.1;
const MOST_YEARS = 30;

/** "Opened the business in 1903", "founded in 1908": two years for one beginning, told of what nobody else in the stories is. */
export function isOneBeginning(a: DateClaim, b: DateClaim, near: number, topic: Topic): boolean {
  if (near < LEAST_NEAR || a.time.precision !== 'year' || b.time.precision !== 'year' || !a.time.days || !b.time.days) return false;
  const [verb, other] = [contextOf(a, topic).predicate, contextOf(b, topic).predicate];
  if (verb === null || other === null || !ONCE.has(verb) || !ONCE.has(other) || otherOwner(a, b, topic)) return false;
  return Math.abs(a.time.days[0] - b.time.days[0]) <= MOST_YEARS * 366;
}

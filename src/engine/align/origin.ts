import type { DateClaim, Topic } from '../model.ts';
import { contextOf } from './context.ts';
import { ownerOf } from './owner.ts';

/** What happens to a thing or a person once. */
const ONCE = new Set('found establish build construct erect open launch create form set bear die date incorporate inaugurate'.split(' '));
/** Two tellings of one beginning share a little, and lie no further apart than memory goes wrong. */
const LEAST_NEAR = 0.1;
const MOST_YEARS = 30;

/** "Opened the business in 1903", "founded in 1908": two years for one beginning, told of what nobody else in the stories is. */
export function isOneBeginning(a: DateClaim, b: DateClaim, near: number, topic: Topic): boolean {
  if (near < LEAST_NEAR || a.time.precision !== 'year' || b.time.precision !== 'year' || !a.time.days || !b.time.days) return false;
  const [verb, other] = [contextOf(a, topic).predicate, contextOf(b, topic).predicate];
  if (verb === null || other === null || !ONCE.has(verb) || !ONCE.has(other) || haveOtherOwners(a, b, topic)) return false;
  return Math.abs(a.time.days[0] - b.time.days[0]) <= MOST_YEARS * 366;
}

/** Both name whose beginning it is, and the names share no word: "Otto Pell opened" may be "Pell's, founded in". */
function haveOtherOwners(a: DateClaim, b: DateClaim, topic: Topic): boolean {
  const [x, y] = [ownerOf(a, topic), ownerOf(b, topic)];
  if (!x || !y || x === y) return false;
  const words = new Set(x.name.toLowerCase().split(/\P{L}+/u));
  return !y.name
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => word.length > 2 && words.has(word));
}

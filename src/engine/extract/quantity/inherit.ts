import { roleBehind } from './befallen.ts';
import type { Reading } from './reading.ts';
import { isPartOfPeople, isPeople, OF_PEOPLE } from './roles.ts';

/** What a number takes over from the one before it in its sentence; readings that are left without a noun are dropped. */
export function inherit(readings: readonly Reading[]): Reading[] {
  readings.forEach((reading, i) => {
    const before = readings[i - 1];
    if (before?.spot.sentence !== reading.spot.sentence) return;
    inheritHead(reading, before);
    inheritRole(reading, before);
    inheritCut(
      reading,
      readings.slice(0, i).findLast(({ spot, read }) => spot.sentence === reading.spot.sentence && read.role === 'laid_off'),
    );
    inheritMeasured(reading, before);
    passBack(before, reading);
    passToPart(before, reading);
  });
  return readings.filter(({ read }) => read.head !== null || read.dimension !== 'count');
}

/** "1,100 houses were destroyed and 5,000 damaged". */
function inheritHead({ read }: Reading, { read: before }: Reading): void {
  if (read.dimension !== 'count' || read.head !== null || before.dimension !== 'count' || before.role === null || OF_PEOPLE.has(before.role)) return;
  read.head = before.head;
  read.unit = before.unit;
}

const isPerson = (head: string | null): boolean => isPeople(head ?? '') || isPartOfPeople(head ?? '');

/** "killed 12 soldiers and three civilians". */
const isCoordinated = (from: number, before: number, words: Reading['spot']['words']): boolean =>
  from > before &&
  from - before <= 3 &&
  words.slice(before, from).every(({ lower }) => lower === 'and' || lower === ',' || lower === 'at' || lower === 'least');

/** "86 people, 30 of them children". */
const isOfThem = ({ words, to }: Reading['spot']): boolean => words[to]?.lower === 'of' && /^(?:them|whom)$/.test(words[to + 1]?.lower ?? '');

/** "2,400 jobs go, 350 of the cuts at head office": some of the posts or people before. */
function inheritCut({ read, spot }: Reading, whole: Reading | undefined): void {
  if (!whole || read.dimension !== 'count' || !/^(?:cut|loss)$/.test(read.head ?? '') || spot.words[spot.to]?.lower !== 'of') return;
  Object.assign(read, { head: whole.read.head, unit: whole.read.unit, role: 'laid_off', scope: [...new Set([...read.scope, 'part'])] });
}

/** "17 people were killed, including four children": they are among them. */
function inheritRole({ read, spot }: Reading, { read: before }: Reading): void {
  const lead = spot.words.slice(Math.max(0, read.from - 3), read.from).map(({ lower }) => lower);
  if (isCoordinated(read.from, before.to, spot.words) && read.role === null && before.role !== null && read.dimension === 'count' && isPerson(read.head))
    read.role = before.role;
  const among = lead.at(-1) === 'including' || lead.join(' ').endsWith('among them') || isOfThem(spot);
  const ofPeople = before.role !== null && OF_PEOPLE.has(before.role) && before.dimension === 'count';
  if (among && ofPeople && read.dimension === 'count' && isPartOfPeople(read.head ?? '')) read.role = before.role;
  else if (among && ofPeople && isPeople(read.head ?? '')) read.scope = [...new Set([...read.scope, 'part'])];
}

const COMPARING = /^(?:from|to|against|versus|than)$/;

/** "Inflation slowed to 2.1 percent from 2.4 percent": one thing at two times. */
function inheritMeasured({ read, spot }: Reading, { read: before }: Reading): void {
  if (read.dimension !== 'percent' || before.dimension !== 'percent' || read.head !== null) return;
  if (COMPARING.test(spot.words[spot.boundFrom - 1]?.lower ?? '')) read.head = before.head;
}

/** "Only 11 of the 240 residents have been found alive": what is said of them is said of the part, and of "all but two of the 33" of neither. */
function passToPart({ read: before, spot: part }: Reading, { read, spot }: Reading): void {
  if (!read.scope.includes('whole') || before.dimension !== 'count' || before.head !== read.head || before.to > read.from) return;
  const said = roleBehind(spot.words, read.to, spot.after);
  if (!said?.predicate || said.role !== read.role) return;
  read.role = null;
  if (before.role === null && !isExcepted(part)) before.role = said.role;
}

/** "All but two of", "all except three of". */
const isExcepted = ({ words, boundFrom }: Reading['spot']): boolean =>
  /^(?:but|except|bar|save)$/.test(words[boundFrom - 1]?.lower ?? '') || /^(?:none|neither)$/.test(words[boundFrom - 1]?.lower ?? '');

/** "Thirteen soldiers and two policemen died", "six people, including two children, were killed": one predicate behind both. */
function passBack({ read: before }: Reading, { read, spot }: Reading): void {
  if (before.role !== null || read.role === null || before.dimension !== 'count' || !isPerson(before.head) || !isPerson(read.head)) return;
  const between = spot.words.slice(before.to, read.from).map(({ lower }) => lower);
  const together = isCoordinated(read.from, before.to, spot.words) || /^,? ?(?:including|among them)$/.test(between.join(' '));
  if (isOfThem(spot) && between.join('') === ',') before.role = read.role;
  if (together && roleBehind(spot.words, read.to, spot.after)?.role === read.role) before.role = read.role;
}

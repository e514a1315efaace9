import { readBloodAlcohol } from './bloodAlcohol.ts';
import { type Counted, readCounted } from './counted.ts';
import { readShortfall } from './excess.ts';
import { readChange, readMagnitude, readMeasure } from './measure.ts';
import { readMoney } from './money.ts';
import { readOccurrences } from './occurrences.ts';
import { quantity, type Reader } from './read.ts';
import { isPeople, OF_PEOPLE } from './roles.ts';
import type { Spot } from './spots.ts';

const countedBy = ({ words, from, to, before, after, number }: Spot, several: boolean) =>
  readCounted(words, { from, to, before, after, several: several && number.high > 1 });

/** "half of the staff", "one in five homes". */
const readShare: Reader = (spot) => {
  if (!spot.number.fraction) return null;
  if (spot.number.of !== undefined) return quantity(spot, 'share', 'share', { head: spot.words[spot.number.of]!.lemma });
  const counted = ofTimeSpan(spot, countedBy(spot, false));
  return counted?.head ? quantity(spot, 'share', 'share', counted) : null;
};

/** "Two-thirds of the 15-year term" is of a term; "one in 12 a decade ago" is of nothing named. */
function ofTimeSpan({ words }: Spot, counted: Counted): Counted | null {
  if (!TIME_UNITS.test(counted.head ?? '')) return counted;
  const noun = words[counted.to]?.pos === 'ADJ' ? counted.to + 1 : counted.to;
  const hyphened = words[counted.to - 2]?.text === '-' || words.slice(counted.to, counted.to + 6).some(({ text }) => text === '-');
  if (!hyphened) return null;
  const span = words.slice(noun, noun + 9).findIndex(({ lower }) => TIME_UNITS.test(lower));
  const head = words[span < 0 ? noun : noun + span + 1];
  return head?.pos === 'NOUN' ? { ...counted, head: head.lemma } : null;
}
const TIME_UNITS = /^(?:second|minute|hour|day|night|week|month|year|decade|century)s?$/;

const AS_MANY = new Set('as many much the that its their his her more less larger bigger higher greater usual number amount size rate level of a'.split(' '));

/** "twice as many cases", "12 times the bandwidth": with what is so many times as much. */
const readMultiple: Reader = (spot) => {
  if (!spot.number.multiple) return null;
  let to = spot.to;
  while (AS_MANY.has(spot.words[to]?.lower ?? '')) to++;
  const noun = spot.words[to]?.pos === 'ADJ' ? to + 1 : to;
  return spot.words[noun]?.pos === 'NOUN' ? quantity(spot, 'multiple', 'times', { to: noun + 1, head: spot.words[noun]!.lemma }) : null;
};

/** "the 12th Doctor", "third goal": only with what it counts. */
const readOrdinal: Reader = (spot) => {
  if (!spot.number.ordinal || spot.number.low <= 2) return null;
  const { head, modifiers, scope, to } = countedBy(spot, false);
  return head ? quantity(spot, 'order', head, { head, modifiers, scope, to, ordinal: true }) : null;
};

const VAGUE_HEADS = new Set(
  'thing way time times occasion side part kind sort bit lot point reason step case place hand end day pair deal number another else reader-friendly'.split(
    ' ',
  ),
);

/** "11 ships", "24 people dead", "dozens injured". Small numbers count only where something befell the counted, or a noun is there. */
const readCount: Reader = (spot) => {
  const { words, number, from } = spot;
  if (number.ordinal || number.multiple || number.fraction) return null;
  const counted = countedBy(spot, true);
  // "1,100 houses were destroyed and 5,000 damaged": the noun is that of the number before.
  if (!counted.head) return counted.role && !OF_PEOPLE.has(counted.role) ? quantity(spot, 'count', null, counted) : null;
  if (VAGUE_HEADS.has(counted.head) && !counted.role) return null;
  if (words[from]!.lower === 'one' && (!counted.role || words[spot.to]?.lower === 'of')) return null;
  if (number.vague && number.high < 25 && !counted.role && !isPeople(counted.head)) return null;
  return quantity(spot, 'count', counted.head, counted);
};

/** In the order in which they are asked: a sum of money is no count, a magnitude no measure. */
export const READERS: readonly [string, Reader][] = [
  ['quantity: occurrences', readOccurrences],
  ['quantity: money', readMoney],
  ['quantity: magnitude', readMagnitude],
  ['quantity: measure', readMeasure],
  ['quantity: blood alcohol', readBloodAlcohol],
  ['quantity: shortfall', readShortfall],
  ['quantity: change by a part', readChange],
  ['quantity: share', readShare],
  ['quantity: multiple', readMultiple],
  ['quantity: ordinal', readOrdinal],
  ['quantity: count', readCount],
];

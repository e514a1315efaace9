import { readCounted } from './counted.ts';
import type { Lexeme } from './lexemes.ts';
import { MAGNITUDES } from './numberWords.ts';
import { isPeople } from './roles.ts';
import type { Spot } from './spots.ts';
import {
  AMBIGUOUS_UNITS,
  CURRENCY_CODES,
  CURRENCY_NATIONS,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  LONGEST_UNIT,
  UNITS,
  type Unit,
} from './units.ts';

/** What a reader makes of a number: positions are those of the spot's words. */
export interface QuantityRead {
  from: number;
  to: number;
  /** Factor and offset from the number as stated to the number in `unit`. */
  factor: number;
  offset: number;
  unit: string | null;
  dimension: string;
  head: string | null;
  modifiers: string[];
  role: string | null;
  scope: string[];
  ordinal: boolean;
}

export type Reader = (spot: Spot) => QuantityRead | null;

const quantity = (spot: Spot, dimension: string, unit: string | null, part: Partial<QuantityRead>): QuantityRead => ({
  from: spot.boundFrom,
  to: spot.to,
  factor: 1,
  offset: 0,
  unit,
  dimension,
  head: null,
  modifiers: [],
  role: null,
  scope: [],
  ordinal: false,
  ...part,
});

/** "$334m", "US$4.7 billion", "EUR 20", "43 million euros", "50p" is left alone. */
export const readMoney: Reader = (spot) => {
  const { words, from, to } = spot;
  const sign = CURRENCY_SIGNS.get(words[from - 1]?.text ?? '');
  if (sign) return moneyBefore(spot, sign);
  const code = CURRENCY_CODES.get(words[from - 1]?.lower.replace(/\.$/, '') ?? '');
  if (code && (/^[A-Z]{2,3}$/.test(words[from - 1]!.text) || words[from - 1]!.lower === 'rs')) return money(spot, code, from - 1, to);
  const nation = CURRENCY_NATIONS.get(words[to]?.lower ?? '');
  const at = nation ? to + 1 : to;
  const word = CURRENCY_WORDS.get(words[at]?.lower ?? '') ?? (/^[A-Z]{3}$/.test(words[to]?.text ?? '') ? CURRENCY_CODES.get(words[to]!.lower) : undefined);
  return word ? money(spot, nation ?? word, spot.boundFrom, at + 1) : null;
};

function moneyBefore(spot: Spot, sign: string): QuantityRead {
  const { words, from, to } = spot;
  const prefix = words[from - 2] && !words[from - 1]!.gap ? CURRENCY_PREFIXES.get(words[from - 2]!.lower.replace(/\./g, '')) : undefined;
  const start = prefix ? from - 2 : from - 1;
  const letter = words[to] && !words[to]!.gap ? { m: 1e6, b: 1e9, t: 1e12 }[words[to]!.lower] : undefined;
  return { ...money(spot, prefix ?? sign, start, letter ? to + 1 : to), factor: letter ?? 1 };
}

const PRICE_REACH = 5;

/** A sum of money, with the noun that says what it is: "a price of", "in cash", "a $33-million fund". */
function money(spot: Spot, currency: string, start: number, to: number): QuantityRead {
  const { words } = spot;
  const inside = words[to]?.lower === 'in' ? words[to + 1] : words[to]?.lower === 'of' ? words[to + 1] : words[to]?.text === '-' ? words[to + 1] : words[to];
  const behind = inside?.pos === 'NOUN' && !MAGNITUDES.has(inside.lower) ? inside.lemma : null;
  const ahead = words.slice(Math.max(spot.before, start - PRICE_REACH), start).findLast((word) => word.pos === 'NOUN')?.lemma ?? null;
  return quantity(spot, 'money', currency, { from: Math.min(spot.boundFrom, start), to, head: behind ?? ahead });
}

/** "6.1-magnitude", "magnitude 6.1", "measuring 7.2 on the Richter scale". */
export const readMagnitude: Reader = (spot) => {
  const { words, from, to } = spot;
  if (spot.number.low >= 11) return null;
  const hyphen = words[to]?.text === '-' ? 1 : 0;
  if (words[to + hyphen]?.lower === 'magnitude')
    return quantity(spot, 'magnitude', 'magnitude', { to: to + hyphen + 1, head: nounNear(words, to + hyphen + 1) });
  const before = words[from - 1]?.text === '-' || ['of', 'a'].includes(words[from - 1]?.lower ?? '') ? words[from - 2] : words[from - 1];
  if (before?.lower === 'magnitude') return quantity(spot, 'magnitude', 'magnitude', { from: words.indexOf(before), head: nounNear(words, to) });
  return words.slice(to, to + 4).some((word) => word.lower === 'richter') ? quantity(spot, 'magnitude', 'magnitude', { head: null }) : null;
};

const nounNear = (words: readonly Lexeme[], at: number): string | null => words.slice(at, at + 2).find((word) => word.pos === 'NOUN')?.lemma ?? null;

/** "60 kilometres", "at a depth of 10 km (6 miles)", "37 °C", "12 percent". */
export const readMeasure: Reader = (spot) => {
  const { words, to } = spot;
  if (spot.number.ordinal) return null;
  const found = unitAt(words, to);
  // "At one point" is no point of a share index.
  if (!found || (found.unit.dimension === 'share index' && !words[spot.from]!.digits)) return null;
  const { unit } = found;
  const behind = attributeBehind(words, found.to);
  const attribute = behind === 'distance' ? behind : (attributeBefore(words, spot.boundFrom, spot.before) ?? behind);
  return quantity(spot, unit.dimension, unit.unit, { to: found.to, factor: unit.factor, offset: unit.offset, head: attribute });
};

function unitAt(words: readonly Lexeme[], at: number): { unit: Unit; to: number } | null {
  const start = words[at]?.text === '-' ? at + 1 : at;
  for (let length = LONGEST_UNIT; length > 0; length--) {
    if (start + length > words.length) continue;
    const text = words
      .slice(start, start + length)
      .map(({ lower }, i) => (i && words[start + i]!.gap ? ` ${lower}` : lower))
      .join('');
    const unit = UNITS.get(text);
    if (unit && (!AMBIGUOUS_UNITS.has(text) || !words[start]!.gap)) return { unit, to: start + length };
  }
  return null;
}

/** "a depth of 10 km", "wind speeds of up to": the noun that is measured. */
function attributeBefore(words: readonly Lexeme[], from: number, edge: number): string | null {
  const near = words.slice(Math.max(edge, from - 4), from);
  const of = near.findLastIndex((word) => word.lower === 'of' || word.lower === 'was' || word.lower === 'is' || word.lower === 'to' || word.lower === 'at');
  return of < 0 ? null : (near.slice(0, of).findLast((word) => word.pos === 'NOUN')?.lemma ?? null);
}

/** "60 kilometres from", "10 metres deep", "5 % of voters". */
function attributeBehind(words: readonly Lexeme[], to: number): string | null {
  const [next, after] = [words[to], words[to + 1]];
  if (!next) return null;
  if (['from', 'off', 'away', 'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'outside', 'inland'].includes(next.lower))
    return 'distance';
  if (next.lower === 'of') return words.slice(to + 1, to + 4).find((word) => word.pos === 'NOUN')?.lemma ?? null;
  if (next.text === '-') return after?.lemma ?? null;
  return next.pos === 'ADJ' || next.pos === 'NOUN' || ['stake', 'rise', 'increase', 'drop', 'fall'].includes(next.lower) ? next.lemma : null;
}

/** "half of the staff", "one in five homes". */
export const readShare: Reader = (spot) => {
  if (!spot.number.fraction) return null;
  const counted = readCounted(spot.words, spot.from, spot.to, { before: spot.before, after: spot.after });
  return counted.head ? quantity(spot, 'share', 'share', { ...counted, to: counted.to }) : null;
};

/** "the 12th Doctor", "third goal": only with what it counts. */
export const readOrdinal: Reader = (spot) => {
  if (!spot.number.ordinal) return null;
  const { head, modifiers, scope, to } = readCounted(spot.words, spot.from, spot.to, { before: spot.before, after: spot.after });
  return head && spot.number.low > 2 ? quantity(spot, 'order', head, { head, modifiers, scope, to, ordinal: true }) : null;
};

const VAGUE_HEADS = new Set(
  'thing way time side part kind sort bit lot point reason step case place hand end day pair deal number another else reader-friendly'.split(' '),
);

/** "11 ships", "24 people dead", "dozens injured". Small numbers count only where something befell the counted, or a noun is there. */
export const readCount: Reader = (spot) => {
  const { words, number, from } = spot;
  const counted = readCounted(words, from, spot.to, { before: spot.before, after: spot.after });
  if (!counted.head || VAGUE_HEADS.has(counted.head)) return null;
  const lower = words[from]!.lower;
  if (lower === 'one' && (!counted.role || words[spot.to]?.lower === 'of')) return null;
  if (number.vague && number.high < 25 && !counted.role && !isPeople(counted.head)) return null;
  return quantity(spot, 'count', counted.head, { ...counted });
};

/** In the order in which they are asked: a sum of money is no count, a magnitude no measure. */
export const READERS: readonly [string, Reader][] = [
  ['quantity: money', readMoney],
  ['quantity: magnitude', readMagnitude],
  ['quantity: measure', readMeasure],
  ['quantity: share', readShare],
  ['quantity: ordinal', readOrdinal],
  ['quantity: count', readCount],
];

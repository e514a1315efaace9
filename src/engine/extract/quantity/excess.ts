import type { Lexeme } from './lexemes.ts';
import { type QuantityRead, quantity, type Reader } from './read.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spots.ts';

const OVER = new Set(['more', 'over', 'above', 'beyond']);
const PLANNED = new Set(
  'budget budgeted estimate estimates estimated plan planned approved expected forecast foreseen agreed intended promised allocated'.split(' '),
);
const REACH = 6;

/** "$2m over budget", "200 million more than was approved": so much above what was planned; "more than last year" is no such sum. */
export function isOverrun(words: readonly Lexeme[], to: number): boolean {
  if (!OVER.has(words[to]?.lower ?? '')) return false;
  const behind = words.slice(to + 1, to + REACH);
  const end = behind.findIndex(({ pos, digits }) => pos === 'PUNCT' || pos === 'CCONJ' || digits);
  return (end < 0 ? behind : behind.slice(0, end)).some(({ lower }) => PLANNED.has(lower));
}

/** Fewer are no sum of their own. */
const LEAST = 100_000;

/** "It cost 1.4 billion euros, 200 million more than was approved": the currency is that of the sum before. */
export function elidedSums(spots: readonly Spot[], readings: readonly Reading[]): Reading[] {
  const read = new Set(readings.map(({ spot }) => spot));
  return spots.flatMap((spot) => {
    if (read.has(spot) || spot.number.low < LEAST || !isOverrun(spot.words, spot.to)) return [];
    const sum = readings.findLast(({ read, spot: other }) => other.sentence === spot.sentence && other.from < spot.from && read.dimension === 'money');
    return sum ? [{ rule: 'quantity: money', spot, read: quantity(spot, 'money', sum.read.unit, { head: 'overrun' }) }] : [];
  });
}

const SEATS = new Set('seat seats vote votes member members deputy deputies mps signature signatures'.split(' '));
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'overall', 'absolute', 'outright', 'working', 'required', 'needed']);

/** "six short of a majority", "seven seats short of the quorum": what is lacking, with what it is lacking for. */
export const readShortfall: Reader = (spot): QuantityRead | null => {
  const { words, number } = spot;
  if (number.ordinal || number.multiple || number.fraction || number.vague) return null;
  const at = SEATS.has(words[spot.to]?.lower ?? '') ? spot.to + 1 : spot.to;
  if (words[at]?.lower !== 'short' || words[at + 1]?.lower !== 'of') return null;
  let noun = at + 2;
  while (ARTICLES.has(words[noun]?.lower ?? '')) noun++;
  if (noun === at + 2 || words[noun]?.pos !== 'NOUN') return null;
  return quantity(spot, 'shortfall', null, { to: at, head: words[noun]!.lemma });
};

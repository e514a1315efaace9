import { inchesBehind } from './feetAndInches.ts';
import { type Lexeme, singular } from './lexemes.ts';
import { COUNTED_IN_MILLIONS } from './numberWords.ts';
import { changedBy, changeOf, directionOf } from './percent.ts';
import { quantity, type Reader } from './read.ts';
import { scopesOf } from './scope.ts';
import type { Spot } from './spots.ts';
import { subjectBefore } from './subject.ts';
import { AMBIGUOUS_UNITS, LONGEST_UNIT, UNITS, type Unit } from './units.ts';

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
  if (spot.number.ordinal || spot.number.multiple) return null;
  const found = unitAt(words, to);
  // "At one point" is no point of a share index.
  if (!found || (found.unit.dimension === 'points' && !words[spot.from]!.digits) || isOfPlay(words, to)) return null;
  const { unit } = found;
  const below = unit.dimension === 'temperature' && /^(?:minus|-|\u2212)$/.test(words[spot.from - 1]?.lower ?? '');
  const change = unit.dimension.startsWith('percent') ? changeOf(words, spot.boundFrom, found.to) : null;
  const inches = inchesBehind(words, found.to);
  const end = inches?.to ?? found.to;
  return quantity(spot, change ? `${unit.dimension} ${change}` : unit.dimension, unit.unit, {
    ...(below && { from: spot.from - 1 }),
    to: end,
    factor: below ? -unit.factor : unit.factor,
    offset: unit.offset + (inches?.metres ?? 0),
    ...(unit.sizes && { sizes: unit.sizes }),
    head: attributeOf(spot, end, { change: change !== null, dimension: unit.dimension }),
    scope: scopesOf({ words, from: spot.boundFrom, to: found.to, before: spot.before }),
  });
};

/** "tumbled by around one seventh", "a third lower": a percentage, which nobody means to the tenth. "A third of its staff" is a share. */
export const readChange: Reader = (spot) => {
  const { words, to } = spot;
  const change = spot.number.fraction && words[to]?.lower !== 'of' ? changeOf(words, spot.boundFrom, to) : null;
  if (!change) return null;
  const bound = spot.bound === 'exactly' ? 'about' : spot.bound;
  return quantity(spot, `percent ${change}`, 'percent', { factor: 100, bound, head: attributeOf(spot, to, { change: true, dimension: 'percent' }) });
};

/** What is measured: a distance where a direction follows; else what is named before, behind, or as the verb's subject. */
function attributeOf({ words, boundFrom: from, before: edge }: Spot, to: number, { change, dimension }: { change: boolean; dimension: string }): string | null {
  // "18C overnight": what stands behind a temperature is when and where.
  const behind = dimension === 'temperature' ? null : attributeBehind(words, to, dimension === 'length');
  const subject = subjectBefore(words, from);
  // "5.3 percent of GDP": of what it is a share, the tagger's names apart, else what it is.
  if (behind === 'distance' || words[to]?.lower === 'of') return behind ?? subject;
  if (change) return changedNoun(words, to) ?? changedBy(words, from)?.noun ?? subject;
  return attributeBefore(words, from, edge) ?? behind ?? subject;
}

const PLAY = /^(?:threw|throwing|thrown|passing|passed|rushing|rushed|receiving|touchdowns?|carries|catches|receptions|offense|quarterback|scrimmage)$/;

/** "threw for 2,800 yards and 24 touchdowns": what is counted in a game, and no distance. */
const isOfPlay = (words: readonly Lexeme[], to: number): boolean =>
  /^yards?$/.test(words[to]?.lower ?? '') && words.slice(Math.max(0, to - 12), to + 8).some(({ lower }) => PLAY.test(lower));

function unitAt(words: readonly Lexeme[], at: number): { unit: Unit; to: number } | null {
  const start = words[at]?.text === '-' ? at + 1 : at;
  for (let length = LONGEST_UNIT; length > 0; length--) {
    if (start + length > words.length) continue;
    const text = words
      .slice(start, start + length)
      .map(({ lower }, i) => (i && words[start + i]!.gap ? ` ${lower}` : lower))
      .join('');
    const unit = UNITS.get(text === 'nm' && !isAtSea(words, start) ? 'nanometre' : text);
    if (unit && isMeant(words, start, text)) return { unit, to: start + length };
  }
  return null;
}

/** "280 nm off the coast" are nautical miles, "22 nm chips" nanometres. */
const isAtSea = (words: readonly Lexeme[], at: number): boolean => DIRECTIONS.has(words[at + 1]?.lower ?? '');

/** "46C" but not "vitamin 46 c"; "80 m high" but not "80 m people". */
function isMeant(words: readonly Lexeme[], at: number, text: string): boolean {
  if (text === 'm') return !COUNTED_IN_MILLIONS.has(words[at + 1]?.lower ?? '') && !isOfMillions(words, at);
  if (text === 'c' || text === 'f') return !words[at]!.gap && /^[CF]$/.test(words[at]!.text);
  if (text === 'nm' && isAtSea(words, at)) return true;
  return !AMBIGUOUS_UNITS.has(text) || !words[at]!.gap;
}

/** "9.7m viewers, down 2.1m on the last series": of what was counted in millions just before, where no size is told. */
function isOfMillions(words: readonly Lexeme[], at: number): boolean {
  const sized = /^(?:ADJ|NOUN)$/.test(words[at + 1]?.pos ?? '') || DIRECTIONS.has(words[at + 1]?.lower ?? '') || words[at + 1]?.text === '-';
  if (sized || words[at]!.gap) return false;
  return words.slice(0, at - 1).some(({ lower, gap }, i) => lower === 'm' && !gap && COUNTED_IN_MILLIONS.has(words[i + 1]?.lower ?? ''));
}

const HEDGES = new Set([
  'just',
  'only',
  'exactly',
  'a',
  'an',
  'some',
  'around',
  'about',
  'nearly',
  'almost',
  'well',
  'now',
  'barely',
  'fully',
  'plus',
  'or',
  'minus',
]);
/** "a 12 percent rise in profit"; in "rose 12 percent in the spring" the subject is what rose. */
const changedNoun = (words: readonly Lexeme[], to: number): string | null =>
  directionOf(words[to]?.lower ?? '') !== null && /^(?:in|of)$/.test(words[to + 1]?.lower ?? '') ? nounBehind(words, to + 2) : null;

/** "a depth of just 10 km", "wind speeds of up to": the noun that is measured. */
function attributeBefore(words: readonly Lexeme[], from: number, edge: number): string | null {
  const near = words.slice(Math.max(edge, from - 6), from);
  const link = near.findLastIndex((word) => word.lower === 'of');
  return link < 0 || !near.slice(link + 1).every(({ lower }) => HEDGES.has(lower))
    ? null
    : (nounOf(near.slice(0, link).findLast((word) => word.pos === 'NOUN' || words.indexOf(word) === 0)) ?? null);
}

/** "Winds of up to 120 mph": the capital of a sentence's first word makes a name of it for the tagger. */
const nounOf = (word: Lexeme | undefined): string | undefined => word && (word.pos === 'NOUN' ? word.lemma : singular(word.lower));

const DIRECTIONS = new Set(
  'from off away north south east west northeast northwest southeast southwest north-east north-west south-east south-west outside inland offshore'.split(' '),
);

const nounBehind = (words: readonly Lexeme[], at: number): string | null => words.slice(at, at + 3).find((word) => word.pos === 'NOUN')?.lemma ?? null;

/** "55 km (34 miles) west of": what is in brackets says the same once more. */
function pastAside(words: readonly Lexeme[], to: number): number {
  if (words[to]?.text !== '(') return to;
  const close = words.slice(to, to + 6).findIndex(({ text }) => text === ')');
  return close < 0 ? to : to + close + 1;
}

/** "60 kilometres from", "10 metres deep", "5 % of voters". */
function attributeBehind(words: readonly Lexeme[], end: number, length: boolean): string | null {
  const to = pastAside(words, end);
  const [next, after] = [words[to], words[to + 1]];
  if (!next) return null;
  if (DIRECTIONS.has(next.lower)) return length ? 'distance' : null;
  if (next.lower === 'of') return nounBehind(words, to + 1);
  if (next.text === '-') return after?.lemma ?? null;
  if (/^(?:more|less|fewer)$/.test(next.lower)) return null;
  return next.pos === 'ADJ' || next.pos === 'NOUN' || next.lower === 'stake' ? next.lemma : null;
}

import type { QuantityClaim, Rule, Story } from '../../model.ts';
import { clauseAround } from '../../text/clauses.ts';
import { ageRule } from './ageRule.ts';
import { intervalOf } from './bounds.ts';
import { elided } from './elided.ts';
import { elidedSums } from './excess.ts';
import { boundHeadlines } from './headlineBound.ts';
import { inherit } from './inherit.ts';
import { minuteRule } from './matchMinute.ts';
import { READERS } from './readers.ts';
import type { Reading } from './reading.ts';
import { scoreRule } from './score.ts';
import { type Spot, spotsOf } from './spots.ts';
import { markTolls } from './toll.ts';
import { unnamed } from './unnamed.ts';

const cache = new WeakMap<Story, QuantityClaim[]>();

/** All quantities of a story but ages and scores. */
export function quantitiesOf(story: Story): QuantityClaim[] {
  const known = cache.get(story);
  if (known) return known;
  const spots = spotsOf(story);
  const stated = inherit(spots.flatMap(readingOf));
  const named = [...stated, ...elided(spots, stated)];
  const told = [...named, ...unnamed(spots, named)].sort((a, b) => place(a) - place(b));
  const readings = [...told, ...elided(spots, told), ...elidedSums(spots, stated)].sort((a, b) => place(a) - place(b));
  const claims = readings.filter((reading, i) => !repeatsBefore(reading, readings[i - 1])).map(claimOf);
  boundHeadlines(claims);
  markTolls(claims);
  cache.set(story, claims);
  return claims;
}

const place = ({ spot: { words, from } }: Reading): number => words[from]!.start;

/** Each number goes to the first reader that takes it. */
function readingOf(spot: Spot): Reading[] {
  for (const [rule, reader] of READERS) {
    const read = reader(spot);
    if (read) return [{ rule, read, spot }];
  }
  return [];
}

/** "10 kilometres (6 miles)", "$4.7 billion (£3.4bn)": what stands in brackets behind says the same in another unit. */
function repeatsBefore(reading: Reading, before: Reading | undefined): boolean {
  if (!before || before.spot.sentence !== reading.spot.sentence) return false;
  // "6 feet 4 inches" is one height.
  if (before.read.dimension === 'length' && reading.spot.from < before.read.to) return true;
  const opening = reading.spot.words[reading.read.from - 1];
  if (opening?.text !== '(' || reading.read.from - before.read.to > 2) return false;
  return before.read.dimension === reading.read.dimension && before.read.dimension !== 'count';
}

/** Ten significant digits: what conversion adds beyond is noise. */
const tidy = (number: number): number => Number(number.toPrecision(10));

function claimOf({ spot, read, rule }: Reading): QuantityClaim {
  const { words, number, story, sentence } = spot;
  const bound = read.bound ?? spot.bound;
  const convert = (value: number) => tidy(value * read.factor + read.offset);
  const [low, high] = [convert(number.low), convert(number.high)];
  const [start, end] = [words[read.from]!.start, words[read.to - 1]!.end];
  return {
    kind: 'quantity',
    story: story.index,
    sentence: sentence.index,
    rule,
    ...clauseAround(sentence, start, end),
    value: {
      start,
      end,
      normal: { number: low, ...(high > low && { max: high }), unit: read.unit, bound: number.vague && bound === 'exactly' ? 'about' : bound },
    },
    quantity: {
      interval: intervalOf(low, high, number.vague && bound === 'about' ? 'exactly' : bound),
      dimension: read.dimension === 'money' ? `money ${read.unit}` : read.dimension,
      head: read.head,
      modifiers: read.modifiers,
      role: read.role,
      scope: read.scope,
      toll: false,
      ordinal: read.ordinal,
      ...(read.sizes && { sizes: read.sizes }),
    },
  };
}

/** Rules of this family: ages, scores, minutes of a match, and one rule for each reader. */
export const quantityRules: readonly Rule[] = [
  ageRule,
  scoreRule,
  minuteRule,
  ...READERS.map(([name]) => ({
    name,
    find: (story: Story) => quantitiesOf(story).filter(({ rule }) => rule === name),
  })),
];

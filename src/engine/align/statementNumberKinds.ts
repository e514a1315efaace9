/** What the numbers of two clauses are numbers of: an age and a time of day differ and part nothing. */
import { isPartOfPeople, isPeople } from '../extract/quantity/roles.ts';
import type { Token, Topic } from '../model.ts';
import type { Candidate } from './statementCandidates.ts';
import type { Concept } from './statementConcepts.ts';

/** Units with what they measure, in days, metres, kilograms, and so on. */
const UNITS: ReadonlyMap<string, readonly [dimension: string, size: number]> = new Map(
  (
    [
      ['time', 'second 0.0000116 minute 0.000694 hour 0.0417 day 1 night 1 week 7 fortnight 14 month 30.4 year 365 decade 3652 century 36525'],
      [
        'length',
        'centimetre 0.01 centimeter 0.01 cm 0.01 inch 0.0254 foot 0.3048 feet 0.3048 ft 0.3048 yard 0.9144 metre 1 meter 1 m 1 kilometre 1000 kilometer 1000 km 1000 mile 1609',
      ],
      ['mass', 'gram 0.001 pound 0.4536 lb 0.4536 kilogram 1 kg 1 kilo 1 ton 1000 tonne 1000'],
      ['volume', 'litre 1 liter 1 gallon 3.785'],
      ['area', 'acre 0.4047 hectare 1'],
      ['speed', 'mph 1.609 kph 1 knot 1.852'],
    ] as const
  ).flatMap(([dimension, units]) => [...units.matchAll(/(\S+) (\S+)/g)].map(([, unit, size]) => [unit!, [dimension, Number(size)] as const] as const)),
);
/** Two measures that come nearer than this may be one, in other units and rounded. */
const ONE_MEASURE = 0.85;
const MONEY = new Set('dollar euro pound yen yuan rouble ruble rupee peso franc krona cent pence'.split(' '));
const MONTH = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;
/** As far as a counted noun stands behind its number: "two young off-duty officers". */
const NOUN_WITHIN = 4;
/** Nouns that are one thing counted. */
const ONE_THING = 0.6;

/** True where each has a number that the other has not, and the two are numbers of one kind: two tolls, two prices, two ages. */
export function differentNumbers(a: Candidate, b: Candidate, topic: Topic): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const loose = (numbers: readonly Concept[], others: readonly Concept[]): Concept[] => numbers.filter(({ key }) => !others.some((other) => other.key === key));
  const [looseLeft, looseRight] = [loose(left, right), loose(right, left)];
  return looseLeft.some((x) => looseRight.some((y) => exclude(kindOf(x, a), kindOf(y, b), topic)));
}

const numbersOf = ({ concepts }: Candidate): Concept[] => concepts.filter(({ kind }) => kind === 'number');

interface NumberKind {
  /** A noun is counted; a bare number may be anything. */
  kind: 'age' | 'clock' | 'day' | 'share' | 'money' | 'order' | 'unit' | 'noun' | 'bare';
  of: string;
  /** A measure in the unit of its dimension. */
  size?: number;
}

/** What the number at a concept is a number of. */
function kindOf({ token, start, key }: Concept, { tokens, unit }: Candidate): NumberKind {
  const at = token >= unit.from ? token - unit.from : tokens.findIndex((other) => other.start === start);
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!own) return { kind: 'bare', of: '' };
  const plain = (kind: NumberKind['kind']): NumberKind => ({ kind, of: '' });
  if (isAge(tokens, at)) return plain('age');
  if (/[:h]\d|\d[ap]\.?m/i.test(own.text) || /^(?:[ap]\.?m\.?|o'clock|gmt|utc|noon)$/.test(after?.lower ?? '')) return plain('clock');
  if (MONTH.test(before?.lower ?? '') || MONTH.test(after?.lower ?? '')) return plain('day');
  if (/\d(?:st|nd|rd|th)$/.test(own.lower)) return plain('order');
  if (/%$/.test(own.text) || /^(?:%|percent|per)$/.test(after?.lower ?? '')) return plain('share');
  if (/^[$€£¥]/.test(own.text) || /[$€£¥]$/.test(before?.text ?? '')) return plain('money');
  return countedBehind(tokens, at, key);
}

function countedBehind(tokens: readonly Token[], at: number, key: string): NumberKind {
  for (let i = at + 1; i <= at + NOUN_WITHIN; i++) {
    const token = tokens[i];
    if (!token || (token.pos === 'PUNCT' && token.text !== '-')) break;
    const unit = UNITS.get(token.lemma);
    if (unit) return { kind: 'unit', of: unit[0], size: Number(key) * unit[1] };
    if (MONEY.has(token.lemma)) return { kind: 'money', of: '' };
    if (token.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN') return { kind: 'noun', of: token.lemma };
    if (!/^(?:ADJ|NOUN|PROPN|NUM|VERB|PUNCT|ADP)$/.test(token.pos) || (token.pos === 'ADP' && token.lower !== 'of')) break;
  }
  return { kind: 'bare', of: '' };
}

/** "Roe, 41, was", "aged 41", "a 41-year-old". */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  /year-old/.test(`${tokens[at]!.lower} ${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`) ||
  /^(?:aged|age)$/.test(tokens[at - 1]?.lower ?? '') ||
  (/^\d\d?$/.test(tokens[at]!.text) &&
    ((tokens[at - 1]?.text === ',' && /^(?:PROPN|NOUN)$/.test(tokens[at - 2]?.pos ?? '') && (tokens[at + 1]?.text === ',' || at === tokens.length - 1)) ||
      (tokens[at - 1]?.pos === 'PROPN' && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? ''))));

/** True where two different numbers cannot both stand in one fact. */
function exclude(a: NumberKind, b: NumberKind, { thesaurus }: Topic): boolean {
  const kinds = [a.kind, b.kind];
  if (kinds.every((kind) => kind === 'noun' || kind === 'bare'))
    return kinds.includes('bare') || a.of === b.of || areBothPeople(a.of, b.of) || thesaurus.relatedness(a.of, b.of) >= ONE_THING;
  return a.kind === b.kind && a.of === b.of && !isOneMeasure(a.size, b.size);
}

const isOneMeasure = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.min(a, b) >= ONE_MEASURE * Math.max(a, b) && a !== b;

const areBothPeople = (a: string, b: string): boolean => [a, b].every((noun) => isPeople(noun) || isPartOfPeople(noun));

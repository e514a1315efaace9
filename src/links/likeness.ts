import type { Kind } from '../schemas/vocabulary.ts';
import type { LinkedReading } from './schema.ts';

/** A comparison or a link, as far as it is known again. */
export interface Known {
  kind: Kind;
  readings: readonly LinkedReading[];
}

/** The same words in another file: a story that was renamed, or one that carries the same text. */
const OTHER_STORY = 0.9;
/** From this share of common words on a sentence is the old one, edited; more is asked for where its value is another. */
const EDITED = 0.7;
const EDITED_VALUE = 0.8;
/** The least that must be found again: most of one reading, a third of those that could be, and a fifth of all of the larger. */
const LEAST = 0.6;
const LEAST_SHARE = 1 / 3;
const LEAST_OF_ALL = 1 / 5;

/** Kinds with a value of their own are never known again as another; words may be read as a statement at one time and as a quotation at another. */
const family = (kind: Kind): string => (kind === 'date' || kind === 'duration' || kind === 'quantity' ? kind : 'words');

/**
 * How much of one is found again in the other: the sum of the likeness of readings, paired one to one, the likest first.
 * 0 where it is too little to be the same.
 */
export function overlap(a: Known, b: Known): number {
  if (family(a.kind) !== family(b.kind)) return 0;
  const pairs = a.readings.flatMap((one, i) => b.readings.map((other, j) => ({ i, j, like: likeness(one, other, a.kind === b.kind) })));
  const taken = { left: new Set<number>(), right: new Set<number>() };
  let sum = 0;
  for (const { i, j, like } of pairs.filter(({ like }) => like > 0).toSorted((x, y) => y.like - x.like || x.i - y.i || x.j - y.j)) {
    if (taken.left.has(i) || taken.right.has(j)) continue;
    taken.left.add(i);
    taken.right.add(j);
    sum += like;
  }
  const [fewer, more] = [a.readings.length, b.readings.length].toSorted((x, y) => x - y) as [number, number];
  return sum >= Math.max(LEAST, LEAST_SHARE * fewer, LEAST_OF_ALL * more) ? sum : 0;
}

/** 0 to 1; two values of one sentence are two claims, whatever the words around them. */
function likeness(a: LinkedReading, b: LinkedReading, sameKind: boolean): number {
  const otherValue = sameKind && a.value !== null && b.value !== null && a.value !== b.value;
  const place = a.story === b.story ? 1 : OTHER_STORY;
  if (a.text === b.text) return otherValue ? 0 : place;
  const common = commonWords(a.text, b.text);
  return common >= (otherValue ? EDITED_VALUE : EDITED) ? common * place : 0;
}

/** Dice's coefficient (1945) of the words of two texts, repeated ones counted. */
function commonWords(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const left = new Map<string, number>();
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of y) {
    const count = left.get(word) ?? 0;
    if (count) common++;
    left.set(word, count - 1);
  }
  return x.length + y.length ? (2 * common) / (x.length + y.length) : 0;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

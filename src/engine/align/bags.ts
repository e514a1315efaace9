import type { Thesaurus, Topic } from '../model.ts';

/** Words (lemmas) and entities ("@id") with their weights, scaled to length 1. */
export type Bag = Map<string, number>;

/** The bag scaled to length 1. */
export function unit(bag: Bag): Bag {
  const length = Math.hypot(...bag.values());
  return length ? new Map([...bag].map(([key, weight]) => [key, weight / length])) : bag;
}

/** Cosine in which a word also meets its synonyms, at the thesaurus' strength: 0..1, symmetric. */
export function softCosine(a: Bag, b: Bag, topic: Topic): number {
  return Math.min(1, (softDot(a, b, topic) + softDot(b, a, topic)) / 2);
}

/** Below this, relatedness is rather noise than synonymy. */
const RELATED = 0.5;

function softDot(a: Bag, b: Bag, topic: Topic): number {
  let sum = 0;
  for (const [word, weight] of a) {
    const same = b.get(word);
    sum += weight * (same ?? bestRelated(word, b, topic));
  }
  return sum;
}

function bestRelated(word: string, bag: Bag, topic: Topic): number {
  if (word.startsWith('@')) return 0;
  const row = rowOf(word, topic.thesaurus);
  let best = 0;
  for (const [other, weight] of bag) {
    if (weight <= best) continue;
    let related = row.get(other);
    if (related === undefined) {
      related = other.startsWith('@') ? 0 : topic.thesaurus.relatedness(word, other);
      row.set(other, related);
    }
    if (related >= RELATED) best = Math.max(best, related * weight);
  }
  return best;
}

const rows = new WeakMap<Thesaurus, Map<string, Map<string, number>>>();

/** What a word is to the others, as far as it was asked: one look-up a word instead of one for each pair, of which there are millions. */
function rowOf(word: string, thesaurus: Thesaurus): Map<string, number> {
  const table = rows.get(thesaurus) ?? new Map<string, Map<string, number>>();
  if (!table.size) rows.set(thesaurus, table);
  const row = table.get(word) ?? new Map<string, number>();
  if (!row.size) table.set(word, row);
  return row;
}

/** Weight of the heaviest word that both bags hold. */
export const heaviestShared = (a: Bag, b: Bag): number => [...a].reduce((most, [key, weight]) => Math.max(most, Math.min(weight, b.get(key) ?? 0)), 0);

/** The bag less its entities. */
export const withoutNames = (bag: Bag): Bag => unit(new Map([...bag].filter(([key]) => !key.startsWith('@'))));

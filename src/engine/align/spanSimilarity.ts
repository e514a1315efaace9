/**
 * How much two stretches of text of two stories say the same, by their concepts: equal words and entities, synonyms,
 * derivations. For whoever looks for a paraphrase: quotes against reported speech, subjects of places, sentences.
 */
import type { Topic } from '../model.ts';
import { type Concept, conceptsIn, conceptsOf } from './statementConcepts.ts';

export interface StorySpan {
  story: number;
  start: number;
  end: number;
}

export interface SpanSimilarity {
  /** Harmonic mean of the two shares: 0..1. */
  f: number;
  /** Share of the first span's weight that the second also has, and the reverse. */
  ofA: number;
  ofB: number;
  /** Weight in common; a content word weighs up to 1. */
  shared: number;
  /** Concepts in common, best first. */
  pairs: { a: Concept; b: Concept; strength: number }[];
}

/** Below this, relatedness is rather noise than synonymy. */
const RELATED = 0.6;
const WITHIN = 0.45;
/** The same verb with a particle that makes another verb of it. */
const OTHER_PARTICLE = 0.75;
const NOTHING: SpanSimilarity = { f: 0, ofA: 0, ofB: 0, shared: 0, pairs: [] };

/** Compares [start, end) of two stories; symmetric but for the order of `ofA` and `ofB`. */
export const spanSimilarity = (a: StorySpan, b: StorySpan, topic: Topic): SpanSimilarity =>
  conceptSimilarity(conceptsIn(topic, a.story, a.start, a.end), conceptsIn(topic, b.story, b.start, b.end), topic);

/** The same for concepts in hand. Each concept meets at most one of the other side, the strongest pairs first. */
export function conceptSimilarity(a: readonly Concept[], b: readonly Concept[], topic: Topic): SpanSimilarity {
  if (!a.length || !b.length) return NOTHING;
  const candidates: { i: number; j: number; strength: number; mass: number }[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const strength = meet(a[i]!, b[j]!, topic);
      if (strength > 0) candidates.push({ i, j, strength, mass: strength * Math.min(a[i]!.weight, b[j]!.weight) });
    }
  candidates.sort((x, y) => y.strength - x.strength || y.mass - x.mass || x.i - y.i || x.j - y.j);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs: SpanSimilarity['pairs'] = [];
  let [gotA, gotB, shared] = [0, 0, 0];
  for (const { i, j, strength } of candidates) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    gotA += strength * a[i]!.weight;
    gotB += strength * b[j]!.weight;
    shared += (strength * (a[i]!.weight + b[j]!.weight)) / 2;
    pairs.push({ a: a[i]!, b: b[j]!, strength });
  }
  const ofA = gotA / massOf(a);
  const ofB = gotB / massOf(b);
  return { f: ofA + ofB ? (2 * ofA * ofB) / (ofA + ofB) : 0, ofA, ofB, shared, pairs };
}

/** Weight of all concepts together. */
export const massOf = (concepts: readonly Concept[]): number => concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;

/** Strengths in hundredths, a row a concept, for each topic: the same words meet in many pairs of clauses. */
const meetings = new WeakMap<Topic, { size: number; strengths: Uint8Array }>();
const UNKNOWN = 255;
/** Beyond this many different concepts a table would take more memory than it saves time. */
const MOST = 8000;

/** How far two concepts are the same: 0..1. */
export function meet(a: Concept, b: Concept, topic: Topic): number {
  if (a.id === b.id) return 1;
  const { size, strengths } = tableOf(topic);
  const at = a.id * size + b.id;
  const known = strengths[at];
  if (known !== undefined && known !== UNKNOWN) return known / 100;
  const strength = Math.round(100 * compare(a, b, topic));
  if (known !== undefined) strengths[at] = strengths[b.id * size + a.id] = strength;
  return strength / 100;
}

function tableOf(topic: Topic): { size: number; strengths: Uint8Array } {
  const known = meetings.get(topic);
  if (known) return known;
  const count = 1 + Math.max(-1, ...conceptsOf(topic).map((story) => Math.max(-1, ...story.map((concepts) => Math.max(-1, ...concepts.map(({ id }) => id))))));
  const size = count <= MOST ? count : 0;
  const made = { size, strengths: new Uint8Array(size * size).fill(UNKNOWN) };
  meetings.set(topic, made);
  return made;
}

function compare(a: Concept, b: Concept, topic: Topic): number {
  if (a.key === b.key) return a.phrasal === b.phrasal || isPlain(a, topic) === isPlain(b, topic) ? 1 : OTHER_PARTICLE;
  if (a.kind === 'number' || b.kind === 'number') return 0;
  if (a.entity && b.entity) return a.entity.within.includes(b.entity) || b.entity.within.includes(a.entity) ? WITHIN : 0;
  if (a.entity || b.entity) return entityAgainstWord(a, b);
  if (a.kind === 'name' && b.kind === 'name') return sameName(a.key, b.key) ? 0.9 : 0;
  return relatedWords(a, b, topic);
}

/** "turn out" is not "turn": a verb with a particle that dictionaries have as a verb of its own. */
const isPlain = ({ phrasal }: Concept, topic: Topic): boolean =>
  !phrasal || /_(?:in|on|through|under)$/.test(phrasal) || topic.thesaurus.commonness(phrasal) === 0;

function relatedWords(a: Concept, b: Concept, topic: Topic): number {
  let best = topic.thesaurus.relatedness(a.key, b.key);
  if (a.phrasal) best = Math.max(best, topic.thesaurus.relatedness(a.phrasal, b.key));
  if (b.phrasal) best = Math.max(best, topic.thesaurus.relatedness(a.key, b.phrasal));
  if (a.phrasal && b.phrasal) best = Math.max(best, topic.thesaurus.relatedness(a.phrasal, b.phrasal));
  return best >= RELATED ? best : 0;
}

/** A name that the entity index does not know may still be one of an entity's words. */
function entityAgainstWord(a: Concept, b: Concept): number {
  const entity = a.entity ?? b.entity;
  const word = a.entity ? b : a;
  if (word.kind !== 'name' || !entity) return 0;
  return entity.forms.some((form) =>
    form
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(word.key),
  )
    ? 0.8
    : 0;
}

/** One letter in six may differ: Marudin, Marudeen; names of four letters and fewer must be equal. */
function sameName(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0] || most > 40) return false;
  return editDistance(a, b) <= most / 6;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

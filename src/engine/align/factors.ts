import { NEVER } from './cluster.ts';
import type { Similarity } from './context.ts';

/** One thing that speaks for two claims being on the same point: how much (0..1) and what it weighs. */
export interface Factor {
  name: string;
  value: number;
  weight: number;
}

/** Everything that decided whether two claims are on the same point, for whoever asks why. */
export interface PairEvidence {
  factors: Factor[];
  /** Why they must stay apart, whatever else; null where nothing forbids them. */
  veto: string | null;
  /** The most that they may score, where nothing but the value shows that they are one: others may bring them together. */
  cap?: number | undefined;
}

/** The weighted sum of the factors, no more than its cap, or NEVER where there is a veto. */
export function weigh({ factors, veto, cap }: PairEvidence): number {
  if (veto !== null) return NEVER;
  const sum = factors.reduce((total, { value, weight }) => total + value * weight, 0);
  return cap === undefined ? sum : Math.min(sum, cap);
}

/** Weights of what two surroundings have in common. */
export type ContextWeights = Record<keyof Similarity, number>;

/** What the surroundings of two values have in common, as factors. `value` is the word for what stands in them ("date"). */
export const contextFactors = (similarity: Similarity, weights: ContextWeights, value: string): Factor[] => [
  { name: `words near the ${value}`, value: similarity.near, weight: weights.near },
  { name: 'the same without names', value: similarity.words, weight: weights.words },
  { name: 'words of the sentence', value: similarity.sentence, weight: weights.sentence },
  { name: 'who and what is named', value: similarity.entities, weight: weights.entities },
  { name: 'neighbouring sentences', value: similarity.around, weight: weights.around },
  { name: 'a telling word in both', value: similarity.rarest, weight: weights.rarest },
  { name: 'the same action', value: similarity.predicate, weight: weights.predicate },
];

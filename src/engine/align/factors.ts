import { NEVER } from './cluster.ts';

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
}

/** The weighted sum of the factors, or NEVER where there is a veto. */
export const weigh = ({ factors, veto }: PairEvidence): number => (veto === null ? factors.reduce((sum, { value, weight }) => sum + value * weight, 0) : NEVER);

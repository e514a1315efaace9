import type { QuantityRead } from './read.ts';
import type { Spot } from './spots.ts';

/** A number with what a reader made of it. */
export interface Reading {
  /** Name of the rule that read it. */
  rule: string;
  read: QuantityRead;
  spot: Spot;
}

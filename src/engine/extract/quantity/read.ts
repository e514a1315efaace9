import type { Bound } from '../../../schemas/vocabulary.ts';
import type { Spot } from './spots.ts';

/** What a reader makes of a number: positions are those of the spot's words. */
export interface QuantityRead {
  from: number;
  to: number;
  /** Factor and offset from the number as stated to the number in `unit`. */
  factor: number;
  offset: number;
  unit: string | null;
  dimension: string;
  head: string | null;
  modifiers: string[];
  role: string | null;
  scope: string[];
  ordinal: boolean;
  /** What the unit may be, where its word has several sizes ("ton"). */
  sizes?: readonly [number, number];
  /** Where it stands apart from the number, before a currency's sign. */
  bound?: Bound;
}

export type Reader = (spot: Spot) => QuantityRead | null;

/** A read of the spot's own words, with what the reader knows besides. */
export const quantity = (spot: Spot, dimension: string, unit: string | null, part: Partial<QuantityRead>): QuantityRead => ({
  from: spot.boundFrom,
  to: spot.to,
  factor: 1,
  offset: 0,
  unit,
  dimension,
  head: null,
  modifiers: [],
  role: null,
  scope: [],
  ordinal: false,
  ...part,
});

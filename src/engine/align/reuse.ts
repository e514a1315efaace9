import type { Topic } from '../model.ts';

/** Share of the shorter story's sentences that stand, more or less reworded, in the other, for each pair. */
export const reuseOf = (_topic: Topic): { a: number; b: number; share: number }[] => [];

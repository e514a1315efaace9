import type { Alignment, PlaceClaim, Topic } from '../model.ts';

export const alignPlace = (_claims: readonly PlaceClaim[], _topic: Topic): Alignment[] => [];

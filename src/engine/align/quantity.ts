import type { Alignment, QuantityClaim, Topic } from '../model.ts';

export const alignQuantity = (_claims: readonly QuantityClaim[], _topic: Topic): Alignment[] => [];

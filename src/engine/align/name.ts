import type { Alignment, NameClaim, Topic } from '../model.ts';

export const alignName = (_claims: readonly NameClaim[], _topic: Topic): Alignment[] => [];

import type { Alignment, StatementClaim, Topic } from '../model.ts';

export const alignStatement = (_claims: readonly StatementClaim[], _topic: Topic): Alignment[] => [];

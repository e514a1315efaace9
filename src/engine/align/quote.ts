import type { Alignment, QuoteClaim, Topic } from '../model.ts';

export const alignQuote = (_claims: readonly QuoteClaim[], _topic: Topic): Alignment[] => [];

import type { Alignment, Topic } from '../model.ts';

export const titleQuote = (_alignment: Alignment, _topic: Topic): string => 'Quote';

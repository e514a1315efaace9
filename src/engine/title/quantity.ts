import type { Alignment, Topic } from '../model.ts';

export const titleQuantity = (_alignment: Alignment, _topic: Topic): string => 'Quantity';

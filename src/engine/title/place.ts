import type { Alignment, Topic } from '../model.ts';

export const titlePlace = (_alignment: Alignment, _topic: Topic): string => 'Place';

import type { Alignment, Topic } from '../model.ts';

export const titleStatement = (_alignment: Alignment, _topic: Topic): string => 'Statement';

import type { Alignment, Topic } from '../model.ts';

export const titleName = (_alignment: Alignment, _topic: Topic): string => 'Name';

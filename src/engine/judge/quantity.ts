import type { Alignment, Judgement, Topic } from '../model.ts';

export const judgeQuantity = (alignment: Alignment, _topic: Topic): Judgement => ({ verdict: 'agree', explanation: '', groups: [alignment.readings] });

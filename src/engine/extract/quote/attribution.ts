import type { Attribution } from '../../../schemas/comparison.ts';
import type { Claim, Story, Topic } from '../../model.ts';

/** Who says a claim, and through whom; null where the story says it itself. */
export const attribute = (_claim: Claim, _story: Story, _topic: Topic): Attribution | null => null;

import type { Rule } from '../../model.ts';
import { nameRules } from './nameRules.ts';
import { placeRules } from './placeRules.ts';

/** Rules of this family, in the order in which they are asked. */
export const entityRules: readonly Rule[] = [...nameRules, ...placeRules];

import type { Rule } from '../../model.ts';

/** Rules of this family, in the order in which they are asked. */
export const quantityRules: readonly Rule[] = [];

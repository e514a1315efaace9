import type { Rule } from '../../model.ts';
import { clauseRule } from './clause.ts';

/** Rules of this family, in the order in which they are asked. */
export const statementRules: readonly Rule[] = [clauseRule];

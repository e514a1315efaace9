import type { Rule } from '../model.ts';
import { entityRules } from './entity/index.ts';
import { quantityRules } from './quantity/index.ts';
import { quoteRules } from './quote/index.ts';
import { statementRules } from './statement/index.ts';
import { timeRules } from './time/index.ts';

/** All rules. Times come before quantities, which leave alone what a time has taken; statements come last and may look at the rest. */
export const RULES: readonly Rule[] = [...timeRules, ...quantityRules, ...quoteRules, ...entityRules, ...statementRules];

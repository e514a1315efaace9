import type { Rule } from '../../model.ts';
import { timeClaims } from './claims.ts';

/** One rule, since dates resolve in the order in which they are told; each claim names the grammar that found it. */
export const timeRules: readonly Rule[] = [{ name: 'time', find: timeClaims }];

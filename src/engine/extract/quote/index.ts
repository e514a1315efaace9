import type { Rule } from '../../model.ts';
import { directSpeech, partialQuote } from './quoteClaims.ts';

/** Rules of this family, in the order in which they are asked. */
export const quoteRules: readonly Rule[] = [directSpeech, partialQuote];

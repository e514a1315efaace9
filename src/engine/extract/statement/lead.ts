import type { Sentence, Token } from '../../model.ts';
import { attributionTokens } from './attributions.ts';

/** What stands before a clause and bears on it. */
export interface Lead {
  /** The attribution that it follows: "the minister denied that". */
  said: readonly Token[];
  /** The clause that it carries on: "they need to keep order and | ensure". */
  joined: readonly Token[];
}

export const NO_LEAD: Lead = { said: [], joined: [] };

const FARTHEST_LEAD = 14;

/** The lead of the clause that begins at token `from`. */
export function leadOf(sentence: Sentence, from: number): Lead {
  const attribution = attributionTokens(sentence);
  let at = from;
  while (at > 0 && !attribution.has(at - 1) && /^(?:["',]|that)$/.test(sentence.tokens[at - 1]!.lower)) at--;
  if (attribution.has(at - 1)) {
    const end = at;
    while (at > 0 && attribution.has(at - 1)) at--;
    return { said: sentence.tokens.slice(at, end), joined: [] };
  }
  // "… and ensure", "by merging": only what a conjunction, a comma or "by" joins to the clause before.
  const joined = from > 0 && /^(?:and|or|but|by|,|")$/.test(sentence.tokens[from - 1]!.lower);
  return joined ? { said: [], joined: sentence.tokens.slice(Math.max(0, from - FARTHEST_LEAD), from) } : NO_LEAD;
}

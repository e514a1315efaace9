import { phraseBefore } from '../nounPhrase.ts';
import { type Item, isProper } from '../sentenceItems.ts';
import type { Draft } from './draft.ts';

/** Jane Doe: "…", as interviews and transcripts have it. */
export function readColon(items: readonly Item[], i: number): Draft | null {
  if (items[i]!.text !== ':' || !items[i + 1]?.quotation) return null;
  const phrase = phraseBefore(items, i - 1);
  if (!phrase || !isProper(items[phrase.to]) || phrase.from === phrase.to) return null;
  const edge = items[phrase.from - 1];
  if (edge && !edge.quotation && edge.pos !== 'PUNCT') return null;
  return { verb: i, cue: { from: phrase.from, to: i }, speaker: phrase, through: null, content: [{ from: i + 1, to: i + 1 }], follows: false, lexical: null };
}

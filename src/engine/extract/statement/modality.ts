/** How surely a clause holds: stated, planned, possible, hoped for, alleged or denied. */
import type { StatementClaim, Token } from '../../model.ts';
import type { Lead } from './lead.ts';
import { ALLEGED, DENIED, HOPED, PLANNED, POSSIBLE } from './lexicon.ts';
import { isVerb } from './participles.ts';

export type Modality = StatementClaim['statement']['modality'];

/** A wish before the clause makes it wished; a bare verb that carries on an infinitive is as little a fact as that is. */
export function leadModality({ said, joined }: Lead, tokens: readonly Token[]): Modality {
  if (said.some((token) => HOPED.has(token.lemma))) return 'hoped';
  const opener = tokens[0];
  // "will cut costs by merging": the means is as sure as the end.
  if (joined.at(-1)?.lower === 'by') return modalityOf(joined);
  // "was forced to give up his post and flee" tells of what happened.
  if (joined.some((token) => /^(?:force|compel|oblige|manage|help|let|make|see|able)$/.test(token.lemma))) return 'stated';
  const bare = opener?.pos === 'VERB' && opener.lower === opener.lemma;
  return bare && joined.some((token) => token.lower === 'to' || /^(?:will|would|can|could|may|might|must|should)$/.test(token.lower)) ? 'planned' : 'stated';
}

/**
 * What bears on how surely the predicate holds: its verb group, and the adverbs and conjunctions before. The verbs within its
 * subject hedge something else ("rebels hoping to win have left").
 */
export function asserted(tokens: readonly Token[], group: number, at: number): readonly Token[] {
  if (at < 0) return tokens;
  const from = group < 0 ? 0 : Math.min(group, at);
  // Taggers take "the navy plans to send" for a noun.
  const governs = (i: number): boolean => tokens[i]?.pos === 'NOUN' && tokens[i + 1]?.lower === 'to' && from - i <= 3;
  // "Is to be the new mayor": the copula has its own infinitive after it.
  return tokens
    .slice(0, isToBe(tokens, at) ? at + 3 : at + 1)
    .filter((token, i) => i >= from || token.pos === 'ADV' || token.pos === 'SCONJ' || governs(i) || governs(i - 1));
}

export function modalityOf(before: readonly Token[]): Modality {
  const has = (words: ReadonlySet<string>): boolean => before.some((token, i) => words.has(token.lemma) && hedges(before, i));
  if (has(DENIED)) return 'denied';
  if (before.some((token, i) => ALLEGED.has(token.lemma) && hedges(before, i))) return 'alleged';
  if (has(HOPED) || before.some((token) => token.lemma === 'hope')) return 'hoped';
  if (has(POSSIBLE)) return 'possible';
  if (has(PLANNED) || before.some((_, i) => isToBe(before, i) || isAgreed(before, i))) return 'planned';
  return 'stated';
}

/** "has agreed to destroy its stocks", "signed an agreement to buy": what is agreed is not done yet. */
const isAgreed = (tokens: readonly Token[], i: number): boolean =>
  /^(?:agree|agreement|deal|pact|accord|contract|undertake|commit|opt)$/.test(tokens[i]!.lemma) && tokens[i + 1]?.lower === 'to' && isVerb(tokens[i + 2]);

/** "Schools are to reopen" is a plan; "was to become famous" tells of what came. */
const isToBe = (tokens: readonly Token[], i: number): boolean =>
  /^(?:is|are)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'to' && isVerb(tokens[i + 2]);

/** A verb or adverb; of nouns only what an infinitive follows. "Two appear coughing" are seen, and nothing is supposed. */
function hedges(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  // "appeared in court": the predicate itself, and no seeming.
  if (token.lemma === 'appear' && (!next || /ing$/.test(next.lower))) return false;
  // "He set up the firm" is no plan, "the firm is set to grow" is one.
  if (token.lower === 'set' && next?.lower !== 'to' && next?.lower !== 'for') return false;
  return isVerb(token) || /^(?:ADV|ADJ|SCONJ)$/.test(token.pos) || next?.lower === 'to';
}

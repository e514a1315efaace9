import type { Sentence, Token } from '../../model.ts';
import { BARE_SAYING, SAYING } from './lexicon.ts';

const known = new WeakMap<Sentence, Set<number>>();

/**
 * Positions of the tokens that say who says it, and to whom, rather than what: "the mayor told reporters on Friday that",
 * ", according to two officials", "police said". What is said is left out of the set.
 */
export function attributionTokens(sentence: Sentence): ReadonlySet<number> {
  const found = known.get(sentence);
  if (found) return found;
  const marked = new Set<number>();
  sentence.tokens.forEach((token, i) => {
    if (token.lower === 'according') mark(marked, i, endOfPhrase(sentence.tokens, i + 1));
    else if (isSaying(token)) markFrame(sentence.tokens, i, marked);
  });
  known.set(sentence, marked);
  return marked;
}

const isSaying = (token: Token): boolean => SAYING.has(token.lemma) && (token.pos === 'VERB' || token.lower === 'said' || token.lower === 'says');
const isMark = (token: Token | undefined): boolean => !token || /^[,;:."()\u2014\u2013]$|^--$/.test(token.text);
const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

const mark = (marked: Set<number>, from: number, to: number): void => {
  for (let i = from; i < to; i++) marked.add(i);
};

/** First position at or after `from` that is a mark or a verb's clause. */
function endOfPhrase(tokens: Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !isMark(tokens[at]) && !isVerb(tokens[at])) at++;
  return at;
}

/** The frame around a verb of saying at `verb`: its subject, itself, its addressee, and "that". Nothing where it is no frame. */
function markFrame(tokens: Token[], verb: number, marked: Set<number>): void {
  const until = frameEnd(tokens, verb);
  if (until === null) return;
  mark(marked, frameStart(tokens, verb), until);
}

/** Where what is said begins, or the sentence goes on; null where the verb has an object of its own ("announced a merger"). */
function frameEnd(tokens: Token[], verb: number): number | null {
  let at = verb + 1;
  // Up to five words of addressee, time and place: "told reporters in the capital late on Friday".
  for (let steps = 0; steps < 9 && at < tokens.length; steps++, at++) {
    const token = tokens[at]!;
    if (token.lower === 'that') return at + 1;
    if (isMark(token)) return at;
    if (isVerb(token)) break;
  }
  if (at >= tokens.length) return tokens.length;
  if (!BARE_SAYING.has(tokens[verb]!.lemma) || !isVerb(tokens[at])) return null;
  return verb + 1 + addressee(tokens, verb + 1);
}

/** "told AFP", "told the daily": the one noun phrase without a preposition that "tell" takes. */
function addressee(tokens: Token[], from: number): number {
  if (tokens[from - 1]?.lemma !== 'tell') return 0;
  const length = tokens
    .slice(from, from + 4)
    .findIndex((token, i, words) => (token.pos === 'NOUN' || token.pos === 'PROPN') && !['NOUN', 'PROPN'].includes(words[i + 1]?.pos ?? ''));
  return length + 1;
}

/** Back over the subject to the mark or conjunction before it. */
function frameStart(tokens: Token[], verb: number): number {
  let at = verb;
  while (at > 0) {
    const before = tokens[at - 1]!;
    if (isMark(before) || before.pos === 'CCONJ' || before.pos === 'SCONJ' || (before.pos === 'VERB' && at !== verb)) break;
    at--;
  }
  return at;
}

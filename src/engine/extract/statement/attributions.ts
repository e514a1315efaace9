import type { Sentence, Token } from '../../model.ts';
import { BARE_SAYING, INVERTED_SAYING, SAYING, SOURCES } from './lexicon.ts';
import { isSeam } from './seams.ts';

const known = new WeakMap<Sentence, Set<number>>();

/**
 * Positions of the tokens that say who says it, and to whom, rather than what: "the mayor told reporters on Friday that",
 * ", according to two officials", "police said". What is said is left out of the set.
 */
export function attributionTokens(sentence: Sentence): ReadonlySet<number> {
  const found = known.get(sentence);
  if (found) return found;
  const { tokens } = sentence;
  const marked = new Set<number>();
  tokens.forEach((token, i) => {
    if (marked.has(i)) return;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') mark(marked, i, endOfPhrase(tokens, i + 1, true));
    else if (/^hopes?$/.test(token.lower) && tokens[i + 1]?.lower === 'that' && /^(?:express|voice)$/.test(tokens[i - 1]?.lemma ?? ''))
      mark(marked, frameStart(tokens, i - 1), i + 2);
    else if (token.lower === 'citing') markCiting(tokens, i, marked);
    else if (isSaying(token) || isInforming(tokens, i)) markFrame(tokens, i, marked);
  });
  known.set(sentence, marked);
  return marked;
}

const isSaying = (token: Token): boolean => SAYING.has(token.lemma) && (token.pos === 'VERB' || token.lower === 'said' || token.lower === 'says');
/** Taggers take "an official informed the daily that" for an adjective. */
const isInforming = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === 'informed' && /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') && tokens.slice(i + 2, i + 8).some(({ lower }) => lower === 'that');
const isMark = (token: Token | undefined): boolean => !token || /^(?:[,;:."()\u2014\u2013?!]|--)$/.test(token.text);
const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const isBe = (token: Token | undefined): boolean => token?.lemma === 'be' || token?.lower === 'been' || token?.lower === 'being';

const mark = (marked: Set<number>, from: number, to: number): void => {
  for (let i = from; i < to; i++) marked.add(i);
};

/** First position at or after `from` that is a mark, a verb or a relative pronoun; "a source cited by an agency" goes on over participles. */
function endOfPhrase(tokens: Token[], from: number, overParticiples = false): number {
  let at = from;
  while (at < tokens.length && !isMark(tokens[at]) && tokens[at]!.lower !== 'who') {
    if (isVerb(tokens[at]) && !(overParticiples && /(?:ed|ing|en)$/.test(tokens[at]!.lower))) break;
    // "According to a source in the port the blast": an article that no preposition stands before opens what is said.
    if (at > from + 1 && tokens[at]!.pos === 'DET' && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos)) break;
    at++;
  }
  return at;
}

/** "citing unnamed sources" is a frame; "citing the rising cost" is a reason. */
function markCiting(tokens: Token[], at: number, marked: Set<number>): void {
  const end = endOfPhrase(tokens, at + 1, true);
  if (tokens.slice(at, end).some((token) => SOURCES.has(token.lemma))) mark(marked, at, end);
}

/** The frame around a verb of saying at `verb`: its subject, itself, its addressee, and "that". Nothing where it is no frame. */
function markFrame(tokens: Token[], verb: number, marked: Set<number>): void {
  const previous = tokens[verb - 1];
  // "as stated by the governor"
  if (previous?.lower === 'as' && tokens[verb + 1]?.lower === 'by') {
    mark(marked, verb - 1, endOfPhrase(tokens, verb + 1));
    return;
  }
  if (isPassive(tokens, verb) || isDenied(tokens, verb)) return;
  if (isInverted(tokens, verb)) {
    mark(marked, verb, endOfPhrase(tokens, verb + 1));
    return;
  }
  const until = frameEnd(tokens, verb);
  const from = frameStart(tokens, verb);
  // "the search continued" is no speech; '…," he continued' is.
  const isSpeech = tokens[verb]!.lemma !== 'continue' || tokens[from - 1]?.text === '"';
  // "Details, announced in May, were": an insertion, after which the sentence's own verb comes.
  const inserted = until !== null && previous?.text === ',' && tokens[until]?.text === ',' && tokens[until + 1]?.pos === 'AUX';
  if (until !== null && isSpeech && !inserted && previous?.lower !== 'to') mark(marked, from, until);
}

/** "were disclosed": what was said is the subject. */
function isPassive(tokens: Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    if (isBe(tokens[i])) return !/ing$/.test(tokens[verb]!.lower);
    if (tokens[i]!.pos !== 'ADV' && tokens[i]!.pos !== 'PART') return false;
  }
  return false;
}

/** "has not commented", "did not say": that nothing was said is the claim. */
const isDenied = (tokens: Token[], verb: number): boolean => tokens.slice(Math.max(0, verb - 2), verb).some((token) => /^(?:not|n't|never)$/.test(token.lower));

/** '," said the official' — the verb stands between a mark and its subject. "Roe, who owns the mill, said the town had grown" is none. */
const isInverted = (tokens: Token[], verb: number): boolean =>
  INVERTED_SAYING.has(tokens[verb]!.lemma) &&
  /^[,"]$/.test(tokens[verb - 1]?.text ?? '') &&
  ['NOUN', 'PROPN', 'DET', 'ADJ'].includes(tokens[verb + 1]?.pos ?? '') &&
  !isFiniteVerb(tokens[endOfPhrase(tokens, verb + 1)]);

const isFiniteVerb = (token: Token | undefined): boolean => token?.pos === 'AUX' || (token?.pos === 'VERB' && !/(?:ing|ed|en)$/.test(token.lower));

/** Where what is said begins, or the sentence goes on; null where the verb has an object of its own ("announced a merger"). */
function frameEnd(tokens: Token[], verb: number): number | null {
  const told = verb + 1 + addressee(tokens, verb + 1);
  const at = afterAdverbials(tokens, told);
  if (tokens[at]?.lower === 'that') return at + 1;
  if (isMark(tokens[at])) return at;
  return tokens[verb]!.lemma === 'say' || (BARE_SAYING.has(tokens[verb]!.lemma) && hasVerb(tokens, at)) ? told : null;
}

/** Over "late on Thursday", "in the capital", "in a statement"; not over an object. */
function afterAdverbials(tokens: Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < 12) {
    const token = tokens[at]!;
    const adverbial = token.pos === 'ADV' || /^(?:late|early|earlier|later|yesterday|today)$/.test(token.lower) || /day$/.test(token.lower);
    if (adverbial) at++;
    else if (token.pos === 'ADP' && token.lower !== 'of') at = endOfNounPhrase(tokens, at + 1);
    else break;
  }
  return at;
}

function endOfNounPhrase(tokens: Token[], from: number): number {
  let at = from;
  while (at < tokens.length && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(tokens[at]!.pos) && tokens[at]!.lower !== 'that') at++;
  return at;
}

/** A verb with a subject before the next mark or relative clause: what follows is a clause, not an object ("a televised address"). */
function hasVerb(tokens: Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 16) && !isMark(tokens[at]); at++) {
    if (/^(?:that|which|who|to)$/.test(tokens[at]!.lower)) return false;
    if (tokens[at]!.pos === 'AUX') return true;
    if (tokens[at]!.pos === 'VERB' && ['NOUN', 'PROPN', 'PRON', 'ADV'].includes(tokens[at - 1]?.pos ?? '') && !/ing$/.test(tokens[at]!.lower)) return true;
  }
  return false;
}

/** "told Reuters", "told the daily", "informed the agency": the one noun phrase without a preposition that these take. */
function addressee(tokens: Token[], from: number): number {
  if (!/^(?:tell|inform|informed|quote)$/.test(tokens[from - 1]?.lemma ?? '')) return 0;
  let at = from;
  while (at < from + 10 && (['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART'].includes(tokens[at]?.pos ?? '') || tokens[at]?.text === '-')) {
    if (tokens[at]!.lower === 'that') break;
    // "told Reuters the bridge": a second article opens what is said.
    if (at > from && tokens[at]!.pos === 'DET') break;
    at++;
  }
  return at - from;
}

/** Back over the subject, and over what stands in apposition to it ("Ms X, head of Y, told"), to where the clause begins. */
function frameStart(tokens: Token[], verb: number): number {
  let at = subjectStart(tokens, verb);
  for (let commas = 0; commas < 3 && tokens[at - 1]?.text === ','; commas++) {
    const before = pieceStart(tokens, at - 1);
    const piece = tokens.slice(before, at - 1);
    const isApposition = piece.length > 0 && piece.length < 16 && ['PROPN', 'DET', 'NOUN', 'ADJ'].includes(piece[0]!.pos) && !piece.some(isVerb);
    if (!isApposition || !(before === 0 || isMark(tokens[before - 1]))) break;
    at = before;
  }
  return at;
}

/** Back to the mark before. */
function pieceStart(tokens: Token[], from: number): number {
  let at = from;
  while (at > 0 && !isMark(tokens[at - 1])) at--;
  return at;
}

/**
 * Back over one noun phrase. Where a comma was lost ("guarding the convoy the monitor said") the subject still begins at the
 * nearest article that no preposition stands before, at a seam between two noun phrases, or is the pronoun.
 */
function subjectStart(tokens: Token[], verb: number): number {
  let at = verb;
  while (at > 0 && (tokens[at - 1]!.pos === 'ADV' || tokens[at - 1]!.pos === 'AUX')) at--;
  if (tokens[at - 1]?.pos === 'PRON' && !/^(?:who|which|that)$/.test(tokens[at - 1]!.lower)) return at - 1;
  while (at > 0) {
    const before = tokens[at - 1]!;
    if (
      isMark(before) ||
      before.pos === 'CCONJ' ||
      /^(?:which|who|whom)$/.test(before.lower) ||
      (before.pos === 'SCONJ' && before.lower !== 'of') ||
      before.pos === 'VERB' ||
      isSeam(tokens, at, verb)
    )
      break;
    at--;
    const opens = before.pos === 'DET' && !/^(?:ADP|SCONJ)$/.test(tokens[at - 1]?.pos ?? '');
    if (opens && !(tokens[at - 1] && isMark(tokens[at - 1]))) break;
  }
  return at;
}

/** The parts of a clause: its verb group, with the words that belong to it. */
import { PARTICLES } from '../extract/statement/lexicon.ts';
import type { Token } from '../model.ts';

export const SPEECH = new Set('say tell report note state announce add claim explain reveal confirm admit acknowledge insist warn concede'.split(' '));

export const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
/** The particle that makes another verb of a verb: "step down", "called off", "went home". */
export const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && token.lower !== 'on' && token.lower !== 'in' && (PARTICLES.has(token.lower) || token.lower === 'home');
export const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);

/** "a televised speech", "the ruling party": a participle before its noun predicates nothing, nor does what follows an article. */
export function isAdjectival(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || tokens[i]!.pos === 'AUX') return false;
  if (before.pos === 'DET' || (before.pos === 'VERB' && isAdjectival(tokens, i - 1))) return true;
  return /(?:ed|ing|en)$/.test(tokens[i]!.lower) && ['ADJ', 'ADP'].includes(before.pos) && (isNominal(tokens[i + 1]) || tokens[i + 1]?.pos === 'ADJ');
}

/** Auxiliaries, negation and adverbs around the verb belong to it: "did not deploy", "was formally opened". */
export function verbGroup(tokens: Token[], at: number): { from: number; to: number } {
  const joins = (token: Token | undefined) => isVerbal(token) || token?.pos === 'PART' || token?.lower === 'not' || token?.lower === "n't";
  let from = at;
  let to = at + 1;
  // "those who had been moved | were told to wait": an auxiliary behind a participle opens the verb of another clause.
  const opens = (i: number) => tokens[i]?.pos === 'AUX' && tokens[i - 1]?.pos === 'VERB';
  while (from > 0 && !opens(from) && (joins(tokens[from - 1]) || (tokens[from - 1]!.pos === 'ADV' && joins(tokens[from - 2])))) from--;
  while ((joins(tokens[to]) && !opens(to)) || (tokens[to]?.pos === 'ADV' && isVerbal(tokens[to + 1]))) to++;
  return { from, to };
}

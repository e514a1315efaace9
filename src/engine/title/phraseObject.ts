/** What follows the verb of a clause, as far as there is room. */
import type { Token } from '../model.ts';
import { RELATIVES, SUBORDINATING } from '../text/subordinators.ts';
import { isNominal, isParticle, isVerbal, isWord } from './phraseParts.ts';

/** What ends an object. */
const CUT = new Set([...RELATIVES, ...SUBORDINATING, 'that', 'but', 'and', 'or', 'than', 'saying', 'adding', 'according', 'shortly']);

/** What follows the verb, up to a comma, a conjunction or `room` words; never ends on a preposition or an article. */
export function objectOf(tokens: Token[], from: number, room: number): Token[] {
  const taken: Token[] = [];
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isShortPair(tokens, i, taken)) {
      taken.push(token);
      continue;
    }
    if ((CUT.has(token.lower) && !isHearing(tokens, i)) || (token.pos === 'PUNCT' && token.text !== '-')) break;
    if (isVerbal(token) && taken.length > 0 && token.pos === 'AUX') break;
    const phrases = taken.filter((word) => word.pos === 'ADP').length;
    if (token.pos === 'ADP' && taken.some(isNominal) && (phrases > 0 || taken.length >= room - 2)) {
      // "joined the Convention on the Prohibition | of": without "of" its phrase says something else.
      const opened = taken.findLastIndex(({ pos }) => pos === 'ADP');
      const bare = opened === 0 && /^(?:for|over|amid|with)$/.test(taken[0]!.lower);
      if (token.lower === 'of' && (bare || taken.slice(0, Math.max(0, opened)).some(isNominal))) taken.splice(Math.max(0, opened));
      break;
    }
    taken.push(token);
  }
  const whole = trimEnd(fit(taken, Math.max(room, 2)));
  return whole.length || !isParticle(taken[0]) ? whole : taken.slice(0, 1);
}

/** "appeared before | a judge": no time. */
const isHearing = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === 'before' &&
  tokens.slice(i + 1, i + 5).some(({ lower }) => /^(?:judge|court|magistrates?|jury|tribunal|committee|panel|parliament|congress)$/.test(lower));

/** "combine Acme and Apex parts": "and" between the only two things, of which the second is short. */
function isShortPair(tokens: Token[], i: number, taken: readonly Token[]): boolean {
  if (tokens[i]!.lower !== 'and' || !isNominal(tokens[i - 1]) || taken.length > 2 || taken.some(({ pos }) => pos === 'ADP')) return false;
  const end = tokens.findIndex((token, at) => at > i && !isNominal(token));
  return end - i > 1 && end - i <= 3;
}

/** "The jury was out": without the word the copula would say nothing. */
export function stateBehind(tokens: Token[], { from, to }: { from: number; to: number }): Token[] | null {
  const state = tokens[to];
  return to - from === 1 && tokens[from]!.lemma === 'be' && state && /^(?:out|away|off|down|closed|shut|open|offline)$/.test(state.lower) ? [state] : null;
}

/** Cuts after the last noun that fits, so that no phrase breaks off. */
function fit(words: Token[], room: number): Token[] {
  if (words.filter(isWord).length <= room) return words;
  for (let end = words.length - 1; end > 0; end--) {
    const slice = words.slice(0, end);
    if (slice.filter(isWord).length <= room && isNominal(slice.at(-1)) && !isNominal(words[end]) && !(words[end]!.pos === 'CCONJ' || isPossessive(words[end]!)))
      return slice;
  }
  return [];
}

function trimEnd(words: Token[]): Token[] {
  let end = words.length;
  while (
    end > 0 &&
    (['ADP', 'DET', 'CCONJ', 'PART', 'SCONJ', 'PUNCT', 'ADV', 'PRON'].includes(words[end - 1]!.pos) ||
      !isWord(words[end - 1]!) ||
      words[end - 1]!.lower === 'following') &&
    !isPossessive(words[end - 1]!)
  )
    end--;
  return words.slice(0, end);
}

const isPossessive = (token: Token): boolean => token.lower === "'s";

/** What a verb phrase is about, for a title without a subject. */
import type { Token } from '../model.ts';
import { BREAKS, isNominal, MOST_WORDS, shortened, trimEnd, wordCount } from './statementClause.ts';

/** What a verb phrase is about: its object with what hangs on it, else the first noun phrase after its preposition. */
export function nounPhrase(words: Token[], rest: Token[]): Token[] {
  const object = firstNounPhrase(words);
  const complement = asWhat(object, rest);
  if (complement.length) return [...object, ...complement];
  if (object.some(isNominal) && !/^(?:VERB|AUX)$/.test(rest[rest.indexOf(object.at(-1)!) + 1]?.pos ?? '')) return object;
  // "helped the mayor regain control of the harbour": the control it is.
  const after = rest.indexOf(object.at(-1)!) + 1;
  const next = firstNounPhrase(rest.slice(after));
  return next.some(isNominal) ? shortened([], next, MOST_WORDS) : object;
}

/** "dismissed the reports | as gossip": what it is called says more than what is called so. */
function asWhat(object: Token[], rest: Token[]): Token[] {
  const at = rest.indexOf(object.at(-1)!) + 1;
  if (!object.some(isNominal) || rest[at]?.lower !== 'as') return [];
  const what = firstNounPhrase(rest.slice(at + 1));
  return what[0] === rest[at + 1] && what.some(isNominal) && wordCount(what) <= MOST_WORDS - wordCount(object) ? [rest[at]!, ...what] : [];
}

/** "clean water and house them": taggers take the second verb for a noun. */
const opensPredicate = (tokens: Token[], i: number): boolean =>
  tokens[i]!.pos === 'CCONJ' && tokens[i + 2]?.pos === 'PRON' && /^(?:them|it|him|her|us)$/.test(tokens[i + 2]!.lower);

function firstNounPhrase(tokens: Token[]): Token[] {
  const from = tokens.findIndex((token) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) || /^[A-Z]{2,}$/.test(token.text));
  if (from < 0) return [];
  const end = tokens.findIndex(
    (token, i) =>
      i > from &&
      ((/^(?:VERB|AUX)$/.test(token.pos) && i < tokens.length - 1) ||
        token.pos === 'SCONJ' ||
        BREAKS.has(token.lower) ||
        /^[,;:"()]$/.test(token.text) ||
        opensPredicate(tokens, i)),
  );
  return trimEnd(tokens.slice(from, end < 0 ? tokens.length : end));
}

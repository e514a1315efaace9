import type { Lexeme } from './lexemes.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';
import { directionOf } from './percent.ts';

const REACH = 14;
/** What may stand between the verb and the number besides its bound: "has risen to at least 58". "Fell by 20,000" is a change. */
const LINKS = new Set(
  'to at is was are were reached reaches hit hits exceeded exceeds topped tops passed surpassed totalled totaled totals crossed reach exceed top pass surpass hit total'.split(
    ' ',
  ),
);
const HEDGES = new Set('at least more than about around some nearly almost over an estimated just only as many up'.split(' '));
const OTHER_CLAUSE = new Set(['and', 'but', 'while', 'as', 'after', 'which', 'by', 'from']);

/** "The number of confirmed cases has risen to 12,000", "the number of people killed is 58": the noun phrase behind "number of", for a number that states it. */
export function numberOfBefore(words: readonly Lexeme[], from: number): { phrase: NounPhrase; until: number } | null {
  const link = linkBefore(words, from);
  if (link === null) return null;
  for (let i = link - 1; i >= Math.max(1, from - REACH); i--) {
    const { lower, digits, text } = words[i]!;
    if (digits || text === ';' || text === ',' || OTHER_CLAUSE.has(lower)) return null;
    if (lower === 'of' && words[i - 1]!.lower === 'number' && words[i - 2]?.lower !== 'a')
      return { phrase: readNounPhrase(words.slice(0, verbBefore(words, i + 1, link)), i + 1, false), until: link };
  }
  return null;
}

/** Where the verb before the link begins, whatever the tagger takes it for: "the number of homeless rose to". */
function verbBefore(words: readonly Lexeme[], start: number, link: number): number {
  let at = link;
  while (at - 1 > start && (words[at - 1]!.pos === 'ADV' || words[at - 1]!.pos === 'AUX' || directionOf(words[at - 1]!.lower) !== null)) at--;
  return at;
}

/** Position of the word that ties the number to its verb; null where another word stands before the number. */
function linkBefore(words: readonly Lexeme[], from: number): number | null {
  let at = from - 1;
  // "at" belongs to "at least" where a hedge follows it, and else is a link.
  while (at > 0 && HEDGES.has(words[at]!.lower) && !(LINKS.has(words[at]!.lower) && words[at + 1]!.lower !== 'least')) at--;
  if (at <= 0 || !LINKS.has(words[at]!.lower)) return null;
  // "The number of its mills will be reduced from 148 to 117".
  return words[at]!.lower === 'to' && words[at - 1]?.digits && words[at - 2]?.lower === 'from' ? at - 2 : at;
}

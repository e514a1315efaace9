import { type Lexeme, singular } from './lexemes.ts';
import { isPlural } from './plurals.ts';
import { isPeople, roleOf } from './roles.ts';

const IN_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN']);
const LONGEST_PHRASE = 6;

/** True for what a noun phrase is made of: adjectives, nouns and names. */
export const inPhrase = (word: Lexeme | undefined): boolean => IN_PHRASE.has(word?.pos ?? '');

/** Positions of the adjectives and nouns from `at`, over one possessive ("of the world's containers"). */
export function nounRun(words: readonly Lexeme[], at: number): number[] {
  let run: number[] = [];
  // "On eight occasions inspectors came": how often is no part of who.
  if (HOW_OFTEN.has(words[at]?.lower ?? '')) return [at];
  const start = at + leadingModifier(words, at);
  for (let i = start; i < Math.min(words.length, start + LONGEST_PHRASE); i++) {
    const word = words[i]!;
    if (isDoing(words, i, run) || isVerbOfPlural(words, i, run)) break;
    if (word.text === '-' && run.length && !word.gap) continue;
    if (word.lower === "'s" && run.length) run = [];
    else if (inPhrase(word) || isParticiple(words, i) || isUnknownNoun(words, i, at)) run.push(i);
    else break;
  }
  return run;
}

const HOW_OFTEN = new Set(['time', 'times', 'occasion', 'occasions']);

/** Length of what stands before the adjectives that a tagger knows: "nine heavily armed men", "46 burnt-out cars". */
function leadingModifier(words: readonly Lexeme[], at: number): number {
  const [first, second, third, noun] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (first?.pos === 'ADV' && first.lower.endsWith('ly') && (second?.pos === 'ADJ' || isParticiple(words, at + 1))) return 1;
  const hyphened = second?.text === '-' && !second.gap && third?.gap === false && /^(?:up|out|off|down|in|over|on|away|back)$/.test(third.lower);
  return hyphened && inPhrase(noun) ? 3 : 0;
}

/** Plurals that stand before nouns in -ing: "two sports betting firms". */
const PLURAL_MODIFIERS = new Set('sports sales arms rights savings securities goods drugs news parts games'.split(' '));

/** "Two skiffs firing rocket grenades": what a plural is doing has an object, which is not counted. */
function isDoing(words: readonly Lexeme[], i: number, run: readonly number[]): boolean {
  const [last, before] = [words[i]!, words[run.at(-1) ?? -1]];
  return last.lower.endsWith('ing') && before !== undefined && isPlural(before) && !PLURAL_MODIFIERS.has(before.lower) && run.at(-1) === i - 1;
}

/** "Twelve people suffered burns": behind a plural a past form is no participle of what follows. */
function isVerbOfPlural(words: readonly Lexeme[], i: number, run: readonly number[]): boolean {
  const { pos, lower, lemma } = words[i]!;
  if (run.at(-1) !== i - 1 || !isPlural(words[i - 1]!) || PLURAL_MODIFIERS.has(words[i - 1]!.lower)) return false;
  // "A third of the violations concerned ventilation": an adjective, for the tagger.
  return pos === 'VERB' || (pos === 'ADJ' && lower.endsWith('ed') && roleOf(lower, lemma) === null && inPhrase(words[i + 1]));
}

const isParticiple = (words: readonly Lexeme[], i: number): boolean =>
  words[i]!.pos === 'VERB' && /(?:ed|en)$/.test(words[i]!.lower) && roleOf(words[i]!.lower, words[i]!.lemma) === null && inPhrase(words[i + 1]);

/** A noun that the tagger does not know ("98 evacuees") is one all the same, and a plural with an "of" ("guilty to two counts of fraud"). */
const isUnknownNoun = (words: readonly Lexeme[], i: number, at: number): boolean =>
  i === at && (isPeople(singular(words[i]!.lower)) || (words[i]!.pos === 'VERB' && /[^s]s$/.test(words[i]!.lower) && words[i + 1]?.lower === 'of'));

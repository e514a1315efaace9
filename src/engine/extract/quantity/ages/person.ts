import { isPersonWord } from '../../time/grammars/person.ts';
import type { Lexeme } from '../lexemes.ts';
import { isPartOfPeople, isPeople } from '../roles.ts';

/** Kin, ranks and callings that the tolls do not know, because nobody counts them. */
const PERSONS = new Set(
  `accused boss bride businessman businesswoman chairman chairwoman chief clerk colleague commander companion counterpart dad defendant director
  entrepreneur fiance fiancee founder friend grandad grandma grandpa granny groom heir hero heroine lad lass leader magnate mate mayor millionaire
  mogul mom mum nan neighbour neighbor owner partner premier prodigy star striker tycoon winger youngster billionaire multi-millionaire peer`
    .trim()
    .split(/\s+/),
);
/** They end as those who do something ("operator"), and are things that a number may stand behind. */
const NO_PERSONS = new Set(
  'silver copper amber answer remainder other another winter summer quarter matter manner offer dinner supper weather shelter filter printer server meter counter register folder poster sticker banner rumour factor vector mirror terror horror error odour colour favour list gist mist twist'.split(
    ' ',
  ),
);
/** Names that no person has, before a number: "March, 12,", "Chapter, 4,". */
const NO_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|chapter|section|article|route|psalm|room|flight|group|figure|page|i|however|meanwhile|also|yes|no)$/;
/** What stands in, at or near a name makes a place of it. */
const PLACING = new Set(['in', 'at', 'near', 'outside', 'around', 'across', 'into', 'towards', 'beyond']);

const LETTERS_BEHIND = /^(?:KC|QC|SC|MP|MEP|MSP|TD|OBE|MBE|CBE|MD|PhD|Jr|Sr|II|III|IV)$/;

export const isCapital = ({ text }: Lexeme): boolean => /^\p{Lu}[\p{L}'-]*\p{Ll}/u.test(text);
const isPersonNoun = ({ lower, lemma, pos }: Lexeme): boolean =>
  (pos === 'NOUN' && isPersonWord(lower) && !NO_PERSONS.has(lower)) ||
  [lower, lemma].some((word) => isPartOfPeople(word) || PERSONS.has(word) || (isPeople(word) && word !== 'other' && word !== 'body' && word !== 'life'));
const isSingular = ({ lower, lemma }: Lexeme): boolean => lower === lemma || !/(?:s|men|women|people|children)$/.test(lower);

/** True where a noun phrase for one person ends at position `i`: a name or part of one, or a noun for what somebody is. `nouns` asks for the noun. */
export function endsPersonPhrase(words: readonly Lexeme[], i: number, nouns = false): boolean {
  // "John Poe Jr., 34,", "Ann Poe KC, 51,"
  const dot = words[i]?.text === '.' ? i - 1 : i;
  const at = LETTERS_BEHIND.test(words[dot]?.text ?? '') ? dot - 1 : dot;
  const word = words[at];
  if (!word) return false;
  if (isPersonNoun(word) && isSingular(word)) return !isPlaced(words, at);
  return !nouns && isName(words, at);
}

/** A capital, but for the first word of a sentence that is another part of speech, and for what stands in a place. */
function isName(words: readonly Lexeme[], at: number): boolean {
  const word = words[at]!;
  if (!isCapital(word) || NO_NAME.test(word.lower)) return false;
  const alone = at === 0 || words[at - 1]!.text === '"';
  if (alone && word.pos !== 'PROPN' && !(word.pos === 'NOUN' && !word.lower.endsWith('s'))) return false;
  return !isPlaced(words, at);
}

/** "In Low Norham, 16,": the word before the run of capitals, with an article between ("near the Tarr, 12,"). */
function isPlaced(words: readonly Lexeme[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isCapital(words[i]!) || words[i]!.text === '-')) i--;
  if (words[i]?.pos === 'DET' && isCapital(words[at]!)) i--;
  // A sentence's opening "In" has a capital of its own.
  return PLACING.has(words[i]?.lower ?? '') || PLACING.has(words[i + 1]?.lower ?? '');
}

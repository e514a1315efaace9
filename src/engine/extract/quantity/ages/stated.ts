import type { Lexeme } from '../lexemes.ts';
import { isPartOfPeople } from '../roles.ts';
import { type Age, yearsAt } from './age.ts';
import { endsPersonPhrase } from './person.ts';

/** Who may be "of 16": youth and sex, not what has so many children ("a father of two"). */
const OF_YEARS = new Set(
  `boy girl man woman child lad lass baby infant toddler youth teenager youngster kid son daughter widow widower bachelor spinster pensioner
  boys girls men women children youths`
    .trim()
    .split(/\s+/),
);
const SINGULAR = /(?:man|ss)$/;
/** What a number could count or measure, where it stands right behind it. */
const COUNTABLE = new Set(['NOUN', 'PROPN', 'ADJ', 'SYM', 'NUM']);

/** "a boy of 16", "their daughter of nine", "a woman of 71 from Norham"; not "a man of 12 trades". */
export function ageOf(words: readonly Lexeme[], i: number): Age | null {
  const number = yearsAt(words, i);
  if (!number || words[i - 1]?.lower !== 'of' || !(OF_YEARS.has(words[i - 2]?.lower ?? '') || isCallingOf(words, i, number.years))) return null;
  // "a boy of one of the villages"
  // "women of 40 and over": of nobody in particular.
  const now = !/(?:s|men)$/.test(words[i - 2]!.lower) || SINGULAR.test(words[i - 2]!.lower);
  return isBare(words, number.to) && words[number.to]?.lower !== 'of' ? { from: i, ...number, now } : null;
}

/** Who is at work is grown up. */
const AT_WORK = 16;
/** They are many, or have or outlived so many others: "a survivor of 23", "the captain of 12". */
const HAS_OTHERS = new Set(
  'crew police parent brother sister sibling twin cousin uncle aunt grandfather grandmother grandparent survivor veteran captain executive manager editor author member representative governor shareholder keeper guard supervisor prefect president secretary husband wife'.split(
    ' ',
  ),
);

/** "a constable of 29", "the nurse of 45". */
function isCallingOf(words: readonly Lexeme[], i: number, years: number): boolean {
  const noun = words[i - 2];
  const article = words.slice(Math.max(0, i - 5), i - 2).some(({ lower }) => /^(?:an?|the)$/.test(lower));
  return years >= AT_WORK && article && noun?.lower === noun?.lemma && isPartOfPeople(noun!.lemma) && !HAS_OTHERS.has(noun!.lemma);
}

const TURNING = new Set(['turned', 'turns', 'turning', 'turn']);
const BEING = new Set(['is', 'was', "'s"]);
const STEPS = new Set('just only now still has had will to would also who recently about'.split(' '));
const PRONOUNS = new Set(['he', 'she', 'who', 'i']);

/** "who turned 23 in May", "Poe has just turned 40": only of a person, for villages turn 800. */
export function turnedAge(words: readonly Lexeme[], i: number): Age | null {
  const number = yearsAt(words, i);
  const verb = words[i - 1]?.lower ?? '';
  const would = verb === 'turned' && words[i - 2]?.lower === 'have' && words[i - 3]?.lower === 'would';
  if (!number || !TURNING.has(verb) || !isBare(words, number.to) || !isOfPerson(words, would ? i - 4 : i - 2)) return null;
  // "who would have turned 17 in May": was sixteen when he died.
  if (would) return { from: i - 3, to: number.to, years: number.years - 1, now: true };
  // "he will turn 40 in May": not yet.
  return { from: i, ...number, now: verb === 'turned' && !words.slice(Math.max(0, i - 5), i).some(({ lower }) => lower === 'had') };
}

const ENDS = /^(?:[,.;)!?"\u2014\u2013]|and|but)$/;

/** "who is 59.", "Poe was only 12": nothing may follow that it counts; "was 27 when she won" is of another day. */
export function beingAge(words: readonly Lexeme[], i: number): Age | null {
  const number = yearsAt(words, i);
  if (!number) return null;
  const verb = words.slice(0, i).findLastIndex(({ lower }) => !STEPS.has(lower) || lower === 'who');
  if (!BEING.has(words[verb]?.lower ?? '') || !isOfPerson(words, verb - 1)) return null;
  const next = words[number.to];
  if (next === undefined || ENDS.test(next.lower))
    return next?.digits || (next?.text === ',' && words[number.to + 1]?.digits) ? null : { from: i, ...number, now: true };
  return /^(?:when|at|in|then|years?)$/.test(next.lower) ? { from: i, ...number, now: false } : null;
}

/** The subject before the verb, past adverbs and auxiliaries. */
function isOfPerson(words: readonly Lexeme[], end: number): boolean {
  let at = end;
  while (at >= 0 && STEPS.has(words[at]!.lower) && words[at]!.lower !== 'who') at--;
  return at >= 0 && (PRONOUNS.has(words[at]!.lower) || endsPersonPhrase(words, at));
}

/** "A boy of 16 drowned": a participle is no noun to count, whatever the tagger takes it for. */
const isBare = (words: readonly Lexeme[], to: number): boolean => {
  const [next, behind] = [words[to], words[to + 1]];
  if (next?.pos === 'ADJ' && ((/ed$/.test(next.lower) && behind?.pos !== 'NOUN') || /^(?:last|this|next)$/.test(next.lower))) return true;
  return !next || !(COUNTABLE.has(next.pos) || /^(?:%|-|per|to|times|more|others?|percent)$/.test(next.lower));
};

const DYING = new Set(['died', 'dies']);

/** "She died at 84.": of her last day, and no number of dead. */
export function diedAt(words: readonly Lexeme[], i: number): Age | null {
  const number = yearsAt(words, i);
  if (!number || words[i - 1]?.lower !== 'at' || !DYING.has(words[i - 2]?.lower ?? '')) return null;
  const next = words[number.to];
  return next === undefined || /^[,.;!?)"]$/.test(next.text) ? { from: i, ...number, now: true } : null;
}

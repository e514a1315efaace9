import type { Lexeme } from './lexemes.ts';
import { readNumber } from './numbers.ts';
import { directionOf } from './percent.ts';

/** A score or a count of votes that is told in words. */
export interface SpokenScore {
  from: number;
  to: number;
  numbers: [number, number];
  /** Known where a noun tells it ("21 votes to 8"); else the words around it must. */
  kind: 'score' | 'vote' | null;
}

const VOTES = new Set(['vote', 'votes', 'ballot', 'ballots']);
const GOALS = new Set('goal goals set sets game games frame frames leg legs try tries match matches'.split(' '));
/** Whom a parliament or a court counts. */
const VOTERS = new Set(
  'votes vote members mps deputies lawmakers legislators senators councillors delegates judges justices countries states voted'.split(' '),
);
const HIGHEST = 10_000;

/** A whole number that counts goals or votes, and where it ends. */
function wholeAt(words: readonly Lexeme[], i: number): { number: number; to: number } | null {
  const read = words[i] ? readNumber(words, i) : null;
  if (!read || read.vague || read.ordinal || read.fraction || read.multiple || read.low !== read.high) return null;
  return Number.isInteger(read.low) && read.low <= HIGHEST ? { number: read.low, to: read.to } : null;
}

/** "by 21 votes to 8", "two sets to one", "by 21 to 9"; not "rose by 10 to 15" or "from 10 to 15". */
function numberToNumber(words: readonly Lexeme[], i: number): SpokenScore | null {
  const first = wholeAt(words, i);
  if (!first) return null;
  const noun = words[first.to]?.lower ?? '';
  const kind = VOTES.has(noun) ? 'vote' : GOALS.has(noun) ? 'score' : null;
  const link = kind ? first.to + 1 : first.to;
  const second = words[link]?.lower === 'to' ? wholeAt(words, link + 1) : null;
  if (!second || words[i - 1]?.lower === 'from' || directionOf(words[i - 2]?.lower ?? '') !== null) return null;
  const bare = kind === null;
  // "by 10 to 15 points" is a range.
  if (bare && (!/^(?:by|voted|ruled|split)$/.test(words[i - 1]?.lower ?? '') || countsBehind(words[second.to]))) return null;
  const voted = /^(?:voted|ruled|split)$/.test(words[i - 1]?.lower ?? '') ? 'vote' : null;
  return { from: i, to: second.to, numbers: [first.number, second.number], kind: kind ?? voted };
}

const countsBehind = (word: Lexeme | undefined): boolean =>
  word !== undefined && (/^(?:NOUN|SYM|NUM)$/.test(word.pos) || /^(?:-|per|percent|%)$/.test(word.lower));

const FOR = /^(?:for|in favou?r)$/;

/** "21 in favour and 8 against", "112 votes for, 94 against", "21 members voted for and 8 against". */
function forAndAgainst(words: readonly Lexeme[], i: number): SpokenScore | null {
  const first = wholeAt(words, i);
  if (!first) return null;
  let at = first.to;
  for (let steps = 0; steps < 2 && VOTERS.has(words[at]?.lower ?? ''); steps++) at++;
  const single = FOR.test(words[at]?.lower ?? '');
  const double = FOR.test(`${words[at]?.lower} ${words[at + 1]?.lower}`);
  if (!single && !double) return null;
  at += single ? 1 : 2;
  while (/^(?:,|and|to|with)$/.test(words[at]?.lower ?? '')) at++;
  const second = wholeAt(words, at);
  if (!second) return null;
  const against = VOTERS.has(words[second.to]?.lower ?? '') ? second.to + 1 : second.to;
  if (!/^(?:against|opposed)$/.test(words[against]?.lower ?? '')) return null;
  return { from: i, to: against + 1, numbers: [first.number, second.number], kind: 'vote' };
}

/** The score that is told in words from position `i`, if any. */
export const spokenScore = (words: readonly Lexeme[], i: number): SpokenScore | null => numberToNumber(words, i) ?? forAndAgainst(words, i);

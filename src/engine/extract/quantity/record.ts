import type { Lexeme } from './lexemes.ts';

/** How many a team or a coach has won and lost: of a season or a career, or of its first matches. */
export type Record = 'record' | 'record start';

const RECORDS = /^(?:record|season|campaign|finish|mark|slate|run|stretch|showing)$/;
const STARTS = /^(?:start|opening|beginning)$/;
/** "Went 3-9", "to finish 3-9": of a team. A match finishes too. */
const GOING = /^(?:went|go|goes|going|finish|finished|finishes|finishing|ended|compiled|improved|slipped|fell|dropped|stands?|stood)$/;
const STARTING = /^(?:started|starts|starting|began|begin|begins|beginning|opened|opens)$/;
const BEING = /^(?:is|was|are|were)$/;
const MATCH = /^(?:match|game|tie|final|contest|leg|it|score|scores|set|frame|half|vote|encounter|clash|derby)$/;
const OVERALL = /^(?:conference|league|regular|overall|home|road|career)$/;
/** Fewer matches than these are rather goals. */
const LEAST = 8;

const SUBJECT_REACH = 4;

/** The record that two numbers at [from, to) are, as the words around them tell; null for the score of a match, and for a vote. */
export function recordAt(words: readonly Lexeme[], from: number, to: number): Record | null {
  const named = recordBehind(words, to);
  if (named) return named;
  const verb = words[from - 1]?.lower === 'to' ? words[from - 2] : words[from - 1];
  const lower = verb?.lower ?? '';
  if (!(GOING.test(lower) || STARTING.test(lower) || BEING.test(lower)) || isOfMatch(words, words.indexOf(verb!))) return null;
  const total = Number(words[from]!.text) + Number(words[to - 1]!.text);
  if (STARTING.test(lower)) return 'record start';
  if (/^(?:up|down|ahead|behind)$/.test(words[to]?.lower ?? '')) return null;
  // "Poe is 33-29 as a coach", "went 3-9"; "were 2-1 up", "it finished 2-1".
  return total >= LEAST && (GOING.test(lower) || isOfTeam(words, words.indexOf(verb!))) ? 'record' : null;
}

/** "A 3-9 season", "his 33-29 career record". */
function recordBehind(words: readonly Lexeme[], to: number): Record | null {
  let at = to;
  while (at < to + 2 && (words[at]?.pos === 'ADJ' || OVERALL.test(words[at]?.lower ?? ''))) at++;
  const noun = words[at]?.lower ?? '';
  // "A 2-1 season opener"
  if (words[at + 1]?.pos === 'NOUN') return null;
  return STARTS.test(noun) ? 'record start' : RECORDS.test(noun) ? 'record' : null;
}

const isOfMatch = (words: readonly Lexeme[], verb: number): boolean =>
  words.slice(Math.max(0, verb - SUBJECT_REACH), verb).some(({ lower }) => MATCH.test(lower));
const isOfTeam = (words: readonly Lexeme[], verb: number): boolean =>
  words[verb - 1]?.pos === 'PROPN' || /^(?:he|she|they|who|team|side|club)$/.test(words[verb - 1]?.lower ?? '');

import type { Sentence, Token } from '../../model.ts';
import { clauseStarts } from '../../text/clauses.ts';
import {
  AHEAD_OF,
  BEFORE_TO,
  COMING,
  DUE,
  FOUND,
  FUTURE,
  IRREGULAR,
  MODALS,
  NOMINAL,
  NOT_PAST,
  PLAIN_TIMETABLE,
  POSSESSIVE,
  RANKING,
  TIMETABLE,
} from './tenseWords.ts';
import { isFloating, isTestament, isWill } from './will.ts';

export type Tense = 'past' | 'present' | 'future';

const BACK = 14;
const AHEAD = 22;

/**
 * Tense of the verb that governs the words at [start, end): the nearest verb before them in their clause, else the next one
 * after ("On Saturday, rebels launched"), else the nearest before in the sentence. Null where there is none, as in a headline's "Tuesday vote".
 */
export function tenseAt(sentence: Sentence, start: number, end: number): Tense | null {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > start);
  if (first < 0) return null;
  const after = tokens.findIndex((token) => token.start >= end);
  const clause = clauseStarts(sentence).findLast((at) => at <= first) ?? 0;
  const next = after < 0 ? undefined : tokens[after];
  // "The planned Friday vote", "the vote, scheduled for Sunday, was put off", "talks due in May".
  if (isDue(tokens, first)) return 'future';
  // "on Tuesday delivered": a verb that follows at once governs, whatever stands before.
  if (next && isVerb(next) && !next.lower.endsWith('ing')) return tenseOf(tokens, lastOfGroup(tokens, after));
  // "Polls close on Sunday": timetable verbs are often taken for nouns or adjectives.
  const near = tokens[first - 1]?.pos === 'ADP' ? tokens[first - 2] : tokens[first - 1];
  if (near && PLAIN_TIMETABLE.test(near.lower) && NOMINAL.has(tokens[tokens.indexOf(near) - 1]?.pos ?? 'X')) return 'future';
  const back = verbBack(tokens, first - 1, Math.max(clause, first - BACK));
  const ahead = after < 0 ? -1 : verbAhead(tokens, after, Math.min(tokens.length, after + AHEAD));
  const verb = back >= 0 ? back : ahead >= 0 ? ahead : verbBack(tokens, first - 1, 0);
  if (verb < 0) return null;
  const tense = tenseOf(tokens, verb);
  return tense === 'present' && next && COMING.test(next.lower) ? 'future' : tense;
}

/** What is due stands before the words, with or without a preposition; what "had been due" was put off, and may lie behind. */
function isDue(tokens: Token[], first: number): boolean {
  const at = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  return AHEAD_OF.has(tokens[at]?.lower ?? '') && !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'had');
}

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

/**
 * Taggers take "an *unnamed* source" and "a televised *address*" for verbs, and "the source *informed* the agency" for an adjective.
 * A participle between article and noun is none; a base form after article and adjectives is a noun.
 */
export function governs(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (token.pos === 'ADJ')
    return (
      token.lower.endsWith('ed') && !!before && !!after && NOMINAL.has(before.pos) && (after.pos === 'DET' || NOMINAL.has(after.pos) || after.lower === 'that')
    );
  if (!isVerb(token)) return false;
  if (token.pos === 'AUX') return true;
  const participle = /(?:ed|ing)$/.test(token.lower);
  if (participle) return !(before && after && ['DET', 'ADJ', 'NUM'].includes(before.pos) && after.pos !== 'DET' && after.pos !== 'PRON');
  if (token.lower !== token.lemma) return true;
  let at = i - 1;
  while (at >= 0 && (tokens[at]!.pos === 'ADJ' || /(?:ed|ing)$/.test(tokens[at]!.lower))) at--;
  return !(at >= 0 && at < i && (tokens[at]!.pos === 'DET' || POSSESSIVE.has(tokens[at]!.lower)));
}

function verbBack(tokens: Token[], from: number, to: number): number {
  for (let i = from; i >= to; i--) if (governs(tokens, i)) return i;
  return -1;
}

function verbAhead(tokens: Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (governs(tokens, i)) return lastOfGroup(tokens, i);
  return -1;
}

/** "will have been built": the group is judged from its last verb back. */
function lastOfGroup(tokens: Token[], from: number): number {
  let last = from;
  for (let i = from + 1; i < Math.min(tokens.length, from + 5); i++) {
    if (isVerb(tokens[i]!)) last = i;
    else if (!['ADV', 'PART'].includes(tokens[i]!.pos)) break;
  }
  return last;
}

/** Place of the "to" before a base form; "according to figures released" has none. */
const infinitive = (group: string[]): number => group.findLastIndex((word, i) => word === 'to' && !!group[i + 1] && !/(?:ed|s|ing)$/.test(group[i + 1]!));

function tenseOf(tokens: Token[], verb: number): Tense {
  const token = tokens[verb]!;
  // "She faces sentencing on Friday", "he stopped working": the tense is that of the verb before.
  if (token.lower.endsWith('ing') && tokens[verb - 1]?.pos === 'VERB' && tokens[verb - 1]!.lower !== 'being') return tenseOf(tokens, verb - 1);
  const group = [token.lower];
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    const before = tokens[i]!;
    if (isTestament(tokens, i)) break;
    // "Will both be", "will all three be".
    if (isFloating(tokens, i)) continue;
    if (!(isVerb(before) || before.pos === 'ADV' || before.pos === 'PART' || before.lower === 'to' || BEFORE_TO.has(before.lower) || isWill(tokens, i))) break;
    group.unshift(before.lower);
  }
  const has = (words: Set<string>) => group.some((word) => words.has(word));
  const to = infinitive(group);
  // "would have to wait" is no perfect.
  const perfect = group.slice(0, -1).some((word, i) => (word === 'have' || word === 'has' || word === 'had') && group[i + 1] !== 'to');
  if (has(FUTURE)) return 'future';
  if (group.some((word, i) => word === 'had' && group[i + 1] === 'to')) return 'past';
  if (isPastCould(tokens, verb, group)) return 'past';
  if (has(MODALS)) return perfect ? 'past' : 'future';
  if (DUE.has(token.lower) && group.length > 1) return 'future';
  if (to > 0 && FOUND.has(group[to - 1]!)) return group.some((word) => word === 'was' || word === 'were') ? 'past' : 'present';
  if (to >= 0 && (group[to + 1] === 'be' || group.slice(0, to).some((word) => BEFORE_TO.has(word)))) return 'future';
  if (to >= 0) return governing(tokens, verb - group.length + to);
  if (perfect || isPast(token) || group.some((word) => word === 'was' || word === 'were')) return 'past';
  if (token.lower.endsWith('ing') && group.some((word) => ['is', 'are', "'s", "'re"].includes(word))) return 'future';
  return TIMETABLE.has(token.lemma) && !token.lower.endsWith('ing') ? 'future' : 'present';
}

/** "It waited nine hours before it could dock": what could be done after what was done. */
function isPastCould(tokens: Token[], verb: number, group: string[]): boolean {
  if (!group.includes('could')) return false;
  const start = verb - group.length + 1;
  const at = tokens.slice(0, start).findLastIndex(({ lower }) => lower === 'before' || lower === 'because');
  if (at < 0 || start - at > 5) return false;
  const told = tokens.slice(0, at);
  return told.some((token) => isVerb(token) && isPast(token)) && !told.some(({ lower }) => FUTURE.has(lower) || MODALS.has(lower));
}

/** "asked the council to vote on Monday": an infinitive looks forward from its verb. "Was the first to vote" tells of a vote. */
function governing(tokens: Token[], at: number): Tense {
  const near = tokens.slice(Math.max(0, at - 6), at + 1);
  if (near.slice(-5).some((token) => token.pos === 'VERB' && isPast(token))) return 'past';
  const was = near.findIndex(({ lower }) => lower === 'was' || lower === 'were' || lower === 'became');
  return was >= 0 && near.slice(was).some(({ lower }) => RANKING.has(lower)) ? 'past' : 'future';
}

const isPast = (token: Token): boolean =>
  !NOT_PAST.has(token.lower) && (token.lower.endsWith('ed') || (token.lower !== token.lemma && !/(?:s|ing)$/.test(token.lower)) || IRREGULAR.has(token.lower));

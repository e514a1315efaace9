import type { QuantityClaim, Rule, Sentence, Story } from '../../model.ts';
import { clauseAround } from '../../text/clauses.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { type Record, recordAt } from './record.ts';
import { isMadeIt, phaseOf } from './scorePhase.ts';
import { spokenScore } from './spokenScore.ts';

/** Words of winning and losing; one of them stands near a score. */
const MATCH_WORDS = new Set(
  'beat beats beaten beating defeat defeats defeated defeating win wins won winning winner lose loses lost losing loss victory draw draws drew drawn tie tied lead leads led leading trail trails trailed trailing score scored scores scoreline thrash thrashed thrashing edge edged edging rout routed overcame overcome down up ahead behind final aggregate penalties shootout half-time halftime humbled hammered crushed'.split(
    ' ',
  ),
);
const VOTE_WORDS = new Set('vote votes voted voting ruled ruling decision majority approved passed rejected backed'.split(' '));
/** Nouns that a score may stand before; any other is counted by a range ("3-5 ships"). */
const SCORED = new Set(
  'win victory defeat loss draw tie lead score scoreline thrashing rout triumph vote ruling decision majority advantage deficit drubbing shellacking hammering mauling trouncing walkover romp upset beating stalemate result success setback'.split(
    ' ',
  ),
);
const HIGHEST = 1000;

/** "3-1", "6-4, 6-3", "215-210", "by 21 votes to 8": two numbers where somebody won, lost or voted. */
export const scoreRule: Rule = {
  name: 'quantity: score',
  find: (story) => story.sentences.flatMap((sentence) => scoresIn(lexemesOf(story, sentence)).map((score) => claimOf(story, sentence, score))),
};

/** A score as positions of lexemes, with its pairs of numbers. */
interface Score {
  words: readonly Lexeme[];
  from: number;
  to: number;
  kind: 'score' | 'vote' | Record;
  pairs: number[][];
}

const cache = new WeakMap<readonly Lexeme[], Score[]>();

/** All scores of a sentence; remembered, since their numbers are no quantities of their own. */
export function scoresIn(words: readonly Lexeme[]): readonly Score[] {
  const known = cache.get(words);
  if (known) return known;
  const scores: Score[] = [];
  for (let i = 0; i < words.length; i++) {
    const score = scoreAt(words, i);
    if (score) scores.push(score);
    i = Math.max(i, (score?.to ?? scoreEnd(words, i)) - 1);
  }
  cache.set(words, scores);
  return scores;
}

function scoreAt(words: readonly Lexeme[], from: number): Score | null {
  const to = scoreEnd(words, from);
  if (to) {
    const record = to - from === 3 ? recordAt(words, from, to) : null;
    if (record) return { words, from, to, kind: record, pairs: pairsOf(words.slice(from, to)) };
    const kind = kindOf(words, from, to) ?? (isBetweenNames(words, from, to) ? 'score' : null);
    return kind && { words, from, to, kind, pairs: pairsOf(words.slice(from, to)) };
  }
  const spoken = spokenScore(words, from);
  const kind = spoken && (spoken.kind ?? kindOf(words, from, spoken.to));
  return kind ? { words, from, to: spoken.to, kind, pairs: [spoken.numbers] } : null;
}

/** "Norham United 4-1 Lennport Town", above the report: names alone. */
const isBetweenNames = (words: readonly Lexeme[], from: number, to: number): boolean =>
  to - from === 3 &&
  [words[from - 1], words[to]].every((word) => word?.pos === 'PROPN') &&
  words[to]!.gap &&
  words.every(({ text }) => !/^\p{Ll}{3,}/u.test(text));

/** Position after the pairs that begin at `i` ("6-4, 6-3", with lost commas "6-4 6-3"); 0 where none does. */
function scoreEnd(words: readonly Lexeme[], i: number): number {
  if (!isPair(words, i)) return 0;
  let end = i + 3;
  for (;;) {
    const next = words[end]?.text === ',' ? end + 1 : end;
    if (!isPair(words, next)) return end;
    end = next + 3;
  }
}

function isPair(words: readonly Lexeme[], i: number): boolean {
  const [left, mark, right] = [words[i], words[i + 1], words[i + 2]];
  if (!left?.digits || !right?.digits || !/^[-\u2013]$/.test(mark?.text ?? '') || mark!.gap || right.gap) return false;
  if (!/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text) || Number(left.text) > HIGHEST) return false;
  const glued = (word: Lexeme | undefined, gap: boolean | undefined) =>
    word !== undefined && gap === false && /[\p{L}\d/:.$-]/u.test(word.text) && word.text !== '.';
  return !glued(words[i - 1], left.gap) && !glued(words[i + 3], words[i + 3]?.gap);
}

/** A sports score or a count of votes, as the words around it tell; null where they do not. */
function kindOf(words: readonly Lexeme[], from: number, to: number): 'score' | 'vote' | null {
  const noun = nounAfter(words, to);
  if (noun && !SCORED.has(noun)) return null;
  if (noun && (SCORED.has(noun) || VOTE_WORDS.has(noun))) return VOTE_WORDS.has(noun) ? 'vote' : 'score';
  const near = [...words.slice(Math.max(0, from - 8), from), ...words.slice(to, to + 5)].map(({ lower }) => lower);
  if (near.some((word) => VOTE_WORDS.has(word))) return 'vote';
  if (near.some((word) => MATCH_WORDS.has(word))) return 'score';
  // "Poe made it 2-1 before the break": a score on the way.
  return isMadeIt(words, from) ? 'score' : null;
}

const MODIFIERS = 3;

/** The noun that a score stands before: "a 41-10 home *loss*"; the first of those it is said of, else the last of the run. */
function nounAfter(words: readonly Lexeme[], to: number): string | null {
  if (words[to]?.pos !== 'NOUN' && words[to]?.pos !== 'ADJ') return SCORED.has(words[to]?.lower ?? '') ? words[to]!.lower : null;
  const end = words.slice(to, to + MODIFIERS + 1).findIndex(({ pos, text }) => pos !== 'NOUN' && pos !== 'ADJ' && text !== '-');
  const run = words.slice(to, end < 0 ? to + MODIFIERS + 1 : to + end);
  return (run.find(({ lower }) => SCORED.has(lower)) ?? run.findLast(({ pos }) => pos === 'NOUN'))?.lower ?? null;
}

function claimOf(story: Story, sentence: Sentence, { words, from, to, kind, pairs: told }: Score): QuantityClaim {
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  const pairs = kind.startsWith('record') ? told : winnersFirst(told);
  const span = clauseAround(sentence, start, end);
  const phase = kind.startsWith('record') ? null : phaseOf(words, from, to);
  return {
    kind: 'quantity',
    story: story.index,
    sentence: sentence.index,
    rule: scoreRule.name,
    ...span,
    value: { start, end, normal: { number: pairs[0]![0]!, unit: unitOf(pairs), bound: 'exactly' } },
    quantity: {
      interval: [pairs[0]![0]!, pairs[0]![0]!],
      dimension: phase ? `${kind} ${phase}` : kind,
      head: kind.split(' ')[0]!,
      modifiers: [],
      role: null,
      scope: [],
      toll: false,
      ordinal: false,
    },
  };
}

function pairsOf(words: readonly Lexeme[]): number[][] {
  const numbers = words.filter(({ digits }) => digits).map(({ text }) => Number(text));
  return numbers.flatMap((number, i) => (i % 2 ? [] : [[number, numbers[i + 1]!]]));
}

/** Turned so that the first is won: "lost 1-3" and "won 3-1" are one score. */
function winnersFirst(pairs: number[][]): number[][] {
  const won = pairs.filter(([a, b]) => a! > b!).length;
  const lost = pairs.filter(([a, b]) => a! < b!).length;
  return lost > won ? pairs.map(([a, b]) => [b!, a!]) : pairs;
}

/** "to 1", "to 4, 6 to 3": with the number before it the whole score. */
const unitOf = (pairs: readonly number[][]): string => pairs.map(([a, b], i) => (i ? `${a} to ${b}` : `to ${b}`)).join(', ');

import type { QuantityClaim, Rule, Sentence, Story } from '../../model.ts';
import { clauseAround } from '../../text/clauses.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { readNumber } from './numbers.ts';
import { happening, isMatchReport, tellsOfPlay } from './play.ts';

/** A minute of a match, as positions of lexemes. */
interface Minute {
  from: number;
  to: number;
  minute: number;
}

/** Extra time and what is added to it. */
const LAST = 130;
const MINUTES = new Set(['minute', 'minutes', 'min', 'mins']);

/** A whole number of minutes at position `i`, an ordinal or not as asked. */
function minuteAt(words: readonly Lexeme[], i: number, ordinal: boolean): { minute: number; to: number } | null {
  const read = words[i] ? readNumber(words, i) : null;
  if (!read || read.ordinal !== ordinal || read.vague || read.fraction || read.multiple) return null;
  return Number.isInteger(read.low) && read.low > 0 && read.low <= LAST ? { minute: read.low, to: read.to } : null;
}

/** "in the 67th minute", "a 67th-minute penalty", "in the ninth and 32nd minutes". */
function ordinalMinute(words: readonly Lexeme[], i: number): Minute | null {
  const read = minuteAt(words, i, true);
  if (!read) return null;
  const noun = words[read.to]?.text === '-' ? read.to + 1 : read.to;
  if (MINUTES.has(words[noun]?.lower ?? '')) return { from: i, to: noun + 1, minute: read.minute };
  const joined = /^(?:and|,)$/.test(words[read.to]?.lower ?? '') ? minuteAt(words, read.to + 1, true) : null;
  return joined && MINUTES.has(words[joined.to]?.lower ?? '') ? { from: i, to: read.to, minute: read.minute } : null;
}

/** "after 67 minutes", "on 44 minutes": where play is told of. */
function minutesPlayed(words: readonly Lexeme[], i: number): Minute | null {
  const read = /^(?:after|on|inside)$/.test(words[i - 1]?.lower ?? '') ? minuteAt(words, i, false) : null;
  // "after ten minutes of talks": no time of the match.
  if (!read || !MINUTES.has(words[read.to]?.lower ?? '') || words[read.to + 1]?.lower === 'of') return null;
  return { from: i, to: read.to + 1, minute: read.minute };
}

/** "a penalty in the 67th, awarded …": the noun goes unsaid. */
function bareOrdinal(words: readonly Lexeme[], i: number): Minute | null {
  const read = words[i - 1]?.lower === 'the' && words[i - 2]?.lower === 'in' ? minuteAt(words, i, true) : null;
  const next = words[read?.to ?? 0];
  if (!read || !words[i]!.digits || (next && !/^(?:PUNCT|CCONJ|ADP|SCONJ)$/.test(next.pos)) || next?.text === '-' || next?.lower === 'of') return null;
  return { from: i, ...read };
}

const cache = new WeakMap<Story, { sentence: Sentence; words: readonly Lexeme[]; minute: Minute }[]>();

/** All minutes of a match that a story tells of; none where it is no report of a match. */
function minutesOf(story: Story) {
  const known = cache.get(story);
  if (known) return known;
  const made = isMatchReport(story)
    ? story.sentences.flatMap((sentence) => minutesIn(lexemesOf(story, sentence)).map((minute) => ({ sentence, words: lexemesOf(story, sentence), minute })))
    : [];
  cache.set(story, made);
  return made;
}

function minutesIn(words: readonly Lexeme[]): Minute[] {
  const ordinals = words.flatMap((_, i) => ordinalMinute(words, i) ?? []);
  if (!ordinals.length && !tellsOfPlay(words)) return [];
  const taken = (i: number) => ordinals.some(({ from, to }) => from <= i && i < to);
  return [...ordinals, ...words.flatMap((_, i) => (taken(i) ? [] : (minutesPlayed(words, i) ?? bareOrdinal(words, i) ?? [])))];
}

/** Spans of a story's text that tell minutes of a match: no lengths of time. */
export const minuteSpans = (story: Story): { start: number; end: number }[] =>
  minutesOf(story).map(({ words, minute }) => ({ start: words[minute.from]!.start, end: words[minute.to - 1]!.end }));

/** When in a match something happened. */
export const minuteRule: Rule = {
  name: 'quantity: match minute',
  find: (story) => minutesOf(story).map(({ sentence, words, minute }) => claimOf(story, sentence, words, minute)),
};

function claimOf(story: Story, sentence: Sentence, words: readonly Lexeme[], { from, to, minute }: Minute): QuantityClaim {
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  return {
    kind: 'quantity',
    story: story.index,
    sentence: sentence.index,
    rule: minuteRule.name,
    ...clauseAround(sentence, start, end),
    value: { start, end, normal: { number: minute, unit: 'minute', bound: 'exactly' } },
    quantity: {
      interval: [minute, minute],
      dimension: 'match minute',
      head: happening(words, from, to),
      modifiers: [],
      role: null,
      scope: [],
      toll: false,
      ordinal: false,
    },
  };
}

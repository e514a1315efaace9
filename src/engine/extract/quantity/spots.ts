import type { Bound } from '../../../schemas/vocabulary.ts';
import type { Sentence, Story } from '../../model.ts';
import { timesOf } from '../time/index.ts';
import { bareAges } from './ages/index.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { isNoQuantity } from './exclusions.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { directionOf } from './percent.ts';
import { scoresIn } from './score.ts';
import { CURRENCY_SIGNS } from './units.ts';

/** A number in a sentence that may be a quantity, with all that the readers ask about. */
export interface Spot {
  story: Story;
  sentence: Sentence;
  words: readonly Lexeme[];
  number: NumberRead;
  bound: Bound;
  /** Position of the number's first lexeme, of its bound's first, and after its last (a range's last number included). */
  from: number;
  boundFrom: number;
  to: number;
  /** End of the number before and start of the number after, as positions. */
  before: number;
  after: number;
}

const cache = new WeakMap<Story, Spot[]>();

/** All numbers of a story that are no date, time, label or part of a name. */
export function spotsOf(story: Story): Spot[] {
  const known = cache.get(story);
  if (known) return known;
  const made = story.sentences.flatMap((sentence) => sentenceSpots(story, sentence));
  cache.set(story, made);
  return made;
}

function sentenceSpots(story: Story, sentence: Sentence): Spot[] {
  const words = lexemesOf(story, sentence);
  const times = timesOf(story).filter((claim) => claim.value.start < sentence.end && claim.value.end > sentence.start);
  const taken = [...bareAges(story, sentence), ...scoresIn(words)];
  const found: { from: number; number: NumberRead }[] = [];
  for (let i = 0; i < words.length; i++) {
    const number = readNumber(words, i);
    if (!number) continue;
    const range = rangeFrom(words, number);
    const whole = range ?? number;
    const [start, end] = [words[i]!.start, words[whole.to - 1]!.end];
    const isTime = times.some(({ value }) => value.start < end && start < value.end);
    const isTaken = taken.some(({ from, to }) => from < whole.to && i < to);
    if (!isTime && !isTaken && !isNoQuantity(words, i, whole.to)) found.push({ from: i, number: whole });
    i = whole.to - 1;
  }
  return found.map(({ from, number }, i) => spot(story, sentence, words, from, number, found[i - 1]?.number.to ?? 0, found[i + 1]?.from ?? words.length));
}

function spot(story: Story, sentence: Sentence, words: readonly Lexeme[], from: number, number: NumberRead, before: number, after: number): Spot {
  const lead = boundBefore(words, from);
  const tail = boundAfter(words, number.to);
  return {
    story,
    sentence,
    words,
    number,
    // Nobody counts in dozens who means exactly twenty-four.
    bound: lead.bound ?? tail.bound ?? (words.slice(from, number.to).some(({ lower }) => lower === 'dozen') ? 'about' : 'exactly'),
    from,
    boundFrom: Math.max(lead.from, before),
    to: number.to,
    before,
    after,
  };
}

/** "10 to 15", "46-57", "between 100 and 150": the second number must be the larger. */
function rangeFrom(words: readonly Lexeme[], first: NumberRead): NumberRead | null {
  const link = words[first.to];
  if (!link || first.vague || first.ordinal || first.multiple) return null;
  const joins =
    link.lower === 'to' ||
    link.text === '-' ||
    link.text === '\u2013' ||
    (link.lower === 'and' && words.slice(Math.max(0, first.to - 4), first.to).some((word) => word.lower === 'between'));
  // "rose from 10 to 15 percent" tells of a change.
  if (link.lower === 'to' && words.slice(Math.max(0, first.to - 5), first.to).some(({ lower }) => lower === 'from' || directionOf(lower) !== null)) return null;
  const at = first.to + (CURRENCY_SIGNS.has(words[first.to + 1]?.text ?? '') ? 2 : 1);
  const second = joins && words[at] ? readNumber(words, at) : null;
  if (!second || second.vague || second.ordinal || second.multiple || second.low <= first.low) return null;
  // "10 to 15 million": the magnitude is said once.
  const scale = second.low >= 1000 && first.low < 1000 ? magnitudeOf(second.low) : 1;
  const low = first.low * scale < second.low ? first.low * scale : first.low;
  return { ...second, low, high: second.high };
}

const magnitudeOf = (number: number): number => [1e12, 1e9, 1e6, 1e3].find((size) => number >= size && number / size < 1000) ?? 1;

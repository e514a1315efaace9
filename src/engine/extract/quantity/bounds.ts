import type { Bound } from '../../../schemas/vocabulary.ts';
import type { PartOfSpeech } from '../../model.ts';
import { isRefusedBelow } from './refusal.ts';
import { ALSO_VERBS, TELLING_OF } from './tellingOf.ts';

/** Words before a number that bound it, longest first where one begins another. Lower case, one space between words. */
const BEFORE: readonly [string, Bound][] = [
  ['at least', 'at least'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['not fewer than', 'at least'],
  ['a minimum of', 'at least'],
  ['minimum of', 'at least'],
  ['more than', 'more than'],
  ['greater than', 'more than'],
  ['upwards of', 'more than'],
  ['upward of', 'more than'],
  ['in excess of', 'more than'],
  ['well over', 'more than'],
  ['just over', 'more than'],
  ['a little over', 'more than'],
  ['slightly over', 'more than'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['exceeding', 'more than'],
  ['surpassing', 'more than'],
  ['topping', 'more than'],
  ['less than', 'less than'],
  ['fewer than', 'less than'],
  ['just under', 'less than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['just short of', 'about'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['as few as', 'at least'],
  ['up to', 'at most'],
  ['at most', 'at most'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['a maximum of', 'at most'],
  ['maximum of', 'at most'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['estimated at', 'about'],
  ['circa', 'about'],
  ['in the region of', 'about'],
  ['on the order of', 'about'],
  ['more or less', 'about'],
];

/** Words between a bound and its number that change nothing: "just", "only", "a total of"; not "the", for "below the $5m forecast" bounds something else. */
export const FILLERS: readonly string[] = [
  'just',
  'only',
  'a total of',
  'total of',
  'exactly',
  'precisely',
  'another',
  'a further',
  'further',
  'an additional',
  'additional',
  'a',
  'an',
  'all',
  'a whopping',
  'a record',
  'record',
  'fully',
  'now',
  'already',
];

const AFTER: readonly [string, Bound][] = [
  ['or more', 'at least'],
  ['or so', 'about'],
  ['or less', 'at most'],
  ['or fewer', 'at most'],
  ['plus', 'at least'],
  ['+', 'at least'],
  ['- plus', 'at least'],
  ['- odd', 'about'],
];

const longest = (entries: readonly [string, Bound][]) =>
  entries.map(([words, bound]) => ({ words: words.split(' '), bound })).sort((a, b) => b.words.length - a.words.length);

const BEFORE_WORDS = longest(BEFORE);
const AFTER_WORDS = longest(AFTER);
const FILLER_WORDS = FILLERS.map((words) => words.split(' ')).sort((a, b) => b.length - a.length);

interface Word {
  lower: string;
  pos: PartOfSpeech;
}

const endsWith = (words: readonly Word[], end: number, wanted: readonly string[]): boolean =>
  end >= wanted.length && wanted.every((word, i) => words[end - wanted.length + i]!.lower === word);
const startsWith = (words: readonly Word[], from: number, wanted: readonly string[]): boolean => wanted.every((word, i) => words[from + i]?.lower === word);

/** "A drama about two sisters", "rumours about three ministers": there "about" says of whom. In "at the talks about 40 ministers met" the noun closes an adverbial, and it bounds. */
function isOnSubject(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1];
  if (words[at]?.lower !== 'about' || !noun || noun.pos === 'VERB') return false;
  const named = TELLING_OF.has(noun.lower) || (ALSO_VERBS.has(noun.lower) && words[at - 2]?.pos === 'DET');
  if (!named) return false;
  const lead = words.slice(0, at - 1).findLastIndex(({ pos }) => pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'DET');
  return !(lead >= 0 && words[lead]!.pos === 'ADP' && (lead === 0 || words[lead - 1]!.pos === 'PUNCT'));
}

/** "Edged up to 5.1 percent", "was pushed up to $60": so far it went. */
const isUpward = (words: readonly Word[], at: number, bound: readonly string[]): boolean =>
  bound.join(' ') === 'up to' && UPWARD.test(words[at - 1]?.lower ?? '');
const UPWARD =
  /^(?:edg(?:e|es|ed|ing)|inch(?:es|ed|ing)?|creep(?:s|ing)?|crept|tick(?:s|ed|ing)?|nudg(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|go(?:es|ing)?|went|shoots?|shot|push(?:es|ed|ing)?|driven|drove|sent|took|taken|takes|taking|br(?:ing|ings|inging|ought)|bid|picked|bounced|jump(?:s|ed|ing)?|back|it|them|toll|total|figure|number|count|tally|price|rate)$/;

/** The bound that the words before position `at` give, and where they begin; `at` itself where there is none. */
export function boundBefore(words: readonly Word[], at: number): { bound: Bound | null; from: number } {
  let end = at;
  for (let i = 0; i < 2; i++) end -= FILLER_WORDS.find((filler) => endsWith(words, end, filler))?.length ?? 0;
  // Fillers may themselves hold a bound's last word ("an estimated"), so both places are asked.
  for (const place of [at, end]) {
    const found = BEFORE_WORDS.find((entry) => endsWith(words, place, entry.words));
    if (found && isUpward(words, place - found.words.length, found.words)) break;
    if (found && isOnSubject(words, place - found.words.length)) break;
    const from = place - (found?.words.length ?? 0);
    if (found) return { bound: found.bound === 'less than' && isRefusedBelow(words, from) ? 'at least' : found.bound, from };
  }
  return { bound: null, from: at };
}

/** The bound that the words from position `at` give, and where they end. */
export function boundAfter(words: readonly Word[], at: number): { bound: Bound | null; to: number } {
  const found = AFTER_WORDS.find((entry) => startsWith(words, at, entry.words));
  return found ? { bound: found.bound, to: at + found.words.length } : { bound: null, to: at };
}

/** How far "about" reaches to either side. */
const ABOUT = 0.1;

/** What the number may be, given its bound. */
export function intervalOf(low: number, high: number, bound: Bound): [number, number] {
  if (bound === 'at least' || bound === 'more than') return [low, Number.POSITIVE_INFINITY];
  if (bound === 'at most' || bound === 'less than') return [0, high];
  if (bound === 'about') return [low * (1 - ABOUT), high * (1 + ABOUT)];
  return [low, high];
}

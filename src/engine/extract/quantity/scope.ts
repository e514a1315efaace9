import type { Lexeme } from './lexemes.ts';
import { roleOf } from './roles.ts';

/** What the words around a number say of how it stands to the whole or to the present. */
interface Place {
  words: readonly Lexeme[];
  from: number;
  to: number;
  /** End of the number before. */
  before: number;
}

const MORE = new Set(['another', 'further', 'additional', 'other']);
const NO_LONGER = new Set(['previous', 'previously', 'earlier', 'initial', 'initially']);
const FIGURES = new Set(['toll', 'figure', 'count', 'estimate', 'report', 'reports', 'tally', 'number']);
const AS_BEFORE = ['a year earlier', 'a year ago', 'last year', 'the year before', 'the previous year', 'the year earlier', 'in the same period', 'previously'];
const COMPARED = ['up from', 'down from', 'compared with', 'compared to', 'rather than', 'instead of'];

/** "From 2.4 percent a month earlier", "against 12 five years ago": of another time, whatever the figures count. */
const TIME_BEFORE =
  /^(?:[a-z%]+ ){0,2}?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:day|week|month|quarter|year|decade)s? (?:earlier|ago|before|previously)|(?:in |during )?the (?:previous|preceding|prior|same) (?:day|week|month|quarter|year|season|period)|(?:in )?the (?:day|week|month|quarter|year|season) (?:before|earlier)|last (?:week|month|quarter|year|season|time))\b/;

const textOf = (words: readonly Lexeme[], from: number, to: number): string =>
  words
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ lower }) => lower)
    .join(' ');

/** "another two people", "four other victims"; in "12 killed and 70 others hurt" the others are other than the killed. */
const isFurther = ({ words, from, to, before }: Place): boolean =>
  words.slice(Math.max(0, from - 2), from).some(({ lower }) => MORE.has(lower)) ||
  (before <= 0 && (words[to]?.lower === 'other' || (words[to]?.lower === 'more' && words[to + 1]?.pos === 'NOUN')));

/** "The previous toll was 20", "down from 273 a year earlier": no longer held, or of another time. */
function isEarlier({ words, from, to }: Place): boolean {
  const near = words.slice(Math.max(0, from - 8), from);
  const named = near.some(({ lower }, i) => NO_LONGER.has(lower) && near.slice(i).some((word) => FIGURES.has(word.lower)));
  const lead = textOf(words, from - 4, from);
  const tail = textOf(words, to, to + 7);
  const once = /^(?:from|against|versus)$/.test(words[from - 1]?.lower ?? '') && TIME_BEFORE.test(tail);
  return named || once || COMPARED.some((form) => lead.includes(form)) || (AS_BEFORE.some((form) => tail.startsWith(form)) && lead.includes('from'));
}

/** "Of the 23 defendants, nineteen were cleared". */
const opensWithOf = (words: readonly Lexeme[], from: number): boolean =>
  /^(?:the|these|those|its|his|her|their)$/.test(words[from - 1]?.lower ?? '') &&
  words[from - 2]?.lower === 'of' &&
  (words[from - 3] === undefined || /^(?:[,;:(]|and|but|while)$/.test(words[from - 3]!.lower));

const OTHER_PHRASE = new Set(['to', 'from', 'by', 'for', 'at', 'with', 'on', 'against']);

/** "112 of the 201 seats": the second number is that of the whole. */
function isWhole({ words, from, before }: Place): boolean {
  if (opensWithOf(words, from)) return true;
  if (before <= 0 || from - before > 6 || from - before < 1) return false;
  const between = words.slice(before, from);
  if (between[0]!.lower !== 'of' && textOf(words, before, before + 2) !== 'out of') return false;
  // "By a quarter of a point to 1.75 percent": what the part is of stands between, and another phrase begins.
  return between.every(({ pos, lower }) => lower === "'s" || (pos !== 'VERB' && pos !== 'PUNCT' && pos !== 'CCONJ' && !OTHER_PHRASE.has(lower)));
}

/** "25 of the injured were taken to hospital": fewer than the injured. */
const isPart = ({ words, to }: Place): boolean =>
  words[to]?.lower === 'of' &&
  /^(?:the|those|them)$/.test(words[to + 1]?.lower ?? '') &&
  roleOf(words[to + 2]?.lower ?? '', words[to + 2]?.lemma ?? '') !== null;

/** "The toll could pass 500", "may yet rise to as many as 60". What may hit a town or drop a case has not reached a number. */
const MAY_REACH =
  /\b(?:could|may|might|likely to|threaten(?:s|ed)? to) (?:yet |still |soon |eventually |well |even |ultimately |easily ){0,2}(?:(?:peak|crest|rise|climb|fall|drop|grow|shrink|soar|swell|jump|increase) (?:to|as (?:high|low) as|above|past|beyond|below|over)|reach|pass|exceed|top|surpass|hit|total)(?: (?:at|least|most|up|to|about|around|some|nearly|almost|more|than|over|as|many|much|high))*$/;

/** "Analysts had expected $255 million", "was forecast to peak at 7 metres": no one has it yet. What "is expected to cost $5m" costs that. */
const isForecast = ({ words, from, to }: Place): boolean =>
  MAY_REACH.test(textOf(words, from - 9, from)) ||
  /\b(?:expected|forecast|predicted|projected|tipped) to (?:peak|crest|reach|rise|climb|hit|fall|drop|top|exceed|grow|shrink)\b/.test(
    textOf(words, from - 7, from),
  ) ||
  /\bhad (?:been )?(?:expected|forecast|predicted|hoped|projected)\b/.test(textOf(words, from - 9, from)) ||
  /^(?:forecasts?|forecasted|expected|predicted|estimated|consensus)\b/.test(textOf(words, to, to + 2));

const MADE_FOR = 'licensed|licenced|certified|designed|built|meant|equipped|registered|cleared';
/** Who "can take" or "can hold" something may be a player or a clerk; what can seat or carry is a thing. */
const CAPACITY = new RegExp(
  `\\b(?:(?:${MADE_FOR}) for|(?:${MADE_FOR}) to (?:carry|take|hold|seat|accommodate|house|sleep)|(?:can|could|(?:able|allowed|authori[sz]ed|permitted) to) (?:carry|seat|accommodate)|capacity (?:of|is|was)|(?:space|room|berths|beds|places|cells|seating|accommodation) for|seats|sleeps)(?: (?:up|to|at|most|only|just|about|around|some|a|maximum|of|no|more|than))*$`,
);

/** "Licensed to carry 180 passengers", "a capacity of 900": how many there may be, not how many there are. */
const isCapacity = ({ words, from }: Place): boolean => CAPACITY.test(textOf(words, from - 12, from)) && !NOT_MADE_FOR.test(textOf(words, from - 12, from));

/** "Never meant to hold 163 people": they are in it. */
const NOT_MADE_FOR = new RegExp(`\\b(?:never|not|n't) (?:${MADE_FOR}) (?:for|to)\\b`);

const SCOPES: readonly [string, (place: Place) => boolean][] = [
  ['further', isFurther],
  ['earlier', isEarlier],
  ['whole', isWhole],
  ['part', isPart],
  ['forecast', isForecast],
  ['capacity', isCapacity],
];

/** Names of the scopes that hold for a number: "further", "earlier", "whole", "part", "forecast", "capacity". */
export const scopesOf = (place: Place): string[] => SCOPES.flatMap(([name, holds]) => (holds(place) ? [name] : []));

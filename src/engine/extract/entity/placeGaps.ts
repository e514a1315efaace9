/** What may stand between a place phrase and what it is attached to. */
import type { Token } from '../../model.ts';
import { CALENDAR } from './lexicon/notNames.ts';
import { DISTANCE } from './relation.ts';

/** Words of a day or an hour, "on" and "at" before them left aside. */
const TIME =
  /^(?:early|late|later|last|next|this|that|morning|afternoon|evening|night|noon|midnight|dawn|dusk|daybreak|overnight|today|yesterday|tomorrow|tonight|local|time|hours|o'clock|week|weekend|month|year|\d{4}|\d{1,2}[:.]\d\d(?:am|pm|[ap]\.m)?)$/;
const isTimeWord = (token: Token): boolean => {
  const word = token.lower.replace(/\.$/, '').replace(/\./g, '');
  return CALENDAR.has(word) || TIME.test(word) || /^(?:am|pm)$/.test(word);
};

/** "On Feb. 22", "at 5 p.m. on Monday", "last week": where the time that ends at token `at` begins, itself where there is none. */
function overTime(tokens: readonly Token[], at: number): number {
  let from = at;
  let named = false;
  while (from >= 0 && (isTimeWord(tokens[from]!) || (tokens[from]!.pos === 'NUM' && tokens.slice(from + 1, at + 1).length + 1 < 5 && isDay(tokens, from)))) {
    named ||= isTimeWord(tokens[from]!);
    from--;
  }
  if (!named) return at;
  return /^(?:on|in|at|by|since|the|around|about)$/.test(tokens[from]?.lower ?? '') ? overTime(tokens, from - 1) : from;
}

/** A number beside a month or an hour: "Feb. 22", "22 May", "5 p.m.". */
const isDay = (tokens: readonly Token[], at: number): boolean => [at - 1, at + 1].some((i) => tokens[i] !== undefined && isTimeWord(tokens[i]!));

/** Back over adverbs, times, distances and "located" between what is placed and the preposition. */
export function backOver(tokens: readonly Token[], from: number): number {
  let at = from;
  let counted = false;
  while (at >= 0) {
    const before = overTime(tokens, at);
    if (before < at) {
      at = before;
      continue;
    }
    const { pos, lower } = tokens[at]!;
    if (!/^(?:ADV|NUM)$/.test(pos) && !DISTANCE.test(lower) && !/^(?:just|about|,|\(|\)|located|situated)$/.test(lower)) break;
    // "200 in Peru, 300 in Chile": the number stands for what is placed, and Peru is not in Chile.
    counted ||= pos === 'NUM' && !DISTANCE.test(tokens[at + 1]?.lower ?? '');
    at--;
  }
  return counted ? -1 : at;
}

/** On over times and a comma behind a phrase that opens its clause ("In Lima on Monday, …"). */
export function onOver(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    (isTimeWord(tokens[at]!) || tokens[at]!.text === ',' || (tokens[at]!.pos === 'NUM' && isDay(tokens, at)) || isOfTime(tokens, at))
  )
    at++;
  return at;
}

/** "on Monday", "at about 5:40 a.m. local time": the preposition tells when, not where. */
export const isOfTime = (tokens: readonly Token[], at: number): boolean =>
  CALENDAR.has(tokens[at + 1]?.lower.replace(/\.$/, '') ?? '') ||
  (tokens.slice(at + 1, at + 3).some(({ pos }) => pos === 'NUM') &&
    tokens.slice(at + 1, at + 5).some(({ lower }) => /^(?:am|pm|gmt|time|hours|o'clock)$/.test(lower.replace(/\./g, ''))));

import type { Lexeme } from '../lexemes.ts';
import { type Age, yearsAt } from './age.ts';
import { endsPersonPhrase } from './person.ts';

/** Between the comma and the number: "Poe, now 60,". */
const HEDGES = new Set(['now', 'just', 'only', 'aged', 'age']);
/** Of another time than the telling: "Poe, then 27,". */
const OTHER_TIME = new Set(['then', 'nearly', 'almost', 'about', 'around']);
const CLOSERS = /^(?:[,.;)!?"\u2014\u2013]|who|whose)$/;

/** "Poe, 34, said", "the driver, 57,", "his son, 9.", "the rider (34)": a bare number that stands behind one person, between marks. */
export function appositiveAge(words: readonly Lexeme[], i: number): Age | null {
  const number = yearsAt(words, i);
  if (!number || !words[i]!.digits) return null;
  const lead = words[i - 1]?.lower ?? '';
  const hedged = HEDGES.has(lead) || OTHER_TIME.has(lead);
  const mark = words[hedged ? i - 2 : i - 1];
  if (!mark || !closes(mark, words[number.to], words[number.to + 1])) return null;
  const last = words.indexOf(mark) - 1;
  if (!endsPersonPhrase(words, last, mark.text === '(')) return null;
  return { from: i, to: number.to, years: number.years, now: !OTHER_TIME.has(lead) };
}

/** A comma meets any mark that is no part of a number, a bracket its own. */
function closes(opening: Lexeme, mark: Lexeme | undefined, behind: Lexeme | undefined): boolean {
  if (opening.text === '(') return mark?.text === ')';
  if (opening.text !== ',') return false;
  if (mark === undefined) return true;
  // "Ann Poe, 34 and Jim Roe, 12"
  if (mark.lower === 'and') return /^\p{Lu}\p{Ll}/u.test(behind?.text ?? '');
  // "Norland, 4, 12 and 31": numbers in a row.
  return CLOSERS.test(mark.lower) && !(mark.text === ',' && behind?.digits === true);
}

const SEVERAL = new Set('brothers sisters siblings twins couple pair sons daughters parents spouses cousins'.split(' '));

/** "The brothers, 12 and 14, were killed", "the couple, both 34,": of more than one, so nobody's in particular. */
export function severalAges(words: readonly Lexeme[], i: number): Age | null {
  const number = yearsAt(words, i);
  if (!number || !words[i]!.digits) return null;
  let at = i - 1;
  while (words[at]?.digits || /^(?:both|aged|and)$/.test(words[at]?.lower ?? '')) at--;
  const closed = /^(?:,|and)$/.test(words[number.to]?.lower ?? '');
  return closed && words[at]?.text === ',' && SEVERAL.has(words[at - 1]?.lower ?? '') ? { from: i, ...number, now: false } : null;
}

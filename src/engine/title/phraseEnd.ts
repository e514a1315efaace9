/** How a phrase of a title ends: on no half of what hangs together. */
import type { Token } from '../model.ts';
import { isNominal, isParticle } from './phraseParts.ts';

const UNITS =
  /^(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|m|feet|foot|ft|yards?|inch(?:es)?|cm|mm|nm|nautical|hectares?|acres?|tonn?e?s?|tons|pounds|kilos|kg|knots|degrees)$/;
const HEDGES = /^(?:some|about|around|nearly|almost|over|roughly|just|only|approximately|more|less|than|at|least|an?|estimated)$/;

/** What more of a phrase may stand behind "of" where the phrase would break off without it. */
const MOST_OF = 4;

/**
 * "was held in the port | of Lenn" takes the name along; "damaged at a distance | of 30 miles from the coast", whose end would be
 * too long, does without the distance; "sank some 50 km | off the coast" without the 50 km.
 */
export function wholeEnd(object: Token[], tokens: readonly Token[]): Token[] {
  return withoutUnits(withoutLink(wholeOf(object, tokens)));
}

function wholeOf(object: Token[], tokens: readonly Token[]): Token[] {
  const last = object.at(-1);
  const at = last ? tokens.indexOf(last) : -1;
  if (at < 0 || tokens[at + 1]?.lower !== 'of' || last!.pos !== 'NOUN') return object;
  const opened = object.findLastIndex(({ pos }) => pos === 'ADP');
  if (opened < 0) return object;
  const end = tokens.findIndex((token, i) => i > at + 1 && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos));
  const name = tokens.slice(at + 1, end < 0 ? undefined : end);
  const complete = isNominal(name.at(-1)) && name.length <= MOST_OF && !/^(?:'s|and|or|-)$/.test(tokens[end]?.lower ?? '');
  if (complete) return [...object, ...name];
  // "to the port": without it the verb says something else.
  return opened > 0 || !/^(?:to|into|from)$/.test(object[opened]!.lower) ? object.slice(0, opened) : object;
}

/** "has been written | about" */
const withoutLink = (object: Token[]): Token[] => {
  let end = object.length;
  while (end > 0 && object[end - 1]!.pos === 'ADP' && (!isParticle(object[end - 1]) || /^(?:about|of|for|with)$/.test(object[end - 1]!.lower))) end--;
  return object.slice(0, end);
};

function withoutUnits(object: Token[]): Token[] {
  let end = object.length;
  while (end > 0 && UNITS.test(object[end - 1]!.lower)) end--;
  if (end === object.length || object[end - 1]?.pos !== 'NUM') return object;
  end--;
  while (end > 0 && HEDGES.test(object[end - 1]!.lower)) end--;
  return object.slice(0, end);
}

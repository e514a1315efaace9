import type { Story } from '../../model.ts';
import { countryNamed, countryOfDemonym, countryOfPart, isCapital, isWorldRegion } from './countries.ts';
import type { Form } from './forms.ts';
import { strongest } from './kinds.ts';
import { GIVEN_NAMES } from './lexicon/givenNames.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from './lexicon/heads.ts';
import { AMERICAN_STATES } from './lexicon/regions.ts';
import { isAcronym } from './nameTokens.ts';
import type { NameSpan } from './spans.ts';
import { nameKey } from './spelling.ts';

/** A span to be read as two names: the nation or body first, the rest after it. */
export interface Split {
  owner: NameSpan;
  rest: NameSpan;
}

/**
 * Two names that stand in one run of capitals: "Peruvian Ica" and, where the scraper lost commas, "Astana Kazakhstan".
 * Only what lists or the topic know as two is parted.
 */
export function splitsOf(form: Form, forms: ReadonlyMap<string, Form>, stories: readonly Story[]): Split[] {
  if (form.demonym || isKnownPlace(form.key) || !form.key.includes(' ')) return [];
  return form.spans.flatMap((span) => {
    const tokens = stories[span.story]!.sentences[span.sentence]!.tokens;
    if (span.last === span.first || span.title) return [];
    const first = tokens[span.first]!;
    const restStart = tokens[span.first + 1]!.start;
    const restText = stories[span.story]!.text.slice(restStart, span.end);
    if (!isTwo(first.text, nameKey(restText), forms)) return [];
    const part = (start: number, end: number, from: number, last: number, demonym: boolean): NameSpan => {
      const text = stories[span.story]!.text.slice(start, end);
      return { ...span, start, end, first: from, last, text, key: nameKey(text), demonym };
    };
    const nation = countryOfDemonym(nameKey(first.text)) !== undefined && countryNamed(nameKey(first.text)) === undefined;
    return [{ owner: part(span.start, first.end, span.first, span.first, nation), rest: part(restStart, span.end, span.first + 1, span.last, false) }];
  });
}

const isKnownPlace = (key: string): boolean =>
  countryNamed(key) !== undefined || countryOfPart(key) !== undefined || isCapital(key) || isWorldRegion(key) || countryOfDemonym(key) !== undefined;

/** True where the first word owns or precedes a name of its own. */
function isTwo(first: string, rest: string, forms: ReadonlyMap<string, Form>): boolean {
  const key = nameKey(first);
  // "Dorvale Arkansas", "Dorvale Ark.": a town that the topic knows, and its state.
  if (AMERICAN_STATES.has(rest)) return forms.get(key)?.proven === true && !GIVEN_NAMES.has(key);
  const isNation = countryNamed(key) !== undefined || countryOfDemonym(key) !== undefined;
  if (!isNation && !isCapital(key)) return false;
  if (countryNamed(rest)) return !/^(?:new|south|north|east|west)$/.test(key);
  if (isCapital(key) && !isNation) return false;
  const known = forms.get(rest);
  // "the German DAX": an acronym that the topic has by itself is not part of a longer name.
  if (known?.proven && !rest.includes(' ') && isAcronym(known.spans[0]!.text) && countryOfDemonym(key) && !countryNamed(key)) return true;
  const kind = rest.split(' ').at(-1)!;
  if (!known?.proven || ORGANISATION_HEADS.has(kind) || (PLACE_HEADS.has(kind) && !rest.includes(' '))) return false;
  return isCapital(rest) || strongest(known.votes) === 'place';
}

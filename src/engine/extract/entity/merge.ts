import type { Story } from '../../model.ts';
import { abbreviates } from './acronyms.ts';
import { countryNamed, countryOfDemonym, countryOfPart, isCapital } from './countries.ts';
import type { Form } from './forms.ts';
import { type Groups, isPerson, typeOf } from './groups.ts';
import { isShort, type Joiner } from './joiner.ts';
import { joinDesignated, joinHeads, joinMakers, joinReordered, joinShortened, joinTurned } from './joinParts.ts';
import { joinFullNames, joinSurnames, joinUnknownPersons } from './joinPersons.ts';
import { joinStreets } from './joinStreets.ts';
import { GIVEN_NAMES } from './lexicon/givenNames.ts';
import { LEGAL_FORMS } from './lexicon/heads.ts';
import { joinTurnedPersons } from './nameOrder.ts';
import { findNamings } from './naming.ts';
import { samePerson } from './persons.ts';
import { nameKey, sameSpelling, soundsAlike } from './spelling.ts';

const joinAliases =
  (aliases: readonly string[][]): Joiner =>
  (groups, forms) => {
    for (const names of aliases) {
      const met = names.flatMap((name) => forms.get(nameKey(name)) ?? []);
      for (const form of met.slice(1)) groups.join(met[0]!, form, true);
    }
  };

/** "Peru", "Peruvian", "Peruvians", "U.S." and "United States" by the general list. */
const joinCountries: Joiner = (groups, forms) => {
  const met = new Map<string, Form>();
  for (const form of forms.values()) {
    const country = countryNamed(form.key) ?? (form.demonym ? countryOfDemonym(form.key) : undefined);
    if (!country) continue;
    const first = met.get(country.code);
    if (first) groups.join(first, form, true);
    else met.set(country.code, form);
  }
};

/** Scrapers lose apostrophes: "Perus government", "Limas outskirts"; and "NGOs", "the Nimris" are plurals. */
const joinLostApostrophes: Joiner = (groups, forms) => {
  for (const form of forms.values()) {
    const acronym = /^\p{Lu}{2,}s$/u.test(form.spans[0]!.text);
    // "Williams" is no possessive of "William" unless nouns follow it.
    if (!form.key.endsWith('s') || form.key.length < (acronym ? 3 : 4) || !(acronym || form.beforeNouns * 2 >= form.spans.length)) continue;
    const key = form.key.slice(0, -1);
    const base = forms.get(key) ?? [...forms.values()].find((other) => other.words.join(' ') === form.words.join(' ').slice(0, -1));
    if (base && (acronym || !GIVEN_NAMES.has(base.key))) groups.join(base, form, true);
    const country = base ? undefined : countryNamed(key);
    const same = country && [...forms.values()].find((other) => other.demonym && countryOfDemonym(other.key) === country);
    if (same) groups.join(same, form, true);
  }
};

const ADMINISTRATIVE = new Set([
  'province',
  'island',
  'city',
  'district',
  'county',
  'state',
  'village',
  'town',
  'region',
  'governorate',
  'regency',
  'municipality',
  'prefecture',
]);

/** The words that distinguish: legal forms and, for places, the kind of unit dropped at the end. */
function core(form: Form, isPlace: boolean): string {
  const words = form.words.map((word) => (word === '&' ? 'and' : word));
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  if (isPlace && words.length > 1 && ADMINISTRATIVE.has(words.at(-1)!) && !isCapital(form.key)) words.pop();
  return words.join('');
}

/** The same letters once spaces, legal forms and articles are dropped: "Blue Fern" / "BlueFern Inc.", "Green-Norton" / "Green Norton Co.". */
const joinCores: Joiner = (groups, forms) => {
  const met = new Map<string, Form>();
  for (const form of forms.values()) {
    if (form.demonym) continue;
    const key = core(form, typeOf(groups.of(form)) === 'place');
    const first = met.get(key);
    // "Norvik Corp." says what Norvik is, whatever stands around the bare name.
    if (first) groups.join(first, form, [first, form].some(({ words }) => LEGAL_FORMS.has(words.at(-1)!)) && !isPerson(groups.of(first)) && !isKnown(key));
    else met.set(key, form);
  }
};

const isKnown = (key: string): boolean => countryNamed(key) !== undefined || countryOfPart(key) !== undefined || isCapital(key);

const joinNamings: Joiner = (groups, forms, stories) => {
  for (const { a, b } of findNamings(stories, forms)) groups.join(a, b);
};

/** "Holmsund air base" beside "Holmsund Air Base": the name that is mostly followed by the rest of a longer one in small letters is that one. */
const joinFollowed: Joiner = (groups, forms) => {
  for (const form of forms.values())
    for (const [rest, times] of form.followers) {
      const longer = times * 2 > form.spans.length || times > 2 ? forms.get(`${form.key} ${rest}`) : undefined;
      if (longer && !countryNamed(form.key) && !form.demonym) groups.join(longer, form);
    }
};

/** An acronym whose letters are the initials of exactly one name of the topic. */
const joinAcronyms =
  (many: boolean): Joiner =>
  (groups, forms) => {
    const long = [...forms.values()].filter((form) => form.words.length > 1 && !form.demonym);
    for (const form of forms.values()) {
      if (!isShort(form) || form.words.length > 1 !== many || countryNamed(form.key)) continue;
      const candidates = long.filter((other) => other !== form && typeOf(groups.of(other)) !== 'person' && abbreviates(form.words, withoutLegal(other.words)));
      if (new Set(candidates.map((other) => groups.of(other))).size === 1) groups.join(candidates[0]!, form);
    }
  };

const withoutLegal = (words: readonly string[]): readonly string[] => (LEGAL_FORMS.has(words.at(-1)!) ? words.slice(0, -1) : words);

/** Transliterations: word by word the same spelling. Two forms that one story keeps apart stay apart unless they sound alike. */
const joinSpellings: Joiner = (groups, forms) => {
  const list = [...forms.values()].filter((form) => !form.demonym && !countryNamed(form.key));
  for (const [i, a] of list.entries())
    for (const b of list.slice(i + 1)) {
      if (a.words.length !== b.words.length || !a.words.every((word, at) => sameSpelling(word, b.words[at]!))) continue;
      if (a.words.join() !== b.words.join() && isShort(a) !== isShort(b)) continue;
      // One story does not spell one name in two ways: "Martin" and "Morton" side by side are two people.
      if (!a.words.every((word, at) => soundsAlike(word, b.words[at]!)) && [...a.stories].some((story) => b.stories.has(story))) continue;
      if (a.words.length === 1 && areTwoSurnames(a, b, list)) continue;
      groups.join(a, b);
    }
};

/** "Barton" and "Burton" are two surnames where the topic gives each a full name, and no two of those are one person's. */
function areTwoSurnames(a: Form, b: Form, list: readonly Form[]): boolean {
  const bearers = ({ words }: Form) => list.filter((form) => form.words.length > 1 && form.words.at(-1) === words[0]);
  const [left, right] = [bearers(a), bearers(b)];
  return left.length > 0 && right.length > 0 && !left.some((one) => right.some((other) => samePerson(one.words, other.words)));
}

/** "Calif." beside "California": a style book's abbreviation opens the name that it shortens. */
const joinAbbreviatedParts: Joiner = (groups, forms) => {
  for (const form of forms.values()) {
    const country = form.key.length <= 5 ? countryOfPart(form.key) : undefined;
    const full =
      country &&
      [...forms.values()].find((other) => other.key.length > form.key.length && other.key.startsWith(form.key) && countryOfPart(other.key) === country);
    if (full) groups.join(full, form);
  }
};

/** All joiners, certain ones first. */
export function mergeForms(groups: Groups, forms: ReadonlyMap<string, Form>, stories: readonly Story[], aliases: readonly string[][]): void {
  const joiners: Joiner[] = [
    joinAliases(aliases),
    joinCountries,
    joinAbbreviatedParts,
    joinLostApostrophes,
    joinCores,
    joinNamings,
    joinFullNames,
    joinTurnedPersons,
    joinSpellings,
    joinFollowed,
    joinAcronyms(true),
    joinShortened,
    joinAcronyms(false),
    joinUnknownPersons,
    joinSurnames,
    joinHeads,
    joinMakers,
    joinReordered,
    joinStreets,
    joinTurned,
    joinDesignated,
  ];
  for (const joiner of joiners) joiner(groups, forms, stories);
}

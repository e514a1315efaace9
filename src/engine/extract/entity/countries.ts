import countries from 'world-countries';
import { COUNTRY_PARTS, WORLD_REGIONS } from './lexicon/regions.ts';
import { COUNTRY_NAMES, DEMONYMS, SEATS } from './lexicon/seats.ts';
import { nameKey } from './spelling.ts';

/** A country or territory of the general list. */
export interface Country {
  code: string;
  name: string;
}

interface CountryTables {
  /** By key of a name: "norway", "uk", "united states". */
  names: Map<string, Country>;
  /** By key of a demonym, singular and plural: "norwegian", "norwegians". */
  demonyms: Map<string, Country>;
  /** By key of a capital or seat of government. */
  seats: Map<string, Country>;
  /** By key of a state, province or great city. */
  parts: Map<string, Country>;
  /** Capitals alone, which are places as well as governments. */
  capitals: Set<string>;
}

/** Two-letter codes are words of English ("in", "it", "no"): only these are used as names in running text. */
const USUAL_ABBREVIATIONS = new Set(['US', 'USA', 'UK', 'UAE', 'DRC', 'DPRK', 'PRC']);
const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\s.'\u2019-]+$/u.test(name);
/** "Congo, the Democratic Republic of the" is an index entry, no name. */
const isUsable = (name: string): boolean => isLatin(name) && !name.includes(',') && (name.length > 3 || USUAL_ABBREVIATIONS.has(name));

function plurals(demonym: string): string[] {
  return /(?:ese|ish|ch|ss|sh)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

function build(): CountryTables {
  const tables: CountryTables = { names: new Map(), demonyms: new Map(), seats: new Map(), parts: new Map(), capitals: new Set() };
  const put = (map: Map<string, Country>, key: string, country: Country) => {
    if (key && !map.has(key)) map.set(key, country);
  };
  // Independent states first, so that "Guinean" or "American" is not taken by a territory.
  const ordered = [...countries].sort((a, b) => Number(b.independent ?? false) - Number(a.independent ?? false) || b.area - a.area);
  for (const entry of ordered) {
    const country: Country = { code: entry.cca2, name: entry.name.common };
    const names = [entry.name.common, entry.name.official, ...entry.altSpellings, ...(COUNTRY_NAMES[entry.cca2] ?? [])];
    for (const name of names.filter(isUsable)) put(tables.names, nameKey(name), country);
    const demonyms = [...(entry.demonyms?.['eng']?.m ?? '').split(', '), ...(DEMONYMS[entry.cca2] ?? [])];
    for (const demonym of demonyms.flatMap(plurals)) put(tables.demonyms, nameKey(demonym), country);
    for (const capital of entry.capital) {
      const key = nameKey(capital.replace(/ D\.C\.$/, ''));
      put(tables.seats, key, country);
      tables.capitals.add(key);
    }
    for (const part of COUNTRY_PARTS[entry.cca2] ?? []) put(tables.parts, part, country);
    for (const seat of SEATS[entry.cca2] ?? []) put(tables.seats, nameKey(seat), country);
  }
  return tables;
}

let tables: CountryTables | undefined;
const all = (): CountryTables => {
  tables ??= build();
  return tables;
};

/** The country of that name ("the U.S.", "Britain"), by key. */
export const countryNamed = (key: string): Country | undefined => all().names.get(key);
/** The country whose adjective or people that is ("Norwegian", "Norwegians"), by key. */
export const countryOfDemonym = (key: string): Country | undefined => all().demonyms.get(key);
/** The country that is governed from there ("Moscow", "the White House"), by key. */
export const countrySeatedIn = (key: string): Country | undefined => all().seats.get(key);
/** True for the capital of a country. */
export const isCapital = (key: string): boolean => all().capitals.has(key);
/** The country of a state, province or great city ("Calif.", "Bavaria"), by key. */
export const countryOfPart = (key: string): Country | undefined => all().parts.get(key);
/** True for continents, seas and regions of the world. */
export const isWorldRegion = (key: string): boolean => WORLD_REGIONS.has(key);

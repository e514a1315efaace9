/** Full names of one person, and the family or given name by which they are called alone. */
import { countryNamed, countryOfPart, isCapital, isWorldRegion } from './countries.ts';
import type { Form } from './forms.ts';
import { isPerson, typeOf } from './groups.ts';
import { isShort, type Joiner } from './joiner.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from './lexicon/heads.ts';
import { sameGivenName, samePerson, surnames } from './persons.ts';
import { soundsAlike } from './spelling.ts';

export const joinFullNames: Joiner = (groups, forms) => {
  const full = [...forms.values()].filter((form) => form.words.length > 1 && isPerson(groups.of(form)));
  for (const [i, a] of full.entries()) for (const b of full.slice(i + 1)) if (samePerson(a.words, b.words)) groups.join(a, b);
};

/** A family name alone belongs to the only person of the topic who bears it; a given name alone to the only one called so. */
export const joinSurnames: Joiner = (groups, forms) => {
  const full = [...forms.values()].filter((form) => form.words.length > 1 && isPerson(groups.of(form)));
  for (const form of forms.values()) {
    if (form.words.length > 1 || form.demonym || countryNamed(form.key)) continue;
    const bearers = new Set(full.filter((other) => surnames(other).some((name) => soundsAlike(name, form.words[0]!))).map((other) => groups.of(other)));
    const called = new Set(
      full.filter((other) => sameGivenName(other.words[0]!, form.words[0]!) && form.words[0]!.length > 3).map((other) => groups.of(other)),
    );
    const only = bearers.size ? bearers : called;
    // "Ford" beside "Ford Motor Company" and "William Ford" is the company, unless something says that it is he.
    const company = [...forms.values()].some(
      (other) => other.words[0] === form.words[0] && other.words.length > 1 && typeOf(groups.of(other)) === 'organisation',
    );
    if (company && form.votes.person < 2) continue;
    if (only.size === 1) groups.join([...only][0]!.forms[0]!, form, bearers.size === 1 && isOpen(form));
  }
};

/** "left Varga", "the Varga group": what little speaks for a place or a body does not outweigh the one person of that name. */
const isOpen = ({ key, votes }: Form): boolean =>
  Math.max(votes.place, votes.organisation) < 2.5 && !isCapital(key) && countryOfPart(key) === undefined && !isWorldRegion(key);

/** "East Balan … Balan" are two places. */
const SIDE = /^(?:north|south|east|west|northern|southern|eastern|western|new|old|upper|lower|great|little|san|santa|saint)$/;

/**
 * "Ludwig van Hoorn … Hoorn": where nothing yet says what a name is, its last word alone, told later in the same story without
 * an article, tells of a person. A team or a band is "the Wolves".
 */
export const joinUnknownPersons: Joiner = (groups, forms, stories) => {
  const list = [...forms.values()].filter((form) => !form.demonym && !countryNamed(form.key) && typeOf(groups.of(form)) === 'other');
  for (const long of list) {
    const [family] = surnames(long);
    const short = family && long.words.length < 4 && !isShort(long) ? forms.get(family) : undefined;
    if (!short || typeOf(groups.of(short)) !== 'other' || ORGANISATION_HEADS.has(family!) || PLACE_HEADS.has(family!)) continue;
    const told = long.votes.person > 0 || short.votes.person > 0;
    if (!told || SIDE.test(long.words[0]!)) continue;
    if (list.some((other) => other !== long && surnames(other)[0] === family) || forms.has(long.words[0]!)) continue;
    const follows = short.spans.every(
      (span) =>
        !/\b(?:the|a|an) $/i.test(stories[span.story]!.text.slice(Math.max(0, span.start - 4), span.start)) &&
        long.spans.some((other) => other.story === span.story && other.start < span.start),
    );
    if (!follows || !groups.join(long, short)) continue;
    long.votes.person += 1;
  }
};

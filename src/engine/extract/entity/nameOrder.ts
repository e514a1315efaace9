/** Names of which the family name stands first at home and last abroad: "Park Ji-won" and "Ji-won Park" are one person. */
import type { Token } from '../../model.ts';
import type { Form } from './forms.ts';
import type { Joiner } from './joiner.ts';
import { FAMILY_FIRST } from './lexicon/familyNames.ts';
import { hasSyllables } from './nameTokens.ts';

/** "Ji-won Park": two syllables before a family name are a given name, and no "Seoul-led". */
export const opensOnGivenName = (tokens: readonly Token[], at: number): boolean => {
  const [given, family] = [tokens[at], tokens[at + 1]];
  return Boolean(given && family) && family!.start === given!.end + 1 && /^\p{Lu}/u.test(family!.text) && FAMILY_FIRST.has(family!.lower);
};

/** A family name and two syllables, in either order. */
export const isFamilyAndGiven = ([a, b]: readonly Token[]): boolean =>
  Boolean(a && b) && ((FAMILY_FIRST.has(a!.lower) && hasSyllables(b!.text)) || (FAMILY_FIRST.has(b!.lower) && hasSyllables(a!.text)));

/** The family name and the letters of the rest, for either order in which the name may stand. */
function partsOf({ words }: Form): { first: string | null; last: string | null } {
  const [opening, closing] = [words[0]!, words.at(-1)!];
  // "Li Wei" and "Wei Li" may be two people: either word is a family name.
  const key = (family: string, given: readonly string[]) =>
    FAMILY_FIRST.has(family) && !given.some((word) => FAMILY_FIRST.has(word)) ? `${family} ${given.join('').replace(/\W/g, '')}` : null;
  return { first: key(opening, words.slice(1)), last: key(closing, words.slice(0, -1)) };
}

export const joinTurnedPersons: Joiner = (groups, forms) => {
  const full = [...forms.values()].filter(({ words, demonym }) => !demonym && (words.length === 2 || words.length === 3));
  const homely = new Map(full.flatMap((form) => (partsOf(form).first ? [[partsOf(form).first!, form] as const] : [])));
  for (const form of full) {
    const { last } = partsOf(form);
    const turned = last === null ? undefined : homely.get(last);
    if (turned && turned !== form) groups.join(turned, form, true);
  }
};

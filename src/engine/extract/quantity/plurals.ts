import { type Lexeme, singular } from './lexemes.ts';

/** Plurals without an s, and nouns that are counted in their singular ("80 staff", "12 aircraft"). */
const IRREGULAR = new Set(
  'people persons men women children feet teeth mice geese oxen lice alumni bacteria criteria phenomena fungi stimuli nuclei data media strata police staff personnel crew cattle livestock poultry aircraft spacecraft hovercraft sheep deer fish salmon trout cod bison swine offspring troops clergy faculty youth folk head series species corps'.split(
    ' ',
  ),
);
const IRREGULAR_ENDING = /(?:men|women|people|children|wives|lives|knives|craft|folk|police|ese)$/;

/** True for a noun of which there can be several: what a number above one counts. A headline's last word before the text runs on ("rises to 43 Monitor") is none. */
export function isPlural({ lower, text }: Lexeme): boolean {
  if (/^\p{Lu}{2,}s$/u.test(text)) return true;
  return IRREGULAR.has(lower) || IRREGULAR_ENDING.test(lower) || (lower.length > 3 && singular(lower) !== lower);
}

import type { Token } from '../../model.ts';
import { countryNamed, countryOfDemonym } from './countries.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from './lexicon/heads.ts';
import { ADHERENTS, CALENDAR, FURNITURE_WORDS, OPENERS } from './lexicon/notNames.ts';
import { nameKey } from './spelling.ts';

const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ash|ad|an|ar|at|az|ul|d|de|l|o)['-]\p{Lu}|\p{Ll}\p{Lu})/u;
const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|ul)-/i;
/** "US-backed", "Moscow-based", "York-born": only what stands before the hyphen is the name. */
const COMPOUND = /^(\p{Lu}.*?)-\p{Ll}+$/u;
/** After an Arabic article only a suffix that is a word parts the two: "al-Qarn-linked", not "al-Nimri". */
const ARTICLE_COMPOUND = /^((?:al|el|as|ash|ad|an|ar|at|az|ul)-\p{Lu}[^-]*)-\p{Ll}{3,}$/iu;
/** "Kim Tae-jin": the second syllable of a Korean or Chinese given name is written small. */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{1,5}$/u;
const SUFFIX =
  /-(?:led|run|born|held|era|made|like|wide|old|day|only|free|type|class|style|size|plus|bound|based|ruled|owned|built|aided|wing|line|area|side|tied|trade|loyal|bred|fed|rated|dated|owed|paid|bid|hit|fit|rich|poor|born|sized|fired|aired|going)$/;
const ALLIANCES = new Set(['EU', 'UN', 'AU', 'NATO', 'ASEAN']);
const PREFIXED = /^(?:[Pp]ro|[Aa]nti|[Nn]on|[Ee]x|[Pp]ost|[Pp]re|[Mm]id|[Tt]rans|[Ii]nter|[Uu]n|[Cc]ross|[Nn]eo)-(\p{Lu}.*)$/u;

/** The part of a token that may belong to a name. `closed` where nothing can follow it in the same name. */
export interface NamePart {
  start: number;
  end: number;
  closed: boolean;
  /** True where a prefix stands before it, so that it begins a name of its own. */
  opened: boolean;
}

/**
 * The part of a token that may be a name, or null: "US" of "US-backed", "London" of "pro-London", nothing of "US$20m" or "3D".
 * `follows` where it goes on a name begun before it, or a family name follows it.
 */
export function namePart(token: Token, follows = false): NamePart | null {
  const { text, start, end } = token;
  if (/['-]$|[$£€%@/\\]/.test(text) || !/\p{L}/u.test(text)) return null;
  const prefixed = PREFIXED.exec(text);
  if (prefixed) return { start: end - prefixed[1]!.length, end, closed: false, opened: true };
  if (!CAPITAL.test(text)) return null;
  const paired = pairEnd(text);
  if (paired) return { start, end: start + paired, closed: true, opened: false };
  const compound = ARTICLE.test(text) ? ARTICLE_COMPOUND.exec(text) : isGivenName(text, follows) ? null : COMPOUND.exec(text);
  if (compound && /^(?:pro|anti|non|ex|post|pre|mid|trans|inter|un|cross|neo|self|co|multi|sub|re|well|long|short|high|low)$/i.test(compound[1]!)) return null;
  return { start, end: compound ? start + compound[1]!.length : end, closed: compound !== null, opened: false };
}

export const hasSyllables = (text: string): boolean => SYLLABLES.test(text) && !SUFFIX.test(text);
const isGivenName = (text: string, follows: boolean): boolean => follows && hasSyllables(text);

/** Where the first of two parties ends in "EU-UN", "Franco-Prussian" apart: "Turkish-Greek", "U.S.-Russian". Zero where it is no such pair. */
function pairEnd(text: string): number {
  const at = text.indexOf('-');
  const isParty = (word: string) => ALLIANCES.has(word) || countryNamed(nameKey(word)) !== undefined || countryOfDemonym(nameKey(word)) !== undefined;
  return at > 0 && isParty(text.slice(0, at)) && isParty(text.slice(at + 1)) ? at : 0;
}

/** Months, weekdays, "I": never names, except short forms that are words of their own ("Sun Microsystems"). */
export function isCalendar(token: Token, next: Token | undefined): boolean {
  const word = token.lower.replace(/\.$/, '');
  if (word === 'i') return true;
  if (/^(?:sun|sat|mar|may|april|june|august|wed|mon|dec)$/.test(word) && next && /^\p{Lu}\p{Ll}/u.test(next.text) && !CALENDAR.has(next.lower)) return false;
  return CALENDAR.has(word) || CALENDAR.has(word.replace(/'?s$/, ''));
}

/** "The", "But", "According": a capital on them says nothing. "IS" and "WHO" in capitals are no such words. */
export const isOpener = (token: Token): boolean => (OPENERS.has(token.lower) || FURNITURE_WORDS.has(token.lower)) && !isAcronym(token.text);

/** Within a run, "New", "News" and the like are parts of the name; function words are not. */
export const mayContinue = (token: Token): boolean => !OPENERS.has(token.lower) || isAcronym(token.text) || NAME_ADJECTIVES.test(token.lower);
export const mayBegin = (token: Token): boolean =>
  !isOpener(token) || NAME_ADJECTIVES.test(token.lower) || ORGANISATION_HEADS.has(token.lower) || PLACE_HEADS.has(token.lower);

const NAME_ADJECTIVES = /^(?:new|old|first|second|third|last|next|early|high|long|big|good|bad|red)$/;

export const isAcronym = (text: string): boolean => /^(?:\p{Lu}[\p{Lu}\p{N}&]+|(?:\p{Lu}\.){2,})$/u.test(text);

/** Leading adjectives of creed or camp that newsrooms add at will: "Islamist Harakat Nur al-Watan". */
export const isLooseAdherent = (token: Token): boolean =>
  /^(?:islamist|jihadist|shiite|shia|sunni|alawite|marxist|maoist|leftist|rightist|centrist)$/.test(token.lower);
export const isAdherent = (key: string): boolean => ADHERENTS.has(key);

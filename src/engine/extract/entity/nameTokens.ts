import type { Token } from '../../model.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from './lexicon/heads.ts';
import { ADHERENTS, CALENDAR, FURNITURE_WORDS, OPENERS } from './lexicon/notNames.ts';

const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ash|ad|an|ar|at|az|ul|d|de|l|o)['-]\p{Lu}|\p{Ll}\p{Lu})/u;
const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|ul)-/i;
/** "US-backed", "Moscow-based", "York-born": only what stands before the hyphen is the name. */
const COMPOUND = /^(\p{Lu}.*?)-\p{Ll}+$/u;
const PREFIXED = /^(?:[Pp]ro|[Aa]nti|[Nn]on|[Ee]x|[Pp]ost|[Pp]re|[Mm]id|[Tt]rans|[Ii]nter|[Uu]n|[Cc]ross|[Nn]eo)-(\p{Lu}.*)$/u;

/** The part of a token that may belong to a name. `closed` where nothing can follow it in the same name. */
export interface NamePart {
  start: number;
  end: number;
  closed: boolean;
  /** True where a prefix stands before it, so that it begins a name of its own. */
  opened: boolean;
}

/** The part of a token that may be a name, or null: "US" of "US-backed", "London" of "pro-London", nothing of "US$20m" or "3D". */
export function namePart(token: Token): NamePart | null {
  const { text, start, end } = token;
  if (/['-]$|[$£€%@/\\]/.test(text) || !/\p{L}/u.test(text)) return null;
  const prefixed = PREFIXED.exec(text);
  if (prefixed) return { start: end - prefixed[1]!.length, end, closed: false, opened: true };
  if (!CAPITAL.test(text)) return null;
  const compound = ARTICLE.test(text) ? null : COMPOUND.exec(text);
  if (compound && /^(?:pro|anti|non|ex|post|pre|mid|trans|inter|un|cross|neo|self|co|multi|sub|re|well|long|short|high|low)$/i.test(compound[1]!)) return null;
  return { start, end: compound ? start + compound[1]!.length : end, closed: compound !== null, opened: false };
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

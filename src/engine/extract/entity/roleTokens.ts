import type { Token } from '../../model.ts';
import { HONORIFICS, ROLE_NOUNS } from './lexicon/roles.ts';
import { words } from './lexicon/words.ts';

/** What a text says someone is, beside the name: positions in `Sentence.tokens`, both inclusive. */
export interface RolePhrase {
  from: number;
  to: number;
  /** True where the role is yet to come or just given: "who will become", "was named". */
  appointment: boolean;
}

/** Tells tokens of other people's names. */
export type Taken = (token: Token) => boolean;

/** Forms of address: no role by themselves. */
const COURTESY = words('mr mrs ms miss mx sir dame lord lady st saint hon fr');
export const CLOSING = /^(?:,|\u2014|\u2013|--|\(|\)|\.|;|:|"|\?|!)$/;
/** A mark, or a hyphen with a space before it that stands for a dash ("22-year-old" has none). */
export const closes = (tokens: readonly Token[], i: number): boolean =>
  CLOSING.test(tokens[i]!.text) || (tokens[i]!.text === '-' && tokens[i]!.start > (tokens[i - 1]?.end ?? 0));
/** Tokens in the longest phrase for a role. */
export const LONGEST = 14;

export const isCourtesy = (token: Token | undefined): boolean => COURTESY.has(token?.lower.replace(/\.$/, '') ?? '');

export const isRoleWord = (token: Token | undefined): boolean => {
  const word = token?.lower.replace(/^ex-|\.$/g, '') ?? '';
  // "AD", "DA": in capitals only, since "ad" and "da" are other words.
  if (/^(?:AD|DA|AG)$/.test(token?.text ?? '')) return true;
  return (ROLE_NOUNS.has(word) || (HONORIFICS.has(word) && !COURTESY.has(word))) && !COURTESY.has(word);
};

/** "Directors", "actresses": more than one, as "directors X and Y" and "one of the directors" have them. */
export const isPluralRole = (token: Token | undefined): boolean =>
  token?.lower.endsWith('s') === true && !isRoleWord(token) && singularRole(token.lower) !== null;

export const singularRole = (word: string): string | null =>
  [word.slice(0, -1), word.slice(0, -2), word.replace(/men$/, 'man'), word.replace(/ies$/, 'y')].find((single) => ROLE_NOUNS.has(single)) ?? null;

export const hasDeterminer = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some((token) => /^(?:the|an?|its|their|his|her|'s)$/.test(token.lower));

/** Titles within a run of capitals: which words are one, and where one stands between two names. */
import type { Token } from '../../model.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from './lexicon/heads.ts';
import { HONORIFICS, INNER_RANKS, INNER_TITLES, TITLE_MODIFIERS } from './lexicon/roles.ts';
import type { Run } from './runs.ts';

export const bare = (token: Token): string => token.lower.replace(/\.$/, '');
const hasTitle = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to + 1).some((token) => HONORIFICS.has(bare(token)));

const isOffice = (tokens: readonly Token[], at: number, last: number): boolean =>
  tokens.slice(at, last + 1).some((token) => token.lower === 'of' || token.lower === 'for') || at + 2 > last;

/** "Foreign" is part of a title only where "Minister" follows; "General Motors" and "Prime Video" are none. */
export function isTitleWord(tokens: readonly Token[], at: number, last: number): boolean {
  const word = bare(tokens[at]!);
  const next = at < last ? tokens[at + 1] : undefined;
  if (next && (ORGANISATION_HEADS.has(next.lower) || next.lower === 'of' || next.lower === '&') && !HONORIFICS.has(bare(next))) return false;
  if (HONORIFICS.has(word)) return true;
  // "High Representative Jane Roe" is a person; the "High Commissioner for Refugees" is an office by that name.
  return (
    TITLE_MODIFIERS.has(word) && next !== undefined && hasTitle(tokens, at + 1, Math.min(last, at + 3)) && !(word === 'high' && isOffice(tokens, at, last))
  );
}

/** First position within the run at which a title stands between two names: "Acme Chief Executive Jo Bloggs". */
export function innerTitle(tokens: readonly Token[], { first, last }: Run): number | null {
  for (let at = first + 1; at <= last; at++)
    if ((INNER_TITLES.has(bare(tokens[at]!)) || isInnerRank(tokens, at, last)) && !/^(?:of|for|&)$/.test(tokens[at + 1]?.lower ?? ''))
      return backToModifiers(tokens, first, at);
  return null;
}

/** A rank with two or three words behind it, none of which ends the name of a body or a place. */
const isInnerRank = (tokens: readonly Token[], at: number, last: number): boolean =>
  INNER_RANKS.has(bare(tokens[at]!)) &&
  last - at > 1 &&
  last - at < 4 &&
  !tokens.slice(at + 1, last + 1).some(({ lower }) => ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower) || HONORIFICS.has(lower));

function backToModifiers(tokens: readonly Token[], first: number, at: number): number {
  let from = at;
  while (from - 1 > first && TITLE_MODIFIERS.has(bare(tokens[from - 1]!))) from--;
  return from;
}

/** "Operating Officer", "Deputy Undersecretary": a rank in capitals, and nobody by name. */
export const isRank = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  /^(?:officer|undersecretary|secretary|president|manager|director|minister|executive|chairman|counsel)$/.test(bare(tokens.at(-1)!)) &&
  tokens
    .slice(0, -1)
    .every(
      (token) =>
        TITLE_MODIFIERS.has(bare(token)) || HONORIFICS.has(bare(token)) || /^(?:operating|financial|technology|information|marketing)$/.test(token.lower),
    );

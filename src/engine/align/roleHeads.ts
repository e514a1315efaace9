/** The nouns that name a post, with the words that make another rank of them. */
import { isRank } from '../extract/entity/lexicon/roleFamilies.ts';
import { ROLE_SYNONYMS, SOLE_ROLES, TITLE_MODIFIERS } from '../extract/entity/lexicon/roles.ts';
import { LEADING_VERBS, leadingVerb } from '../extract/entity/lexicon/roleVerbs.ts';
import { isPluralRole, isRoleWord, singularRole } from '../extract/entity/roleTokens.ts';
import type { Token } from '../model.ts';
import { inMinistry, ministryAt } from './ministry.ts';

const bare = (token: Token): string => token.lower.replace(/^ex-|\.$/g, '');
const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  TITLE_MODIFIERS.has(bare(token)) &&
  !/^(?:former|ex-president|ex-minister|first|lead|police|army|navy|district|city|town|county)$/.test(bare(token));

/** "chief executive officer" for "CEO" and "chief executive"; null where token `i` is no head. */
export function headAt(tokens: readonly Token[], i: number): string | null {
  const leading = tokens[i]!.pos === 'VERB' && i < 4 ? leadingVerb(tokens[i]!.lower) : null;
  if (leading) return LEADING_VERBS[leading]!;
  if (/^(?:speaks|spoke|speaking)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'for') return 'spokesperson';
  const ministry = ministryAt(tokens, i);
  if (ministry) return ministry.head;
  if (isOneOfMany(tokens, i)) return headOf(tokens, i);
  return isRoleWord(tokens[i]) && !isTitlePart(tokens, i) ? headOf(tokens, i) : null;
}

/** "One of the three directors", "directors X and Y": plural only where it closes or opens the role. */
const isOneOfMany = (tokens: readonly Token[], i: number): boolean =>
  isPluralRole(tokens[i]) && (i === tokens.length - 1 || (tokens[0]!.lower === 'one' && tokens[1]?.lower === 'of'));

function headOf(tokens: readonly Token[], i: number): string {
  let from = i;
  while (from > 0 && (isModifier(tokens[from - 1]) || isTitlePart(tokens, from - 1)) && tokens[from - 1]!.end + 1 >= tokens[from]!.start) from--;
  const words = tokens.slice(from, i + 1).map((token) => (isPluralRole(token) ? singularRole(token.lower)! : bare(token)));
  const phrase = words.map((word) => ROLE_SYNONYMS[word] ?? word).join(' ');
  return phrase
    .replace(/\bchief executive(?! officer)\b|\bhead executive(?: officer)?\b/, 'chief executive officer')
    .replace(/\bhead (executive|technology|financial|operating|information) officer/, 'chief $1 officer');
}

/** "Chief" of "chief technology officer", "vice president" of "vice president of": a rank word before a further head. */
const isTitlePart = (tokens: readonly Token[], i: number): boolean => {
  const at = (steps: number) => tokens[i + steps];
  const here = at(0);
  const next = at(1);
  if (!here || !next || next.start > here.end + 1) return false;
  // "principal analyst", "deputy foreign minister", "chief technology officer": the rank belongs to the head that follows.
  // "spokesman Commander Roe" has a post and a rank.
  if (isRank(bare(next)) && !isRank(bare(here)) && !TITLE_MODIFIERS.has(bare(here))) return false;
  if (isRoleWord(here) && isRoleWord(next)) return true;
  if (/^(?:deputy|vice|assistant|associate|acting|principal|executive|chief)$/.test(bare(here)) && isModifier(next) && [at(2), at(3)].some(isRoleWord))
    return true;
  if (bare(here) === 'chief' && isRoleWord(at(2))) return true;
  return bare(here) === 'technology' && bare(next) === 'officer';
};

export const inHead = (tokens: readonly Token[], i: number): boolean =>
  isModifier(tokens[i]) ||
  inMinistry(tokens, i) ||
  isTitlePart(tokens, i) ||
  (bare(tokens[i]!) === 'technology' && bare(tokens[i - 1] ?? tokens[i]!) === 'chief');

/** True for roles that one person at a time holds in one body. */
export const isSole = (head: string): boolean => {
  const last = head.split(' ').at(-1)!;
  if (/\b(?:deputy|vice|former|acting|interim|incoming|assistant|senior|junior)\b/.test(head)) return false;
  if (head === 'minister' || head === 'head' || head === 'leader') return head === 'leader';
  return SOLE_ROLES.has(last) || head === 'chair' || /^chief \w+ officer$/.test(head);
};

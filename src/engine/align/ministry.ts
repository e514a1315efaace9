/** "Minister of Internal Affairs", "minister for rural development", "home minister": an office by the matters that it is in charge of. */
import { isMatter, MATTER_SYNONYMS } from '../extract/entity/lexicon/portfolios.ts';
import type { Token } from '../model.ts';

interface Ministry {
  /** "interior minister" */
  head: string;
  /** Tokens that the office takes, both inclusive. */
  from: number;
  to: number;
}

const HEAD = /^(?:minister|secretary|commissioner)$/;
/** Who does not hold the office but helps in it or stands in for its holder. */
const LESSER = /^(?:deputy|vice|junior|shadow|acting|interim|assistant|associate|prime|first|press|permanent|under)$/;

/** The office whose head noun is token `i`; null for a prime minister, a press secretary, and where no matter is named. */
export function ministryAt(tokens: readonly Token[], i: number): Ministry | null {
  if (!HEAD.test(tokens[i]!.lower)) return null;
  let from = i;
  while (isOfMatter(tokens[from - 1]) && !LESSER.test(tokens[from - 1]!.lower)) from--;
  const to = from === i ? endOfMatters(tokens, i) : i;
  const matters = tokens.slice(from, to + 1).flatMap(({ lower }) => (isMatter(lower) && !/^(?:affairs|state|national)$/.test(lower) ? [lower] : []));
  if (!matters.length) return null;
  const lesser = tokens[from - 1] && LESSER.test(tokens[from - 1]!.lower) ? `${tokens[from - 1]!.lower} ` : '';
  return { head: `${lesser}${matters.map((word) => MATTER_SYNONYMS[word] ?? word).join(' ')} ${tokens[i]!.lower}`, from: lesser ? from - 1 : from, to };
}

const isOfMatter = (token: Token | undefined): boolean => token !== undefined && (isMatter(token.lower) || /^(?:and|&)$/.test(token.lower));

function endOfMatters(tokens: readonly Token[], i: number): number {
  if (!/^(?:of|for)$/.test(tokens[i + 1]?.lower ?? '')) return i;
  let to = i + 1;
  while (isOfMatter(tokens[to + 1]) || /^(?:the|state|for|,)$/.test(tokens[to + 1]?.lower ?? '')) to++;
  return to === i + 1 ? i : to;
}

/** True for a token that belongs to such an office. */
export const inMinistry = (tokens: readonly Token[], i: number): boolean =>
  tokens.some((token, at) => {
    const office = HEAD.test(token.lower) ? ministryAt(tokens, at) : null;
    return office !== null && office.from <= i && i <= office.to;
  });

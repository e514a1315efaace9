import type { Token } from '../../model.ts';
import type { TokenRange } from './pieces.ts';

export const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Noun phrases without prepositions, in order. */
export function baseChunks(tokens: Token[], attribution: ReadonlySet<number>): TokenRange[] {
  const chunks: TokenRange[] = [];
  let from = -1;
  const close = (to: number): void => {
    let end = to;
    while (end > from && !isNoun(tokens[end - 1])) end--;
    if (end > from) chunks.push({ from, to: end });
    from = -1;
  };
  tokens.forEach((token, i) => {
    const joins = !attribution.has(i) && inChunk(tokens, i);
    if (joins && from >= 0 && isHeadlineVerb(tokens, i)) close(i);
    if (joins && from >= 0 && token.pos === 'DET' && !/^(?:all|both|half|such)$/.test(tokens[i - 1]?.lower ?? '')) close(i);
    if (joins && from < 0) from = i;
    if (!joins && from >= 0) close(i);
  });
  if (from >= 0) close(tokens.length);
  return chunks;
}

/** "Toll among passengers rises to 12": after a plural taggers take the verb of a headline for one more noun. */
const isHeadlineVerb = (tokens: Token[], i: number): boolean =>
  /[^s]s$/.test(tokens[i]!.text) &&
  tokens[i]!.pos === 'NOUN' &&
  /[^s]s$/.test(tokens[i - 1]!.text) &&
  tokens[i - 1]!.pos === 'NOUN' &&
  /^(?:NUM|DET|ADP|PART)$/.test(tokens[i + 1]?.pos ?? '');

function inChunk(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.pos)) return !/^(?:that|there)$/.test(token.lower);
  if (token.lower === "'s" || token.text === "'") return isNoun(tokens[i - 1]);
  if (token.text === '-') return i > 0 && tokens[i - 1]!.end === token.start;
  if (token.pos === 'PRON') return /^(?:its|his|her|their|our)$/.test(token.lower);
  if (token.pos === 'ADV') return /^(?:ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '') || /(?:ed|ing)$/.test(tokens[i + 1]?.lower ?? '');
  // A participle between article or adjective and noun: "the besieged towns".
  return (
    token.pos === 'VERB' &&
    /(?:ed|ing|en)$/.test(token.lower) &&
    /^(?:DET|ADJ|ADV|NUM)$/.test(tokens[i - 1]?.pos ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')
  );
}

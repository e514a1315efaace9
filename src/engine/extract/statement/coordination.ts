/** Clauses that no mark and no subordinator parts: a conjunction or a comma between two predications. */
import type { Token } from '../../model.ts';
import { CONJUNCTIONS } from '../../text/subordinators.ts';

const LONGEST_SUBJECT = 9;
const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

/** "the army retreated and the president fled": a conjunction between two predications, each with a subject of its own. */
export function coordinated(tokens: Token[]): number[] {
  return tokens.flatMap((token, i) => {
    if (token.text === ',' && (isSpliced(tokens, i) || closesOpening(tokens, i))) return [i + 1];
    // Taggers take ", flooding two villages" for a noun.
    if (
      token.text === ',' &&
      /^[a-z]{3,}ing$/.test(tokens[i + 1]?.text ?? '') &&
      /^(?:DET|NUM|PROPN)$/.test(tokens[i + 2]?.pos ?? '') &&
      tokens.slice(0, i).some(isFiniteVerb)
    )
      return [i + 1];
    if (i > 0 && CONJUNCTIONS.includes(token.lower) && tokens[i + 1]?.lower !== 'of') return [i];
    if (token.lower !== 'and' && token.lower !== 'but') return [];
    if (joinsNames(tokens, i)) return [];
    if (tokens[i - 1]?.text === ',' && goesOn(tokens, i + 1) && tokens.slice(0, i).some(isFiniteVerb)) return [i];
    const before = tokens.slice(Math.max(0, i - 24), i);
    const mark = before.findLastIndex((other) => /^[,;:"]$/.test(other.text));
    if (!before.slice(mark + 1).some(isFiniteVerb)) return [];
    return opensWithSubject(tokens, i + 1) ? [i] : [];
  });
}

/** "boats from Orsel and Marn waited": two names, not two predications. */
const joinsNames = (tokens: Token[], and: number): boolean =>
  tokens[and - 1]?.pos === 'PROPN' && tokens[and + 1]?.pos === 'PROPN' && /^(?:VERB|AUX)$/.test(tokens[and + 2]?.pos ?? '') && tokens[and - 2]?.pos === 'ADP';

/** ", and weeks later the two companies held": a verb of its own before the next mark, and no relative clause's. */
function goesOn(tokens: Token[], from: number): boolean {
  if (tokens[from]?.pos === 'VERB' || tokens[from]?.pos === 'AUX') return true;
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    if (/^[,;:."()]$/.test(tokens[at]!.text) || /^(?:which|who|that|to)$/.test(tokens[at]!.lower)) return false;
    if (at > from && isFiniteVerb(tokens[at]!) && /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]!.pos)) return true;
  }
  return false;
}

/** "No terms were given, it is expected to close": a pronoun and a finite verb after a comma, a predication before it. */
const isSpliced = (tokens: Token[], comma: number): boolean =>
  /^(?:it|he|she|they|we|this|there)$/.test(tokens[comma + 1]?.lower ?? '') &&
  Boolean(tokens[comma + 2] && isFiniteVerb(tokens[comma + 2]!)) &&
  tokens.slice(0, comma).some(isFiniteVerb);

/** "Built in 1971, the base became", "which was built in 1971, the base plays": the main clause after one that hangs on it. */
function closesOpening(tokens: Token[], comma: number): boolean {
  const from = tokens.slice(0, comma).findLastIndex((token) => /^[,;:"]$/.test(token.text)) + 1;
  const piece = tokens.slice(from, comma);
  const hangs = OPENS_SUBORDINATE.has(piece[0]?.lower ?? '') || (piece[0]?.pos === 'VERB' && /(?:ed|ing|en|t)$/.test(piece[0].lower));
  return hangs && piece.some(isVerb) && opensWithSubject(tokens, comma + 1);
}

const OPENS_SUBORDINATE = new Set([
  'which',
  'who',
  'whose',
  'where',
  'when',
  'while',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'until',
  'if',
  'as',
  'once',
  'by',
  'following',
]);

export const isFiniteVerb = (token: Token): boolean => token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower));

/** A short noun phrase, then a finite verb that cannot be read as a participle of it. */
function opensWithSubject(tokens: Token[], from: number): boolean {
  let at = from;
  while (
    at < tokens.length &&
    at - from < LONGEST_SUBJECT &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]!.pos) || (at > from && /^(?:of|in|from|at|for)$/.test(tokens[at]!.lower)))
  )
    at++;
  if (at === from || !tokens[at] || !isFiniteVerb(tokens[at]!)) return false;
  return tokens[at]!.pos === 'AUX' || !/^(?:by|in|on|at|from|to|with|for)$/.test(tokens[at + 1]?.lower ?? '');
}

import type { Sentence, Token } from '../model.ts';
import { RELATIVES, SUBORDINATING } from './subordinators.ts';

/** Words that open a clause of their own after a comma or by themselves. */
const SUBORDINATORS = new Set([...RELATIVES, ...SUBORDINATING, 'that', 'but', 'once']);
const HARD_MARKS = new Set([';', ':', '\u2014', '\u2013', '--', '"']);

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** True where a clause begins at token `i`: the mark or word before it parts two predications. */
function opensClause(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  if (!previous) return true;
  if (HARD_MARKS.has(previous.text)) return true;
  if (previous.text === ',')
    return SUBORDINATORS.has(token.lower) || isVerb(token) || (token.pos === 'CCONJ' && hasVerbSoon(tokens, i + 1)) || token.lower === 'not';
  if (token.pos === 'CCONJ' && token.lower !== 'or') return isVerb(tokens[i + 1]) || (hasVerbSoon(tokens, i + 1) && tokens[i + 1]?.pos === 'PRON');
  if (SUBORDINATORS.has(token.lower)) return token.pos !== 'ADP' || hasVerbSoon(tokens, i + 1);
  return false;
}

/** A finite verb within the next five tokens, before any mark. */
function hasVerbSoon(tokens: Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    if (tokens[i]!.pos === 'PUNCT') return false;
    if (isVerb(tokens[i])) return true;
  }
  return false;
}

/** Positions in `sentence.tokens` at which clauses begin; the first is 0. */
export function clauseStarts(sentence: Sentence): number[] {
  return sentence.tokens.flatMap((_, i) => (opensClause(sentence.tokens, i) ? [i] : []));
}

/** "(WHO)", "(6 miles)": an aside does not end the clause that it stands in, and is one of its own for what it holds. */
function asides(tokens: Token[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  tokens.forEach((token, i) => {
    if (token.text !== '(') return;
    const close = tokens.findIndex((other, j) => j > i && other.text === ')');
    if (close > 0) found.push({ start: tokens[i + 1]!.start, end: tokens[close - 1]!.end });
  });
  return found;
}

/**
 * The clause of the sentence around [start, end), without the marks and conjunctions at its edges.
 * The span always covers [start, end).
 */
export function clauseAround(sentence: Sentence, start: number, end: number): { start: number; end: number } {
  const { tokens } = sentence;
  const held = asides(tokens);
  const home = held.find((aside) => aside.start <= start && end <= aside.end);
  const starts = clauseStarts(sentence)
    .map((i) => tokens[i]!.start)
    .filter((at) => home || !held.some((aside) => aside.start <= at && at <= aside.end));
  const from = Math.min(start, Math.max(starts.findLast((at) => at <= start) ?? sentence.start, home?.start ?? 0));
  const until = home ? Math.min(endAfter(starts, end, sentence), home.end) : closed(tokens, starts, from, endAfter(starts, end, sentence), sentence);
  return trimmed(
    tokens.filter((token) => token.start >= from && token.end <= Math.max(end, until)),
    start,
    end,
  );
}

const endAfter = (starts: number[], at: number, sentence: Sentence): number => starts.find((start) => start >= at) ?? sentence.end;

/**
 * "In May, several groups, | led by the union, | began a strike": what stands before the aside has no verb yet, so the
 * clause goes on behind it.
 */
function closed(tokens: Token[], starts: number[], from: number, until: number, sentence: Sentence): number {
  const part = (a: number, b: number) => tokens.filter((token) => token.start >= a && token.end <= b);
  if (until >= sentence.end || part(from, until).some(isVerb)) return until;
  const next = endAfter(starts, until + 1, sentence);
  return next < sentence.end && part(until, next).at(-1)?.text === ',' ? endAfter(starts, next + 1, sentence) : next;
}

const isEdge = (token: Token): boolean => token.pos === 'CCONJ' || (token.pos === 'PUNCT' && !/[A-Za-z0-9%$£€)]/.test(token.text));

function trimmed(tokens: Token[], start: number, end: number): { start: number; end: number } {
  let first = 0;
  let last = tokens.length - 1;
  while (first < last && tokens[first]!.start < start && isEdge(tokens[first]!)) first++;
  while (last > first && tokens[last]!.end > end && isEdge(tokens[last]!)) last--;
  return { start: Math.min(start, tokens[first]?.start ?? start), end: Math.max(end, tokens[last]?.end ?? end) };
}

import type { Alignment, QuoteClaim, Topic } from '../model.ts';
import { cluster, NEVER } from './cluster.ts';
import { withEchoes } from './quoteEcho.ts';
import { compareSpeakers, speakerOf } from './quoteSpeaker.ts';
import { commonWords, isNegation, isNumber, joinCompounds, type QuoteWord, wordsOfQuote } from './quoteWords.ts';

/** Share of the shorter quotation's words that the other has in the same order. Measured on annotated news. */
const SHARE = 0.62;
const SHORT_SHARE = 0.75;
const SHORT = 6;
/** Words of one utterance given to two people: only where nearly all of many words are the same. */
const OTHER_SPEAKER_SHARE = 0.85;
const OTHER_SPEAKER_WORDS = 8;
/** Below this, words in common that lie scattered over a longer quotation prove nothing; a run of them does. */
const SURE_SHARE = 0.8;
const RUN = 4;
const SAME_SPEAKER_BONUS = 0.1;

/** Quotations of one utterance, and the places where another story gives it without quotation marks. */
export function alignQuote(claims: readonly QuoteClaim[], topic: Topic): Alignment[] {
  const scores = pairScores(claims, topic);
  const matched = claims.filter((claim) => scores.has(claim));
  const clusters = cluster(
    matched,
    (claim) => claim.start,
    (a, b) => scores.get(a)?.get(b) ?? NEVER,
    SHARE,
  );
  const single = claims.filter((claim) => !clusters.some(({ members }) => members.includes(claim)));
  return withEchoes([...clusters, ...single.map((claim) => ({ members: [claim], confidence: 0 }))], topic)
    .filter(({ members }) => members.length > 1)
    .map(({ members, confidence }) => ({
      kind: 'quote',
      readings: members.toSorted((a, b) => a.story - b.story || a.start - b.start),
      confidence: Math.min(1, confidence),
    }));
}

function pairScores(claims: readonly QuoteClaim[], topic: Topic): Map<QuoteClaim, Map<QuoteClaim, number>> {
  const scores = new Map<QuoteClaim, Map<QuoteClaim, number>>();
  const keys = new Map(claims.map((claim) => [claim, new Set(wordsOfQuote(claim, topic).map((word) => word.key))]));
  claims.forEach((a, i) => {
    for (const b of claims.slice(i + 1)) {
      if (a.story === b.story || !sharesEnough(keys.get(a)!, keys.get(b)!)) continue;
      const score = sameUtterance(a, b, topic);
      if (score < SHARE) continue;
      for (const [x, y] of [[a, b] as const, [b, a] as const]) scores.set(x, (scores.get(x) ?? new Map()).set(y, score));
    }
  });
  return scores;
}

/** A cheap look before the costly one: half the words of the smaller set are in the other. */
function sharesEnough(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of smaller) if (larger.has(word)) shared++;
  return shared >= smaller.size * 0.5;
}

/** How surely two quotations are one utterance, 0..1, or NEVER. */
export function sameUtterance(a: QuoteClaim, b: QuoteClaim, topic: Topic): number {
  const y = joinCompounds(wordsOfQuote(b, topic), wordsOfQuote(a, topic));
  const x = joinCompounds(wordsOfQuote(a, topic), y);
  const pairs = commonWords(x, y);
  const shorter = Math.min(x.length, y.length);
  if (!shorter) return NEVER;
  const share = pairs.length / shorter;
  const content = new Set(pairs.filter(([i]) => x[i]!.content).map(([i]) => x[i]!.key)).size;
  const identical = x.length === y.length && pairs.length === x.length;
  const speakers = compareSpeakers(speakerOf(a, topic), speakerOf(b, topic));
  if (speakers === 'other' && (share < OTHER_SPEAKER_SHARE || shorter < OTHER_SPEAKER_WORDS)) return NEVER;
  if (shorter < SHORT && !(identical ? content >= 1 && (shorter >= 3 || content >= 2) : share >= SHORT_SHARE && content >= 2 && isTight(pairs, shorter)))
    return NEVER;
  if (content < 1 || (shorter >= SHORT && content < 2)) return NEVER;
  if (figuresDiffer(x, y, pairs) && share < 0.85) return NEVER;
  if (share < SURE_SHARE && longestRun(pairs) < RUN && pairs.length < Math.max(x.length, y.length) * 0.5) return NEVER;
  if (share < SURE_SHARE && x.some(isNegation) !== y.some(isNegation)) return NEVER;
  return Math.min(1, share + (speakers === 'same' ? SAME_SPEAKER_BONUS : 0));
}

/** Words in a row that both have. */
function longestRun(pairs: readonly [number, number][]): number {
  let longest = 0;
  let run = 0;
  pairs.forEach(([i, j], k) => {
    const before = pairs[k - 1];
    run = before && before[0] === i - 1 && before[1] === j - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** The words in common stand close together on both sides, not scattered over a long quotation. */
const isTight = (pairs: [number, number][], length: number): boolean =>
  [0, 1].every((side) => pairs.length > 0 && pairs.at(-1)![side as 0]! - pairs[0]![side as 0]! < length + 2);

/** "24 people dead" and "31 people dead" are said at two times. */
function figuresDiffer(x: readonly QuoteWord[], y: readonly QuoteWord[], pairs: [number, number][]): boolean {
  const left = x.filter((word, i) => isNumber(word) && !pairs.some(([at]) => at === i));
  const right = y.filter((word, j) => isNumber(word) && !pairs.some(([, at]) => at === j));
  return left.length > 0 && right.length > 0;
}

import type { Alignment, QuoteClaim, Topic } from '../model.ts';
import { cluster, NEVER } from './cluster.ts';
import { withEchoes } from './quoteEcho.ts';
import { joinSentences } from './quoteJoined.ts';
import { compareSpeakers, speakerOf } from './quoteSpeaker.ts';
import { commonWords, isNegation, isNumber, joinCompounds, type QuoteWord, wordsOfQuote } from './quoteWords.ts';

/** Share of the shorter quotation's words that the other has in the same order. Measured on annotated news. */
const SHARE = 0.62;
const SHORT_SHARE = 0.75;
const SHORT = 6;
/** Words of one utterance given to two people: only where nearly all of many words are the same. */
const OTHER_SPEAKER_SHARE = 0.85;
const OTHER_SPEAKER_WORDS = 8;
/** Fewer, where they are the same to the last: a slogan that many shout is shorter still, or has less in it. */
const OTHER_SPEAKER_LEAST = 5;
const OTHER_SPEAKER_CONTENT = 3;
/** What such a pair counts for where fewer words than that are quoted: by itself nothing, beside others no bar. */
const TOO_SHORT_TO_TELL = 0.3;
/** Tolls rise: the same sentence with another figure is said at another time, unless all else is the same. */
const OTHER_FIGURES_SHARE = 0.85;
/** What the same speaker says in much the same words is one utterance from a lower share on. */
const NEAR_SHARE = 0.55;
const NEAR_RUN = 3;
/** Below this, words in common that lie scattered over a longer quotation prove nothing; a run of them does. */
const SURE_SHARE = 0.8;
/** "The chapter is closed", "the chapter is not closed": so few words with a denial between them are two utterances. */
const LEAST_DENIED = 8;
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
  const whole = joinSentences(clusters, single, topic);
  const rest = single.filter(
    (claim) => !whole.some(({ members }) => members.some((member) => member.story === claim.story && member.start <= claim.start && claim.end <= member.end)),
  );
  return withEchoes([...whole, ...rest.map((claim) => ({ members: [claim], confidence: 0 }))], topic)
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
      if (score <= 0) continue;
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

/** What two quotations have in common. */
interface Likeness {
  /** Share of the shorter one's words that the other has in the same order, and of the longer one's. */
  share: number;
  ofLonger: number;
  /** Words of the shorter one. */
  length: number;
  /** Different content words in common. */
  content: number;
  /** Words in a row that both have. */
  run: number;
  tight: boolean;
  identical: boolean;
  /** Each has a figure that the other has not. */
  otherFigures: boolean;
  denial: boolean;
  speakers: ReturnType<typeof compareSpeakers>;
}

/** How surely two quotations are one utterance, 0..1, or NEVER. */
export function sameUtterance(a: QuoteClaim, b: QuoteClaim, topic: Topic): number {
  const likeness = likenessOf(a, b, topic);
  const { share, speakers } = likeness;
  if (speakers === 'other' && isContained(likeness)) return TOO_SHORT_TO_TELL;
  if (!likeness.length || !mayBeOne(likeness)) return NEVER;
  if (share >= SHARE && isPlainly(likeness)) return Math.min(1, share + (speakers === 'same' ? SAME_SPEAKER_BONUS : 0));
  return isNearly(likeness) ? Math.min(1, Math.max(SHARE, share + SAME_SPEAKER_BONUS)) : NEVER;
}

function likenessOf(a: QuoteClaim, b: QuoteClaim, topic: Topic): Likeness {
  const y = joinCompounds(wordsOfQuote(b, topic), wordsOfQuote(a, topic));
  const x = joinCompounds(wordsOfQuote(a, topic), y);
  const pairs = commonWords(x, y);
  const length = Math.min(x.length, y.length);
  return {
    share: length ? pairs.length / length : 0,
    ofLonger: length ? pairs.length / Math.max(x.length, y.length) : 0,
    length,
    content: new Set(pairs.filter(([i]) => x[i]!.content).map(([i]) => x[i]!.key)).size,
    run: longestRun(pairs),
    tight: isTight(pairs, length),
    identical: x.length === y.length && pairs.length === x.length,
    otherFigures: figuresDiffer(x, y, pairs),
    denial: denies(x, y),
    speakers: compareSpeakers(speakerOf(a, topic), speakerOf(b, topic)),
  };
}

/** Nothing forbids it: neither two people, nor other figures, nor a denial among few common words. */
function mayBeOne(likeness: Likeness): boolean {
  const { share, length, otherFigures, denial, speakers } = likeness;
  if (speakers === 'other' && !isOneForTwo(likeness)) return false;
  return !(otherFigures && share < OTHER_FIGURES_SHARE) && !(denial && (share < SURE_SHARE || length < LEAST_DENIED));
}

/** So many of the same words that two people will hardly have said them. */
const isOneForTwo = ({ share, length, content, identical }: Likeness): boolean =>
  share >= OTHER_SPEAKER_SHARE && (length >= OTHER_SPEAKER_WORDS || (identical && length >= OTHER_SPEAKER_LEAST && content >= OTHER_SPEAKER_CONTENT));

/** A few words in marks, word for word and in a row within the other's. */
const isContained = ({ share, run, length, content, ofLonger }: Likeness): boolean =>
  share === 1 && run === length && length >= 3 && length < OTHER_SPEAKER_WORDS && content >= 2 && ofLonger < 1;

/** Enough words in common, and of a kind that two utterances do not share by chance. */
function isPlainly({ share, ofLonger, length, content, run, tight, identical }: Likeness): boolean {
  if (length < SHORT) return identical ? content >= 1 && (length >= 3 || content >= 2) : share >= SHORT_SHARE && content >= 2 && tight;
  return content >= 2 && (share >= SURE_SHARE || run >= RUN || ofLonger >= 0.5);
}

/** One speaker known by name, in much the same words. */
const isNearly = ({ share, length, content, run, tight, speakers }: Likeness): boolean =>
  speakers === 'same' && share >= NEAR_SHARE && content >= 2 && (length < SHORT ? length >= 4 && tight : run >= NEAR_RUN);

/** One side has a "not", the other none. */
const denies = (x: readonly QuoteWord[], y: readonly QuoteWord[]): boolean => x.some(isNegation) !== y.some(isNegation);

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

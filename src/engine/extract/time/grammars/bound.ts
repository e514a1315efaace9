import type { Bound } from '../../../../schemas/vocabulary.ts';

const LEADS: [Bound, string][] = [
  ['at least', 'at least|no less than|not less than|no fewer than|a minimum of|minimum'],
  ['at most', 'up to|at most|no more than|not more than|no longer than|as long as|as much as|as many as|a maximum of|maximum|within'],
  ['less than', 'less than|fewer than|shorter than|under|just under|not quite|inside'],
  ['more than', 'more than|longer than|just over|well over|over|in excess of|upwards of|beyond'],
  ['about', 'about|around|some|roughly|approximately|nearly|almost|close to|circa|an estimated|perhaps|virtually|well-nigh|the better part of|most of'],
];
const BETWEEN = '(?:\\s+(?:the|a|an|another))?(?:\\s+(?:last|past|next|first|previous|coming))?\\s+$';
const PATTERNS = LEADS.map(([bound, words]) => ({ bound, pattern: new RegExp(`(?<![\\w-])(?:${words})${BETWEEN}`, 'i') }));

export interface BoundRead {
  bound: Bound;
  /** Characters of `before` that belong to the bound and what stands between it and the number. */
  length: number;
}

/** How the words before a number bound it: "more than five", "nearly 50". */
export function boundBefore(before: string): BoundRead {
  const near = before.slice(-40);
  // "over the past decade" states no bound: it is a preposition of time.
  const overThe = /(?<![\w-])(?:over|within)\s+(?:the|a)?\s*(?:(?:last|past|next|first|previous|coming)\s+)$|(?<![\w-])over\s+the\s+$/i.test(near);
  for (const { bound, pattern } of overThe ? [] : PATTERNS) {
    const match = pattern.exec(near);
    if (match) return { bound, length: match[0].length };
  }
  return { bound: 'exactly', length: 0 };
}

import type { QuoteClaim, Topic } from '../model.ts';
import type { Told } from './quoteEcho.ts';
import { compareSpeakers, speakerOf } from './quoteSpeaker.ts';
import { commonWords, type QuoteWord, wordsOfQuote } from './quoteWords.ts';

/** Share of the neighbour's words, and how many of them, that the other story has beside those that the reading has. */
const SHARE = 0.5;
const LEAST = 3;
/** So much of it needs no telling word: "The pump was off" and "The motor was off" beside a sentence that is the same. */
const NEARLY_ALL = 0.75;
/** Characters from one sentence to the next, a report ("he told reporters") included. */
const REACH = 80;

/** "I was tired for a week. Then I went on." is one sentence elsewhere: where a story parts what another runs together, both sentences are the reading. */
export function joinSentences(told: readonly Told[], free: readonly QuoteClaim[], topic: Topic): Told[] {
  const taken = new Set<QuoteClaim>();
  return told.map(({ members, confidence }) => ({
    confidence,
    members: members.map((member) => {
      const others = members.filter((other) => other !== member);
      const neighbour = free.find((claim) => !taken.has(claim) && isNext(member, claim, topic) && others.some((other) => isPart(member, claim, other, topic)));
      if (!neighbour) return member;
      taken.add(neighbour);
      return joined(member, neighbour, topic);
    }),
  }));
}

const isNext = (a: QuoteClaim, b: QuoteClaim, topic: Topic): boolean =>
  a.story === b.story &&
  Math.abs(a.sentence - b.sentence) === 1 &&
  Math.max(a.start, b.start) - Math.min(a.end, b.end) <= REACH &&
  compareSpeakers(speakerOf(a, topic), speakerOf(b, topic)) === 'same';

function isPart(member: QuoteClaim, neighbour: QuoteClaim, other: QuoteClaim, topic: Topic): boolean {
  const own = wordsOfQuote(neighbour, topic);
  const words = wordsOfQuote(other, topic);
  const both = ordered(member, neighbour).flatMap((claim) => wordsOfQuote(claim, topic));
  const found = commonWords(both, words).map(([i]) => both[i]!);
  const more = found.length - commonWords(wordsOfQuote(member, topic), words).length;
  const telling = found.some((word: QuoteWord) => word.content && own.includes(word));
  return more >= LEAST && more >= own.length * (telling ? SHARE : NEARLY_ALL);
}

const ordered = (a: QuoteClaim, b: QuoteClaim): [QuoteClaim, QuoteClaim] => (a.start < b.start ? [a, b] : [b, a]);

function joined(a: QuoteClaim, b: QuoteClaim, topic: Topic): QuoteClaim {
  const [first, last] = ordered(a, b);
  const pieces = [...first.quote.pieces, ...last.quote.pieces];
  const { source } = topic.stories[first.story]!;
  const normal = pieces.map(({ start, end }) => source.slice(start, end).replace(/\s+/g, ' ')).join(' ');
  const [start, end] = [first.start, last.end];
  return { ...first, start, end, value: { start, end, normal }, quote: { pieces, words: [...first.quote.words, ...last.quote.words], whole: true } };
}

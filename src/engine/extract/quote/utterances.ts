import type { Story } from '../../model.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import type { Report } from './reports.ts';
import { speechOf } from './speech.ts';
import { speechVerb } from './speechVerbs.ts';
import { sentenceIndexAt, sentencesBetween, tokensBetween } from './storyTokens.ts';

/** A quotation that someone is reported to have said or written. */
export interface Utterance {
  quotation: Quotation;
  /** Null where the story does not say, or not plainly, who says it. */
  report: Report | null;
  /** False for a few words in marks within a sentence of the reporter's. */
  whole: boolean;
}

const cache = new WeakMap<Story, Utterance[]>();

/** The quotations of a story that are utterances; scare quotes, titles of works, nicknames and names of products are none. */
export function utterancesOf(story: Story): Utterance[] {
  const known = cache.get(story);
  if (known) return known;
  const found: Utterance[] = [];
  for (const quotation of quotationsOf(story)) {
    const whole = isWhole(story, quotation);
    const report = reportOf(story, quotation, whole, found.at(-1) ?? null);
    if (isUtterance(story, quotation, whole, report)) found.push({ quotation, report, whole });
  }
  cache.set(story, found);
  return found;
}

/** The utterance that covers `at`. */
export const utteranceAt = (story: Story, at: number): Utterance | undefined =>
  utterancesOf(story).find(({ quotation }) => quotation.start <= at && at < quotation.end);

const LISTED_WORDS = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;
const wordsIn = (story: Story, { parts }: Quotation): string[] => parts.flatMap(({ start, end }) => story.text.slice(start, end).match(LISTED_WORDS) ?? []);

const hasFiniteVerb = (story: Story, { start, end }: Quotation): boolean =>
  tokensBetween(story, start, end).some((token) => token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower)));

/** A sentence of its own, set off from the reporter's words by a mark or a sentence end. */
function isWhole(story: Story, quotation: Quotation): boolean {
  const before = story.text.slice(Math.max(0, quotation.start - 3), quotation.start).trimEnd();
  const verb = /(\p{L}+)\s*$/u.exec(story.text.slice(Math.max(0, quotation.start - 20), quotation.start))?.[1]?.toLowerCase() ?? '';
  const spoken = speechVerb(verb)?.clause === true && /^\s*\p{Lu}/u.test(story.text.slice(quotation.start).replace(/^["'\s]+/, ''));
  const setOff = spoken || !before || /[.,:;!?"')\u2014\u2013-]$/.test(before) || story.sentences.some((sentence) => sentence.start === quotation.start);
  const capital = /^[\s["'(\u2026.]*(?:\p{Lu}|\d)/u.test(story.text.slice(quotation.start + 1, quotation.start + 8));
  const endsPlain =
    /[.,!?\u2026\u2014-]["']?$/.test(story.text.slice(quotation.start, quotation.end - 1).trimEnd()) ||
    /^\s*[.,!?]/.test(story.text.slice(quotation.end, quotation.end + 2));
  const length = wordsIn(story, quotation).length;
  return setOff && length >= 2 && ((hasFiniteVerb(story, quotation) && (capital || endsPlain)) || (capital && endsPlain && length >= 6));
}

/** Report whose content the quotation is; failing that, the one that the sentences around it hand on. */
function reportOf(story: Story, quotation: Quotation, whole: boolean, previous: Utterance | null): Report | null {
  const { reports } = speechOf(story);
  const within = sentencesBetween(story, quotation.start, quotation.end).map((sentence) => sentence.index);
  const own = reports.filter(
    (report) => within.includes(report.sentence) && report.scope.some((scope) => scope.start < quotation.end && scope.end > quotation.start),
  );
  const distance = ({ cue }: Report) => (cue.end <= quotation.start ? quotation.start - cue.end : cue.start - quotation.end);
  // "said that the town hopes it is “over”": the words are the speaker's, not the town's.
  const spoken = own.some((report) => !report.verb?.mental) ? own.filter((report) => !report.verb?.mental) : own;
  const nearest = spoken.toSorted((a, b) => distance(a) - distance(b))[0];
  if (nearest) return nearest;
  return whole ? (handedOn(story, quotation, previous) ?? null) : null;
}

/** A quotation that stands by itself: "…?" Smith asked. / He was blunt about it: "…" / a second sentence of the same speaker's. */
function handedOn(story: Story, quotation: Quotation, previous: Utterance | null): Report | null {
  const { reports } = speechOf(story);
  const last = sentenceIndexAt(story, quotation.end - 1);
  const first = sentenceIndexAt(story, quotation.start);
  const alone = story.sentences[first]!.start >= quotation.start || !story.text.slice(story.sentences[first]!.start, quotation.start).trim();
  const after = reports.find((report) => report.sentence === last + 1 && report.follows && !report.scope.length);
  if (after && /[?!.]["']?\s*$/.test(story.text.slice(quotation.start, quotation.end - 1))) return after;
  if (!alone) return null;
  const gap = previous ? story.text.slice(previous.quotation.end, quotation.start) : '';
  const before = reports.findLast((report) => report.sentence === first - 1);
  if (before) return before;
  return previous?.report && previous.report.sentence >= first - 2 && !gap.trim() ? previous.report : null;
}

const TITLE_NOUNS = new Set(
  `film movie book novel song album single show series episode play musical opera poem painting magazine programme program documentary game app
  sequel memoir essay podcast hashtag titled entitled called named dubbed nicknamed codenamed code-named headlined so-called known labelled aka
  term word words phrase nickname title slogan motto brand operation project ballad hit track comedy drama sitcom thriller anthem hymn`.split(/\s+/),
);

function isUtterance(story: Story, quotation: Quotation, whole: boolean, report: Report | null): boolean {
  const words = wordsIn(story, quotation);
  if (!words.length) return false;
  const heading = story.blocks[story.sentences[Math.max(0, sentenceIndexAt(story, quotation.start))]?.block ?? 0]?.kind !== 'paragraph';
  const near = report !== null && isAdjacent(story, quotation, report);
  if (near && (whole || words.length > 1 || /[,.!?]$/.test(story.text.slice(quotation.start, quotation.end - 1)) || report.verb?.naming))
    return !isNamed(story, quotation) || report.verb?.naming === true || whole;
  if (isTitleLike(words) || isNamed(story, quotation) || isNickname(story, quotation, words)) return false;
  if (report) return words.length >= 2 && (report.speaker !== null || report.through !== null || words.length >= 4);
  return !heading && ((whole && words.length >= 4) || words.length >= 5);
}

/** Nothing but "that", "as", "it as a" and a mark between verb and quotation. */
function isAdjacent(story: Story, quotation: Quotation, { cue }: Report): boolean {
  const between = cue.end <= quotation.start ? story.text.slice(cue.end, quotation.start) : story.text.slice(quotation.end, cue.start);
  return /^[\s,:.\u2014\u2013-]*(?:(?:that|as|it|him|her|them|this|to|a|an|the|being|simply|only|just|but|and)\s+){0,4}$/i.test(`${between.trim()} `);
}

/** Capitals on every word that carries one in titles. */
const isTitleLike = (words: string[]): boolean =>
  words.length <= 10 &&
  words.filter((word) => /^\p{Ll}/u.test(word)).every((word) => /^(?:a|an|the|of|in|on|at|to|for|and|or|from|with|by|de|la|le|el|vs|is|are)$/.test(word)) &&
  words.some((word) => /^\p{Lu}/u.test(word));

/** After "the film", "dubbed", "known as", "so-called". */
function isNamed(story: Story, quotation: Quotation): boolean {
  const sentence = story.sentences[sentenceIndexAt(story, quotation.start)];
  const before =
    sentence?.tokens
      .filter((token) => token.end <= quotation.start)
      .slice(-2)
      .map((token) => token.lower) ?? [];
  const last = before.at(-1) ?? '';
  return TITLE_NOUNS.has(last) || (/^(?:as|the|a)$/.test(last) && TITLE_NOUNS.has(before[0] ?? '') && before[0] !== 'called');
}

/** James "Jimmy" Doe. */
const isNickname = (story: Story, quotation: Quotation, words: string[]): boolean =>
  words.length <= 3 &&
  /\p{Lu}[\p{L}.'-]*\s*$/u.test(story.text.slice(Math.max(0, quotation.start - 30), quotation.start)) &&
  /^\s*\p{Lu}\p{Ll}/u.test(story.text.slice(quotation.end, quotation.end + 6));

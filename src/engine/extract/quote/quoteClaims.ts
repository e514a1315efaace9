import type { QuoteClaim, Rule, Story } from '../../model.ts';
import { speechOf } from './speech.ts';
import { sentencesBetween } from './storyTokens.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

interface Piece {
  start: number;
  end: number;
}

/** Words in lower case without punctuation; hyphens part words, apostrophes do not. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['\u2019]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];

/** One claim for each sentence of an utterance: two papers seldom quote the same stretch, but the same sentences. */
const claimsOf = (story: Story, only: (utterance: Utterance) => boolean, rule: string): QuoteClaim[] =>
  piecesBySentence(story)
    .filter(({ utterance }) => only(utterance))
    .flatMap(({ sentence, pieces, utterance }) => claimFrom(story, sentence, pieces, utterance.whole, rule));

function piecesBySentence(story: Story): { sentence: number; pieces: Piece[]; utterance: Utterance }[] {
  const found: { sentence: number; pieces: Piece[]; utterance: Utterance }[] = [];
  for (const utterance of utterancesOf(story))
    for (const part of utterance.quotation.parts)
      for (const sentence of sentencesBetween(story, part.start, part.end)) {
        const piece = trimmed(story, Math.max(part.start, sentence.start), Math.min(part.end, sentence.end));
        if (!piece) continue;
        const before = found.at(-1);
        if (before && before.sentence === sentence.index && isSplit(story, before.utterance, utterance)) {
          before.pieces.push(piece);
          if (before.utterance.quotation !== utterance.quotation) before.utterance = { ...before.utterance, whole: true };
        } else found.push({ sentence: sentence.index, pieces: [piece], utterance });
      }
  return found;
}

/** "The gates," he said, "are shut": the second half goes on in lower case after nothing but the report. */
function isSplit(story: Story, first: Utterance, second: Utterance): boolean {
  if (first.quotation === second.quotation) return true;
  const [from, to] = [first.quotation.end, second.quotation.start];
  const cue = speechOf(story).reports.find((report) => report.cue.start >= from && report.cue.end <= to);
  if (!cue || !opensSentence(story, first) || !/^\s*,?\s*$/.test(story.text.slice(from, cue.cue.start))) return false;
  const opens = story.text.slice(to + 1).trimStart();
  return to - cue.cue.end < 60 && /^(?:\p{Ll}|I\b)/u.test(opens) && /,\s*$/.test(story.text.slice(cue.cue.end, to));
}

const opensSentence = (story: Story, { quotation }: Utterance): boolean =>
  story.sentences.some((sentence) => sentence.start <= quotation.start && !/[\p{L}\p{N}]/u.test(story.text.slice(sentence.start, quotation.start)));

function trimmed(story: Story, from: number, to: number): Piece | null {
  const slice = story.text.slice(from, to);
  const start = from + (/^[\s"']*/.exec(slice)?.[0].length ?? 0);
  const end = from + slice.replace(/[\s,;:"\u2014\u2013-]+$/, '').length;
  return end > start && /[\p{L}\p{N}]/u.test(story.text.slice(start, end)) ? { start, end } : null;
}

function claimFrom(story: Story, sentence: number, pieces: Piece[], whole: boolean, rule: string): QuoteClaim[] {
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  const normal = pieces.map(({ start, end }) => story.source.slice(start, end).replace(/\s+/g, ' ')).join(' ');
  const words = wordsOf(pieces.map(({ start, end }) => story.text.slice(start, end)).join(' '));
  if (!words.length) return [];
  return [
    {
      kind: 'quote',
      story: story.index,
      sentence,
      rule,
      start: first.start,
      end: last.end,
      value: { start: first.start, end: last.end, normal },
      quote: { pieces, words, whole },
    },
  ];
}

/** Whole sentences in quotation marks. */
export const directSpeech: Rule = { name: 'direct-speech', find: (story) => claimsOf(story, ({ whole }) => whole, 'direct-speech') };

/** A few of the speaker's words within a sentence of the reporter's. */
export const partialQuote: Rule = { name: 'partial-quote', find: (story) => claimsOf(story, ({ whole }) => !whole, 'partial-quote') };

import type { Alignment, QuoteClaim, Topic } from '../model.ts';
import { firstWords, sharedPart } from './firstWords.ts';
import { speakerIn } from './quoteSpeaker.ts';
import { subjectOf } from './quoteSubject.ts';

/** Quotations up to this many words are their own title. */
const SHORT = 6;
/** A whole utterance with its speaker is no longer than this. */
const LONGEST = 60;

/** "The foreign ministry on the negotiations"; where not all of them name a thing that is known, the first telling words: "Ann Poe: “The future is ours”". */
export function titleQuote(alignment: Alignment, topic: Topic): string {
  const readings = alignment.readings.filter((claim): claim is QuoteClaim => claim.kind === 'quote');
  const direct = readings.filter((claim) => claim.rule !== 'unquoted-echo');
  const [shortest = readings[0]!] = direct.toSorted((a, b) => rankOf(a) - rankOf(b) || a.quote.words.length - b.quote.words.length || a.story - b.story);
  const speaker = speakerIn(readings, topic);
  if (shortest.quote.words.length <= SHORT) {
    const words = shortest.value.normal.replace(/[.,;:!]+$/, '');
    if (!speaker || (shortest.quote.whole && !fits(speaker, words))) return `“${upperFirst(words)}”`;
    return `${speaker}: “${shortest.quote.whole ? upperFirst(words) : words}”`;
  }
  const subject = subjectOf(direct.length ? direct : readings, topic);
  const others = readings.filter((one) => one !== shortest).map(({ value }) => value.normal);
  const told = firstWords(sharedPart(shortest.value.normal, others));
  if (!subject || !speaker) return speaker && !told.startsWith(speaker) ? `${speaker}: “${told}”` : `“${upperFirst(told)}”`;
  return `${speaker} on ${subject}`;
}

/** Contractions that have lost their apostrophe to a scraper: "Im sorry", "he doesnt". No word of English is among them. */
const MISPRINTED =
  /\b(?:Im|Ive|(?:do|does|did|is|are|was|were|has|have|had|would|could|should)nt|(?:th|w)eyre|youre|(?:you|they|we)ve|[Tt]hats|[Hh]ed|theyll|youll)\b/;

/** Whole utterances before parts, and of both the one that is spelt as it should be. */
const rankOf = ({ quote, value }: QuoteClaim): number => Number(!quote.whole) + 2 * Number(MISPRINTED.test(value.normal));

/** A name goes before all but long utterances; "the source" tells less than the words themselves. */
const fits = (speaker: string, words: string): boolean => /^\p{Lu}/u.test(speaker) && !/^The /.test(speaker) && speaker.length + words.length < LONGEST;

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

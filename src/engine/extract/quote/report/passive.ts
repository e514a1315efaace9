import { canSpeak, phraseAfter, phraseBefore, subjectBefore } from '../nounPhrase.ts';
import { type Item, isComma } from '../sentenceItems.ts';
import { speechVerb } from '../speechVerbs.ts';
import { afterVerb } from './afterVerb.ts';
import { BE, type Draft, OPENS_CONTENT } from './draft.ts';

/** "X was quoted as saying", "was quoted by the agency as saying", "is reported to have". Only the first has a speaker. */
export function readPassive(items: readonly Item[], i: number): Draft | null {
  const word = items[i];
  if (!word || word.quotation || !['quoted', 'cited', 'reported'].includes(word.lower) || !BE.has(items[i - 1]?.lower ?? '')) return null;
  // "Jane Doe, 71, was quoted as saying": what stands between commas is stepped over.
  const subject = isComma(items[i - 2]) ? subjectBefore(items, i - 1) : phraseBefore(items, i - 2);
  const as = items.findIndex((item, k) => k > i && k < i + 10 && item.lower === 'as' && speechVerb(items[k + 1]?.lower ?? ''));
  if (!subject || as < 0 || !canSpeak(items, subject)) return null;
  const by = items[i + 1]?.lower === 'by' ? phraseAfter(items, i + 2) : null;
  const { end, through } = afterVerb(items, as + 2, speechVerb(items[as + 1]!.lower)!);
  const late = items[end]?.lower === 'by' ? phraseAfter(items, end + 1) : null;
  const before = isComma(items[subject.from - 1]) || items[subject.from - 1]?.quotation;
  const from = OPENS_CONTENT.has(items[end]?.lower ?? '') || isComma(items[end]) ? end + 1 : end;
  const content = before ? { from: 0, to: subject.from - 1 } : { from, to: items.length - 1 };
  return {
    verb: as + 1,
    cue: { from: subject.from, to: late?.to ?? end - 1 },
    speaker: subject,
    through: by ?? late ?? through,
    content: [content],
    follows: !!before,
    lexical: speechVerb('said')!,
  };
}

/** "The plan was praised by X as …", "was described by X as". */
export function readPraised(items: readonly Item[], i: number): Draft | null {
  const lexical = speechVerb(items[i]!.lower);
  if (!lexical?.naming || items[i]!.quotation || !BE.has(items[i - 1]?.lower ?? '') || items[i + 1]?.lower !== 'by') return null;
  const phrase = phraseAfter(items, i + 2);
  if (!phrase || !canSpeak(items, phrase) || !items.slice(phrase.to, phrase.to + 8).some((item) => item.quotation)) return null;
  return {
    verb: i,
    cue: { from: i, to: phrase.to },
    speaker: phrase,
    through: null,
    content: [{ from: phrase.to + 1, to: items.length - 1 }],
    follows: false,
    lexical,
  };
}

import { canSpeak, headOf, nameAfterRole, type Phrase, phraseAfter, phraseBefore, subjectBefore } from '../nounPhrase.ts';
import { type Item, isComma, isDash, isProper, isVerb } from '../sentenceItems.ts';
import type { SpeechVerb } from '../speechVerbs.ts';
import type { Draft } from './draft.ts';

const ALSO = new Set(['also', 'later', 'then', 'further', 'even', 'again', 'instead']);

/** "…," said Jane Doe: the content comes first, and no verb follows the name. */
export function invertedSubject(items: readonly Item[], i: number): Phrase | null {
  const before = items[i - 1];
  if (!(before?.quotation || isComma(before) || isDash(before) || before?.text === '?' || before?.text === '!')) return null;
  const start = items[i + 1]?.pos === 'ADV' ? i + 2 : i + 1;
  const phrase = phraseAfter(items, start);
  if (!phrase || !(canSpeak(items, phrase) || (before?.quotation && items[phrase.from]!.pos === 'DET'))) return null;
  const next = items[phrase.to + 1];
  if (isVerb(next) && next?.lower !== 'speaking') return null;
  return next?.lower === "'s" || next?.lower === "'" ? null : (nameAfterRole(items, phrase) ?? phrase);
}

/** The subject of a verb of saying before it, or taken over from the report before. */
export function subjectOf(items: readonly Item[], i: number, verb: SpeechVerb, drafts: readonly Draft[]): Phrase | null {
  const before = items[i - 1];
  const continues =
    isComma(before) ||
    before?.pos === 'CCONJ' ||
    before?.lower === 'while' ||
    before?.lower === 'by' ||
    (ALSO.has(before?.lower ?? '') && (isComma(items[i - 2]) || items[i - 2]?.pos === 'CCONJ'));
  if (verb.form === 'participle' || (continues && before?.pos === 'CCONJ') || (ALSO.has(before?.lower ?? '') && items[i - 2]?.pos === 'CCONJ')) {
    const inherited = drafts.findLast((draft) => draft.speaker)?.speaker ?? mainSubject(items, i);
    if (continues) return inherited;
    const nearest = phraseBefore(items, i - 1);
    // "with officials saying" against "condemned the attack describing it as": only the first has its own subject.
    if (verb.form === 'participle' && nearest && nearest.from > 0 && items[nearest.from - 1]!.lower !== 'with') return inherited;
    return nearest && canSpeak(items, nearest) ? nearest : null;
  }
  const subject = subjectBefore(items, i);
  if (!subject) return null;
  const head = items[subject.to]!;
  if (head.lower === 'who' || head.lower === 'which') return antecedent(items, subject.from);
  if (verb.form === 'base' && !isPlural(items, subject)) return null;
  if (canSpeak(items, subject) || (items[subject.from]!.pos === 'DET' && items[subject.from - 1]?.quotation)) return subject;
  return nameAtEnd(items, subject);
}

/** "After the news commissioner Jane Doe said": where a comma is lost, the name alone is the subject. */
function nameAtEnd(items: readonly Item[], phrase: Phrase): Phrase | null {
  let from = phrase.to;
  while (from > phrase.from && items[from - 1]!.pos === 'PROPN') from--;
  return phrase.to - from >= 1 && from > 0 && isProper(items[phrase.to]) ? { from, to: phrase.to } : null;
}

const isPlural = (items: readonly Item[], phrase: Phrase): boolean => {
  const head = headOf(items, phrase);
  return (
    /s$/.test(head.lower) ||
    ['they', 'we', 'i', 'you', 'people', 'police', 'media', 'many', 'some', 'others'].includes(head.lower) ||
    items.slice(phrase.from, phrase.to).some((item) => item.lower === 'and')
  );
};

const antecedent = (items: readonly Item[], who: number): Phrase | null => {
  const phrase = phraseBefore(items, isComma(items[who - 1]) || isDash(items[who - 1]) ? who - 2 : who - 1);
  return phrase && canSpeak(items, phrase) ? phrase : null;
};

/** The phrase before the first finite verb of the sentence: "The ship sailed on, the navy said, adding …". */
export function mainSubject(items: readonly Item[], before: number): Phrase | null {
  const verb = items.findIndex((item, i) => i > 0 && i < before && !item.quotation && isVerb(item) && !/ing$/.test(item.lower));
  if (verb < 0) return null;
  const subject = subjectBefore(items, verb);
  return subject && canSpeak(items, subject) ? subject : null;
}

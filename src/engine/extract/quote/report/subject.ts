import { beforeAge, canSpeak, headOf, nameAfterRole, nameAtFront, type Phrase, phraseAfter, phraseBefore, subjectBefore } from '../nounPhrase.ts';
import { type Item, isComma, isDash, isProper, isVerb } from '../sentenceItems.ts';
import type { SpeechVerb } from '../speechVerbs.ts';
import type { Draft } from './draft.ts';

const ALSO = new Set(['also', 'later', 'then', 'further', 'even', 'again', 'instead']);

/** "…," said Jane Doe: the content comes first, and no verb follows the name. */
export function invertedSubject(items: readonly Item[], i: number): Phrase | null {
  const before = items[i - 1];
  const marked = before?.quotation || isComma(before) || isDash(before) || before?.text === '?' || before?.text === '!';
  if (!marked && !lostItsComma(items, i)) return null;
  const start = items[i + 1]?.pos === 'ADV' ? i + 2 : i + 1;
  const whole = phraseAfter(items, start);
  const phrase = whole && { from: whole.from, to: Math.max(whole.from, beforeAge(items, whole.to)) };
  if (!phrase || !(canSpeak(items, phrase) || (before?.quotation && items[phrase.from]!.pos === 'DET'))) return null;
  const next = items[phrase.to + 1];
  if (isVerb(next) && next?.lower !== 'speaking') return null;
  // "X, who came late, assured staff that": the clause makes the staff a hearer.
  if (next?.lower === 'that' && !before?.quotation) return null;
  return next?.lower === "'s" || next?.lower === "'" ? null : (nameAfterRole(items, phrase) ?? nameAtFront(items, phrase));
}

/** "They were told to stay home said Jane Doe a student": a full name right behind "said", and no verb of its own behind that. */
function lostItsComma(items: readonly Item[], i: number): boolean {
  if (items[i]!.lower !== 'said' || !isProper(items[i + 1]) || !isProper(items[i + 2]) || items[i - 1]?.quotation) return false;
  const before = phraseBefore(items, i - 1);
  const relative = items.findIndex((item, k) => k > i && /^(?:who|which|whose)$/.test(item.lower));
  const rest = items.slice(i + 1, relative < 0 ? undefined : relative);
  return !(before && canSpeak(items, before)) && i > 3 && !rest.some((item) => isVerb(item) || item.quotation || isComma(item) || item.lower === 'and');
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
  const nearest = subjectBefore(items, i);
  const subject = ownerOfRelative(items, i, nearest) ?? nearest;
  if (!subject) return null;
  const head = items[subject.to]!;
  if (head.lower === 'who' || head.lower === 'which') return antecedent(items, subject.from);
  if (verb.form === 'base' && !isPlural(items, subject)) return null;
  if (canSpeak(items, subject) || (items[subject.from]!.pos === 'DET' && items[subject.from - 1]?.quotation)) return nameAtFront(items, subject);
  return nameAtEnd(items, subject);
}

const RELATIVE_REACH = 26;
const OPENS_CLAUSE = new Set([
  'that',
  'what',
  'when',
  'because',
  'if',
  'which',
  'while',
  'after',
  'before',
  'where',
  'how',
  'why',
  'until',
  'since',
  'but',
  ':',
  ';',
  ',',
]);

/**
 * "Mayor Jane Doe who sat up all night in the hall said", "a man who gave his name as Roe told": who is spoken of, not the noun
 * at the end of the relative clause. Where a clause opens within it, its subject is the nearer one, if there is one.
 */
function ownerOfRelative(items: readonly Item[], verb: number, nearest: Phrase | null): Phrase | null {
  const who = items.findLastIndex((item, k) => k > 0 && k < verb && item.lower === 'who');
  if (who < 0 || verb - who > RELATIVE_REACH || nearest?.to === who || isComma(items[who - 1]) || isDash(items[who - 1])) return null;
  const inner = items.slice(who + 1, verb);
  if (!isVerb(inner.find((item) => item.pos !== 'ADV')) || inner.some((item) => item.quotation)) return null;
  const clause = nearest !== null && items.slice(who + 1, nearest.from).some((item) => OPENS_CLAUSE.has(item.lower));
  if (nearest && (clause || items[nearest.from - 1]?.pos !== 'ADP')) return null;
  const owner = phraseBefore(items, who - 1);
  if (!owner || !canSpeak(items, owner)) return null;
  const name = items[owner.from]!.pos === 'DET' && isProper(items[owner.from - 1], owner.from === 1) ? phraseBefore(items, owner.from - 1) : null;
  return name && canSpeak(items, name) ? name : owner;
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

import { canSpeak, phraseBefore } from '../nounPhrase.ts';
import { type Item, isComma, isProper } from '../sentenceItems.ts';
import { type SpeechVerb, speechVerb } from '../speechVerbs.ts';
import { BE } from './draft.ts';

const ALWAYS_VERB = new Set([
  'said',
  'says',
  'told',
  'tells',
  'added',
  'insisted',
  'explained',
  'saying',
  'telling',
  'adding',
  'warned',
  'asked',
  'warns',
  'asks',
  'adds',
]);
const UNREAL = new Set(['to', 'will', 'would', 'could', 'may', 'might', 'must', 'should', 'can', "'ll", 'not', "n't", 'never', 'cannot', 'ca', 'wo', "'d"]);

/** The verb of saying at position `i`; null where the word is none here. */
export const isSpeechVerb = (items: readonly Item[], i: number): SpeechVerb | null => {
  const item = items[i];
  if (!item || item.quotation) return null;
  const verb = speechVerb(item.lower);
  if (!verb) return null;
  if (item.pos === 'VERB' || ALWAYS_VERB.has(item.lower)) return verb;
  const next = items[i + 1];
  // "…," claims the writer: right behind a quotation it is a verb, whatever the tagger says.
  if (items[i - 1]?.quotation && verb.form === 'finite' && !verb.naming && ['PROPN', 'NOUN', 'DET', 'PRON'].includes(next?.pos ?? '')) return verb;
  if (closesQuotation(items, i, verb)) return verb;
  // Taggers read "a source informed the paper" and "the mayor pledged" as adjectives now and then.
  return item.pos === 'ADJ' &&
    verb.clause &&
    /ed$/.test(item.lower) &&
    ['NOUN', 'PROPN'].includes(items[i - 1]?.pos ?? '') &&
    (next?.lower === 'that' || next?.quotation || (verb.hearer && isProper(next)))
    ? verb
    : null;
};

/** "…," she fumed. Between quotation, speaker and the end of the sentence nothing but a verb can stand. */
function closesQuotation(items: readonly Item[], i: number, verb: SpeechVerb): boolean {
  if (verb.form !== 'finite' || verb.naming || (items[i + 1] && items[i + 1]!.pos !== 'PUNCT' && items[i + 1]!.pos !== 'ADP')) return false;
  const speaker = phraseBefore(items, i - 1);
  return speaker !== null && items[speaker.from - 1]?.quotation != null && (canSpeak(items, speaker) || items[speaker.from]!.pos === 'DET');
}

/** "refused to say", "would not comment", "has not said" report nothing; nor does "is said to". */
export function isUnreal(items: readonly Item[], i: number, verb: SpeechVerb): boolean {
  let k = i - 1;
  while (k >= 0 && (items[k]!.pos === 'ADV' || ['also', 'have', 'has', 'had'].includes(items[k]!.lower)) && !UNREAL.has(items[k]!.lower)) k--;
  const before = items[k]?.lower ?? '';
  if (before === 'to' && /^(?:went|goes|go|going)$/.test(items[k - 1]?.lower ?? '') === false) return items[k - 1]?.lower !== 'on';
  if (UNREAL.has(before) && before !== 'to') return true;
  if (BE.has(before) && verb.form === 'finite') return true;
  return verb.form === 'base' && items[i]!.lower === verb.verb && isComma(items[k]);
}

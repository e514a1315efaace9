import { type Phrase, phraseAfter } from '../nounPhrase.ts';
import { throughOf } from '../outlets.ts';
import { type Item, isComma, isProper, isVerb } from '../sentenceItems.ts';
import { TIMES } from '../speakerWords.ts';
import type { SpeechVerb } from '../speechVerbs.ts';
import { OPENS_CONTENT } from './draft.ts';

const ADJUNCT = new Set([
  'in',
  'on',
  'at',
  'during',
  'by',
  'via',
  'through',
  'after',
  'before',
  'from',
  'with',
  'over',
  'outside',
  'following',
  'to',
  'of',
  'for',
  'late',
  'early',
]);

/** Hearer, channel and circumstances after the verb; `end` is the position after them. */
export function afterVerb(items: readonly Item[], start: number, verb: SpeechVerb): { end: number; through: Phrase | null } {
  let through: Phrase | null = null;
  let end = start;
  if (verb.hearer && !OPENS_CONTENT.has(items[end]?.lower ?? '')) {
    const hearer = phraseAfter(items, end);
    if (hearer && !isVerb(items[hearer.to + 1])) {
      through = throughOf(items, hearer);
      end = hearer.to + 1;
    }
  }
  for (let guard = 0; guard < 8; guard++) {
    const item = items[end];
    if (!item || item.quotation) break;
    if (TIMES.has(item.lower) || (item.pos === 'ADV' && !OPENS_CONTENT.has(item.lower))) end++;
    else if (ADJUNCT.has(item.lower)) {
      const phrase = phraseAfter(items, end + 1);
      if (!phrase) {
        if (!TIMES.has(items[end + 1]?.lower ?? '')) break;
        end += 2;
        continue;
      }
      if (isVerb(items[phrase.to + 1]) && !isComma(items[phrase.to + 1])) break;
      through ??= throughOf(items, phrase);
      end = phrase.to + 1;
    } else if (item.pos === 'NUM' && TIMES.has(items[end - 1]?.lower ?? '')) end++;
    else break;
  }
  return { end, through };
}

/** "Speaking to Reuters, …", "In an interview with the Daily Post, …" before the cue. */
export function openingChannel(items: readonly Item[], end: number): Phrase | null {
  for (let i = 0; i < end - 1; i++) {
    if (!/^(?:speaking|talking|interview|statement|comments|remarks|writing)$/.test(items[i]!.lower) || !/^(?:to|with|on|in|for|by)$/.test(items[i + 1]!.lower))
      continue;
    const phrase = phraseAfter(items, i + 2);
    const outlet = phrase && (throughOf(items, phrase) ?? (items[i]!.lower === 'interview' && isProper(items[phrase.to]) ? phrase : null));
    if (outlet) return outlet;
  }
  return null;
}

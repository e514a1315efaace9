import type { Phrase } from './nounPhrase.ts';
import { type Item, isProper } from './sentenceItems.ts';
import { HEARERS, OUTLET_WORDS, OUTLETS } from './speakerWords.ts';
import type { SpeechVerb } from './speechVerbs.ts';

const AGENCY_VERBS = new Set(['report', 'disclose', 'reveal', 'quote', 'cite', 'say']);
/** Speak for themselves seldom enough that "X said" means "X reported". */
const AGENCIES = new Set('reuters afp ap upi tass itar-tass ria interfax xinhua kyodo yonhap anadolu dpa pti ani ansa efe sana irna'.split(' '));
const ARABIC_CHANNELS = /^al[- ](?:jazeera|arabiya|mayadeen|arab|ahram|hayat|manar|masdar|alam)$/i;

/** True for a news outlet or a platform, by its name or by the words in it. */
export function isOutlet(items: readonly Item[], { from, to }: Phrase): boolean {
  const words = items.slice(from, to + 1).map((item) => item.lower);
  const proper = items.slice(from, to + 1).filter((item, k) => isProper(item, from + k === 0));
  if (!proper.length) return false;
  if (ARABIC_CHANNELS.test(proper.map((item) => item.text).join(' '))) return true;
  const name = words.filter((word) => word !== 'the');
  if (name.length <= 3 && name.some((word) => OUTLETS.has(word))) return true;
  if (/^agence$/.test(name[0] ?? '') || name.slice(-2).join(' ') === 'associated press' || name.slice(-2).join(' ') === 'news agency') return true;
  if (name.some((word) => OUTLETS.has(word)) && name.some((word) => OUTLET_WORDS.has(word))) return true;
  const last = items[to]!;
  return isProper(last) && OUTLET_WORDS.has(last.lower) && last.lower !== 'agency' && last.lower !== 'office' && last.lower !== 'service';
}

/** The outlet that a hearer or a circumstance names ("told Reuters", "in an interview with the Daily Post"), else null. */
export function throughOf(items: readonly Item[], phrase: Phrase): Phrase | null {
  if (HEARERS.has(items[phrase.to]!.lower) && !isProper(items[phrase.to])) return null;
  if (isOutlet(items, phrase)) return phrase;
  for (let split = phrase.from + 1; split <= phrase.to; split++) {
    if (!['with', 'to', 'for', 'on', 'in', 'by', 'of'].includes(items[split - 1]!.lower)) continue;
    const tail = { from: split, to: phrase.to };
    if (isOutlet(items, tail)) return tail;
  }
  return null;
}

/** "Reuters reported": the outlet is the channel, and who says it stays open. */
export const isOutletReport = (items: readonly Item[], phrase: Phrase, verb: SpeechVerb): boolean =>
  isOutlet(items, phrase) &&
  AGENCY_VERBS.has(verb.verb) &&
  (verb.verb === 'report' || items.slice(phrase.from, phrase.to + 1).some((item) => AGENCIES.has(item.lower)));

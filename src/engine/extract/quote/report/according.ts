import { type Phrase, phraseAfter, subjectBefore } from '../nounPhrase.ts';
import { isOutlet } from '../outlets.ts';
import { type Item, isComma, isProper, isVerb } from '../sentenceItems.ts';
import { speechVerb } from '../speechVerbs.ts';
import type { Draft } from './draft.ts';

/** "according to X", "in the words of X", "as reported by X". */
export function readAccording(items: readonly Item[], i: number): Draft | null {
  const at = (k: number) => items[i + k]?.lower;
  const told = speechVerb(at(1) ?? '');
  const by = at(0) === 'as' && told && !told.mental && !told.naming && at(2) === 'by' ? 3 : 0;
  const length = at(0) === 'according' && at(1) === 'to' ? 2 : at(0) === 'in' && at(1) === 'the' && at(2) === 'words' && at(3) === 'of' ? 4 : by;
  if (!length || items[i]!.quotation) return null;
  const full = phraseAfter(items, i + length);
  if (!full) return null;
  const phrase = isVerb(items[full.to + 1]) ? nameAtStart(items, full) : full;
  const through = isOutlet(items, phrase) ? phrase : null;
  const cited =
    ['cited', 'quoted', 'reported', 'carried', 'published'].includes(items[phrase.to + 1]?.lower ?? '') && items[phrase.to + 2]?.lower === 'by'
      ? phraseAfter(items, phrase.to + 3)
      : null;
  const end = cited?.to ?? phrase.to;
  const leads = i === 0 || (i <= 2 && items.slice(0, i).every((item) => item.pos === 'CCONJ' || item.pos === 'ADV' || isComma(item)));
  const content = leads
    ? [{ from: end + 1, to: items.length - 1 }]
    : [
        { from: 0, to: i - 1 },
        ...(isComma(items[end + 1]) && end + 2 < items.length && (isVerb(items[end + 2]) || items[end + 2]!.quotation)
          ? [{ from: end + 2, to: items.length - 1 }]
          : []),
      ];
  return { verb: i, cue: { from: i, to: end }, speaker: through ? null : phrase, through: through ?? cited, content, follows: !leads, lexical: null };
}

/** "As Jane Doe put it, …", "…, as she put it". */
export function readPutIt(items: readonly Item[], i: number): Draft | null {
  if (!/^puts?$/.test(items[i]!.lower) || items[i + 1]?.lower !== 'it' || items[i]!.quotation) return null;
  const phrase = subjectBefore(items, i);
  if (!phrase || items[phrase.from - 1]?.lower !== 'as') return null;
  const as = phrase.from - 1;
  const content = as <= 1 ? { from: i + 2, to: items.length - 1 } : { from: 0, to: as - 1 };
  return { verb: i, cue: { from: as, to: i + 1 }, speaker: phrase, through: null, content: [content], follows: as > 1, lexical: null };
}

/** "According to Acme future models will be small": where the comma is lost, the name alone is the source. */
function nameAtStart(items: readonly Item[], phrase: Phrase): Phrase {
  let to = phrase.from;
  while (to < phrase.to && items[to + 1]!.pos === 'PROPN') to++;
  return isProper(items[to]) ? { from: phrase.from, to } : phrase;
}

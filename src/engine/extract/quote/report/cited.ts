import { canSpeak, phraseAfter, subjectBefore } from '../nounPhrase.ts';
import { type Item, isComma } from '../sentenceItems.ts';
import { speechVerb } from '../speechVerbs.ts';
import { afterVerb } from './afterVerb.ts';
import { type Draft, OPENS_CONTENT } from './draft.ts';
import { mainSubject } from './subject.ts';
import { isSpeechVerb, isUnreal } from './verb.ts';

/** "Reuters quoted X as saying …", "ANSA reported, citing unnamed sources, that …". */
export function readCited(items: readonly Item[], i: number, drafts: Draft[]): Draft | null {
  const lexical = isSpeechVerb(items, i);
  if (!lexical?.citing || isUnreal(items, i, lexical)) return null;
  const phrase = phraseAfter(items, i + 1);
  if (!phrase || !canSpeak(items, phrase)) return null;
  const source = lexical.form === 'participle' ? (drafts.at(-1)?.through ?? drafts.at(-1)?.speaker ?? mainSubject(items, i)) : subjectBefore(items, i);
  const as = items.findIndex((item, k) => k > phrase.to && k < phrase.to + 14 && item.lower === 'as' && speechVerb(items[k + 1]?.lower ?? ''));
  if (as > 0) {
    const { end } = afterVerb(items, as + 2, speechVerb(items[as + 1]!.lower)!);
    const quotedBefore = source !== null && items[source.from - 1]?.quotation != null;
    const from = OPENS_CONTENT.has(items[end]?.lower ?? '') || isComma(items[end]) ? end + 1 : end;
    const draft: Draft = {
      verb: i,
      cue: { from: lexical.form === 'participle' ? i : Math.min(source?.from ?? i, i), to: end - 1 },
      speaker: phrase,
      through: source,
      content: [quotedBefore && source ? { from: 0, to: source.from - 1 } : { from, to: items.length - 1 }],
      follows: quotedBefore,
      lexical,
    };
    return { ...draft, verb: as + 1 };
  }
  const previous = drafts.at(-1);
  if (lexical.form === 'participle' && previous && previous.content.length) {
    previous.through = previous.through ?? previous.speaker;
    previous.speaker = phrase;
    const resumes = isComma(items[phrase.to + 1]) && OPENS_CONTENT.has(items[phrase.to + 2]?.lower ?? '');
    if (resumes) previous.content = [{ from: phrase.to + 3, to: items.length - 1 }];
    if (resumes) previous.cue.to = phrase.to + 2;
    return null;
  }
  const resumes = isComma(items[phrase.to + 1]) && OPENS_CONTENT.has(items[phrase.to + 2]?.lower ?? '');
  const rest = { from: phrase.to + (resumes ? 3 : 1), to: items.length - 1 };
  const content = lexical.form === 'participle' && !resumes ? { from: 0, to: i - 1 } : rest;
  return { verb: i, cue: { from: i, to: phrase.to }, speaker: phrase, through: source, content: [content], follows: content !== rest, lexical };
}

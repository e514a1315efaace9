import type { Phrase } from '../nounPhrase.ts';
import { isOutletReport } from '../outlets.ts';
import type { Item } from '../sentenceItems.ts';
import { afterVerb, openingChannel } from './afterVerb.ts';
import { contentOf } from './content.ts';
import type { Draft } from './draft.ts';
import { invertedSubject, subjectOf } from './subject.ts';
import { isSpeechVerb, isUnreal } from './verb.ts';

/** "X said", "said X", ", adding that". */
export function readSaid(items: readonly Item[], i: number, drafts: readonly Draft[]): Draft | null {
  const lexical = isSpeechVerb(items, i);
  if (!lexical || lexical.citing || isUnreal(items, i, lexical)) return null;
  const inverted = lexical.form === 'finite' && lexical.verb !== 'tell' ? invertedSubject(items, i) : null;
  const subject = inverted ?? subjectOf(items, i, lexical, drafts);
  if (!subject) return null;
  const { end, through } = afterVerb(items, inverted ? inverted.to + 1 : i + 1, lexical);
  const first = inverted || subject.from > i ? i : subject.to < i && subject.to >= i - 12 && isNear(drafts, subject) ? i : Math.min(subject.from, i);
  const cue = { from: first, to: end - 1 };
  const content = contentOf(items, cue, lexical, !!inverted);
  if (!content) return null;
  if (lexical.naming && !lexical.clause && !items.slice(end, end + 14).some((item) => item.quotation)) return null;
  const outlet = isOutletReport(items, subject, lexical);
  return { verb: i, cue, speaker: outlet ? null : subject, through: through ?? (outlet ? subject : openingChannel(items, cue.from)), ...content, lexical };
}

/** A subject taken over from an earlier report in the sentence lies outside this one's cue. */
const isNear = (drafts: readonly Draft[], subject: Phrase): boolean => drafts.some((draft) => draft.speaker?.from === subject.from);

import { canSpeak, type Phrase, subjectBefore } from '../nounPhrase.ts';
import { type Item, isVerb } from '../sentenceItems.ts';
import type { Draft } from './draft.ts';
import { mainSubject } from './subject.ts';

/** What someone comes by is another's words: "She got a text: “…”", "Roe held a sign: “…”". */
const RECEIVES =
  /^(?:gets?|got|receives?|received|reads?|finds?|found|sees?|saw|shows?|showed|hears|holds?|held|carries|carried|wears?|wore|has|had|faces?|faced|quotes?|quoted|cites?|cited|sends?|sent|calls?|called|titled|named|plays?|played|sings?|sang|chooses?|chose)$/;

/** Roe sounded less sure on Tuesday: "…" No verb of saying, but a colon between who acts and the words in marks that end the sentence. */
export function readIntroduced(items: readonly Item[], i: number, drafts: Draft[]): Draft | null {
  if (items[i]!.text !== ':' || !items[i + 1]?.quotation || items.slice(i + 2).some((item) => item.pos !== 'PUNCT' && !item.quotation)) return null;
  if (drafts.some(({ content }) => content.some(({ from, to }) => from <= i + 1 && to >= i + 1))) return null;
  const lead = items.slice(0, i);
  if (lead.some((item) => item.quotation || RECEIVES.test(item.lower))) return null;
  const speaker = actorBefore(items, i);
  if (!speaker || !canSpeak(items, speaker) || !isSingular(items, speaker) || !lead.slice(speaker.to + 1).some(isVerb)) return null;
  return { verb: i, cue: { from: speaker.from, to: i }, speaker, through: null, content: [{ from: i + 1, to: i + 1 }], follows: false, lexical: null };
}

/** Whom the sentence is about; where a relative clause hides it ("Roe, who is ill, sounded weary:"), the subject of its last verb. */
function actorBefore(items: readonly Item[], colon: number): Phrase | null {
  const main = mainSubject(items, colon);
  if (main && items[main.to]!.lower !== 'who') return main;
  const last = items.findLastIndex((item, k) => k > 0 && k < colon && isVerb(item) && !/ing$/.test(item.lower));
  const subject = last < 0 ? null : subjectBefore(items, last);
  return subject && items[subject.to]!.lower !== 'who' ? subject : null;
}

/** One who acts: of "it" and "they" nothing says that they speak. */
const isSingular = (items: readonly Item[], { from, to }: Phrase): boolean => from !== to || !/^(?:it|they|we|you|which|this|that)$/.test(items[to]!.lower);

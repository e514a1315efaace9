/** The words of a draft as a title has them. */
import type { Claim, Sentence, Token, Topic } from '../model.ts';
import { phraseText } from './phraseWords.ts';

/** "The crew consists of two Finns, six Swedes and a Dane": the first alone would be untrue. */
export function makeUp(readings: readonly Claim[], topic: Topic): string | null {
  for (const { story, sentence, start, end } of readings) {
    const tokens = topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.start >= start && token.end <= end);
    const verb = tokens.findIndex(({ lemma }) => lemma === 'consist' || lemma === 'comprise');
    const subject = tokens.slice(0, Math.max(0, verb)).filter(({ pos }) => pos === 'NOUN');
    const listed = tokens.slice(verb).filter(({ pos }) => pos === 'NUM').length > 1;
    if (verb > 0 && listed && subject.length === 1) return `Make-up of the ${subject[0]!.lower}`;
  }
  return null;
}

/** "his | client was ill": a noun by itself that had an owner has an article in a title. */
export function withArticle(text: string, subject: readonly Token[], sentence: Sentence | undefined): string {
  const [first] = subject;
  const head = subject.findLast(({ pos }) => pos === 'NOUN');
  const owner = first && sentence?.tokens[sentence.tokens.indexOf(first) - 1];
  const owned = owner && /^(?:its|his|her|their|our|my|'s)$/.test(owner.lower) && head && head.lower === head.lemma && text.startsWith(first.text);
  return owned && first.pos !== 'PROPN' ? `The ${text}` : text;
}

/** The words without an "also" that was taken out of them. */
export const spokenText = (words: readonly Token[], source: string): string => {
  const gap = words.findIndex((token, i) => i > 0 && /^also$/i.test(source.slice(words[i - 1]!.end, token.start).trim()));
  return gap < 0 ? phraseText(words, source) : `${phraseText(words.slice(0, gap), source)} ${phraseText(words.slice(gap), source)}`;
};

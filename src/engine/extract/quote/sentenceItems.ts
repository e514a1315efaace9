import type { Sentence, Story, Token } from '../../model.ts';
import { type Quotation, quotationsOf } from './quotations.ts';

/** A token, or a whole quotation standing as one word, so that the grammar around it can be read. */
export interface Item extends Token {
  quotation: Quotation | null;
}

/** The sentence with each quotation in it folded into one item; its marks and words are gone. */
export function itemsOf(story: Story, sentence: Sentence): Item[] {
  const within = quotationsOf(story).filter((quotation) => quotation.end > sentence.start && quotation.start < sentence.end);
  const items: Item[] = [];
  const words = sentence.tokens.filter((token) => /^\p{L}/u.test(token.text));
  const headline = words.filter((token) => /^\p{Lu}/u.test(token.text)).length > words.length * 0.6;
  // "Ford Motor Company said": at the start of a sentence only what follows tells a name from a verb.
  const opensName = (token: Token): boolean => token === sentence.tokens[0] && sentence.tokens[1]?.pos === 'PROPN';
  const tagged = (token: Token): Token =>
    !headline && token.pos === 'VERB' && (token !== sentence.tokens[0] || opensName(token)) && /^\p{Lu}\p{Ll}/u.test(token.text)
      ? { ...token, pos: 'PROPN' }
      : token;
  for (const token of sentence.tokens) {
    const quotation = within.find((candidate) => candidate.start <= token.start && token.start < candidate.end) ?? null;
    if (quotation && items.at(-1)?.quotation === quotation) items.at(-1)!.end = Math.min(quotation.end, sentence.end);
    else if (quotation) items.push({ ...token, text: '""', lower: '""', lemma: '""', pos: 'X', start: Math.max(quotation.start, sentence.start), quotation });
    else items.push({ ...tagged(token), quotation: null });
  }
  return items;
}

export const isComma = (item: Item | undefined): boolean => item?.text === ',';
export const isDash = (item: Item | undefined): boolean => item !== undefined && /^(?:\u2014|\u2013|--|-)$/.test(item.text);
export const isVerb = (item: Item | undefined): boolean => item?.pos === 'VERB' || item?.pos === 'AUX';
/** A capital letter inside a sentence makes a name, whatever the tagger thinks ("told Wired"). */
export const isProper = (item: Item | undefined, first = false): boolean =>
  item !== undefined && (item.pos === 'PROPN' || (!first && /^\p{Lu}/u.test(item.text) && item.pos !== 'PRON' && item.pos !== 'DET'));

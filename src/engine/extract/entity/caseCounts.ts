import type { Sentence, Story, Token } from '../../model.ts';
import { isAcronym } from './nameTokens.ts';

/** How often each word of the topic stands in small letters, or with a capital that its place does not explain. */
export interface CaseCounts {
  lower: Map<string, number>;
  capital: Map<string, number>;
  /** Stories in which the word begins a sentence. */
  openings: Map<string, Set<number>>;
  acronyms: Set<string>;
  /** How common a word is in English, 0 for none that a dictionary has. */
  commonness: (word: string) => number;
}

/** Headlines in Title Case and shouted lines say nothing by their capitals. */
export function isTitled(sentence: Sentence): boolean {
  const letters = sentence.tokens.map((token) => token.text).join('');
  if (letters.length > 12 && letters === letters.toUpperCase()) return true;
  // Headlines have no full stop; a short sentence full of names has one.
  if (/^\.$/.test(sentence.tokens.findLast((token) => !/^["')]$/.test(token.text))?.text ?? '')) return false;
  const long = sentence.tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return long.length >= 3 && long.filter((token) => /^\p{Ll}/u.test(token.text)).length / long.length < 0.3;
}

/** True for the first word of a sentence, or of a quotation or a part after a colon within it. */
export function isStart(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  return (
    !previous ||
    (previous.pos === 'PUNCT' && (/^["':\u2022*]/.test(previous.text) || /[.!?]$/.test(previous.text) || (i === 1 && /^\W+$/u.test(previous.text))))
  );
}

export function countCases(stories: readonly Story[], commonness: CaseCounts['commonness']): CaseCounts {
  const counts: CaseCounts = { lower: new Map(), capital: new Map(), openings: new Map(), acronyms: new Set(), commonness };
  for (const story of stories)
    for (const sentence of story.sentences) {
      if (isTitled(sentence)) continue;
      sentence.tokens.forEach((token, i) => {
        count(counts, story, sentence.tokens, token, i);
      });
    }
  return counts;
}

function count(counts: CaseCounts, story: Story, tokens: readonly Token[], token: Token, i: number): void {
  const add = (map: Map<string, number>) => map.set(token.lower, (map.get(token.lower) ?? 0) + 1);
  const capital = /^(?:\p{Lu}|(?:al|el|as|ash|ad|an|ar|at|az|ul)-\p{Lu})/u.test(token.text);
  if (!capital && /^\p{Ll}/u.test(token.text)) add(counts.lower);
  if (!capital) return;
  if (isAcronym(token.text)) counts.acronyms.add(token.lower.replaceAll('.', ''));
  if (!isStart(tokens, i)) add(counts.capital);
  else counts.openings.set(token.lower, (counts.openings.get(token.lower) ?? new Set()).add(story.index));
}

import type { Sentence, Story, Token } from '../../model.ts';
import { type CaseCounts, isStart, isTitled } from './caseCounts.ts';
import { LEGAL_FORMS } from './lexicon/heads.ts';
import { isAcronym, isAdherent } from './nameTokens.ts';
import { pastOffice } from './office.ts';
import { type Run, runFrom } from './runs.ts';
import { type Part, partRun } from './spanParts.ts';
import { nameKey } from './spelling.ts';
import { isRank } from './titleWords.ts';

/** A run of words in a story that may be a name. */
export interface NameSpan extends Run {
  story: number;
  /** Position in `Story.sentences`. */
  sentence: number;
  text: string;
  key: string;
  /** True for a nationality that stands for its country: "Russian officials". */
  demonym: boolean;
  /** Title before it, as written: "Deputy Foreign Minister", "Mr."; empty where there is none. */
  title: string;
  /** False where the capital proves nothing: at the start of a sentence or in a headline in Title Case. */
  proven: boolean;
}
/** All runs of the sentence that may be names, left to right. */
export function nameSpans(story: Story, sentence: Sentence, counts: CaseCounts): NameSpan[] {
  const titled = isTitled(sentence);
  const spans: NameSpan[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const found = runFrom(sentence, i, counts, titled);
    if (!found) continue;
    i = found.last;
    const run = pastOffice(sentence.tokens, found);
    if (!run) continue;
    for (const part of partRun(sentence.tokens, run)) {
      const span = makeSpan(story, sentence, part, titled);
      if (isName(span, sentence, counts)) spans.push(span);
    }
  }
  return spans;
}

/** "The Street", "the Court", a word in capitals in the marks of a title ("Back to the Shore"): a kind of place or body, and none by name. */
const isBareKind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' &&
  (/^(?:street|road|avenue|lane|square|court|bank|department|office|school|hospital|college)$/.test(tokens[at]!.lower) || endsTitle(tokens, at));

/** The last word of a title in marks, with words of it in front: the run before it opens with a mark and small words join it. */
function endsTitle(tokens: readonly Token[], at: number): boolean {
  if (!/^["']$/.test(tokens[at + 1]?.text ?? '') && !(/^[,.]$/.test(tokens[at + 1]?.text ?? '') && /^["']$/.test(tokens[at + 2]?.text ?? ''))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (/^["']$/.test(tokens[i]!.text)) return at - i > 2 && /^\p{Lu}/u.test(tokens[i + 1]!.text) && tokens[i + 1]!.lower !== 'the';
    if (/^\p{Ll}/u.test(tokens[i]!.text) && !/^(?:the|a|an|of|in|on|at|to|for|and|or|by|with|from)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

/** Creeds and single letters name nobody; nor does a lone word that the topic writes mostly small. */
function isName({ key, first, last, title }: NameSpan, { tokens }: Sentence, counts: CaseCounts): boolean {
  if (first === last && !title && isBareKind(tokens, first)) return false;
  if (!key || /^\p{L}$/u.test(key) || isAdherent(key) || LEGAL_FORMS.has(key) || isRank(tokens.slice(first, last + 1))) return false;
  if (first < last || title || isAcronym(tokens[first]!.text)) return true;
  const { lower } = tokens[first]!;
  return (counts.lower.get(lower) ?? 0) <= (counts.capital.get(lower) ?? 0) || tokens[first]!.text.includes('-');
}

function makeSpan(story: Story, sentence: Sentence, part: Part, titled: boolean): NameSpan {
  const text = story.text.slice(part.start, part.end);
  const proven = !titled && !(isStart(sentence.tokens, part.first) && part.first === part.last);
  return { ...part, story: story.index, sentence: sentence.index, text, key: nameKey(text), proven };
}

import type { StatementClaim, Topic } from '../model.ts';

/** All for it; said of a jury, a court, a council, of what they decide and how. */
const UNANIMOUS = /\b(?:unanimous(?:ly)?|unanimity|without (?:a )?dissent|with no dissent|with one voice)\b/i;
/** Some against it. */
const SPLIT =
  /\b(?:split (?:decision|verdict|ruling|vote|jury|court)|(?:narrowly|sharply|deeply)[ -]divided|divided (?:court|jury|council|board|bench|committee)|(?:majority|non-unanimous) (?:verdict|decision|ruling|vote)|by a (?:narrow |slim |large |clear )?majority|narrowly (?:voted|approved|passed|rejected|backed|agreed))\b/i;
/** "In a split decision, | the court ruled": no part of the clause, but of what it tells. */
const OPENING = /^(?:in|by|with) an? [\w -]{1,40},? $/i;
const DENIED = /\b(?:not|n't|never|without|failed to|far from)\b[^.;]{0,25}$/i;

/** How those who decided stood to one another: "unanimous", "split", or null where nothing says so, or where it is denied. */
export function unanimityOf({ story, sentence, start, end }: StatementClaim, topic: Topic): 'unanimous' | 'split' | null {
  const { text: whole, sentences } = topic.stories[story]!;
  const before = whole.slice(sentences[sentence]!.start, start);
  const text = (OPENING.test(before) ? before : '') + whole.slice(start, end);
  const [all, some] = [stated(text, UNANIMOUS), stated(text, SPLIT)];
  return all === some ? null : all ? 'unanimous' : 'split';
}

function stated(text: string, words: RegExp): boolean {
  const found = words.exec(text);
  return found !== null && !DENIED.test(text.slice(0, found.index));
}

/** One says that all were for it, the other that some were not. */
export function differInUnanimity(a: StatementClaim, b: StatementClaim, topic: Topic): boolean {
  const [x, y] = [unanimityOf(a, topic), unanimityOf(b, topic)];
  return x !== null && y !== null && x !== y;
}

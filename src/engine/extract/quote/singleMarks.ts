import type { Block, Story } from '../../model.ts';
import type { Quotation } from './quotations.ts';

const LONGEST = 600;
/** Clipped words that begin with an apostrophe. */
const CLIPPED = /^'(?:\d|em\b|tis\b|twas\b|til\b|till\b|cause\b|bout\b|round\b|n\b|s\b|re\b|ve\b|ll\b|d\b|m\b)/i;

/**
 * Quotations in single marks, told from apostrophes by their neighbours: an opening one has a space before and a letter
 * after. "the soldiers' families" has the shape of a closing mark, so one after s within a sentence is taken only where
 * nothing better follows.
 */
export const pairSingleMarks = (story: Story, double: readonly Quotation[]): Quotation[] =>
  story.blocks.filter((block) => !block.furniture).flatMap((block) => pairsIn(story, block, double));

function pairsIn(story: Story, block: Block, double: readonly Quotation[]): Quotation[] {
  const { text } = story;
  const within = double.filter((quotation) => quotation.end > block.start && quotation.start < block.end);
  const isNested = (at: number) => within.some((quotation) => quotation.start < at && at < quotation.end);
  const marks: number[] = [];
  for (let at = text.indexOf("'", block.start); at >= 0 && at < block.end; at = text.indexOf("'", at + 1)) marks.push(at);
  const found: Quotation[] = [];
  let from = block.start;
  for (const [i, at] of marks.entries()) {
    if (at < from || isNested(at) || !opens(story, at)) continue;
    const end = closingOf(story, at, marks, i + 1, within);
    if (end === null) continue;
    found.push({ start: at, end: end + 1, parts: [{ start: at + 1, end }] });
    from = end + 1;
  }
  return found;
}

const opens = ({ text, source }: Story, at: number): boolean =>
  source[at] !== '\u2019' &&
  /[\s("\u2014\u2013/-]/.test(text[at - 1] ?? ' ') &&
  /[\p{L}\p{N}["(.]/u.test(text[at + 1] ?? '') &&
  !(CLIPPED.test(text.slice(at, at + 8)) && source[at] !== '\u2018');

function closingOf(story: Story, opening: number, marks: readonly number[], next: number, double: readonly Quotation[]): number | null {
  const { text } = story;
  let weak: number | null = null;
  for (let k = next; k < marks.length; k++) {
    const at = marks[k]!;
    if (at - opening > LONGEST) break;
    if (double.some((quotation) => quotation.start < at && at < quotation.end - 1 && quotation.start < opening)) break;
    if (opens(story, at) && !/[\s.,]/.test(text[at + 1] ?? ' ')) break;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (/\s/.test(before) || /[\p{L}\p{N}]/u.test(after) || at === opening + 1) continue;
    const possessive = /[sz]/i.test(before) && /\s/.test(after) && /[\p{L}]/u.test(text[at + 2] ?? '');
    if (!possessive) return at;
    weak ??= at;
  }
  return weak;
}

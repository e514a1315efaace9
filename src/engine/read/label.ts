import type { Block } from '../model.ts';
import type { RawBlock } from './blocks.ts';
import { looksLikeCaption, matchFurniture } from './furniture.ts';
import { endsSentence, furniture, HEAD_BLOCKS, labelHead } from './head.ts';

/** Tells headline, headings, furniture and paragraphs apart. Order matters: what is plainly furniture is no headline. */
export function labelBlocks(raw: RawBlock[], text: string, statedTitle: string | null): Block[] {
  const blocks: Block[] = raw.map((block, index) => ({ index, ...block, furniture: matchFurniture(text.slice(block.start, block.end)) }));
  const words = (block: Block) => text.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
  const seen = new Map<string, Block>();
  for (const block of blocks) {
    const key = words(block)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ');
    const twin = seen.get(key);
    if (twin && !block.furniture && key.length > 20) block.furniture = { kind: 'repeated', reason: 'the same words stand above' };
    seen.set(key, block);
  }
  labelHead(blocks, words, statedTitle);
  labelCaptions(blocks, words);
  labelBelowCredits(blocks, words, text);
  labelTail(blocks, words);
  for (const block of blocks) if (block.kind === 'paragraph' && !block.furniture && isHeading(words(block)) && block.index > 0) block.kind = 'heading';
  return blocks;
}

const isHeading = (line: string): boolean =>
  line.length < 60 && line.split(' ').length <= 8 && !endsSentence(line) && !/["]/.test(line) && /^[A-Z0-9]/.test(line);

/** A line without a full stop, or twice in other spelling, that describes a scene, before the second paragraph. */
function labelCaptions(blocks: Block[], words: (block: Block) => string): void {
  let paragraphs = 0;
  for (const block of blocks.slice(0, HEAD_BLOCKS)) {
    if (block.furniture || block.kind === 'title') continue;
    const line = words(block);
    const before = blocks[block.index + 1];
    const repeatsNext = before?.furniture?.kind === 'caption' && line.slice(0, 40) === words(before).slice(0, 40);
    if (repeatsNext || (looksLikeCaption(line) && (!endsSentence(line) || paragraphs < 2) && /\b(?:19|20)\d\d\b/.test(line)))
      block.furniture = furniture('caption', 'describes a picture');
    else paragraphs++;
  }
}

const MOST_BELOW = 200;

/** A line right below a picture credit, where paragraphs are parted by blank lines, is the caption of that picture. */
function labelBelowCredits(blocks: Block[], words: (block: Block) => string, text: string): void {
  const isApart = (block: Block) => /\n[^\S\n]*\n/.test(text.slice(blocks[block.index - 1]?.end ?? 0, block.start));
  if (blocks.filter(isApart).length < blocks.length / 2) return;
  for (const block of blocks)
    if (
      !block.furniture &&
      block.kind !== 'title' &&
      blocks[block.index - 1]?.furniture?.kind === 'credit' &&
      !isApart(block) &&
      words(block).length < MOST_BELOW
    )
      block.furniture = furniture('caption', 'stands right below a picture credit');
}

/** What follows the first form or subscription line at the end is furniture too, where it is short and tells nothing. */
function labelTail(blocks: Block[], words: (block: Block) => string): void {
  const first = blocks.findIndex((block, i) => block.furniture?.kind === 'form' && i > blocks.length * 0.5);
  if (first < 0) return;
  for (const block of blocks.slice(first))
    if (!block.furniture && words(block).length < 160 && !isTold(words(block))) block.furniture = furniture('form', 'stands below the end of the article');
}

/** A whole sentence that does not speak to the reader goes on with the article: forms stand in its middle, too. */
const isTold = (line: string): boolean =>
  line.split(' ').length >= 7 && /[.!?]["')]*$/.test(line) && /^["'(]?[A-Z\d$]/.test(line) && !TO_READERS.test(line.replace(/"[^"]*"/g, ''));
const TO_READERS =
  /\b(?:you|your|yours|our|us|we|my|newsletters?|inbox|e-?mails?|subscri\w+|sign(?:ed)? (?:up|in)|log(?:ged)? in|comments?|cookies?|privacy|website|browser|copyright|rights reserved|updates|notifications?|click|advertis\w+|moderat\w+|account|password)\b/i;

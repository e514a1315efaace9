import type { Block, Furniture } from '../model.ts';
import { isNames, isOutlet } from './byline.ts';
import { readBareDateline, readDateline } from './dateline.ts';
import { looksLikeCaption } from './furniture.ts';

/** How many blocks at the top may still be headline, dateline, byline and captions. */
export const HEAD_BLOCKS = 8;

export const endsSentence = (line: string): boolean => /[.!?:]["')\]]*$/.test(line) || /[.!?]["')\]]*\s*$/.test(line);

export const furniture = (kind: Furniture['kind'], reason: string): Furniture => ({ kind, reason });

/** The headline is the first line of the head that does not end a sentence and is neither dateline, caption nor the outlet below a byline. */
export function labelHead(blocks: Block[], words: (block: Block) => string, statedTitle: string | null): void {
  const isDated = (block: Block) => readDateline([block], words(block), true) !== null;
  const firstParagraph = blocks.findIndex(
    (block) => !block.furniture && (endsSentence(words(block)) || words(block).length > 220) && !isDated(block) && !readBareDateline(words(block)),
  );
  const head = blocks.slice(0, Math.min(firstParagraph < 0 ? 1 : firstParagraph, HEAD_BLOCKS)).filter((block) => !block.furniture);
  for (const block of head) if (isDated(block)) block.furniture = furniture('dateline', 'the line with the date of publication');
  const bare = head.length > 1 && !head.some(({ furniture }) => furniture?.kind === 'dateline') && head.find((block) => readBareDateline(words(block)));
  if (bare) bare.furniture = furniture('dateline', 'the line with the day of publication');
  // A line that reads like a caption is one only where another line is left to be the headline.
  const candidates = head.filter((block) => !block.furniture);
  const captions = candidates.filter((block) => looksLikeCaption(words(block)));
  if (captions.length < candidates.length) for (const block of captions) block.furniture = furniture('caption', 'describes a picture');
  for (const block of head.filter((one) => !one.furniture && blocks[one.index - 1]?.furniture?.kind === 'byline' && isOutlet(words(one))))
    if (head.some((other) => !other.furniture && other !== block && words(other).split(' ').length >= 3)) block.furniture = furniture('byline', 'the outlet');
  const open = head.filter((block) => !block.furniture);
  const stated = statedTitle?.trim().toLowerCase();
  const title = open.find((block) => block.kind === 'heading') ?? open.find((block) => words(block).split(' ').length >= 3) ?? open[0];
  if (!title) return;
  if (stated && words(title).toLowerCase() === stated) title.furniture = furniture('repeated', 'the headline stands in the front matter');
  else if (!stated) title.kind = 'title';
  const beside = (block: Block) => [blocks[block.index - 1], blocks[block.index + 1]].some((other) => other?.furniture?.kind === 'dateline');
  for (const block of open) if (block !== title && beside(block) && isNames(words(block))) block.furniture = furniture('byline', 'names beside the dateline');
}

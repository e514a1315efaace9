import type { Block } from '../model.ts';

/** Lines of a page that name its publisher. Each gives the name in its first group. */
const LINES: RegExp[] = [
  /^discover more from (?<outlet>[^|]{2,60}?)(?:\s*[|\u2013\u2014].*)?$/i,
  /^(?:this article (?:was )?)?(?:originally |first )?(?:published|appeared) (?:in|on|by) (?<outlet>(?:the )?[A-Z][\w.&' -]{2,50}?)\.?$/i,
  /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*)?(?<outlet>[A-Z][\w.&' -]{2,50}?)(?:\s*\d{4})?(?:[.,].*)?$/i,
  /^(?:source|via):\s*(?<outlet>[A-Z][\w.&' -]{2,50})$/i,
  // "The Lenn Gazette, 2019-05-03": a name and nothing but a date behind it.
  /^(?<outlet>[A-Z][\w.&' ()-]{2,50}), \d{4}-\d{2}-\d{2}$/,
];

/** Who published the article, where a line of its page says so; null otherwise. Running text is not asked. */
export function readOutlet(blocks: readonly Block[], text: string): string | null {
  for (const block of blocks) {
    if (!block.furniture) continue;
    const line = text.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
    for (const pattern of LINES) {
      const outlet = pattern.exec(line)?.groups?.['outlet']?.trim();
      if (outlet) return outlet;
    }
  }
  return null;
}

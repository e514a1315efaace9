import type { Face } from './face.ts';

/**
 * A text as far as a font has letters for it: words that it has not are left out, with an ellipsis in their place. Null where
 * no word is left. A box in place of a letter says nothing, and says it badly.
 */
export function drawable(text: string, { has }: Face): string | null {
  const plain = text.normalize('NFC').replace(/\p{C}/gu, '');
  const canDraw = (word: string): boolean => [...word].every((letter) => has(letter.codePointAt(0)!));
  const parts = plain.split(/\s+/).filter(Boolean);
  const shown = parts.map((word) => (canDraw(word) ? word : '…')).filter((word, i, all) => word !== '…' || all[i - 1] !== '…');
  return shown.some((word) => /[\p{L}\p{N}]/u.test(word)) ? shown.join(' ') : null;
}

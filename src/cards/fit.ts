import type { Face } from './face.ts';

/** A word of a text; `marked` where it is what the text is about. */
export interface Word {
  text: string;
  marked: boolean;
}

/** A text set in lines. */
export interface Setting {
  size: number;
  lines: Word[][];
}

export interface Room {
  face: Face;
  /** Sizes of type to try, the largest first. */
  sizes: readonly number[];
  width: number;
  /** How many lines there is room for at a size. */
  lines(size: number): number;
}

export const words = (text: string, marked = false): Word[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ text: word, marked }));

/** Width of a text in a size, without kerning, which mostly makes it a little narrower. */
export const widthOf = (text: string, { advance }: Face, size: number): number =>
  [...text].reduce((sum, letter) => sum + advance(letter.codePointAt(0)!), 0) * size;

/** Sets a text in the largest size in which all of it has room; in the smallest, cut off after a whole word, where it has none. */
export function fit(text: readonly Word[], room: Room): Setting {
  for (const size of room.sizes) {
    const lines = wrap(text, room, size);
    if (lines.length <= room.lines(size) && lines.every((line) => lineWidth(line, room.face, size) <= room.width)) return { size, lines };
  }
  const size = room.sizes.at(-1)!;
  return { size, lines: cut(wrap(text, room, size), room, size) };
}

const lineWidth = (line: readonly Word[], face: Face, size: number): number => widthOf(line.map(({ text }) => text).join(' '), face, size);

function wrap(text: readonly Word[], { face, width }: Room, size: number): Word[][] {
  const lines: Word[][] = [];
  for (const word of text) {
    const line = lines.at(-1);
    if (line && lineWidth([...line, word], face, size) <= width) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** As many lines as there is room for, the last one ending in an ellipsis; a word that is wider than a line loses its end. */
function cut(lines: Word[][], { face, width, lines: most }: Room, size: number): Word[][] {
  const isWide = (line: readonly Word[]): boolean => lineWidth(line, face, size) > width;
  const shown = lines.slice(0, Math.max(1, most(size))).map((line) => (isWide(line) ? [shortened(line[0]!, isWide)] : line));
  if (shown.length === lines.length) return shown;
  const last = [...shown.at(-1)!];
  while (last.length > 1 && isWide([...last.slice(0, -1), ellipsis(last.at(-1)!)])) last.pop();
  const end = ellipsis(last.at(-1)!);
  return [...shown.slice(0, -1), [...last.slice(0, -1), isWide([end]) ? shortened(end, isWide) : end]];
}

const ellipsis = (word: Word): Word => ({ ...word, text: `${word.text.replace(/[,;:.…–—-]+$/, '')}…` });

function shortened(word: Word, isWide: (line: readonly Word[]) => boolean): Word {
  const letters = [...word.text.replace(/…$/, '')];
  while (letters.length > 0 && isWide([{ ...word, text: `${letters.join('')}…` }])) letters.pop();
  return { ...word, text: `${letters.join('')}…` };
}

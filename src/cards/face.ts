import { inflateSync } from 'node:zlib';

/** What has to be known of a font to set a line in it before it is drawn. */
export interface Face {
  /** True where the font has a letter for the code point. */
  has(codePoint: number): boolean;
  /** Width of a letter as a share of the size of the type. */
  advance(codePoint: number): number;
}

/** Reads a font in the Web Open Font Format 1.0: the tables that say which letters there are and how wide. */
export function readFace(woff: Buffer): Face {
  const table = tablesOf(woff);
  const glyphs = glyphsOf(table('cmap'));
  const unitsPerEm = table('head').readUInt16BE(18);
  const measured = table('hhea').readUInt16BE(34);
  const widths = table('hmtx');
  // Letters beyond the last one that is measured are as wide as it.
  const widthOf = (glyph: number): number => widths.readUInt16BE(4 * Math.min(glyph, measured - 1)) / unitsPerEm;
  return { has: (codePoint) => glyphs.has(codePoint), advance: (codePoint) => widthOf(glyphs.get(codePoint) ?? 0) };
}

const HEADER = 44;
const ENTRY = 20;

function tablesOf(woff: Buffer): (tag: string) => Buffer {
  const tables = new Map<string, Buffer>();
  for (let i = 0, at = HEADER; i < woff.readUInt16BE(12); i++, at += ENTRY) {
    const [offset, packed, size] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const data = woff.subarray(offset, offset + packed);
    tables.set(woff.toString('latin1', at, at + 4), packed < size ? inflateSync(data) : data);
  }
  return (tag) => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no table "${tag}".`);
    return found;
  };
}

/** Code points with their glyphs, from the subtable for Unicode in 16 bits (format 4), which fonts for the web have. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(4 + 8 * i + 4));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no table of letters in format 4.');
  const doubled = cmap.readUInt16BE(start + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled].map((offset) => start + offset) as [
    number,
    number,
    number,
    number,
  ];
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < doubled; segment += 2) {
    const [from, to] = [cmap.readUInt16BE(starts + segment), cmap.readUInt16BE(ends + segment)];
    const range = cmap.readUInt16BE(ranges + segment);
    for (let codePoint = from; codePoint <= to && codePoint < 0xffff; codePoint++) {
      const raw = range === 0 ? codePoint : cmap.readUInt16BE(ranges + segment + range + 2 * (codePoint - from));
      const glyph = raw === 0 && range !== 0 ? 0 : (raw + cmap.readUInt16BE(deltas + segment)) & 0xffff;
      if (glyph !== 0) glyphs.set(codePoint, glyph);
    }
  }
  return glyphs;
}

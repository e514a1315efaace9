/** Drops a byte-order mark and reads CRLF and CR as LF: the form that all offsets count in. */
export const sourceText = (raw: string): string => raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

const STRAIGHT: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u0060': "'",
  '\u00B4': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
};

/**
 * The text as rules see it: one form of each quotation mark, apostrophe, hyphen and space.
 * Every replacement is one code unit for one, so an offset into the result is an offset into the source.
 */
export const plainText = (source: string): string =>
  source
    .replace(/[\u2018\u2019\u201A\u201B\u02BC`\u00B4\u201C\u201D\u201E\u201F\u00AB\u00BB\u2010\u2011]/g, (mark) => STRAIGHT[mark] ?? mark)
    .replace(/[^\S\n]/g, ' ');

/** Blanks [start, end) without moving what follows; line ends stay. */
export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);

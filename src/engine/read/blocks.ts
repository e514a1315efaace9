import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blank } from '../text/plain.ts';

/** A run of text that belongs together, before anyone has asked whether it is furniture. */
export interface RawBlock {
  kind: 'heading' | 'paragraph';
  start: number;
  end: number;
}

export interface BlocksRead {
  blocks: RawBlock[];
  /** The text with markup blanked; same length as the input. */
  text: string;
}

/** Before a headline that is written as in Markdown, in a file that is not called so. A hash without a space is a tag. */
const HEADLINE_SIGN = /^#{1,6}[^\S\n]+(?=\S.*$)/;

/** Reads plain text: blocks are parted by blank lines; where a file has none, or long lines, each line is a block. */
export function readPlainBlocks(text: string, from: number): BlocksRead {
  const body = text.slice(from);
  const separator = isHardWrapped(body) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const blocks: RawBlock[] = [];
  let cursor = from;
  const add = (start: number, end: number) => {
    const slice = text.slice(start, end);
    const shown = slice.trim();
    if (!shown) return;
    const lead = slice.length - slice.trimStart().length;
    const sign = blocks.length ? 0 : (HEADLINE_SIGN.exec(shown)?.[0].length ?? 0);
    blocks.push({ kind: sign ? 'heading' : 'paragraph', start: start + lead + sign, end: start + lead + shown.length });
  };
  for (const match of body.matchAll(separator)) {
    add(cursor, from + match.index);
    cursor = from + match.index + match[0].length;
  }
  add(cursor, text.length);
  return { blocks, text };
}

/** Lines broken at a fixed width: most lines of a paragraph but its last are 50 to 100 characters and end mid-sentence. */
function isHardWrapped(body: string): boolean {
  const inner = body.split(/\n[^\S\n]*\n/).flatMap((paragraph) => paragraph.trim().split('\n').slice(0, -1));
  if (inner.length < 3) return false;
  const wrapped = inner.filter((line) => line.length >= 50 && line.length <= 100 && !/[.!?:"']\s*$/.test(line));
  return wrapped.length > inner.length * 0.6;
}

interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

const SHOWN = new Set(['text', 'inlineCode']);

/** Reads Markdown: headings and paragraphs wherever they stand (lists, quotations), markup blanked. */
export function readMarkdownBlocks(text: string, from: number): BlocksRead {
  const tree = unified().use(remarkParse).parse(text.slice(from)) as MarkdownNode;
  const blocks: RawBlock[] = [];
  let plain = text;
  const visit = (node: MarkdownNode): void => {
    if (node.type !== 'heading' && node.type !== 'paragraph') {
      for (const child of node.children ?? []) visit(child);
      return;
    }
    const [start, end] = [from + node.position!.start.offset!, from + node.position!.end.offset!];
    const shown = textSpans(node, from);
    let cursor = start;
    for (const span of [...shown, { start: end, end }]) {
      plain = blank(plain, cursor, span.start);
      cursor = span.end;
    }
    if (shown.length) blocks.push({ kind: node.type, start: shown[0]!.start, end: shown.at(-1)!.end });
  };
  visit(tree);
  return { blocks, text: plain };
}

const textSpans = (node: MarkdownNode, from: number): { start: number; end: number }[] =>
  SHOWN.has(node.type)
    ? [{ start: from + node.position!.start.offset!, end: from + node.position!.end.offset! }]
    : (node.children ?? []).flatMap((child) => textSpans(child, from));

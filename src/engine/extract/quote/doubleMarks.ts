import type { Block, Story } from '../../model.ts';
import type { Quotation } from './quotations.ts';

/**
 * Pairing of double marks as a cheapest path: each mark opens, closes or is stray, at a cost that its shape and its
 * neighbours set, and a quotation may run over paragraphs at a cost for each. Strict alternation would turn the whole
 * rest of an article inside out after one lost mark.
 */
const COST = {
  /** A curly mark that points the other way: keyboards and editors get this wrong. */
  wrongShape: 2,
  /** A space on the side of the words, none on the other. */
  wrongSpacing: 2.5,
  unclearSpacing: 0.5,
  stray: 2.2,
  /** 5" for inches. */
  strayAfterDigit: 1,
  /** Reaching into the next paragraph without closing. */
  carry: 1.2,
  /** The same where that paragraph opens with a mark, as printers do. */
  reopen: 0.2,
  /** For each further 700 characters within one quotation. */
  length: 1,
};
const EASY_LENGTH = 700;

interface Mark {
  at: number;
  length: number;
  opening: number;
  closing: number;
  stray: number;
  /** First in its paragraph. */
  leads: boolean;
}

interface Path {
  cost: number;
  /** Where the open quotation began, its parts so far, and the paragraphs since it was last opened; null while none is open. */
  open: { at: number; parts: { start: number; end: number }[]; from: number; carried: number } | null;
  closed: { quotation: Quotation; before: Path['closed'] } | null;
}

const OPENING = /[\u201C\u201E\u201F\u00AB]/;
const CLOSING = /[\u201D\u00BB]/;

/** Quotations in double marks, straight, curly, angled or made of two single ones. */
export function pairDoubleMarks(story: Story): Quotation[] {
  let paths: Path[] = [{ cost: 0, open: null, closed: null }];
  for (const block of story.blocks) {
    if (block.furniture) continue;
    paths = paths.flatMap((path) => enterBlock(path, block));
    for (const mark of marksIn(story, block)) paths = cheapest(paths.flatMap((path) => read(path, mark)));
    paths = paths.map((path) => leaveBlock(path, story, block));
  }
  const best = paths.filter((path) => !path.open).reduce((a, b) => (b.cost < a.cost ? b : a));
  const found: Quotation[] = [];
  for (let link = best.closed; link; link = link.before) found.push(link.quotation);
  return found.reverse();
}

const enterBlock = (path: Path, block: Block): Path[] => {
  if (!path.open) return [path];
  if (block.kind !== 'paragraph') return [];
  return [{ ...path, cost: path.cost + COST.carry, open: { ...path.open, from: block.start, carried: path.open.carried + 1 } }];
};

const leaveBlock = (path: Path, story: Story, block: Block): Path => {
  if (!path.open) return path;
  const end = block.start + story.text.slice(block.start, block.end).trimEnd().length;
  return { ...path, open: { ...path.open, parts: addPart(path.open.parts, path.open.from, end) } };
};

const addPart = (parts: { start: number; end: number }[], start: number, end: number) => (end > start ? [...parts, { start, end }] : parts);

/** What one mark may be, given the path so far. */
function read(path: Path, mark: Mark): Path[] {
  const after = mark.at + mark.length;
  const stray = { ...path, cost: path.cost + mark.stray };
  if (!path.open) return [{ ...path, cost: path.cost + mark.opening, open: { at: mark.at, parts: [], from: after, carried: 0 } }, stray];
  const { at, parts, from, carried } = path.open;
  const long = Math.max(0, (mark.at - at) / EASY_LENGTH - 1) * COST.length;
  const quotation = { start: at, end: after, parts: addPart(parts, from, mark.at) };
  const close: Path = { cost: path.cost + mark.closing + long, open: null, closed: { quotation, before: path.closed } };
  // A printer who reopens does so in every paragraph.
  if (!mark.leads || carried !== 1) return [close, stray];
  return [close, stray, { ...path, cost: path.cost + mark.opening - COST.carry + COST.reopen, open: { at, parts, from: after, carried: 0 } }];
}

/** One path for each state is enough: what follows depends on nothing else but the length, which is a matter of degree. */
function cheapest(paths: Path[]): Path[] {
  const best = (open: boolean) => paths.filter((path) => !!path.open === open).reduce<Path | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
  return [best(false), best(true)].filter((path) => path !== null);
}

function marksIn(story: Story, block: Block): Mark[] {
  const text = story.text.slice(block.start, block.end);
  return [...text.matchAll(/"|''/g)].map(({ 0: { length }, index }) => {
    const at = block.start + index;
    const shape = story.source[at] ?? '';
    const before = text[index - 1] ?? ' ';
    const after = text[index + length] ?? ' ';
    const opens = /[\s([{'\u2014\u2013/-]/.test(before) && /\S/.test(after);
    const closes = /\S/.test(before) && /[\s.,;:!?)\]}'\u2014\u2013/-]/.test(after);
    const spacing = (fits: boolean, other: boolean) => (fits && !other ? 0 : other && !fits ? COST.wrongSpacing : COST.unclearSpacing);
    return {
      at,
      length,
      opening: spacing(opens, closes) + (CLOSING.test(shape) ? COST.wrongShape : 0),
      closing: spacing(closes, opens) + (OPENING.test(shape) ? COST.wrongShape : 0),
      stray: /\d\s?$/.test(text.slice(Math.max(0, index - 2), index)) && /^["'\u2033]/.test(shape) ? COST.strayAfterDigit : COST.stray,
      leads: !text.slice(0, index).trim(),
    };
  });
}

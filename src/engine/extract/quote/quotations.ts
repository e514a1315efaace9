import type { Story } from '../../model.ts';
import { pairDoubleMarks } from './doubleMarks.ts';
import { pairSingleMarks } from './singleMarks.ts';

/** What stands between an opening and a closing mark. */
export interface Quotation {
  /** Marks included. */
  start: number;
  end: number;
  /** The words within the marks, one piece a paragraph; a paragraph that reopens with a mark continues the piece before. */
  parts: { start: number; end: number }[];
}

const cache = new WeakMap<Story, Quotation[]>();

/** The quotations of a story by position; none overlaps another, inner ones of nested marks are left out. */
export function quotationsOf(story: Story): Quotation[] {
  const known = cache.get(story);
  if (known) return known;
  const double = pairDoubleMarks(story);
  const found = [...double, ...pairSingleMarks(story, double)].filter((quotation) => quotation.parts.length).sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Quotation[] = [];
  for (const quotation of found) if (quotation.start >= (outer.at(-1)?.end ?? 0)) outer.push(quotation);
  cache.set(story, outer);
  return outer;
}

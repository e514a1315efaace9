/** A stretch of a text that something is to be said of. Marks may lie within one another and may cross. */
export interface Span {
  start: number;
  end: number;
}

export type Piece<M extends Span> =
  | { start: number; end: number; mark: null }
  /** `continued`: a later part of a mark that was cut where another one ended; it carries no id of its own. */
  | { start: number; end: number; mark: M; continued: boolean; pieces: Piece<M>[] };

interface Open<M extends Span> extends Span {
  mark: M;
  continued: boolean;
}

/**
 * Sets marks into a text as HTML needs them: nested, never crossing. Where two cross, the one that begins later is cut in two
 * at the end of the earlier. The pieces cover [start, end) without a gap; marks are clipped to it, and empty ones left out.
 */
export function nestMarks<M extends Span>(marks: readonly M[], start: number, end: number): Piece<M>[] {
  const open = marks
    .map((mark): Open<M> => ({ start: Math.max(mark.start, start), end: Math.min(mark.end, end), mark, continued: mark.start < start }))
    .filter((mark) => mark.start < mark.end);
  return nest(open.sort(outerFirst), start, end);
}

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function nest<M extends Span>(open: Open<M>[], start: number, end: number): Piece<M>[] {
  const pieces: Piece<M>[] = [];
  const waiting = [...open];
  let at = start;
  for (let outer = waiting.shift(); outer; outer = waiting.shift()) {
    const { mark, continued } = outer;
    if (outer.start > at) pieces.push({ start: at, end: outer.start, mark: null });
    const inner = waiting.filter((other) => other.start < outer.end);
    const rest = inner.filter((other) => other.end > outer.end).map((other) => ({ ...other, start: outer.end, continued: true }));
    waiting.splice(0, inner.length);
    if (rest.length) waiting.splice(0, waiting.length, ...[...rest, ...waiting].sort(outerFirst));
    const within = inner.map((other) => ({ ...other, end: Math.min(other.end, outer.end) }));
    pieces.push({ start: outer.start, end: outer.end, mark, continued, pieces: nest(within, outer.start, outer.end) });
    at = outer.end;
  }
  if (at < end) pieces.push({ start: at, end, mark: null });
  return pieces;
}

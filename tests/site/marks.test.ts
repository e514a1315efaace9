import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestMarks, type Piece, type Span } from '../../src/site/marks.ts';

const leaves = (pieces: Piece<Span>[]): Span[] => pieces.flatMap((piece) => (piece.mark ? leaves(piece.pieces) : [{ start: piece.start, end: piece.end }]));
const marksIn = (pieces: Piece<Span>[]): { mark: Span; continued: boolean }[] =>
  pieces.flatMap((piece) => (piece.mark ? [{ mark: piece.mark, continued: piece.continued }, ...marksIn(piece.pieces)] : []));

describe('setting marks into a text', () => {
  it('parts the text around a mark', () => {
    expect(nestMarks([{ start: 4, end: 8 }], 0, 12)).toMatchObject([
      { start: 0, end: 4, mark: null },
      { start: 4, end: 8, continued: false },
      { start: 8, end: 12, mark: null },
    ]);
  });

  it('puts a shorter mark within a longer one', () => {
    const [inner, outer] = [
      { start: 4, end: 6 },
      { start: 2, end: 8 },
    ];
    const [, piece] = nestMarks([inner, outer], 0, 10);
    expect(piece).toMatchObject({ mark: outer, pieces: [{ start: 2, end: 4 }, { mark: inner }, { start: 6, end: 8 }] });
  });

  it('cuts a mark that crosses another, and only its first part counts as the mark', () => {
    const [first, crossing] = [
      { start: 0, end: 6 },
      { start: 4, end: 10 },
    ];
    const found = marksIn(nestMarks([first, crossing], 0, 10));
    expect(found).toEqual([
      { mark: first, continued: false },
      { mark: crossing, continued: false },
      { mark: crossing, continued: true },
    ]);
  });

  it('clips to the text and leaves empty marks out', () => {
    expect(
      marksIn(
        nestMarks(
          [
            { start: 3, end: 3 },
            { start: 20, end: 25 },
          ],
          0,
          10,
        ),
      ),
    ).toEqual([]);
    expect(nestMarks([{ start: 5, end: 99 }], 0, 10).at(-1)).toMatchObject({ start: 5, end: 10 });
  });

  it('covers the whole text once and begins every mark once, whatever the marks', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (marks) => {
        const pieces = nestMarks(marks, 0, 60);
        const parts = leaves(pieces);
        expect(parts[0]?.start).toBe(0);
        expect(parts.at(-1)?.end).toBe(60);
        parts.forEach((part, i) => {
          if (i > 0) expect(part.start).toBe(parts[i - 1]!.end);
        });
        const begun = marksIn(pieces).filter(({ continued }) => !continued);
        expect(begun).toHaveLength(marks.length);
        for (const mark of marks) {
          const covered = leavesUnder(pieces, mark).reduce((sum, { start, end }) => sum + end - start, 0);
          expect(covered).toBe(mark.end - mark.start);
        }
      }),
    );
  });
});

const leavesUnder = (pieces: Piece<Span>[], mark: Span): Span[] =>
  pieces.flatMap((piece) => (!piece.mark ? [] : piece.mark === mark ? leaves(piece.pieces) : leavesUnder(piece.pieces, mark)));

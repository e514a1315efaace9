import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvOf, guarded } from '../../../src/site/data/csv.ts';

const schema = z.object({ words: z.string(), 'a number': z.number().nullable() });
const csv = (...rows: [string, number | null][]): string =>
  csvOf(
    schema,
    rows.map(([words, number]) => ({ words, 'a number': number })),
  );

/** RFC 4180 by its grammar, apart from the one that writes. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${text.slice(at, at + 20)}`);
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a table for spreadsheets', () => {
  it('begins with a byte-order mark and the names of the columns, and ends every row with CRLF', () => {
    expect(csv(['one', 1])).toBe('\ufeffwords,a number\r\none,1\r\n');
  });

  it('gives back what stands in the cells, whatever it is', () => {
    const hard = ['a, b', 'she said "no"', 'two\nlines', 'two\r\nlines', 'old\rMac', '“curly”, naïve 北京', '', ' spaced ', '"', '""'];
    const [, ...rows] = parse(csv(...hard.map((words): [string, null] => [words, null])).slice(1));
    expect(rows).toEqual(hard.map((words) => [words, '']));
  });

  it.each(['=1+1', '+44 20', '-5 degrees', '@sum(a1)', '\tx', '\rx', '＝1+1', '=cmd|"/c calc"!a1', '-1+1', '+-1', '-'])(
    'lets no spreadsheet take %j for a formula',
    (words) => {
      expect(parse(csv([words, null]).slice(1))[1]).toEqual([`'${words}`, '']);
    },
  );

  it.each(['5', '-5', '+5', '-0.25', 'a=b', "'quoted'", '2024-03-01', '–5'])('leaves %j as it is', (words) => {
    expect(guarded(words)).toBe(words);
  });

  it('leaves numbers numbers', () => {
    expect(csv(['x', -5], ['y', -0.5])).toBe('\ufeffwords,a number\r\nx,-5\r\ny,-0.5\r\n');
  });
});

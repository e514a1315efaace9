import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';

type Cell = string | number | null;

/**
 * Rows as a file that spreadsheets open as it is: RFC 4180 with a byte-order mark, without which Excel takes UTF-8 for the
 * code page of the machine. The fields of the schema are the columns.
 */
export const csvOf = <Row extends Record<string, Cell>>(schema: z.ZodObject, rows: readonly Row[]): string => {
  const columns = Object.keys(schema.shape);
  const cells = rows.map((row) => columns.map((column) => guarded(row[column] ?? null)));
  return stringify([columns, ...cells], { bom: true, record_delimiter: '\r\n', quote_record_delimiter: true });
};

/** What a spreadsheet may take for a formula, full-width signs included, as some of them fold these. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** An apostrophe in front says "text" to a spreadsheet. Numbers below nought are no formulas and stay numbers. */
export const guarded = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);

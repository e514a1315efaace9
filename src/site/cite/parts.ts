/** A piece of a text to be copied. What is known in the reader's browser alone is filled in there; until then its place says so. */
export type CitePart =
  | string
  | { title: string }
  /** The day on which the reader takes it: "November 27, 2026", 2026-11-27, or as CSL-JSON has it. */
  | { accessed: 'words' | 'iso' | 'csl' }
  /** An address, to be completed with the host where the site was not told it. */
  | { address: string };

/** What stands in the place of the reader's day. CSL-JSON stays JSON. */
export const UNTIL_KNOWN = { words: '[the day you read it]', iso: '[the day you read it]', csl: '{ "raw": "the day you read it" }' } as const;

/** The whole as text, as it stands in a page without scripts. */
export const plainText = (parts: readonly CitePart[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : 'title' in part ? part.title : 'address' in part ? part.address : UNTIL_KNOWN[part.accessed]))
    .join('');

/** What is cited: a comparison, as of the day of its last change (YYYY-MM-DD; null where that is not recorded). */
export interface Cited {
  id: string;
  title: string;
  topic: string;
  changed: string | null;
  address: string;
}

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** 2026-11-27 in numbers. */
export const dateParts = (day: string): [year: number, month: number, day: number] => day.split('-').map(Number) as [number, number, number];

/** A day, by the clock of the reader, as each form of citation writes it. */
export function writeDay(date: Date, form: string): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  if (form === 'csl') return `{ "date-parts": [[${year}, ${month}, ${day}]] }`;
  if (form === 'iso') return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

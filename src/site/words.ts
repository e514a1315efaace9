/** Counts and lists in running text, British style. */
export { listed } from '../engine/text/readable.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two", "ten", "11": numbers to ten in words. */
export const inWords = (number: number): string => SMALL[number] ?? number.toLocaleString('en-GB');

/** "one story", "two stories", "no stories". */
export const counted = (number: number, one: string, many = `${one}s`): string => `${inWords(number)} ${number === 1 ? one : many}`;

/** "1 comparison", "12 comparisons": with figures, for tables and labels. */
export const figure = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words cut off after `most` of them, with an ellipsis. */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  return words.length <= most
    ? words.join(' ')
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[,;:.–—-]+$/, '')}…`;
}

/** Share as a whole per cent: "59 %". A share above nought is never shown as nought. */
export const percent = (share: number): string => (share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`);

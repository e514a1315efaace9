/** Numbers as lengths of time state them: digits, and words up to a hundred. */

const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const VALUES = new Map<string, number>([
  ...[...ONES, ...TEENS].map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

const WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${[...TEENS, ...ONES.slice(1).reverse()].join('|')})`;
/** A number, without capturing groups. Longer words come before those that begin them. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,2})?|(?:an?|${ONES.slice(1, 10).join('|')}) (?:hundred|thousand)|(?:a|one|two|half a) dozen|${WORD})`;

export function numberOf(text: string): number {
  const word = text.toLowerCase().replace(/\s+/g, ' ');
  if (/^\d/.test(word)) return Number(word.replace(/,/g, ''));
  const [, count, size] = /^(\w+) (hundred|thousand)$/.exec(word) ?? [];
  if (count) return (VALUES.get(count) ?? 1) * (size === 'hundred' ? 100 : 1000);
  if (word.endsWith('dozen')) return word.startsWith('half') ? 6 : word.startsWith('two') ? 24 : 12;
  const [tens, ones] = word.split(/[- ]/);
  return (VALUES.get(tens!) ?? 0) + (ones ? (VALUES.get(ones) ?? 0) : 0);
}

const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const TEEN_ORDINALS = ['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];
const ORDINALS = [...ORDINAL_WORDS, ...TEEN_ORDINALS, 'twenty-first'];
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${[...ORDINALS].reverse().join('|')})`;

export function ordinalOf(text: string): number {
  const digits = /^\d+/.exec(text);
  return digits ? Number(digits[0]) : ORDINALS.indexOf(text.toLowerCase()) + 1;
}

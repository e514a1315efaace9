/** How names are compared when newsrooms spell them differently. */

const PARTICLES = new Set(['al', 'el', 'as', 'ash', 'ad', 'an', 'ar', 'at', 'az', 'ul', 'ed', 'es']);

/**
 * The name as letters: accents, stops, apostrophes and a leading article dropped, hyphens opened, lower case.
 * "U.S." → "us", "the Holmsund Air Base" → "holmsund air base", "al-Nimri" → "al nimri",
 * "St. Brendan" → "saint brendan".
 */
export const nameKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['\u2019.\u2122\u00ae]/g, '')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
    .replace(/^st (?=\p{L})/u, 'saint ');

/** Words of a key without the Arabic article: "salim al nimri" and "salim nimri" are one name. */
export const bareWords = (key: string): string[] => {
  const words = key.split(' ').filter(Boolean);
  const bare = words.filter((word, i) => !PARTICLES.has(word) || i === words.length - 1);
  return bare.length ? bare : words;
};

/** Letters that transliterations use for one another, then vowels to one sign and doubled letters to one. */
export const fold = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/[ck]h/g, 'k')
    .replace(/([dgt])h/g, '$1')
    .replace(/[qc]/g, 'k')
    .replace(/dj/g, 'j')
    .replace(/sch|tch|tsh/g, 'sh')
    .replace(/ei|ey|ay|ai/g, 'i')
    .replace(/[ouw]+/g, 'u')
    .replace(/[aeiy]+/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/ah$/, 'a');

/** Consonants only, after folding; vowels at the start are kept as one sign. */
export const skeleton = (word: string): string => fold(word).replace(/(?!^)[au]/g, '');

/** Levenshtein distance, given up beyond `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...row) > most) return most + 1;
    previous = row;
  }
  return previous[b.length]!;
}

/** True where two words are the same once folded: "Marus", "Marous". Safe within one story, too. */
export const soundsAlike = (a: string, b: string): boolean =>
  a === b || (Math.max(a.length, b.length) >= 4 && Math.min(a.length, b.length) >= 3 && fold(a) === fold(b));

/**
 * True where two words are likely one name in two transliterations: equal once folded, or the same consonants and at most
 * one letter in four changed (never more than two). Words of fewer than five letters must fold to the same.
 */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) < 4 || shorter < 3) return false;
  if (a[0] !== b[0] && fold(a)[0] !== fold(b)[0]) return false;
  if (fold(a) === fold(b)) return true;
  if (shorter < 5) return false;
  return skeleton(a) === skeleton(b) && skeleton(a).length >= 3 && editDistance(a, b, 2) <= Math.min(2, Math.floor(shorter / 3));
}

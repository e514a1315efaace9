import type { Form } from './forms.ts';
import { SHORT_GIVEN_NAMES } from './lexicon/givenNames.ts';
import { sameSpelling } from './spelling.ts';

const LINEAGE = new Set(['bin', 'ibn', 'abu', 'ben', 'bint', 'umm', 'jr', 'sr', 'ii', 'iii']);

/** "Steve" and "Steven", "J" and "John", "Mohammed" and "Mohammad". */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  // "Dan" and "Dean" sound alike and are two names; "Erik" and "Eric" are one.
  if (Math.min(a.length, b.length) < 5 ? a.replace(/c/g, 'k') === b.replace(/c/g, 'k') : sameSpelling(a, b)) return true;
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return true;
  return SHORT_GIVEN_NAMES.some((names) => names.includes(a) && names.includes(b));
}

/**
 * True where two full names may be one person's: the same family name, the same given name, and no middle name against it.
 * "Budi Santoso" / "Budi Eko Santoso", "Steve Jones" / "Steven Jones"; not "Anna Nimri" / "Salim Nimri".
 */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "Tomas Varga" and "Emil Tomas Varga": the fuller name ends with the shorter.
  if (short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i])) return true;
  if (!sameSpelling(short.at(-1)!, long.at(-1)!) || !sameGivenName(short[0]!, long[0]!)) return false;
  if (short.length !== long.length) return short.slice(1, -1).every((word) => long.includes(word) || LINEAGE.has(word));
  return short.slice(1, -1).every((word, i) => sameGivenName(word, long[i + 1]!));
}

/** Words by which a person of that full name may be called alone: the family name, "Jr." not counted. */
export function surnames({ words }: Form): string[] {
  const own = /^(?:jr|sr|ii|iii|iv)$/.test(words.at(-1)!) ? words.slice(0, -1) : words;
  return own.length > 1 ? [own.at(-1)!] : [];
}

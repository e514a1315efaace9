const SKIPPED = new Set(['of', 'for', 'and', 'the', 'in', 'on', 'de', 'la', 'du', 'des', '&', 'a', 'to']);

/**
 * True where the short form abbreviates the long one: each of its words is a word of the long form, or the initials of the
 * words that follow. "who" / "world health organization", "abc rdw" / "abc river dredging works", "gn" / "green norton".
 * Small words may be left out ("asean") or kept ("mit" / "department of…" no, "dod" / "department of defense" yes).
 */
export function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length && short.join('').length >= long.length) return false;
  return matches(short, 0, long, 0);
}

function matches(short: readonly string[], i: number, long: readonly string[], j: number): boolean {
  if (i === short.length) return long.slice(j).every((word) => SKIPPED.has(word));
  if (short[i] === long[j] && matches(short, i + 1, long, j + 1)) return true;
  return consume(short[i]!, 0, long, j).some((next) => matches(short, i + 1, long, next));
}

/** Positions in `long` after which the letters of `letters` from `at` are used up as initials. */
function consume(letters: string, at: number, long: readonly string[], j: number): number[] {
  if (at === letters.length) return [j];
  const word = long[j];
  if (!word) return [];
  const taken = word[0] === letters[at] ? consume(letters, at + 1, long, j + 1) : [];
  return SKIPPED.has(word) ? [...taken, ...consume(letters, at, long, j + 1)] : taken;
}

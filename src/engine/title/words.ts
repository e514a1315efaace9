import type { Claim, Topic } from '../model.ts';

const IRREGULAR: Record<string, string> = {
  person: 'people',
  people: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  life: 'lives',
  aircraft: 'aircraft',
  police: 'police',
  staff: 'staff',
  crew: 'crew',
  fish: 'fish',
  sheep: 'sheep',
};

/** What a price is the price of. */
export const PRICES = new Set('deal acquisition takeover purchase sale transaction bid merger buyout'.split(' '));

/** "ships", "parties", "boxes", "policemen". */
export function plural(noun: string): string {
  if (IRREGULAR[noun]) return IRREGULAR[noun];
  if (/man$/.test(noun) && !/(?:hu|ger|ro)man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^eh]ese$|^swiss$/i.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The commonest of the words, the first in the alphabet among equals; null of none. */
export function commonest(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** Words of the sentence that a claim stands in, in lower case. */
export const sentenceWords = (claim: Claim, topic: Topic): string[] =>
  topic.stories[claim.story]!.sentences[claim.sentence]?.tokens.map(({ lower }) => lower) ?? [];

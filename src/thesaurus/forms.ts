import { IRREGULAR } from './irregular.ts';
import { WORDNET_POS, type WordNetPos } from './wordnet/files.ts';
import type { WordNet } from './wordnet/wordnet.ts';

/** Suffix rules of WordNet's own morphological processor, morphy(7WN), with doubled consonants ("stopped") added. */
const SUFFIXES: Record<WordNetPos, readonly [string, string][]> = {
  noun: [
    ['ies', 'y'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ses', 's'],
    ['s', ''],
  ],
  verb: [
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['s', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  adj: [
    ['ier', 'y'],
    ['iest', 'y'],
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
  adv: [],
};

export interface BaseForm {
  word: string;
  pos: WordNetPos;
}

const undouble = (stem: string): string => stem.replace(/([bdfgklmnprstvz])\1$/, '$1');

/** The first base form that the rules give and WordNet knows. A doubled consonant goes only where nothing takes its place ("hopping" is not "hope"). */
function regularForm(word: string, pos: WordNetPos, wordnet: WordNet): string | null {
  for (const [suffix, ending] of SUFFIXES[pos]) {
    if (!word.endsWith(suffix) || word.length - suffix.length < 2) continue;
    const stem = word.slice(0, -suffix.length);
    const candidates = ending || suffix === 's' || suffix === 'es' ? [stem + ending] : [stem, undouble(stem)];
    const known = candidates.find((candidate) => wordnet.has(candidate, pos));
    if (known) return known;
  }
  return null;
}

/** What a word in lower case may be a form of, itself first: "bases" → base, basis (noun), base (verb). */
export function baseForms(word: string, wordnet: WordNet): BaseForm[] {
  const irregular = IRREGULAR.get(word) ?? [];
  return WORDNET_POS.flatMap((pos) => {
    const own = wordnet.has(word, pos) ? [{ word, pos }] : [];
    const odd = irregular.filter((base) => wordnet.has(base, pos)).map((base) => ({ word: base, pos }));
    // A noun in -er is a doer, not a comparative: "founder" is nothing to "found" that "faster" is to "fast".
    const regular = odd.length || (pos === 'adj' && (own.length || wordnet.has(word, 'noun'))) ? null : regularForm(word, pos, wordnet);
    return [...own, ...odd, ...(regular ? [{ word: regular, pos }] : [])];
  });
}

import type { BaseForm } from './forms.ts';
import type { Pointer, Sense, Synset, WordNet } from './wordnet/wordnet.ts';

/** Strength of each kind of link, before the weights of the two senses. */
const SYNONYM = 0.9;
const DERIVED = 0.92;
const DERIVED_SYNONYM = 0.86;
const HYPERNYM = 0.65;
const GRAND_HYPERNYM = 0.4;
const SIMILAR = 0.6;
/** A hypernym with many kinds below it ("act", "move", "person") says next to nothing. */
const BROAD = 40;
const SAME_FAMILY = new Set(['+', '\\']);
const UP = new Set(['@', '@i']);

/** Words near `form` with their strength, as WordNet links them: synonyms, derivations, similar adjectives, hypernyms. */
export function neighboursOf(form: BaseForm, wordnet: WordNet): Map<string, number> {
  const near = new Map<string, number>();
  const weightOf = (word: string, synset: Synset): number => wordnet.senses(word, synset.pos).find((sense) => sense.synset === synset)?.weight ?? 0;
  const add = (word: string, strength: number): void => {
    if (word !== form.word && strength > (near.get(word) ?? 0)) near.set(word, strength);
  };
  const addSynset = (synset: Synset, strength: number): void => {
    for (const word of synset.words) add(word, strength * weightOf(word, synset));
  };
  for (const sense of wordnet.senses(form.word, form.pos)) {
    addSynset(sense.synset, SYNONYM * sense.weight);
    addDerivations(form.word, sense, wordnet, add);
    for (const pointer of sense.synset.pointers) {
      const target = wordnet.synset(pointer.offset, pointer.pos);
      if (UP.has(pointer.symbol)) addHypernyms(target, sense.weight, wordnet, addSynset);
      else if (pointer.symbol === '&') addSynset(target, SIMILAR * sense.weight);
      else if (pointer.symbol === '$') addSynset(target, SYNONYM * sense.weight);
    }
  }
  return near;
}

/** "retreat" (verb) shares a synset with "withdraw", from which "withdrawal" derives: one synonym step is allowed. */
function addDerivations(word: string, sense: Sense, wordnet: WordNet, add: (word: string, strength: number) => void): void {
  const position = sense.synset.words.indexOf(word) + 1;
  for (const pointer of sense.synset.pointers) {
    if (!SAME_FAMILY.has(pointer.symbol)) continue;
    const target = derived(pointer, wordnet);
    if (!target) continue;
    const own = pointer.from === position || pointer.from === 0;
    // The noun that names a doer ("dealer" from "deal") is less than the act, but it is the same fact often enough.
    const root = sense.synset.words[pointer.from - 1] ?? word;
    const rootWeight = own ? 1 : (wordnet.senses(root, sense.synset.pos).find((other) => other.synset === sense.synset)?.weight ?? 0);
    add(target, (own ? DERIVED : DERIVED_SYNONYM) * (own ? softened(sense.weight) : sense.weight * rootWeight));
  }
}

/** Word and derivation mean the same in most senses, so a rare sense counts for more here than among synonyms. */
const softened = (weight: number): number => Math.sqrt(weight);

const derived = (pointer: Pointer, wordnet: WordNet): string | null => wordnet.synset(pointer.offset, pointer.pos).words[pointer.to - 1] ?? null;

function addHypernyms(hypernym: Synset, weight: number, wordnet: WordNet, addSynset: (synset: Synset, strength: number) => void): void {
  const kinds = hypernym.pointers.filter((pointer) => pointer.symbol === '~').length;
  if (kinds > BROAD) return;
  addSynset(hypernym, HYPERNYM * weight * (kinds > BROAD / 2 ? 0.7 : 1));
  for (const pointer of hypernym.pointers) {
    if (!UP.has(pointer.symbol)) continue;
    const above = wordnet.synset(pointer.offset, pointer.pos);
    if (above.pointers.filter(({ symbol }) => symbol === '~').length <= BROAD / 2) addSynset(above, GRAND_HYPERNYM * weight);
  }
}

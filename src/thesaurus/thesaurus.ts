import type { Thesaurus } from '../engine/model.ts';
import { EXCLUSIVE } from './classes/exclusive.ts';
import { NEWS_CLASSES } from './classes/index.ts';
import { CONVERSES } from './converse.ts';
import { type BaseForm, baseForms } from './forms.ts';
import { neighboursOf } from './neighbours.ts';
import { OPPOSITES } from './opposites.ts';
import { americanSpelling } from './spelling.ts';
import { WordNet } from './wordnet/wordnet.ts';

/** Weaker than this is noise. */
const FLOOR = 0.3;

interface Word {
  /** Spelling key, for equality. */
  key: string;
  forms: BaseForm[];
  bases: Set<string>;
  near: Map<string, number>;
}

let loaded: Thesaurus | null = null;

/**
 * WordNet 3.1 from its package, with classes of news words that it lacks ("soldier" / "troops", "buy" / "acquisition").
 * Reading takes some tens of milliseconds once a process; answers are remembered.
 */
export function loadThesaurus(): Thesaurus {
  loaded ??= makeThesaurus(new WordNet());
  return loaded;
}

function makeThesaurus(wordnet: WordNet): Thesaurus {
  const words = new Map<string, Word>();
  const wordOf = (raw: string): Word => {
    const known = words.get(raw);
    if (known) return known;
    const word = describe(raw, wordnet);
    words.set(raw, word);
    return word;
  };
  // A map in a map: asked millions of times a topic, and joining the two words to one key costs more than the rest.
  const answers = new Map<string, Map<string, number>>();
  const opposed = (a: string, b: string): boolean => areOpposed(wordOf(a), wordOf(b), wordnet);
  return {
    opposed,
    converse: (a, b) => areConverse(wordOf(a), wordOf(b)),
    relatedness(a, b) {
      if (a === b) return 1;
      const [first, second] = a < b ? [a, b] : [b, a];
      const row = answers.get(first) ?? new Map<string, number>();
      if (!row.size) answers.set(first, row);
      const known = row.get(second);
      if (known !== undefined) return known;
      const answer = relate(wordOf(a), wordOf(b), wordnet);
      row.set(second, answer);
      return answer;
    },
    commonness: (word) => commonnessOf(wordOf(word), wordnet),
    standsFor: (noun) => fieldOf(wordOf(noun), wordnet),
  };
}

function describe(raw: string, wordnet: WordNet): Word {
  const lower = raw.toLowerCase().replace(/[\s-]+/g, '_');
  const spelt = americanSpelling(lower);
  const forms = [lower, ...(spelt === lower ? [] : [spelt])].flatMap((word) => baseForms(word, wordnet));
  const bases = new Set(forms.map((form) => form.word));
  const near = new Map<string, number>();
  const add = (word: string, strength: number): void => {
    if (strength >= FLOOR && strength > (near.get(word) ?? 0)) near.set(word, strength);
  };
  for (const form of forms) for (const [word, strength] of neighboursOf(form, wordnet)) add(word, strength);
  for (const base of new Set([...bases, lower, spelt])) for (const [word, strength] of NEWS_CLASSES.get(base) ?? []) add(word, strength);
  return { key: spelt, forms, bases: bases.size ? bases : new Set([spelt]), near };
}

function relate(a: Word, b: Word, wordnet: WordNet): number {
  if (a.key === b.key) return 1;
  for (const base of a.bases) if (b.bases.has(base) && sharesPos(a, b, base)) return 1;
  const best = Math.max(strongest(a.near, b.bases), strongest(b.near, a.bases));
  return best && (areExclusive(a, b) || areOpposed(a, b, wordnet)) ? 0 : best;
}

const sharesPos = (a: Word, b: Word, base: string): boolean =>
  a.forms.some((form) => form.word === base && b.forms.some((other) => other.word === base && other.pos === form.pos));

const strongest = (near: Map<string, number>, bases: Set<string>): number => {
  let best = 0;
  for (const base of bases) best = Math.max(best, near.get(base) ?? 0);
  return best;
};

/** Two of one list that cannot both hold: Monday and Tuesday, killed and injured. */
function areExclusive(a: Word, b: Word): boolean {
  for (const base of a.bases)
    for (const [list, group] of EXCLUSIVE.get(base) ?? [])
      for (const other of b.bases) if ((EXCLUSIVE.get(other) ?? []).some(([list2, group2]) => list2 === list && group2 !== group)) return true;
  return false;
}

function areOpposed(a: Word, b: Word, wordnet: WordNet): boolean {
  for (const base of a.bases) for (const other of b.bases) if (OPPOSITES.get(base)?.has(other)) return true;
  return a.forms.some((form) => antonymsOf(form, wordnet).some((antonym) => b.forms.some((other) => other.word === antonym && other.pos === form.pos)));
}

const areConverse = (a: Word, b: Word): boolean => [...a.bases].some((base) => [...b.bases].some((other) => CONVERSES.get(base)?.has(other)));

/** Antonyms in the usual senses; the rare ones oppose words that nobody takes for opposites. */
const antonymsOf = (form: BaseForm, wordnet: WordNet): string[] =>
  wordnet
    .senses(form.word, form.pos)
    .slice(0, 4)
    .flatMap(({ synset }) =>
      synset.pointers
        .filter((pointer) => pointer.symbol === '!' && synset.words[pointer.from - 1] === form.word)
        .map((pointer) => wordnet.synset(pointer.offset, pointer.pos).words[pointer.to - 1] ?? ''),
    );

/** Lexicographer files of WordNet for what people are, and for animals, artefacts, food, places, objects, plants and substances. */
const PEOPLE_FIELD = 18;
const THING_FIELDS = new Set([5, 6, 13, 15, 17, 20, 27]);

function fieldOf(word: Word, wordnet: WordNet): 'people' | 'things' | 'other' {
  const noun = word.forms.find(({ pos }) => pos === 'noun')?.word;
  // "Crane" is a writer, too: who bears a name is no meaning of the word.
  const usual = noun === undefined ? undefined : wordnet.senses(noun, 'noun').find(({ synset }) => !synset.pointers.some(({ symbol }) => symbol === '@i'));
  const field = usual?.synset.field;
  return field === PEOPLE_FIELD ? 'people' : field !== undefined && THING_FIELDS.has(field) ? 'things' : 'other';
}

/** From the counts of the tagged corpus, on a log scale; words that it does not have are as rare as they come. */
function commonnessOf(word: Word, wordnet: WordNet): number {
  let count = 0;
  for (const base of word.bases) count = Math.max(count, wordnet.count(base) + wordnet.polysemy(base) / 2);
  return Math.min(1, Math.log1p(count) / Math.log1p(MOST_FREQUENT));
}
/** About the count of "say" and "make" in the tagged corpus. */
const MOST_FREQUENT = 2000;

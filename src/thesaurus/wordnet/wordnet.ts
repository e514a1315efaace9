import { lineAt, linesWith, readWordNetFiles, WORDNET_POS, type WordNetFiles, type WordNetPos } from './files.ts';

/** A link from one synset to another. `from`/`to` are the words it holds for, counted from 1; 0 is the whole synset. */
export interface Pointer {
  symbol: string;
  offset: number;
  pos: WordNetPos;
  from: number;
  to: number;
}

/** A set of words with one meaning; multi-word entries are joined by underscores. */
export interface Synset {
  offset: number;
  pos: WordNetPos;
  /** Number of the lexicographer file that it stands in, which is its field of meaning: 18 for people, 6 for things made (lexnames(5WN)). */
  field: number;
  words: string[];
  pointers: Pointer[];
}

/** One meaning of a word. `weight` is 1 for its usual meaning and falls with the rank and rarity of the sense. */
export interface Sense {
  synset: Synset;
  weight: number;
}

const POS_OF_LETTER: Record<string, WordNetPos> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
const POS_OF_DIGIT: Record<string, WordNetPos> = { '1': 'noun', '2': 'verb', '3': 'adj', '4': 'adv', '5': 'adj' };
const RANK_WEIGHTS = [1, 0.9, 0.78, 0.65, 0.54, 0.45, 0.38, 0.32];
/** A sense never met in the tagged corpus, of a word that is met often there, is rare. */
const UNSEEN_SENSE = 0.7;
const OFTEN = 5;

/** WordNet with look-ups remembered. Words are lower case, spaces written as underscores. */
export class WordNet {
  readonly #files: WordNetFiles = readWordNetFiles();
  readonly #synsets = new Map<string, Synset>();
  readonly #senses = new Map<string, Sense[]>();
  readonly #counts = new Map<string, Map<string, number>>();

  /** True where the word is listed as this part of speech. */
  has(word: string, pos: WordNetPos): boolean {
    return this.senses(word, pos).length > 0;
  }

  /** Senses of the word as this part of speech, the usual first. */
  senses(word: string, pos: WordNetPos): Sense[] {
    const key = `${pos} ${word}`;
    const known = this.#senses.get(key);
    if (known) return known;
    const offsets = this.#offsets(word, pos);
    const counts = offsets.map((offset) => this.#sensesCounted(word).get(`${pos} ${offset}`) ?? 0);
    const often = Math.max(0, ...counts) >= OFTEN;
    const senses = offsets.map((offset, rank) => ({
      synset: this.synset(offset, pos),
      weight: (RANK_WEIGHTS[rank] ?? 0.25) * (often && !counts[rank] ? UNSEEN_SENSE : 1),
    }));
    this.#senses.set(key, senses);
    return senses;
  }

  synset(offset: number, pos: WordNetPos): Synset {
    const key = `${pos} ${offset}`;
    const known = this.#synsets.get(key);
    if (known) return known;
    const synset = parseSynset(lineAt(this.#files.data[pos], offset), offset, pos);
    this.#synsets.set(key, synset);
    return synset;
  }

  /** How often the word was met in the corpus that WordNet's editors tagged by hand (about 230,000 words), over all senses. */
  count(word: string): number {
    let sum = 0;
    for (const count of this.#sensesCounted(word).values()) sum += count;
    return sum;
  }

  /** Number of meanings over all parts of speech. */
  polysemy(word: string): number {
    return WORDNET_POS.reduce((sum, pos) => sum + this.#offsets(word, pos).length, 0);
  }

  #offsets(word: string, pos: WordNetPos): number[] {
    if (!/^[a-z0-9]/.test(word)) return [];
    const line = linesWith(this.#files.index[pos], `${word} `)[0];
    if (!line) return [];
    const fields = line.trim().split(' ');
    return fields.slice(6 + Number(fields[3])).map(Number);
  }

  #sensesCounted(word: string): Map<string, number> {
    const known = this.#counts.get(word);
    if (known) return known;
    const counts = new Map<string, number>();
    if (/^[a-z0-9]/.test(word))
      for (const line of linesWith(this.#files.senses, `${word}%`)) {
        const [key = '', offset = '', , count = '0'] = line.split(' ');
        counts.set(`${POS_OF_DIGIT[key[word.length + 1] ?? ''] ?? 'noun'} ${Number(offset)}`, Number(count));
      }
    this.#counts.set(word, counts);
    return counts;
  }
}

/** Line format: wndb(5WN) of the WordNet manual. */
function parseSynset(line: string, offset: number, pos: WordNetPos): Synset {
  const fields = line.split(' | ')[0]!.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.toLowerCase().replace(/\((?:a|p|ip)\)$/, ''));
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
    const [symbol, target, letter, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i) as [string, string, string, string];
    return {
      symbol,
      offset: Number(target),
      pos: POS_OF_LETTER[letter] ?? 'noun',
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { offset, pos, field: Number(fields[1]), words, pointers };
}

import type { QuoteClaim, Story, Topic } from '../model.ts';

/** A word of a quotation in the form in which it is compared, and where it stands. */
export interface QuoteWord {
  /** Lower case, American spelling, contractions in full, small numbers as digits. */
  key: string;
  start: number;
  end: number;
  /** Not an article, pronoun, auxiliary or the like. */
  content: boolean;
  /** Within square brackets: the editor's, not the speaker's. */
  bracketed: boolean;
  /** Right behind an ellipsis: something may be left out before it. */
  afterGap: boolean;
}

const FUNCTION_WORDS = new Set(
  `a an the this that these those and or but nor so yet if than as of in on at to for from by with about into over after before under between
  through during without within i you he she it we they me him her us them my your his its our their mine who whom whose which what when where
  why how is are was were be been being am do does did done have has had having will would shall should can could may might must not no also
  just very too there here then now up out off down all any some each every other such only own same both more most much many one`.split(/\s+/),
);
const NEGATIONS = new Set(['not', 'no', 'never', 'none', 'nothing', 'neither', 'nor', 'without', 'cannot', 'nobody']);
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const WHOLE_CONTRACTIONS: Record<string, string[]> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
};
/** Contractions whose apostrophe a scraper lost, where they are no other word: not "its", "were", "wont". */
const LOST_APOSTROPHES = new Map(
  "i'm i've you're you've we've they're they've he'd don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't can't that's there's what's he's she's"
    .split(' ')
    .map((form): [string, string] => [form.replace("'", ''), form]),
);
const ENDINGS: [RegExp, string][] = [
  [/n't$/, 'not'],
  [/'re$/, 'are'],
  [/'ve$/, 'have'],
  [/'ll$/, 'will'],
  [/'m$/, 'am'],
  [/'d$/, 'would'],
];
/** After these, 's is "is" and no genitive. */
const TAKES_IS = new Set(['it', 'he', 'she', 'that', 'there', 'here', 'what', 'who', 'where', 'how', 'this', 'everything', 'nothing', 'everyone']);

/** Regular differences of British and American spelling, both written the American way. */
const SPELLINGS: [RegExp, string][] = [
  [/([a-z]{2})our(s|ed|ing|ful|able|ite|ites|hood|ly|er|ers|ist)?$/, '$1or$2'],
  [/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/([tb])re(s|d)?$/, '$1er$2'],
  [/ence(s)?$/, 'ense$1'],
  [/ogue(s)?$/, 'og$1'],
  [/([a-z]{2}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/amme(s)?$/, 'am$1'],
  [/^grey/, 'gray'],
  [/dgement/, 'dgment'],
  [/aeo/, 'eo'],
  [/^mum(s?)$/, 'mom$1'],
];

const spelt = (word: string): string => SPELLINGS.reduce((form, [pattern, american]) => form.replace(pattern, american), word);

function keysOf(written: string): string[] {
  const word = LOST_APOSTROPHES.get(written) ?? written;
  const whole = WHOLE_CONTRACTIONS[word];
  if (whole) return whole;
  for (const [ending, full] of ENDINGS) if (ending.test(word)) return [spelt(word.replace(ending, '')), full];
  if (word.endsWith("'s")) return TAKES_IS.has(word.slice(0, -2)) ? [word.slice(0, -2), 'is'] : [spelt(word.slice(0, -2))];
  const number = NUMBERS.indexOf(word);
  return [number >= 0 ? String(number) : spelt(word)];
}

const WORD = /\.\.\.|\u2026|\[|\]|%|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*/gu;

/** The words at [start, end) of a story. */
export function wordsAt(story: Story, start: number, end: number): QuoteWord[] {
  const words: QuoteWord[] = [];
  let bracketed = false;
  let afterGap = false;
  for (const { 0: text, index } of story.text.slice(start, end).matchAll(WORD)) {
    if (text === '[') bracketed = true;
    else if (text === ']') bracketed = false;
    else if (text === '...' || text === '\u2026') afterGap = true;
    else {
      const keys = text === '%' ? ['percent'] : keysOf(text.toLowerCase());
      for (const key of keys)
        words.push({
          key,
          start: start + index,
          end: start + index + text.length,
          content: !FUNCTION_WORDS.has(key) || NEGATIONS.has(key),
          bracketed,
          afterGap,
        });
      afterGap = false;
    }
  }
  return words;
}

const cache = new WeakMap<QuoteClaim, QuoteWord[]>();

/** The words within the marks of a quotation, over all its pieces. */
export function wordsOfQuote(claim: QuoteClaim, topic: Topic): QuoteWord[] {
  const known = cache.get(claim);
  if (known) return known;
  const story = topic.stories[claim.story]!;
  const words = claim.quote.pieces.flatMap(({ start, end }) => wordsAt(story, start, end));
  cache.set(claim, words);
  return words;
}

/** "data center" in one and "datacenter" in the other: the two words are made one. */
export function joinCompounds(words: readonly QuoteWord[], others: readonly QuoteWord[]): QuoteWord[] {
  const known = new Set(others.map((word) => word.key));
  const joined: QuoteWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const compound = before && before.key + word.key;
    if (before && compound && compound.length > 4 && known.has(compound))
      joined[joined.length - 1] = { ...before, key: compound, end: word.end, content: true };
    else joined.push(word);
  }
  return joined;
}

/**
 * Longest common subsequence of two lists of words (Wagner and Fischer 1974), as pairs of positions.
 * Of several as long, the one that keeps to the front, but words that stand together on one side are kept together on the other:
 * in "I have been here for years and I saw it" the "I" of "I saw it" is the second.
 */
export function commonWords(a: readonly QuoteWord[], b: readonly QuoteWord[]): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i]!.key === b[j]!.key ? length[(i + 1) * width + j + 1]! + 1 : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) pairs.push([i++, j++]);
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return drawTogether(pairs, a, b);
}

/** A word in common is moved up to the next one, where the same word stands right before that and on the other side nothing parts them. */
function drawTogether(pairs: [number, number][], a: readonly QuoteWord[], b: readonly QuoteWord[]): [number, number][] {
  for (let k = pairs.length - 2; k >= 0; k--) {
    const [[i, j], [nextI, nextJ]] = [pairs[k]!, pairs[k + 1]!];
    if (j + 1 === nextJ && i + 1 < nextI && a[nextI - 1]!.key === a[i]!.key) pairs[k] = [nextI - 1, j];
    else if (i + 1 === nextI && j + 1 < nextJ && b[nextJ - 1]!.key === b[j]!.key) pairs[k] = [i, nextJ - 1];
  }
  return pairs;
}

export const isNegation = (word: QuoteWord): boolean => NEGATIONS.has(word.key);
export const isNumber = (word: QuoteWord): boolean => /^\p{N}/u.test(word.key);

/** Cuts a clause to the size of a title: its subject, its verb and as many whole pieces of the rest as fit. */
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import { verbGroupStart } from '../extract/statement/predication.ts';
import type { Token } from '../model.ts';

export const MOST_WORDS = 8;
/** One more piece may run a little over where the clause would say nothing, or break off, without it. */
const MOST_WORDS_WHEN_BARE = 10;
export const MOST_SUBJECT_WORDS = 5;
const BREAKS = new Set([
  'which',
  'who',
  'whom',
  'whose',
  'that',
  'where',
  'when',
  'while',
  'as',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'until',
  'if',
  'but',
  'than',
  'including',
  'saying',
  'adding',
  'citing',
  'shortly',
]);
const OPENERS = new Set([
  'and',
  'but',
  'or',
  'so',
  'as',
  'that',
  'however',
  'also',
  'after',
  'before',
  'when',
  'while',
  'where',
  'because',
  'since',
  'although',
  'though',
  'once',
  'if',
  'then',
  'meanwhile',
]);

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);
export const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
export const wordCount = (tokens: readonly Token[]): number => tokens.filter((token) => isWord(token) && token.text !== "'s").length;

/** Without "In 2017," or "Since then," and without conjunctions before the subject. */
export function withoutOpening(tokens: Token[]): Token[] {
  let from = 0;
  while (from < tokens.length && (OPENERS.has(tokens[from]!.lower) || !isWord(tokens[from]!))) from++;
  const comma = tokens.findIndex((token, i) => i > from && token.text === ',');
  const timed = comma - from < 6 && tokens.slice(from, Math.max(from, comma)).some((token) => TIME_WORDS.has(token.lemma));
  const opens = timed || /^(?:ADP|ADV|SCONJ)$/.test(tokens[from]?.pos ?? '') || /(?:ed|ing)$/.test(tokens[from]?.pos === 'VERB' ? tokens[from]!.lower : '');
  const adverbial = opens && comma > 0 && comma - from < 14 && verbGroupStart(tokens.slice(comma + 1)) > 0;
  return tokens.slice(adverbial ? comma + 1 : from);
}

/** The subject up to its first preposition but "of", where it is long; its last words where it still is. */
export function shortSubject(tokens: Token[]): Token[] {
  const clean = tokens.filter((token) => token.text !== '"');
  const start = clean.findLastIndex((token) => token.text === ',' || token.text === ';') + 1;
  const whole =
    start > 0 && start < clean.length
      ? clean.slice(
          0,
          clean.findIndex((token) => token.text === ','),
        )
      : clean;
  if (wordCount(whole) <= MOST_SUBJECT_WORDS) return whole;
  const cut = whole.findIndex(
    (token, i) =>
      i > 0 &&
      (BREAKS.has(token.lower) ||
        token.text === '(' ||
        token.pos === 'VERB' ||
        (token.pos === 'ADP' && isNominal(whole[i - 1]) && (token.lower !== 'of' || i > 4))),
  );
  return cut > 0 ? whole.slice(0, cut) : whole;
}

/** Nouns that say nothing before their "of": "a number of", "at a depth of". */
const EMPTY_HEADS = new Set(
  'number end part depth kind type sort series lot rest top beginning start middle half majority dozen hundred thousand million ten group pair couple use lack loss sense amount level risk rate height speed length cost price value total share string result range variety member capital heart tip edge outskirts side safety security possibility prospect'.split(
    ' ',
  ),
);

/** What follows, parted before prepositions, infinitives and second verbs, up to a mark or another clause. */
function segments(tokens: Token[], keepsOf: boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > 0 && (BREAKS.has(token.lower) || (token.pos === 'PUNCT' && !/^["'-]$/.test(token.text)))) break;
    if (token.text === '"') continue;
    const opens =
      (token.pos === 'ADP' && !(keepsOf && token.lower === 'of' && EMPTY_HEADS.has(tokens[i - 1]?.lemma ?? ''))) ||
      (token.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) ||
      (token.pos === 'CCONJ' && /^(?:VERB|AUX|PRON|DET)$/.test(tokens[i + 1]?.pos ?? ''));
    if (opens && i > 0) parts.push([]);
    parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length);
}

/** The subject with as much of the rest as fits; parted at every "of" where nothing else would be left to say. */
export function shortened(subject: Token[], rest: Token[], room: number): Token[] {
  const words = fitted(subject, segments(rest, true), room);
  return words.slice(subject.length).some(isNominal) ? words : fitted(subject, segments(rest, false), room);
}

/** As many whole pieces as fit. A verb alone takes its next piece even if that runs a little over. */
function fitted(subject: Token[], parts: Token[][], room: number): Token[] {
  const words = [...subject];
  parts.forEach((part, i) => {
    const before = parts.slice(0, i).flat();
    const whole = words.length === subject.length + before.length;
    const bare = !before.some(isNominal);
    if (whole && part[0]!.pos !== 'CCONJ' && wordCount(words) + wordCount(part) <= (bare || part[0]!.lower === 'to' ? MOST_WORDS_WHEN_BARE : room))
      words.push(...part);
  });
  return trimEnd(words);
}

/** No title ends on a preposition, an article, or half of "due to" or "and more". */
function trimEnd(words: Token[]): Token[] {
  let end = words.length;
  while (end > 0 && hangs(words, end - 1)) end--;
  return words.slice(0, end);
}

function hangs(words: Token[], i: number): boolean {
  const token = words[i]!;
  if (token.text === "'s") return false;
  if (/^(?:ADP|DET|CCONJ|SCONJ|PUNCT)$/.test(token.pos) || /^(?:to|due|such|based|more|less|according|well|very|not)$/.test(token.lower)) return true;
  return (token.pos === 'ADJ' || token.pos === 'ADV') && words[i - 1]?.pos === 'CCONJ';
}

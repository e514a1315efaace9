import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Token } from '../model.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

const WORD = /^[\p{L}\p{M}'.]+$/u;
const HYPHEN = /^[-\u2013]$/;

interface RawToken {
  text: string;
  pos: string;
  lemma: string;
}

function analyse(text: string): RawToken[] {
  const tokens = nlp.readDoc(text).tokens();
  const words = tokens.out() as string[];
  const tags = tokens.out(its.pos) as string[];
  const lemmas = tokens.out(its.lemma as never) as string[];
  return words.map((word, i) => ({ text: word, pos: tags[i] ?? 'X', lemma: lemmas[i] ?? word.toLowerCase() }));
}

/** Gives each token its place; a token that is not in the text as wink prints it is skipped. */
function locate(raw: RawToken[], text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let cursor = 0;
  for (const { text: word, pos, lemma } of raw) {
    const at = text.indexOf(word, cursor);
    if (at < 0) continue;
    cursor = at + word.length;
    tokens.push({ text: word, lower: word.toLowerCase(), lemma: lemma.toLowerCase(), pos: pos as PartOfSpeech, start: offset + at, end: offset + cursor });
  }
  return tokens;
}

/** Forms of the past that are nouns as well, by their verbs. */
const PAST_OR_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shot: 'shoot',
    cut: 'cut',
    hit: 'hit',
    set: 'set',
    put: 'put',
    shut: 'shut',
    bit: 'bite',
    found: 'find',
    left: 'leave',
    felt: 'feel',
    hurt: 'hurt',
  }),
);

/** "A police marksman shot him": between a noun and whom it is done to a word is no noun. */
function mendPasts(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const verb = PAST_OR_NOUN.get(token.lower);
    const isVerb =
      token.pos === 'NOUN' && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') && /^(?:him|them|himself|themselves)$/.test(tokens[i + 1]?.lower ?? '');
    return verb && isVerb ? { ...token, pos: 'VERB', lemma: verb } : token;
  });
}

/** wink reads "magnitude-6.1" as "magnitude-6", ".", "1": here it is a word, a hyphen and a number. */
function mendDecimals(tokens: Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const [point, fraction] = [tokens[i + 1], tokens[i + 2]];
    const broken = /^(?<word>\p{L}+)-(?<whole>\d+)$/u.exec(token.text);
    if (broken && isDecimal(token, point, fraction)) return [...partsOf(token, broken, fraction!)];
    const [before, twoBefore] = [tokens[i - 1], tokens[i - 2]];
    const eaten =
      (twoBefore && /^\p{L}+-\d+$/u.test(twoBefore.text) && isDecimal(twoBefore, before, token)) ||
      (before && /^\p{L}+-\d+$/u.test(before.text) && isDecimal(before, token, point));
    return eaten ? [] : [token];
  });
}

const isDecimal = (word: Token, point: Token | undefined, fraction: Token | undefined): boolean =>
  point?.text === '.' && fraction !== undefined && /^\d+$/.test(fraction.text) && word.end === point.start && point.end === fraction.start;

function partsOf(token: Token, { groups }: RegExpExecArray, fraction: Token): Token[] {
  const word = groups!['word']!;
  const hyphen = token.start + word.length;
  const number = `${groups!['whole']}.${fraction.text}`;
  return [
    { text: word, lower: word.toLowerCase(), lemma: word.toLowerCase(), pos: 'NOUN', start: token.start, end: hyphen },
    { text: '-', lower: '-', lemma: '-', pos: 'PUNCT', start: hyphen, end: hyphen + 1 },
    { text: number, lower: number, lemma: number, pos: 'NUM', start: hyphen + 1, end: fraction.end },
  ];
}

/**
 * wink splits at every hyphen. "al - Noor" and "rebel - held" are one word to a reader and to a name matcher;
 * "50 - year" stays apart, because the number must be seen.
 */
function joinHyphens(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const previous = joined.at(-1);
    const next = tokens[i + 1];
    const joins =
      previous &&
      next &&
      HYPHEN.test(token.text) &&
      previous.end === token.start &&
      token.end === next.start &&
      WORD.test(previous.text.replace(/-/g, '')) &&
      WORD.test(next.text);
    if (!joins) {
      joined.push(token);
      continue;
    }
    const text = `${previous.text}-${next.text}`;
    const proper = previous.pos === 'PROPN' || next.pos === 'PROPN';
    joined[joined.length - 1] = {
      text,
      lower: text.toLowerCase(),
      lemma: `${previous.lower}-${next.lemma}`,
      pos: proper ? 'PROPN' : next.pos === 'VERB' ? 'ADJ' : next.pos,
      start: previous.start,
      end: next.end,
    };
    i++;
  }
  return joined;
}

/** Tokens of `text`, which stands at `offset` in its story. Part of speech and lemma are wink-nlp's. */
export const tokenise = (text: string, offset: number): Token[] => joinHyphens(mendPasts(mendDecimals(locate(analyse(text), text, offset))));

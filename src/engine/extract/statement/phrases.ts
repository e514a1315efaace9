import type { Sentence, Token } from '../../model.ts';
import { attributionTokens } from './attributions.ts';
import { baseChunks, isNoun } from './chunks.ts';
import type { TokenRange } from './pieces.ts';

export type PhraseContent = 'event' | 'description' | 'apposition';

export interface PhraseRange extends TokenRange {
  content: PhraseContent;
  /** Where its own words begin, behind the name that it is about. */
  own?: number;
}

/**
 * Facts that stand in noun phrases rather than clauses: "the besieged hill towns of X and Y", "the acquisition of X by Y",
 * "X, a maker of pumps", "the Lyon-based X". Each is a candidate reading beside the clause that it stands in.
 */
export function phraseRanges(sentence: Sentence): PhraseRange[] {
  const { tokens } = sentence;
  const attribution = attributionTokens(sentence);
  const chunks = baseChunks(tokens, attribution);
  const ranges = [...chunks.flatMap((_, i) => complexPhrase(chunks, i, tokens)), ...chunks.flatMap((_, i) => apposition(chunks, i, tokens))];
  const seen = new Set<string>();
  return ranges.filter(({ from, to }) => {
    const key = `${from}-${to}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

const LONGEST = 26;
const LINKS = new Set([
  'of',
  'in',
  'on',
  'for',
  'to',
  'from',
  'with',
  'between',
  'by',
  'against',
  'at',
  'near',
  'into',
  'over',
  'among',
  'and',
  'or',
  'as',
  'outside',
  'inside',
  'off',
]);
/** Endings of nouns that name what happens; "ability" and "presence" name what is. */
const EVENT = /(?:[ats]ion|ment|oval|rawal|rival|fusal|osal|sure|ture)$/;
const NO_EVENT = new Set(
  'government department nation population region position situation section institution organisation organization administration opposition mission station million billion question option condition relation tradition generation information installation location version document element moment apartment equipment environment parliament statement culture nature picture structure literature temperature measure treasure leisure furniture feature future creature religion opinion union vision television television'.split(
    ' ',
  ),
);
const EVENT_NOUNS = new Set(
  'attack strike deal sale purchase takeover buyout merger retreat visit talk talks meeting trial arrest death birth murder protest rally march vote election war siege truce ceasefire offensive raid assault blast crash quake earthquake storm flood landslide rescue launch fall resignation bid lease contract treaty accord ban victory defeat debut premiere release clash flight escape return departure entry exit outbreak downfall ouster coup funeral wedding'.split(
    ' ',
  ),
);

/** Content words by which an event without a name can be told from another. */
const LEAST_UNNAMED = 4;
const isContent = (token: Token): boolean => /^(?:NOUN|ADJ|VERB)$/.test(token.pos);

/** True for a noun that names something that happens: "arrival", "election". */
export const isEvent = (token: Token): boolean =>
  token.pos === 'NOUN' && (EVENT_NOUNS.has(token.lemma) || (EVENT.test(token.lemma) && !NO_EVENT.has(token.lemma)));

/**
 * A chunk with up to three that hang on it by prepositions: "the withdrawal of the troops from X" names an event, "the besieged
 * hill towns of X" describes something named. By itself a chunk only mentions.
 */
function complexPhrase(chunks: TokenRange[], i: number, tokens: Token[]): PhraseRange[] {
  const first = chunks[i]!;
  const words = tokens.slice(first.from, first.to);
  const head = words.findLast(isNoun);
  if (!head || (!isEvent(head) && !isDescription(words, head))) return [];
  const content = isEvent(head) ? 'event' : 'description';
  const found: PhraseRange[] = isEvent(head) && words.some((token) => token.pos === 'PROPN') ? [{ ...first, content }] : [];
  let to = first.to;
  for (let next = i + 1; next < chunks.length && next <= i + 3; next++) {
    const link = tokens.slice(to, chunks[next]!.from);
    if (link.length !== 1 || !LINKS.has(link[0]!.lower)) break;
    to = chunks[next]!.to;
    const named = tokens.slice(first.from, to).some((token) => token.pos === 'PROPN');
    // "a deal between the government" is half of one.
    const half = link[0]!.lower === 'between' && tokens[to]?.lower === 'and';
    const told = isEvent(head) && tokens.slice(first.from, to).filter(isContent).length >= LEAST_UNNAMED;
    if ((named || told) && !half && to - first.from <= LONGEST) found.push({ from: first.from, to, content });
  }
  return found;
}

/** A common noun with two or more words that describe it. */
const isDescription = (words: Token[], head: Token): boolean =>
  head.pos === 'NOUN' && words.filter((token) => token !== head && /^(?:ADJ|NOUN|VERB|PROPN)$/.test(token.pos)).length >= 2;

/** "X, a maker of pumps (,)", "X Inc. (XYZ), a maker of pumps, valves and taps": a named chunk, a comma, and a chunk with what hangs on it. */
function apposition(chunks: TokenRange[], i: number, tokens: Token[]): PhraseRange[] {
  const named = chunks[i]!;
  const comma = afterParenthesis(named.to, tokens);
  const next = chunks.find(({ from }) => from === comma + 1);
  if (!next || tokens[comma]!.text !== ',' || !tokens.slice(named.from, named.to).some((token) => token.pos === 'PROPN')) return [];
  if (!/^(?:DET|NOUN|ADJ|PRON)$/.test(tokens[next.from]!.pos) || tokens[next.from]!.pos === 'PROPN') return [];
  const to = appositionEnd(next, chunks, tokens);
  // A finite verb within says that the comma parted clauses, not names.
  const finite = tokens.slice(next.to, to).some((token) => token.pos === 'AUX');
  return to - next.from <= LONGEST && !finite ? [{ from: named.from, to, own: next.from, content: 'apposition' }] : [];
}

const LONGEST_PARENTHESIS = 8;

/** Position behind "(XYZ)", where there is one. */
function afterParenthesis(at: number, tokens: Token[]): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex((token, i) => i > at && token.text === ')');
  return close > at && close - at <= LONGEST_PARENTHESIS ? close + 1 : at;
}

const MARK = /^(?:[,;:."()]|--|\u2014)$/;

/** The next mark that does not part the items of a list: "a maker of pumps, valves and taps". */
function appositionEnd(first: TokenRange, chunks: TokenRange[], tokens: Token[]): number {
  let end = nextMark(first.to, tokens);
  for (let item = itemAfter(end, chunks, tokens); item; item = itemAfter(end, chunks, tokens)) {
    const behind = tokens[item.to]?.lower ?? '';
    if (behind !== ',' && !/^(?:and|or)$/.test(behind)) break;
    end = nextMark(item.to + (behind === ',' ? 0 : 1), tokens);
    if (behind !== ',') break;
  }
  return end;
}

const nextMark = (at: number, tokens: Token[]): number => {
  const found = tokens.findIndex((token, i) => i >= at && MARK.test(token.text));
  return found < 0 ? tokens.length : found;
};

/** A bare noun phrase right behind a comma. An article begins something else ("…, a maker of pumps, the port of X and …"). */
const itemAfter = (comma: number, chunks: TokenRange[], tokens: Token[]): TokenRange | undefined =>
  tokens[comma]?.text === ',' ? chunks.find(({ from }) => from === comma + 1 && /^(?:NOUN|ADJ|VERB)$/.test(tokens[from]!.pos)) : undefined;

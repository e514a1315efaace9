import type { Sentence, Token } from '../../model.ts';
import { attributionTokens } from './attributions.ts';
import { TIME_WORDS } from './lexicon.ts';
import type { TokenRange } from './pieces.ts';

export type PhraseContent = 'event' | 'description' | 'apposition';

export interface PhraseRange extends TokenRange {
  content: PhraseContent;
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

/**
 * "a company specialising in pumps", "the deal brokered by X and Y": a noun and the participle that describes it, up to the
 * next mark. Clauses in all but form.
 */
export function reducedClauses(sentence: Sentence): TokenRange[] {
  const { tokens } = sentence;
  const attribution = attributionTokens(sentence);
  const chunks = baseChunks(tokens, attribution);
  return chunks.flatMap((chunk, at) => {
    const { to } = chunk;
    const from = headOf(chunks, at, tokens);
    const participle = tokens[to];
    if (participle?.pos !== 'VERB') return [];
    const describes =
      /ing$/.test(participle.lower) ||
      (/(?:ed|en|wn|lt|ld|nt)$/.test(participle.lower) && /^(?:by|in|on|for|from|with|as|at|near|to)$/.test(tokens[to + 1]?.lower ?? ''));
    if (!describes) return [];
    const mark = tokens.findIndex(
      (token, i) =>
        i > to &&
        (attribution.has(i) ||
          /^(?:[,;:."()]|--|\u2014)$/.test(token.text) ||
          token.pos === 'AUX' ||
          /^(?:which|who|that|when|while|after|before)$/.test(token.lower)),
    );
    const end = mark < 0 ? tokens.length : mark;
    // "Troops surrounded by rebels | have": at the beginning of a sentence only a verb to come tells a participle from the verb.
    if (from === 0 && tokens[end]?.pos !== 'AUX') return [];
    if (end - to < 3 || end - from > LONGEST) return [];
    // Where a comma was lost, the participle is said of the subject: "has used the pumps | calling the ban absurd". A toll is a value.
    const counted = tokens.slice(to, to + 5).some(({ pos }) => pos === 'NUM');
    const alone = /ing$/.test(participle.lower) && end - to >= 4 && !counted ? [{ from: to, to: end }] : [];
    return TIME_WORDS.has(tokens[to - 1]!.lemma) ? alone : [{ from, to: end }, ...alone];
  });
}

/** "a town near Norport | besieged by rebels": a place only says where the thing is that the participle describes. */
function headOf(chunks: TokenRange[], at: number, tokens: Token[]): number {
  const [before, { from, to }] = [chunks[at - 1], chunks[at]!];
  const isPlace = tokens.slice(from, to).every(({ pos }) => pos === 'PROPN');
  return isPlace && before && before.to === from - 1 && /^(?:near|of|in|at|outside|from)$/.test(tokens[before.to]!.lower) ? before.from : from;
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

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const isEvent = (token: Token): boolean => token.pos === 'NOUN' && (EVENT_NOUNS.has(token.lemma) || (EVENT.test(token.lemma) && !NO_EVENT.has(token.lemma)));

/** Noun phrases without prepositions, in order. */
function baseChunks(tokens: Token[], attribution: ReadonlySet<number>): TokenRange[] {
  const chunks: TokenRange[] = [];
  let from = -1;
  const close = (to: number): void => {
    let end = to;
    while (end > from && !isNoun(tokens[end - 1])) end--;
    if (end > from) chunks.push({ from, to: end });
    from = -1;
  };
  tokens.forEach((token, i) => {
    const joins = !attribution.has(i) && inChunk(tokens, i);
    if (joins && from >= 0 && isHeadlineVerb(tokens, i)) close(i);
    if (joins && from >= 0 && token.pos === 'DET' && !/^(?:all|both|half|such)$/.test(tokens[i - 1]?.lower ?? '')) close(i);
    if (joins && from < 0) from = i;
    if (!joins && from >= 0) close(i);
  });
  if (from >= 0) close(tokens.length);
  return chunks;
}

/** "Toll among passengers rises to 12": after a plural taggers take the verb of a headline for one more noun. */
const isHeadlineVerb = (tokens: Token[], i: number): boolean =>
  /[^s]s$/.test(tokens[i]!.text) &&
  tokens[i]!.pos === 'NOUN' &&
  /[^s]s$/.test(tokens[i - 1]!.text) &&
  tokens[i - 1]!.pos === 'NOUN' &&
  /^(?:NUM|DET|ADP|PART)$/.test(tokens[i + 1]?.pos ?? '');

function inChunk(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.pos)) return !/^(?:that|there)$/.test(token.lower);
  if (token.lower === "'s" || token.text === "'") return isNoun(tokens[i - 1]);
  if (token.text === '-') return i > 0 && tokens[i - 1]!.end === token.start;
  if (token.pos === 'PRON') return /^(?:its|his|her|their|our)$/.test(token.lower);
  if (token.pos === 'ADV') return /^(?:ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '') || /(?:ed|ing)$/.test(tokens[i + 1]?.lower ?? '');
  // A participle between article or adjective and noun: "the besieged towns".
  return (
    token.pos === 'VERB' &&
    /(?:ed|ing|en)$/.test(token.lower) &&
    /^(?:DET|ADJ|ADV|NUM)$/.test(tokens[i - 1]?.pos ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')
  );
}

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

/** "X, a maker of pumps (,)": a named chunk, a comma, and a chunk with what hangs on it. */
function apposition(chunks: TokenRange[], i: number, tokens: Token[]): PhraseRange[] {
  const named = chunks[i]!;
  const next = chunks[i + 1];
  if (!next || next.from !== named.to + 1 || tokens[named.to]!.text !== ',' || !tokens.slice(named.from, named.to).some((token) => token.pos === 'PROPN'))
    return [];
  if (!/^(?:DET|NOUN|ADJ|PRON)$/.test(tokens[next.from]!.pos) || tokens[next.from]!.pos === 'PROPN') return [];
  const end = tokens.findIndex((token, at) => at >= next.to && /^(?:[,;:."()]|--|\u2014)$/.test(token.text));
  const to = end < 0 ? tokens.length : end;
  // A finite verb within says that the comma parted clauses, not names.
  const finite = tokens.slice(next.to, to).some((token) => token.pos === 'AUX');
  return to - named.from <= LONGEST && !finite ? [{ from: named.from, to, content: 'apposition' }] : [];
}

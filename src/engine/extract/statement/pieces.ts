import type { Sentence, Token } from '../../model.ts';
import { clauseStarts } from '../../text/clauses.ts';
import { attributionTokens } from './attributions.ts';
import { HOPED, PLANNED } from './lexicon.ts';
import { isLostStop } from './seams.ts';

/** Tokens [from, to) of a sentence. */
export interface TokenRange {
  from: number;
  to: number;
}

/** Clauses that follow one another without an attribution between them. */
export type Run = TokenRange[];

const LONGEST_ASIDE = 6;
const LONGEST_SUBJECT = 9;

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
/** Signs of currency begin amounts. */
const isWord = (token: Token): boolean => /[\p{L}\p{N}\p{Sc}]/u.test(token.text);
/** "shortly | after the vote": the adverb goes with what is cut off. */
const TRAILING = new Set([
  'which',
  'who',
  'that',
  'shortly',
  'soon',
  'just',
  'immediately',
  'even',
  'only',
  'long',
  'partly',
  'mainly',
  'especially',
  'particularly',
]);
/** What may stand at the edge of a clause and belongs to none. */
const LEADING = new Set(['and', 'but', 'or', 'that', 'however', 'meanwhile', 'moreover', 'while', 'although', 'though', 'as', 'because', 'also', 'so', 'yet']);

/**
 * The clauses of a sentence, attributions left out, each with a verb of its own. They do not overlap. Brackets with a few
 * words and marks that part no predications ("the FSA (rebels) took") do not part clauses.
 */
export function clauseRuns(sentence: Sentence): Run[] {
  const { tokens } = sentence;
  const attribution = attributionTokens(sentence);
  const starts = new Set(clauseStarts(sentence).filter((start) => partsPredications(tokens, start)));
  for (const start of coordinated(tokens)) starts.add(start);
  const runs: Run[] = [];
  let open: TokenRange | null = null;
  let run: Run = [];
  const closeRun = (): void => {
    if (open) run.push(open);
    open = null;
    if (run.length) runs.push(run);
    run = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    if (isLostStop(tokens, i)) closeRun();
    if (attribution.has(i)) closeRun();
    else if (open && !starts.has(i)) open = { from: open.from, to: i + 1 };
    else {
      if (open) run.push(open);
      open = { from: i, to: i + 1 };
    }
  }
  closeRun();
  return runs.flatMap((pieces) => {
    const whole = withVerbs(pieces, tokens)
      .filter(({ from, to }) => runs.length < 2 || tokens.slice(from, to).some(isVerb) || /ing$/.test(tokens[from]!.lower))
      .flatMap((piece) => trimmed(piece, tokens));
    return whole.length ? [whole] : [];
  });
}

/** "the army retreated and the president fled": a conjunction between two predications, each with a subject of its own. */
function coordinated(tokens: Token[]): number[] {
  return tokens.flatMap((token, i) => {
    if (token.text === ',' && (isSpliced(tokens, i) || closesOpening(tokens, i))) return [i + 1];
    // Taggers take ", flooding two villages" for a noun.
    if (
      token.text === ',' &&
      /^[a-z]{3,}ing$/.test(tokens[i + 1]?.text ?? '') &&
      /^(?:DET|NUM|PROPN)$/.test(tokens[i + 2]?.pos ?? '') &&
      tokens.slice(0, i).some(isFiniteVerb)
    )
      return [i + 1];
    if (i > 0 && /^(?:because|although|though|unless|whereas)$/.test(token.lower) && tokens[i + 1]?.lower !== 'of') return [i];
    if (token.lower !== 'and' && token.lower !== 'but') return [];
    if (joinsNames(tokens, i)) return [];
    if (tokens[i - 1]?.text === ',' && goesOn(tokens, i + 1) && tokens.slice(0, i).some(isFiniteVerb)) return [i];
    const before = tokens.slice(Math.max(0, i - 24), i);
    const mark = before.findLastIndex((other) => /^[,;:"]$/.test(other.text));
    if (!before.slice(mark + 1).some(isFiniteVerb)) return [];
    return opensWithSubject(tokens, i + 1) ? [i] : [];
  });
}

/** "boats from Orsel and Marn waited": two names, not two predications. */
const joinsNames = (tokens: Token[], and: number): boolean =>
  tokens[and - 1]?.pos === 'PROPN' && tokens[and + 1]?.pos === 'PROPN' && /^(?:VERB|AUX)$/.test(tokens[and + 2]?.pos ?? '') && tokens[and - 2]?.pos === 'ADP';

/** ", and weeks later the two companies held": a verb of its own before the next mark, and no relative clause's. */
function goesOn(tokens: Token[], from: number): boolean {
  if (tokens[from]?.pos === 'VERB' || tokens[from]?.pos === 'AUX') return true;
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    if (/^[,;:."()]$/.test(tokens[at]!.text) || /^(?:which|who|that|to)$/.test(tokens[at]!.lower)) return false;
    if (at > from && isFiniteVerb(tokens[at]!) && /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]!.pos)) return true;
  }
  return false;
}

/** "No terms were given, it is expected to close": a pronoun and a finite verb after a comma, a predication before it. */
const isSpliced = (tokens: Token[], comma: number): boolean =>
  /^(?:it|he|she|they|we|this|there)$/.test(tokens[comma + 1]?.lower ?? '') &&
  Boolean(tokens[comma + 2] && isFiniteVerb(tokens[comma + 2]!)) &&
  tokens.slice(0, comma).some(isFiniteVerb);

/** "Built in 1971, the base became", "which was built in 1971, the base plays": the main clause after one that hangs on it. */
function closesOpening(tokens: Token[], comma: number): boolean {
  const from = tokens.slice(0, comma).findLastIndex((token) => /^[,;:"]$/.test(token.text)) + 1;
  const piece = tokens.slice(from, comma);
  const hangs = OPENS_SUBORDINATE.has(piece[0]?.lower ?? '') || (piece[0]?.pos === 'VERB' && /(?:ed|ing|en|t)$/.test(piece[0].lower));
  return hangs && piece.some(isVerb) && opensWithSubject(tokens, comma + 1);
}

const OPENS_SUBORDINATE = new Set([
  'which',
  'who',
  'whose',
  'where',
  'when',
  'while',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'until',
  'if',
  'as',
  'once',
  'by',
  'following',
]);

const isFiniteVerb = (token: Token): boolean => token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower));

/** A short noun phrase, then a finite verb that cannot be read as a participle of it. */
function opensWithSubject(tokens: Token[], from: number): boolean {
  let at = from;
  while (
    at < tokens.length &&
    at - from < LONGEST_SUBJECT &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]!.pos) || (at > from && /^(?:of|in|from|at|for)$/.test(tokens[at]!.lower)))
  )
    at++;
  if (at === from || !tokens[at] || !isFiniteVerb(tokens[at]!)) return false;
  return tokens[at]!.pos === 'AUX' || !/^(?:by|in|on|at|from|to|with|for)$/.test(tokens[at + 1]?.lower ?? '');
}

/** A bracket, a quotation mark within a clause, or "as well as" begins no clause. */
function partsPredications(tokens: Token[], start: number): boolean {
  const previous = tokens[start - 1];
  if (!previous) return true;
  // "has since been": no clause, an adverb. "including some", "following the talks": prepositions that look like verbs.
  if (previous.pos === 'AUX' || /^(?:including|following|according|regarding|concerning|pending)$/.test(tokens[start]!.lower)) return false;
  if (tokens[start]!.lower === 'as' && tokens[start + 1]?.lower === 'well') return false;
  if (tokens[start]!.lower === 'as' && (previous.lower === 'well' || previous.lower === 'such')) return false;
  if (tokens[start]!.lower === 'well' && tokens[start + 1]?.lower === 'as') return false;
  // "hopes that", "plans that": the wish and what is wished are one statement.
  if (tokens[start]!.lower === 'that' && (HOPED.has(previous.lemma) || PLANNED.has(previous.lemma))) return false;
  if (previous.text === '"') return tokens[start - 2] === undefined || /^[,:;]$/.test(tokens[start - 2]!.text);
  if (previous.text === '(' || previous.text === '[') return closing(tokens, start) - start > LONGEST_ASIDE;
  if (previous.text === ')' || previous.text === ']') return false;
  return true;
}

function closing(tokens: Token[], from: number): number {
  const at = tokens.findIndex((token, i) => i >= from && (token.text === ')' || token.text === ']'));
  return at < 0 ? tokens.length : at;
}

/**
 * A piece without a verb belongs to the one before it, the first to the one after. "Details of the sale, announced in May, were
 * not given" is one clause: a bare subject, what is put in about it, and its verb.
 */
function withVerbs(pieces: Run, tokens: Token[]): Run {
  const whole: Run = [];
  let insertion = false;
  for (const piece of pieces) {
    const last = whole.at(-1);
    const verbless = !tokens.slice(piece.from, piece.to).some(isVerb) && !/^[a-z]{3,}ing$/.test(tokens[piece.from]!.text);
    const waiting = last && !tokens.slice(last.from, last.to).some(isVerb);
    const resumes = insertion && isFiniteVerb(tokens[piece.from]!);
    if (last && (verbless || waiting || resumes)) {
      insertion = Boolean(waiting) && !verbless && /^(?:ed|en|wn|ld|nt|pt|de|st)$/.test(tokens[piece.from]!.lower.slice(-2));
      last.to = piece.to;
    } else {
      insertion = false;
      whole.push({ ...piece });
    }
  }
  return whole;
}

/** Without the marks and conjunctions at its edges; nothing where no word is left. */
export function trimmed({ from, to }: TokenRange, tokens: Token[]): TokenRange[] {
  let first = from;
  let last = to;
  while (first < last && (!isWord(tokens[first]!) || LEADING.has(tokens[first]!.lower) || tokens[first]!.pos === 'CCONJ')) first++;
  while (
    last > first &&
    (!isWord(tokens[last - 1]!) || tokens[last - 1]!.pos === 'CCONJ' || LEADING.has(tokens[last - 1]!.lower) || TRAILING.has(tokens[last - 1]!.lower))
  )
    last--;
  return last > first ? [{ from: first, to: last }] : [];
}

import type { Sentence, Token } from '../../model.ts';
import { clauseStarts } from '../../text/clauses.ts';
import { attributionTokens } from './attributions.ts';
import { coordinated, isFiniteVerb } from './coordination.ts';
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
    // '… to this house," Harwick, 51, told reporters': what is left of who says it.
    if (last && verbless && !waiting && tokens[piece.from - 1]?.text === '"' && /^[,.!?]$/.test(tokens[piece.from - 2]?.text ?? '')) continue;
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
  last = withoutSpan(first, last, to, tokens);
  return last > first ? [{ from: first, to: last }] : [];
}

const SPAN = /^(?:seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|weeks?|months?|years?)$/;

/** "was fired, two days | after the match": how long after goes with what is cut off. */
function withoutSpan(first: number, last: number, to: number, tokens: Token[]): number {
  const timed = tokens.slice(last, to + 1).some(({ lower }) => /^(?:after|before|since)$/.test(lower));
  if (!timed || !SPAN.test(tokens[last - 1]!.lower)) return last;
  let at = last - 1;
  while (at > first + 2 && (/^(?:NUM|DET|ADV)$/.test(tokens[at - 1]!.pos) || /^(?:less|more|than)$/.test(tokens[at - 1]!.lower))) at--;
  return tokens[at - 1]!.text === ',' && at - 1 > first + 1 ? at - 1 : last;
}

/**
 * A sentence may give a list of dates, each with its own item: "will swing past Earth in 2028 and Venus in 2029", "winds
 * on Thursday and a boat on Friday caused delays". A title of one date takes its own item, and leaves the others out.
 */
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import type { Token } from '../model.ts';

const PREPOSITIONS = new Set(['in', 'on', 'at', 'by', 'since', 'until', 'late', 'early', 'around', 'before', 'after']);
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow'.split(
    ' ',
  ),
);

/** Prepositions that taggers take for adverbs. */
const MISTAGGED = new Set(['past', 'near', 'across']);

interface Run {
  from: number;
  to: number;
}

const isDated = (token: Token): boolean => CALENDAR.has(token.lower) || /^(?:1[5-9]|20)\d\d$/.test(token.text);
const isPartOfDate = (token: Token | undefined): boolean =>
  token !== undefined && (isDated(token) || TIME_WORDS.has(token.lemma) || /^\d{1,2}$/.test(token.text));
const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const isLink = ({ pos, text }: Token): boolean => pos === 'CCONJ' || text === ',';

/** Every date among the tokens, with the preposition that leads up to it. */
function dateRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isDated(tokens[i]!)) continue;
    let [from, to] = [i, i + 1];
    while (from > 0 && (PREPOSITIONS.has(tokens[from - 1]!.lower) || isPartOfDate(tokens[from - 1]))) from--;
    while (isPartOfDate(tokens[to])) to++;
    // "Wednesday's attempt" is a name of the attempt, not a date in a list.
    if (tokens[to]?.lower !== "'s") runs.push({ from, to });
    i = to;
  }
  return runs;
}

/** The tokens with the date at `at` as the only one of its list; null where there is no list. */
export function ownItem(tokens: readonly Token[], at: number): Token[] | null {
  const runs = dateRuns(tokens);
  const own = runs.findIndex(({ from, to }) => tokens[from]!.start <= at && at < tokens[to - 1]!.end);
  if (own < 0 || runs.length < 2) return null;
  let kept = [...tokens];
  // From the last to the first, so that positions stay true.
  for (let i = runs.length - 1; i > own; i--) kept = withoutLater(kept, runs[i - 1]!, runs[i]!) ?? kept;
  for (let i = own - 1; i >= 0; i--) kept = withoutEarlier(kept, runs[i]!, runs[i + 1]!) ?? kept;
  return kept.length < tokens.length ? kept : null;
}

/** "a boat on Thursday [and wind on Friday] caused delays". */
function withoutLater(tokens: readonly Token[], one: Run, next: Run): Token[] | null {
  const between = tokens.slice(one.to, next.from);
  const link = between.findIndex(isLink);
  if (link < 0 || between.some(isVerb)) return null;
  return [...tokens.slice(0, one.to + link), ...tokens.slice(next.to)];
}

function withoutEarlier(tokens: readonly Token[], one: Run, next: Run): Token[] | null {
  const between = tokens.slice(one.to, next.from);
  const link = between.findLastIndex(isLink);
  if (link < 0 || between.some(isVerb)) return null;
  const item = between.slice(link + 1);
  const verb = tokens.findLastIndex((token, i) => i < one.from && isVerb(token));
  return [...tokens.slice(0, startOfItem(tokens, one, verb, item[0])), ...item, ...tokens.slice(next.from)];
}

/** Where the earlier item begins: at the same preposition ("from Earth … from Venus"), behind its own, or with the clause. */
function startOfItem(tokens: readonly Token[], { from }: Run, verb: number, first: Token | undefined): number {
  if (!first) return from;
  if (verb < 0) return tokens.slice(0, from).findLastIndex(isLink) + 1;
  const same = tokens.slice(0, from).findLastIndex(({ lower }, i) => i > verb && lower === first.lower);
  if (first.pos === 'ADP') return same > 0 ? same : from;
  const preposition = tokens.slice(0, from).findLastIndex(({ pos, lower }, i) => i > verb && (pos === 'ADP' || MISTAGGED.has(lower)));
  return (preposition > 0 ? preposition : verb) + 1;
}

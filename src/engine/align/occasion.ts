import type { Claim, Token, Topic } from '../model.ts';

/** A stretch of a story, and where the value stands that it is about, if it has one. */
type Placed = Pick<Claim, 'story' | 'sentence' | 'start' | 'end'> & { value?: Claim['value'] };

const YEAR = /^(?:1[89]|20)\d\d$/;
const PAST = new Set(['last', 'previous', 'earlier', 'ago', 'former']);

/** Years that a claim is placed in, and whether its sentence looks back ("last year"). */
function years(claim: Placed, topic: Topic): { named: Set<string>; looksBack: boolean } {
  const { tokens } = topic.stories[claim.story]!.sentences[claim.sentence]!;
  // Outside the clause, and behind the value, a year places the claim only as an adverbial: "In 2004, a quake …", not "in a region hit by the tsunami of 2004".
  const inClause = (start: number) => claim.start <= start && start < Math.min(claim.end, claim.value?.end ?? claim.end);
  const adverbial = (i: number) => [i - 1, i - 2].find((at) => /^(?:in|during|back)$/.test(tokens[at]?.lower ?? ''));
  const places = (i: number) => {
    const at = adverbial(i);
    // "The worst since 1987, when 63 died": what follows the "when" is of that year.
    const opens = tokens.slice(i + 1, i + 3).some(({ lower }) => lower === 'when') && tokens[i]!.start < claim.start;
    if (isClockTime(tokens, i) || isOrigin(tokens, i, claim)) return false;
    return opens || (!isComparison(tokens, at ?? i, 4) && (at !== undefined || inClause(tokens[i]!.start)));
  };
  const named = new Set(tokens.flatMap((token, i) => (YEAR.test(token.text) && places(i) ? [token.text] : [])));
  if (refersBack(tokens) && claim.sentence > 0) for (const year of years(wholeSentence(claim, claim.sentence - 1, topic), topic).named) named.add(year);
  const end = claim.value?.end ?? claim.end;
  return {
    named,
    looksBack: tokens.some(
      (token, i) =>
        PAST.has(token.lower) &&
        !isComparison(tokens, i, 7) &&
        [i - 1, i + 1].some((at) => /^(?:year|month|decade)/.test(tokens[at]?.lower ?? '')) &&
        !isOfAnother(tokens, i, end),
    ),
  };
}

/** "A loss of $112 million, compared with a profit of $23 million a year earlier": the last figure before it is the one that it dates. */
const isOfAnother = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens.some(
    (token, i) => i < at && token.start >= end && (token.pos === 'NUM' || /\d/.test(token.text)) && !/^(?:one|year|month)/.test(token.lower) && i < at - 2,
  );

/** "That storm killed five": the one of the sentence before, and of its year. */
const refersBack = (tokens: readonly Token[]): boolean => tokens[0]?.lower === 'that' && tokens[1]?.pos === 'NOUN';

function wholeSentence({ story }: Placed, sentence: number, topic: Topic): Placed {
  const { start, end } = topic.stories[story]!.sentences[sentence]!;
  return { story, sentence, start, end };
}

/** "2145 GMT", "1900 hours local time": a time of day in four digits. */
const isClockTime = (tokens: readonly Token[], i: number): boolean =>
  /^(?:gmt|utc|[bceimpw][ds]?t|hours|hrs|local)$/.test(tokens[i + 1]?.lower ?? '') || tokens[i + 1]?.lower === 'z';

/** How a thing came to be: its year is that of the thing, whatever else the sentence tells. */
const MADE = new Set(['built', 'founded', 'launched', 'established', 'constructed', 'formed', 'born', 'commissioned', 'completed', 'incorporated', 'erected']);
const MARK = /^[,;:.()]$/;

/** "The mill, built in 1911, employs 80 people", "founded in 1994, the firm has 12 shops": an aside on the age of a thing, unless the number stands within it. */
function isOrigin(tokens: readonly Token[], year: number, claim: Placed): boolean {
  // "the 1998-built ferry"
  if (tokens.slice(year + 1, year + 3).some(({ lower }) => /^-?(?:built|founded|born)$/.test(lower)) && /^-/.test(tokens[year + 1]!.text)) return true;
  const verb = tokens[year - 1]?.lower === 'in' ? year - 2 : -1;
  if (!MADE.has(tokens[verb]?.lower ?? '') || (verb > 0 && !MARK.test(tokens[verb - 1]!.text))) return false;
  const end = tokens.slice(year).find(({ text }) => MARK.test(text))?.start ?? Number.POSITIVE_INFINITY;
  const value = claim.value?.start ?? claim.start;
  return value < tokens[verb]!.start || value > end;
}

/** "Twice as many as in 2017", "the most since 1987", "down from the same period last year": a time that the number is set against is not its own. */
const isComparison = (tokens: readonly Token[], at: number, reach: number): boolean =>
  tokens.slice(Math.max(0, at - reach), at).some(({ lower }, i, near) => COMPARING.has(lower) || (lower === 'on' && i === near.length - 1));
const COMPARING = new Set(['as', 'than', 'from', 'compared', 'since', 'against']);

/** The one past year in which a claim's sentence places it, "last year" included; null where it places it in none. */
export function pastYearOf(claim: Placed, topic: Topic): string | null {
  const { named, looksBack } = years(claim, topic);
  const published = topic.stories[claim.story]!.published?.edtf.slice(0, 4);
  const past = [...named].filter((year) => year < (published ?? '9999'));
  if (past.length === 1) return past[0]!;
  return !past.length && looksBack && published && /^\d{4}$/.test(published) && saysLastYear(claim, topic) ? String(Number(published) - 1) : null;
}

const saysLastYear = (claim: Placed, topic: Topic): boolean =>
  topic.stories[claim.story]!.sentences[claim.sentence]!.tokens.some(({ lower }, i, tokens) => lower === 'last' && tokens[i + 1]?.lower === 'year');

/** True where the sentences of two claims place them at different times: "the 2004 quake killed …" beside this one's toll. With `oneMayBeSilent` both must say when. */
export function otherTime(a: Placed, b: Placed, topic: Topic, oneMayBeSilent = false): boolean {
  const [x, y] = [years(a, topic), years(b, topic)];
  if (!oneMayBeSilent && x.looksBack !== y.looksBack && !x.named.size && !y.named.size) return true;
  const own = (claim: Placed) => topic.stories[claim.story]!.published?.edtf.slice(0, 4);
  const past = (named: Set<string>, claim: Placed) => [...named].filter((year) => year < (own(claim) ?? '9999'));
  const [p, q] = [past(x.named, a), past(y.named, b)];
  if (p.length && q.length) return !p.some((year) => q.includes(year));
  if (oneMayBeSilent) return false;
  return p.length + q.length > 0 && !(x.looksBack && q.length) && !(y.looksBack && p.length) ? differsInYear(p, q) : false;
}

const differsInYear = (p: string[], q: string[]): boolean => p.length !== q.length;

/** True where alike words tell of different places, the northern district and the southern one: both clauses name places, and none of one is, holds or lies in a place of the other. */
export function otherPlace(a: Claim, b: Claim, topic: Topic): boolean {
  const places = (claim: Claim) =>
    topic.entities
      .mentions(claim.story, claim.start, claim.end)
      .map(({ entity }) => entity)
      .filter(({ type }) => type === 'place');
  const [x, y] = [places(a), places(b)];
  if (!x.length || !y.length) return false;
  return !x.some((place) => y.some((other) => place === other || place.within.includes(other) || other.within.includes(place)));
}

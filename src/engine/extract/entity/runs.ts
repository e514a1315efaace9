import type { Sentence, Token } from '../../model.ts';
import { type CaseCounts, isStart } from './caseCounts.ts';
import { countryNamed, countryOfDemonym, countryOfPart, isCapital, isWorldRegion } from './countries.ts';
import { GIVEN_NAMES } from './lexicon/givenNames.ts';
import { AND_HEADS, AND_TOPICS, OF_HEADS, ORGANISATION_HEADS, WORLD_BODIES } from './lexicon/heads.ts';
import { HONORIFICS } from './lexicon/roles.ts';
import { words } from './lexicon/words.ts';
import { opensOnGivenName } from './nameOrder.ts';
import { isAcronym, isCalendar, isOpener, mayBegin, mayContinue, namePart } from './nameTokens.ts';
import { nameKey } from './spelling.ts';

/** Consecutive tokens, by position in `Sentence.tokens`, and where their name part starts and ends in the story. */
export interface Run {
  first: number;
  last: number;
  start: number;
  end: number;
}

const PARTICLES = words('al el bin ibn abu abd da de del della der di dos du la le ten ter van von zu den het y es sur upon');

/** Endings of words that are seldom names by themselves: "Rescuers", "Headquartered", "Speaking". */
const COMMON_ENDING = /(?:ed|ing|ly|ers|ors|ists|ians|ments|tions|ness)$/;

/** A capitalised word at a start is a name if the topic capitalises it elsewhere, or a list knows it, or two stories open with it and none has it small. */
function startIsName(tokens: readonly Token[], i: number, counts: CaseCounts): boolean {
  const token = tokens[i]!;
  // Of "Leeds-born" only the name before the hyphen is looked up.
  const word = token.lower.replace(/-(?:born|based|backed|led|held|trained|bound|controlled)$/, '');
  const key = nameKey(word);
  if (countryNamed(key) || countryOfDemonym(key) || (isCapital(key) && key !== 'male') || isAcronym(token.text.slice(0, word.length))) return true;
  if (opensKnownName(tokens, i)) return true;
  if (isOpener(token)) return false;
  const capital = counts.capital.get(word) ?? 0;
  const lower = counts.lower.get(word) ?? 0;
  // "General Motors", "National Bank": a common word before the head of an organisation.
  const headed = ORGANISATION_HEADS.has(tokens[i + 1]?.lower ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]!.text) && token.pos !== 'VERB';
  if (capital || lower) return capital > lower || headed || spellsAcronym(tokens, i, counts);
  if (HONORIFICS.has(token.lower.replace(/\.$/, ''))) return true;
  const next = tokens[PARTICLES.has(tokens[i + 1]?.lower ?? '') ? i + (PARTICLES.has(tokens[i + 2]?.lower ?? '') ? 3 : 2) : i + 1];
  const followed = next !== undefined && namePart(next) !== null && !isOpener(next);
  if (followed && GIVEN_NAMES.has(token.lower)) return true;
  if (COMMON_ENDING.test(token.lower)) return spellsAcronym(tokens, i, counts);
  return followed ? token.pos !== 'ADV' : token.pos === 'PROPN' && (counts.openings.get(token.lower)?.size ?? 0) > 1 && counts.commonness(token.lower) === 0;
}

/** "United States", "South Korea", "United Nations", "New York" at the start of a sentence. */
function opensKnownName(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower === 'the') return false;
  const key = nameKey(
    tokens
      .slice(i, i + 2)
      .map(({ text }) => text)
      .join(' '),
  );
  return countryNamed(key) !== undefined || isCapital(key) || countryOfPart(key) !== undefined || isWorldRegion(key) || WORLD_BODIES.has(key);
}

/** "Advanced Micro Devices" begins with a common adjective, but its initials are an acronym of the topic. */
function spellsAcronym(tokens: readonly Token[], i: number, counts: CaseCounts): boolean {
  let initials = '';
  for (let at = i; at < tokens.length && at < i + 6; at++) {
    const token = tokens[at]!;
    if (/^\p{Lu}/u.test(token.text)) initials += token.lower[0];
    else if (!/^(?:of|for|and|the|&)$/.test(token.lower)) break;
    if (initials.length > 2 && counts.acronyms.has(initials)) return true;
  }
  return false;
}

/** The run of capitals that begins at token `i`, connectors included, or null where none begins there. */
export function runFrom(sentence: Sentence, i: number, counts: CaseCounts, titled: boolean): Run | null {
  const { tokens } = sentence;
  const token = tokens[i];
  const part = token && namePart(token, opensOnGivenName(tokens, i));
  if (!token || !part || isCalendar(token, tokens[i + 1])) return null;
  if (titled || isStart(tokens, i) ? !startIsName(tokens, i, counts) : !mayBegin(tokens[i]!)) return null;
  const run: Run = { first: i, last: i, start: part.start, end: part.end };
  for (let closed = part.closed; !closed; ) {
    const next = nextInRun(tokens, run, counts, titled);
    if (next === null) break;
    const more = namePart(tokens[next]!, true)!;
    Object.assign(run, { last: next, end: more.end });
    closed = more.closed;
  }
  return run;
}

/** The token that continues the run, or null: the neighbour, or one beyond a particle, "&", "of", "for" or "and". */
function nextInRun(tokens: readonly Token[], run: Run, counts: CaseCounts, titled: boolean): number | null {
  const usable = (at: number): boolean => {
    const token = tokens[at];
    const part = token && namePart(token, true);
    if (!part || part.opened || isStart(tokens, at)) return false;
    if (isCalendar(token, tokens[at + 1]) && !(/^(?:may|march|april|june|august)$/.test(token.lower) && GIVEN_NAMES.has(tokens[at - 1]!.lower))) return false;
    return mayContinue(token) && (!titled || startIsName(tokens, at, counts));
  };
  const here = tokens[run.last]!;
  const next = tokens[run.last + 1];
  if (!next || next.start > here.end + 1) return null;
  if (usable(run.last + 1)) return run.last + 1;
  if (next.text === '&' && usable(run.last + 2)) return run.last + 2;
  if (PARTICLES.has(next.lower)) return [run.last + 2, run.last + 3].slice(0, PARTICLES.has(tokens[run.last + 2]?.lower ?? '') ? 2 : 1).find(usable) ?? null;
  // "Acme Widgets, Inc."
  if (next.text === ',' && /^(?:inc|llc|ltd|corp)\.?$/i.test(tokens[run.last + 2]?.text ?? '')) return run.last + 2;
  if (next.lower === 'of' || next.lower === 'for') return beyondOf(tokens, run, usable);
  return next.lower === 'and' && usable(run.last + 2) && joinsByAnd(tokens, run) ? run.last + 2 : null;
}

/** "Ministry of Health", "Centre for Public Health"; not "President of Peru", "GN of Lower Hutt". */
function beyondOf(tokens: readonly Token[], run: Run, usable: (at: number) => boolean): number | null {
  const here = tokens[run.last]!;
  const heads = tokens[run.last + 1]!.lower === 'of' ? OF_HEADS : ORGANISATION_HEADS;
  if (!heads.has(here.lower)) return null;
  const beyond = tokens[run.last + 2]?.lower === 'the' ? run.last + 3 : run.last + 2;
  return usable(beyond) && (!HONORIFICS.has(tokens[beyond]!.lower) || tokens[beyond]!.lower === 'justice') ? beyond : null;
}

/** "Ministry of Health and Welfare", "Food and Drug Administration"; not "Lund and Malmö", "GN and ABC Services". */
function joinsByAnd(tokens: readonly Token[], run: Run): boolean {
  const here = tokens[run.last]!;
  const after = tokens[run.last + 2]!;
  const isPlace = (token: Token) => countryNamed(nameKey(token.text)) !== undefined || countryOfDemonym(nameKey(token.text)) !== undefined;
  if (isPlace(here) || isPlace(after) || isAcronym(here.text) || isAcronym(after.text)) return false;
  const inside = tokens.slice(run.first, run.last).some((token) => token.lower === 'of' || token.lower === 'for');
  if (inside) return AND_TOPICS.has(after.lower);
  return (
    run.last - run.first < 2 &&
    [run.last + 3, run.last + 4].some(
      (at) => AND_HEADS.has(tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at]!.text) && !ORGANISATION_HEADS.has(here.lower),
    )
  );
}

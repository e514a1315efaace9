import type { Lexeme } from './lexemes.ts';
import { predicateBehind } from './predicates.ts';
import { quantity } from './read.ts';
import type { Reading } from './reading.ts';
import { isPartOfPeople, isPeople, OF_PEOPLE, roleOf } from './roles.ts';
import { scopesOf } from './scope.ts';
import type { Spot } from './spots.ts';

/** Readings of numbers whose noun was said just before: "About 340 homes lost power; on Friday 90 were still waiting." */
export function elided(spots: readonly Spot[], readings: readonly Reading[]): Reading[] {
  const read = new Set(readings.map(({ spot }) => spot));
  const counts: Counts = Map.groupBy(
    readings.filter((reading) => isCount(reading.read)),
    ({ spot }) => spot.sentence.index,
  );
  return spots.flatMap((spot) => {
    if (read.has(spot) || !isPlainCount(spot)) return [];
    const noun = FORMS.map((form) => form(spot, counts)).find((reading) => reading !== null);
    if (!noun) return isLargeSubject(spot) ? [unitsOf(spot)] : [];
    const { words, boundFrom: from, to, before } = spot;
    const ofWhom = isPerson(noun.read.head);
    // "287 were plucked from the water": what befell them is for `unnamed` to say.
    const said = ofWhom ? predicateBehind(words, to, spot.after) : null;
    if (said !== null && OF_PEOPLE.has(said)) return [];
    const head = ofWhom && isOfSeveral(noun, counts) ? 'person' : noun.read.head;
    return [
      {
        rule: 'quantity: count',
        spot,
        read: quantity(spot, 'count', head, { head, role: ofWhom ? stateOf(spot, noun) : null, scope: scopesOf({ words, from, to, before }) }),
      },
    ];
  });
}

/** From so many on a number without its noun is told again by itself. */
const LEAST_LARGE = 1000;
const MOST_NAMES = 3;

/** "Some 410,000 were sold in Norland", "About 410,000 Prism 7s are in use": of what the story is about, whatever that is. Years are none. */
function isLargeSubject({ words, boundFrom, from, to, number }: Spot): boolean {
  if (number.low < LEAST_LARGE || /^(?:1[5-9]|20)\d\d$/.test(words[from]!.text) || !opensSubject(words[boundFrom - 1], boundFrom < from)) return false;
  const verb = words.findIndex((word, i) => i >= to && !(word.pos === 'PROPN' || word.digits || word.lower === 's'));
  return verb >= 0 && verb <= to + MOST_NAMES && BEING.has(words[verb]!.lower);
}

const unitsOf = (spot: Spot): Reading => ({
  rule: 'quantity: count',
  spot,
  read: quantity(spot, 'count', 'unit', { head: 'unit', scope: scopesOf({ words: spot.words, from: spot.boundFrom, to: spot.to, before: spot.before }) }),
});

const isPerson = (head: string | null): boolean => isPeople(head ?? '') || isPartOfPeople(head ?? '');

/** "312 passengers and 19 crew": whoever is counted next is of both. */
const isOfSeveral = ({ spot, read }: Reading, counts: Counts): boolean =>
  (counts.get(spot.sentence.index) ?? []).some((other) => isPerson(other.read.head) && other.read.head !== read.head && read.role === other.read.role);

/** "1,214 cases, 87 of them fatal". */
function stateOf({ words, to }: Spot, { read }: Reading): string | null {
  if (words[to]?.lower !== 'of') return null;
  const state = words[to + 2];
  if (/^(?:fatal|deadly|lethal)$/.test(state?.lower ?? '')) return 'killed';
  // "70 hurt, 15 of them seriously"
  if (/^(?:seriously|critically|severely|badly|gravely|slightly|lightly)$/.test(state?.lower ?? '') && isEnd(words[to + 3])) return read.role;
  const role = state && state.pos !== 'NOUN' ? roleOf(state.lower, state.lemma) : null;
  return role !== null && OF_PEOPLE.has(role) && isEnd(words[to + 3]) ? role : null;
}

/** The counts with a noun, by the sentence that they stand in. */
export type Counts = ReadonlyMap<number, readonly Reading[]>;
type Form = (spot: Spot, counts: Counts) => Reading | null;

export const isPlainCount = ({ number }: Spot): boolean => !number.vague && !number.ordinal && !number.fraction && !number.multiple && number.low > 1;

/** Those that stand before the number in its sentence. */
const before = (spot: Spot, counts: Counts): Reading[] => (counts.get(spot.sentence.index) ?? []).filter(({ spot: other }) => other.from < spot.from);

export const nearest = (spot: Spot, counts: Counts): Reading | null => before(spot, counts).at(-1) ?? null;

/** Those of the sentence before, in one paragraph. */
export const told = ({ sentence }: Spot, counts: Counts): readonly Reading[] =>
  (counts.get(sentence.index - 1) ?? []).filter(({ spot }) => spot.sentence.block === sentence.block);

const isCount = ({ dimension, head, ordinal }: Reading['read']): boolean => dimension === 'count' && head !== null && !ordinal;

/** What the sentence before counts, where it counts one thing alone. */
const onlyTold = (spot: Spot, counts: Counts): Reading | null => ofOneHead(told(spot, counts));

const ofOneHead = (readings: readonly Reading[]): Reading | null =>
  readings[0] && readings.every(({ read }) => read.head === readings[0]!.read.head) ? readings[0] : null;

/** Of a hundred homes ten thousand are not left. */
const TIMES = 100;
const isOfSize = (spot: Spot, { spot: other }: Reading): boolean => spot.number.low <= TIMES * other.number.low && other.number.low <= TIMES * spot.number.low;

/** "900 of them slept there": fewer than those before. */
const ofThem: Form = (spot, counts) => {
  if (spot.words[spot.to]?.lower !== 'of' || !/^(?:them|these|those|whom|which)$/.test(spot.words[spot.to + 1]?.lower ?? '')) return null;
  const whole = before(spot, counts).findLast((reading) => isLarger(reading, spot));
  if (whole) return whole;
  return ofOneHead(told(spot, counts).filter((reading) => isLarger(reading, spot)));
};

const isLarger = (whole: Reading, { number }: Spot): boolean => whole.spot.number.low > number.low;

const BEING = new Set(['were', 'are', 'remain', 'remained', 'have', 'had', 'still']);
const BEFORE_SUBJECT = new Set(['and', 'but', 'while', 'where', 'that', 'between', ',', ';', ':', '(']);
const TIMES_OF_DAY = /^(?:morning|afternoon|evening|night|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

/** "but 95 were still cut off", "Around 900 spent the night there": a subject whose verb follows. */
const subject: Form = (spot, counts) => {
  const { words, boundFrom, from, to } = spot;
  const [lead, next] = [words[boundFrom - 1], words[to]];
  const verb = BEING.has(next?.lower ?? '') || (next?.pos === 'VERB' && !next.lower.endsWith('ing'));
  if (!verb || !opensSubject(lead, boundFrom < from)) return null;
  const noun = nearest(spot, counts) ?? onlyTold(spot, counts);
  return noun && isOfSize(spot, noun) ? noun : null;
};

export const opensSubject = (lead: Lexeme | undefined, bounded: boolean): boolean =>
  lead === undefined || BEFORE_SUBJECT.has(lead.lower) || TIMES_OF_DAY.test(lead.lower) || (bounded && lead.pos !== 'VERB' && lead.pos !== 'ADP');

const WHERE = new Set('in at on across near outside elsewhere nationwide abroad overseas worldwide throughout'.split(' '));

/** "About 600 people worked at the mill, and 1,400 across the county": the same is said of them elsewhere. */
const elsewhere: Form = (spot, counts) => {
  const { words, boundFrom, to } = spot;
  if (!/^(?:and|,|but)$/.test(words[boundFrom - 1]?.lower ?? '') || !WHERE.has(words[to]?.lower ?? '')) return null;
  const noun = nearest(spot, counts);
  // Of the dead here and there each is a toll of its own.
  if (!noun || (noun.read.role !== null && OF_PEOPLE.has(noun.read.role))) return null;
  const between = words.slice(noun.read.to, boundFrom);
  return between.some(({ lower }) => WHERE.has(lower)) && isOfSize(spot, noun) ? noun : null;
};

/** "Nexo is shutting 22 of its own": of what another was said to have. */
const ofOwn: Form = (spot, counts) => {
  const [of, its, own] = spot.words.slice(spot.to, spot.to + 3).map(({ lower }) => lower);
  if (of !== 'of' || !/^(?:its|their|his|her)$/.test(its ?? '') || own !== 'own') return null;
  const noun = nearest(spot, counts) ?? onlyTold(spot, counts);
  return noun && isOfSize(spot, noun) ? noun : null;
};

/** "will shrink from 148 mills to 117". */
const fromTo: Form = (spot, counts) => {
  const noun = spot.words[spot.boundFrom - 1]?.lower === 'to' && isEnd(spot.words[spot.to]) ? nearest(spot, counts) : null;
  const whence = noun && noun.spot.words[noun.spot.boundFrom - 1]?.lower === 'from' && spot.boundFrom - 1 <= noun.read.to;
  return whence && isOfSize(spot, noun) ? noun : null;
};

const LEVELS = new Set('peak high low record maximum minimum average target'.split(' '));

/** "12 homes were dark, down from a peak of 350": of the same thing at another time. */
const level: Form = (spot, counts) => {
  const { words, boundFrom } = spot;
  const [name, link] = [words[boundFrom - 2]?.lower ?? '', words[boundFrom - 1]?.lower ?? ''];
  const named = link === 'of' && LEVELS.has(name);
  if (!(named || (link === 'from' && /^(?:up|down)$/.test(name))) || !isEnd(words[spot.to])) return null;
  const noun = nearest(spot, counts);
  return noun && isOfSize(spot, noun) ? noun : null;
};

export const isEnd = (word: Lexeme | undefined): boolean => word === undefined || /^(?:PUNCT|CCONJ|ADP|SCONJ|ADV)$/.test(word.pos);
const PARALLEL = new Set(['on', 'of']);

/** "convicted on seven counts and her deputy on four": behind the same preposition, with nothing behind it. */
const parallel: Form = (spot, counts) => {
  const { words, boundFrom, to } = spot;
  const lead = words[boundFrom - 1]?.lower ?? '';
  if (!PARALLEL.has(lead) || !(words[to] === undefined || /^(?:[.;,]|and)$/.test(words[to]!.lower))) return null;
  const same = ({ spot: other }: Reading) => other.words[other.boundFrom - 1]?.lower === lead;
  const noun = nearest(spot, counts);
  if (noun) return same(noun) ? noun : null;
  const said = told(spot, counts);
  return said.length === 1 && same(said[0]!) ? said[0]! : null;
};

/** Who wins, loses, holds or has so many of a thing, and is then told to have so many. */
const HAVING =
  /^(?:w[io]ns?|winning|los(?:es?|t|ing)|holds?|held|holding|has|have|had|having|takes?|took|gain(?:s|ed)?|keeps?|kept|needs?|needed|retain(?:s|ed)?|controls?|controlled|secured?|claims?|claimed)$/;

/** "Lost 41 seats and now holds 112": the same things, had or lost. */
const hadOf: Form = (spot, counts) => {
  const { words, boundFrom, to } = spot;
  if (!HAVING.test(words[boundFrom - 1]?.lower ?? '') || !(isEnd(words[to]) && !/^(?:-|\u2013|:)$/.test(words[to]?.text ?? ''))) return null;
  const noun = nearest(spot, counts);
  if (!noun || isPerson(noun.read.head) || noun.read.role !== null || !HAVING.test(noun.spot.words[noun.spot.boundFrom - 1]?.lower ?? '')) return null;
  return isOfSize(spot, noun) ? noun : null;
};

const FORMS: readonly Form[] = [ofThem, ofOwn, fromTo, subject, elsewhere, level, parallel, hadOf];

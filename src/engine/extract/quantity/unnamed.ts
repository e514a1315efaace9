import { type Counts, isEnd, isPlainCount, nearest, opensSubject, told } from './elided.ts';
import { type Lexeme, singular } from './lexemes.ts';
import { stateMade } from './madeToBe.ts';
import { isPlural } from './plurals.ts';
import { predicateBehind } from './predicates.ts';
import { type QuantityRead, quantity } from './read.ts';
import type { Reading } from './reading.ts';
import { isPartOfPeople, isPeople, OF_PEOPLE } from './roles.ts';
import { scopesOf } from './scope.ts';
import type { Spot } from './spots.ts';

type Named = Pick<QuantityRead, 'head' | 'role'>;
type Form = (spot: Spot, counts: Counts) => Named | null;

/** Readings of numbers whose noun no number has before them: what they do, where they are held or what is done to them says what they count. */
export function unnamed(spots: readonly Spot[], readings: readonly Reading[]): Reading[] {
  const read = new Set(readings.map(({ spot }) => spot));
  const counts: Counts = Map.groupBy(
    readings.filter(({ read: { dimension, head, ordinal } }) => dimension === 'count' && head !== null && !ordinal),
    ({ spot }) => spot.sentence.index,
  );
  return spots.flatMap((spot) => {
    const named = read.has(spot) || !isPlainCount(spot) ? null : FORMS.map((form) => form(spot, counts)).find((found) => found !== null);
    if (!named) return [];
    const { words, boundFrom: from, to, before } = spot;
    return [{ rule: 'quantity: count', spot, read: quantity(spot, 'count', named.head, { ...named, scope: scopesOf({ words, from, to, before }) }) }];
  });
}

const textOf = (words: readonly Lexeme[]): string => words.map(({ lower }) => lower).join(' ');
const person = (role: string | null): Named => ({ head: 'person', role });

/** What only people do, or what is done to people alone. */
const PEOPLE_ONLY = new RegExp(
  '^(?:(?:have|had|were|are|remain|remained|also|still|later|since|being|been|all) )*(?:' +
    [
      '(?:managed|were able) to (?:escape|flee|get (?:out|away)|climb|crawl|swim|jump)',
      'got (?:out|away|home)|made it (?:out|home|ashore|back|to safety)|escaped|walked|crawled|swam|jumped|leapt|leaped',
      'marched|attended|testified|wept|prayed|slept|surrendered|confessed|pleaded',
      '(?:taken|rushed|flown|airlifted|sent|driven|admitted) to (?:[a-z]+ ){0,2}hospitals?|hospitali[sz]ed|in (?:a |the )?(?:hospital|custody|intensive care)',
      'treated (?:for|at|in|on)|questioned|discharged|airlifted|sent home|flown home',
    ].join('|') +
    ')\\b',
);

/** "Nineteen got out", "Six were taken to hospital": the subject of its clause. */
const doing: Form = ({ words, boundFrom, from, to, after }) => {
  if (!opensSubject(words[boundFrom - 1], boundFrom < from)) return null;
  if (PEOPLE_ONLY.test(textOf(words.slice(to, to + 7)))) return person(null);
  const role = predicateBehind(words, to, after);
  return role !== null && OF_PEOPLE.has(role) ? person(role) : null;
};

/** "There were 320 on board", "sank with 40 aboard". */
const aboard: Form = ({ words, to }) =>
  words[to]?.lower === 'aboard' || (words[to]?.lower === 'on' && words[to + 1]?.lower === 'board' && !/^(?:NOUN|PROPN|DET)$/.test(words[to + 2]?.pos ?? ''))
    ? person(null)
    : null;

/** "Union members number 4,200", "the victims numbered at least 40". */
const numbering: Form = ({ words, boundFrom, to }) => {
  const verb = /^number(?:s|ed|ing)?$/.test(words[boundFrom - 1]?.lower ?? '') && isEnd(words[to]) ? words[boundFrom - 2] : undefined;
  return verb?.pos === 'NOUN' && isPlural(verb) ? { head: singular(verb.lower), role: null } : null;
};

const HOUSES = /^(?:prison|jail|gaol|penitentiary|camp|centre|center|facility|shelter|hostel|wing|ward|barracks|orphanage|dormitory)$/;

/** "The jail was built for 120 inmates but held 163": whom a house of that kind holds. */
const housed: Form = (spot, counts) => {
  const { words, boundFrom, to } = spot;
  if (!/^(?:held|holds|hold|holding|houses|housed|housing|shelters|sheltered|sleeps)$/.test(words[boundFrom - 1]?.lower ?? '') || !isEnd(words[to]))
    return null;
  const noun = words.slice(0, boundFrom - 1).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
  const told = nearest(spot, counts)?.read.head ?? null;
  const people = told !== null && (isPeople(told) || isPartOfPeople(told));
  if (!people && !HOUSES.test(noun?.lower ?? '')) return null;
  return words.slice(0, boundFrom).some(({ lower }) => HOUSES.test(lower)) ? { head: people ? told : 'person', role: null } : null;
};

/** "the 22 held on Saturday": in custody. */
const held: Form = ({ words, boundFrom, to }) =>
  words[to]?.lower === 'held' && words[boundFrom - 1]?.lower === 'the' && /^(?:ADP|PUNCT|ADV|NOUN|PROPN)$/.test(words[to + 1]?.pos ?? 'PUNCT')
    ? person('detained')
    : null;

/** "The clashes drove 40,000 from their homes", "put 300 out of work". */
const madeToBe: Form = ({ words, boundFrom, to }) => {
  const state = stateMade(words, boundFrom, to);
  return state === undefined ? null : person(state);
};

const TOTAL =
  /(?:\b(?:that|this|which|it|and) (?:makes|made|brings it to|brought it to)|\bmaking it|\b(?:bring|brings|bringing|brought|take|takes|taking|took|push|pushes|pushing|pushed) the (?:overall |combined )?(?:total|tally|count|number|figure) (?:there |so far |this year )?to)$/;

/** "That makes 59", "bringing the total to 59": of what was counted just before, with what befell them. */
const total: Form = (spot, counts) => {
  const { words, boundFrom, to, number } = spot;
  if (!TOTAL.test(textOf(words.slice(Math.max(0, boundFrom - 6), boundFrom))) || !(isEnd(words[to]) || words[to]!.lower === 'in')) return null;
  const noun = nearest(spot, counts) ?? largest(told(spot, counts));
  return noun && noun.spot.number.low < number.low ? { head: noun.read.head, role: noun.read.role } : null;
};

const largest = (readings: readonly Reading[]): Reading | null => readings.toSorted((a, b) => b.spot.number.low - a.spot.number.low)[0] ?? null;

/** Verbs that news takes for one another, with their forms. */
const SAME_ACTS: readonly RegExp[] = [
  /^(?:clos(?:e|es|ed|ing)|shut(?:s|ting|ter|ters|tered)?)$/,
  /^(?:open(?:s|ed|ing)?|buil(?:d|ds|t|ding)|add(?:s|ed|ing)?)$/,
  /^(?:cut(?:s|ting)?|ax(?:e|es|ed|ing)|shed(?:s|ding)?|slash(?:es|ed|ing)?|scrap(?:s|ped|ping)?|eliminat(?:e|es|ed|ing))$/,
  /^(?:bu(?:y|ys|ying)|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing))$/,
  /^(?:s(?:ell|ells|old|elling))$/,
  /^(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?)$/,
  /^(?:launch(?:es|ed|ing)?|releas(?:e|es|ed|ing))$/,
];

/** "The chain last closed mills in 2014, when it shut 12": the object of the same act told before. */
const objectOf: Form = ({ words, boundFrom, to }) => {
  const act = isEnd(words[to]) ? SAME_ACTS.find((verbs) => verbs.test(words[boundFrom - 1]?.lower ?? '')) : undefined;
  const before = act ? words.slice(0, boundFrom - 1).findLastIndex(({ lower }) => act.test(lower)) : -1;
  if (before < 0) return null;
  const run = words.slice(before + 1, boundFrom - 1);
  const end = run.findIndex(({ pos }) => !/^(?:NOUN|ADJ|PROPN|DET)$/.test(pos));
  const noun = (end < 0 ? run : run.slice(0, end)).at(-1);
  return noun?.pos === 'NOUN' && isPlural(noun) ? { head: singular(noun.lower), role: null } : null;
};

const FORMS: readonly Form[] = [held, aboard, doing, numbering, madeToBe, housed, total, objectOf];

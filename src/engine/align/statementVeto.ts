/** Same words, different events: what keeps two clauses apart however alike they read. */
import { isPeople } from '../extract/quantity/roles.ts';
import type { Token, Topic } from '../model.ts';
import { pastYearOf } from './occasion.ts';
import type { SpanSimilarity } from './spanSimilarity.ts';
import { isOfOthers } from './statementAct.ts';
import type { Candidate } from './statementCandidates.ts';
import type { Concept } from './statementConcepts.ts';
import { isConverse, SYMMETRIC } from './statementConverse.ts';
import { differentNumbers } from './statementNumberKinds.ts';
import { argumentsOf, isParty, sideOf } from './statementRoles.ts';

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const WEEKDAYS = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur?|sun)(?:day)?$/;

/** True where the two cannot be one fact. Different values are for the comparisons of dates and quantities to show. */
export function isVetoed(a: Candidate, b: Candidate, similarity: SpanSimilarity, topic: Topic): boolean {
  return (
    otherTimes(a, b) ||
    differentNumbers(a, b, topic) ||
    differentParties(a, b, similarity) ||
    isOfOthers(a, b, topic) ||
    isTollOfOtherTime(a, b, similarity, topic) ||
    isAfterwards(a, b, similarity) ||
    (isConverse(a, b, similarity, topic) ? a.predication.negated !== b.predication.negated : isOtherAct(a, b, similarity, topic))
  );
}

/** Each names a year, a month or a weekday, and not the same. */
export const otherTimes = ({ tokens: a }: Candidate, { tokens: b }: Candidate): boolean =>
  disjoint(yearsOf(a), yearsOf(b)) || disjoint(weekdaysOf(a), weekdaysOf(b)) || disjoint(monthsOf(a), monthsOf(b));

/** The same words about another act: denied, turned round, or of someone else. */
const isOtherAct = (a: Candidate, b: Candidate, similarity: SpanSimilarity, topic: Topic): boolean =>
  (isContrary(a, b, topic) && !contradicts(a, b, similarity, topic)) ||
  differentArguments(a, b, similarity) ||
  swapped(a, b, similarity) ||
  differentDoers(a, b, similarity) ||
  differentSubjects(a, b, similarity);

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value));
const yearsOf = (tokens: readonly Token[]): Set<string> => new Set(tokens.map(({ text }) => text).filter(isYear));
const weekdaysOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter((token) => WEEKDAYS.test(token.lower) && token.pos === 'PROPN').map((token) => token.lower.slice(0, 3)));
const monthsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter((token) => MONTHS.test(token.lower) && /^[A-Z]/.test(token.text) && isMonth(token.lower)).map((token) => token.lower.slice(0, 3)));
const isMonth = (word: string): boolean =>
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(word);

export const isYear = (number: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(number);

/** "Petra killed four people in 2013", "four people have died": one number of two events. */
const isTollOfOtherTime = (a: Candidate, b: Candidate, { pairs }: SpanSimilarity, topic: Topic): boolean =>
  pairs.some(({ a: left, b: right }) => left.kind === 'number' && right.kind === 'number' && !isYear(left.key)) &&
  pastYearOf(a, topic) !== pastYearOf(b, topic);

/** Each names a party of one type that the other lacks, and they share none of that type. */
function differentParties(a: Candidate, b: Candidate, { pairs }: SpanSimilarity): boolean {
  const met = new Set(pairs.filter(({ strength }) => strength > 0.4).flatMap((pair) => [pair.a, pair.b]));
  const types = (candidate: Candidate, matched: boolean): Set<string> =>
    new Set(
      candidate.concepts
        .filter((concept) => (concept.entity || concept.kind === 'name') && met.has(concept) === matched)
        .map((concept) => concept.entity?.type ?? 'name'),
    );
  const [looseA, looseB, shared] = [types(a, false), types(b, false), types(a, true)];
  return ['person', 'organisation', 'place', 'name'].some((type) => looseA.has(type) && looseB.has(type) && !shared.has(type));
}

/** "X attacked Y" against "Y attacked X": two shared parties change sides. Whom one meets, meets one. */
function swapped(a: Candidate, b: Candidate, { pairs }: SpanSimilarity): boolean {
  if (SYMMETRIC.has(a.predication.predicate) && SYMMETRIC.has(b.predication.predicate)) return false;
  const parties = pairs.filter(({ a: left, b: right }) => isParty(left) && isParty(right));
  if (parties.length < 2) return false;
  const turned = parties.filter((pair) => {
    const [left, right] = [sideOf(pair.a, a), sideOf(pair.b, b)];
    return left && right && left !== right;
  });
  const sides = new Set(turned.map((pair) => sideOf(pair.a, a)));
  return sides.size === 2 && a.unit.form !== 'phrase' && b.unit.form !== 'phrase';
}

/** Nouns for those who act: a body, or people in a calling. */
const ACTORS = new Set(
  'union company firm government police court army rebel opposition council board parliament party club team bank ministry agency authority regulator union employer worker striker protester resident minister president mayor governor judge lawyer prosecutor suspect defendant owner manager coach player crew operator airline hospital doctor school church group militant soldier troop navy customer tenant landlord'.split(
    ' ',
  ),
);
/** Verbs whose subject undergoes what another does. */
const UNDERGOING = new Set('get receive face suffer undergo sustain lose become have be remain die fall survive flee escape see need await'.split(' '));

const isActor = (concept: Concept | undefined): concept is Concept => concept !== undefined && (isParty(concept) || ACTORS.has(concept.key));

/** "The firm sues the union" against "the union asks a court": who acts in one is acted on in the other. */
function differentDoers(a: Candidate, b: Candidate, { pairs }: SpanSimilarity): boolean {
  if ([a, b].some(({ predication, unit }) => predication.passive || predication.at < 0 || unit.form === 'phrase' || UNDERGOING.has(predication.predicate)))
    return false;
  if (SYMMETRIC.has(a.predication.predicate) || SYMMETRIC.has(b.predication.predicate)) return false;
  const [left, right] = [argumentsOf(a).agent, argumentsOf(b).agent];
  if (!isActor(left) || !isActor(right) || pairs.some((pair) => pair.a === left && pair.b === right)) return false;
  // "the company" and "a firm" need not be one.
  const same = pairs.filter(({ strength }) => strength === 1);
  return same.some((pair) => (pair.b === right && sideOf(pair.a, a) === 'patient') || (pair.a === left && sideOf(pair.b, b) === 'patient'));
}

/** "Crowds continued to throw stones" against "crowds threw stones": what went on is not what it went on from. */
function isAfterwards(a: Candidate, b: Candidate, { f }: SpanSimilarity): boolean {
  if (f >= SURE_F) return false;
  return (goesOn(a) && isSimplePast(b)) || (goesOn(b) && isSimplePast(a));
}

const goesOn = ({ tokens, predication }: Candidate): boolean =>
  tokens.some((token, i) => i < predication.at && predication.at - i <= 3 && /^(?:continued|resumed|kept)$/.test(token.lower));

/** A plain past without a word that puts it after something else. */
function isSimplePast({ tokens, predication }: Candidate): boolean {
  const { at, passive } = predication;
  const [verb, before] = [tokens[at], tokens[at - 1]];
  if (verb?.pos !== 'VERB' || passive || before?.pos === 'AUX' || /ing$/.test(verb.lower) || verb.lower === verb.lemma) return false;
  return (
    !goesOn({ tokens, predication } as Candidate) &&
    !tokens.some(({ lower }) => /^(?:again|also|later|still|further|afterwards?|subsequently|then|more)$/.test(lower))
  );
}

/** One denies what the other states, or the predicates are opposites ("raised" / "cut"). Both at once is no contrary. */
const isContrary = (a: Candidate, b: Candidate, topic: Topic): boolean =>
  (a.predication.negated !== b.predication.negated) !== topic.thesaurus.opposed(a.predication.predicate, b.predication.predicate);

/**
 * A contradiction: both are plain assertions, and all but a rest of what each says beside the predicate is also said by the
 * other. Anything less is two facts.
 */
function contradicts(a: Candidate, b: Candidate, { ofA, ofB, pairs }: SpanSimilarity, topic: Topic): boolean {
  if ([a, b].some(({ predication, unit }) => predication.modality !== 'stated' || unit.form !== 'clause')) return false;
  const [left, right] = [argumentsOf(a).predicate, argumentsOf(b).predicate];
  if (topic.thesaurus.opposed(a.predication.predicate, b.predication.predicate))
    return pairs.length >= 2 && restIsShared(a, left, pairs) && restIsShared(b, right, pairs);
  const samePredicate = pairs.some((pair) => pair.a === left && pair.b === right && pair.strength >= 0.9);
  return samePredicate && pairs.length >= 3 && Math.min(ofA, ofB) >= NOTHING_ELSE;
}

const NOTHING_ELSE = 0.85;

/** All of the candidate but its predicate meets something on the other side. */
function restIsShared({ concepts }: Candidate, predicate: Concept | undefined, pairs: SpanSimilarity['pairs']): boolean {
  const rest = concepts.filter((concept) => concept !== predicate);
  const met = rest.filter((concept) => pairs.some((pair) => pair.a === concept || pair.b === concept));
  const mass = (list: readonly Concept[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
  return mass(met) >= NOTHING_ELSE * mass(rest);
}

/** The same is done, but to something else, or by someone else: "supports its customers", "supports the plan". */
function differentArguments(a: Candidate, b: Candidate, { f, pairs }: SpanSimilarity): boolean {
  const [left, right] = [argumentsOf(a), argumentsOf(b)];
  const samePredicate = pairs.some((pair) => pair.a === left.predicate && pair.b === right.predicate);
  if (!samePredicate || f >= SURE_F) return false;
  const unmet = (x: Concept | undefined, y: Concept | undefined): boolean =>
    Boolean(x && y && !pairs.some((pair) => pair.a === x || pair.b === y) && !mayBeOne(x, y));
  return unmet(left.patient, right.patient) || unmet(left.agent, right.agent);
}

const SURE_F = 0.75;

/** Nouns for anybody: "one person would be killed" may be of the hostage that another story names. */
const ANYBODY = new Set('person people man woman someone somebody individual human victim'.split(' '));
export const mayBeOne = ({ key: a }: Concept, { key: b }: Concept): boolean => (ANYBODY.has(a) && isPeople(b)) || (ANYBODY.has(b) && isPeople(a));

/** Both open with a named subject, and not the same one. */
function differentSubjects(a: Candidate, b: Candidate, { pairs }: SpanSimilarity): boolean {
  const [left, right] = [subjectOf(a), subjectOf(b)];
  if (!left || !right) return false;
  if (!isParty(left) || !isParty(right)) return false;
  return !pairs.some((pair) => pair.a === left) && !pairs.some((pair) => pair.b === right) && !conceptsAkin(left, right);
}

const conceptsAkin = (a: Concept, b: Concept): boolean =>
  Boolean(a.entity && b.entity && (a.entity.within.includes(b.entity) || b.entity.within.includes(a.entity)));

/** The first concept before the predicate; null in noun phrases. */
function subjectOf(candidate: Candidate): Concept | null {
  if (candidate.unit.form === 'phrase') return null;
  const { at } = candidate.predication;
  const first = candidate.concepts.find((concept) => concept.token >= candidate.unit.from && concept.kind !== 'number');
  return first && first.token - candidate.unit.from < at ? first : null;
}

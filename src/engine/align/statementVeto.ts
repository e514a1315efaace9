/** Same words, different events: what keeps two clauses apart however alike they read. */
import type { Token, Topic } from '../model.ts';
import type { SpanSimilarity } from './spanSimilarity.ts';
import type { Candidate } from './statementCandidates.ts';
import type { Concept } from './statementConcepts.ts';

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const WEEKDAYS = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur?|sun)(?:day)?$/;

/** True where the two cannot be one fact. Different values are for the comparisons of dates and quantities to show. */
export function isVetoed(a: Candidate, b: Candidate, similarity: SpanSimilarity, topic: Topic): boolean {
  const [left, right] = [a.tokens, b.tokens];
  return (
    disjoint(yearsOf(left), yearsOf(right)) ||
    disjoint(weekdaysOf(left), weekdaysOf(right)) ||
    disjoint(monthsOf(left), monthsOf(right)) ||
    (isContrary(a, b, topic) && !contradicts(a, b, similarity, topic)) ||
    differentNumbers(a, b) ||
    differentArguments(a, b, similarity) ||
    differentParties(a, b, similarity) ||
    swapped(a, b, similarity) ||
    differentSubjects(a, b, similarity)
  );
}

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value));
const yearsOf = (tokens: readonly Token[]): Set<string> => new Set(tokens.filter((token) => /^(?:1[5-9]|20)\d\d$/.test(token.text)).map((token) => token.text));
const weekdaysOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter((token) => WEEKDAYS.test(token.lower) && token.pos === 'PROPN').map((token) => token.lower.slice(0, 3)));
const monthsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter((token) => MONTHS.test(token.lower) && /^[A-Z]/.test(token.text) && isMonth(token.lower)).map((token) => token.lower.slice(0, 3)));
const isMonth = (word: string): boolean =>
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(word);

const numbersOf = (concepts: readonly Concept[]): Set<string> => new Set(concepts.filter(({ kind }) => kind === 'number').map(({ key }) => key));

/** Each has a number that the other has not: two tolls, two prices. */
function differentNumbers(a: Candidate, b: Candidate): boolean {
  const [left, right] = [numbersOf(a.concepts), numbersOf(b.concepts)];
  return [...left].some((number) => !right.has(number)) && [...right].some((number) => !left.has(number));
}

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

/** What stands before the predicate acts, what follows it suffers; a passive turns them round. */
function sideOf(concept: Concept, candidate: Candidate): 'agent' | 'patient' | null {
  const { at, passive } = candidate.predication;
  if (at < 0) return null;
  const before = concept.token - candidate.unit.from < at;
  const by = candidate.tokens[concept.token - candidate.unit.from - 1]?.lower === 'by';
  if (passive) return before ? 'patient' : by ? 'agent' : null;
  return before ? 'agent' : 'patient';
}

/** "X attacked Y" against "Y attacked X": two shared parties change sides. */
function swapped(a: Candidate, b: Candidate, { pairs }: SpanSimilarity): boolean {
  const parties = pairs.filter(({ a: left, b: right }) => isParty(left) && isParty(right));
  if (parties.length < 2) return false;
  const turned = parties.filter((pair) => {
    const [left, right] = [sideOf(pair.a, a), sideOf(pair.b, b)];
    return left && right && left !== right;
  });
  const sides = new Set(turned.map((pair) => sideOf(pair.a, a)));
  return sides.size === 2 && a.unit.form !== 'phrase' && b.unit.form !== 'phrase';
}

const isParty = (concept: Concept): boolean => concept.entity !== null || concept.kind === 'name';

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
  const unmet = (x: Concept | undefined, y: Concept | undefined): boolean => Boolean(x && y && !pairs.some((pair) => pair.a === x || pair.b === y));
  return unmet(left.patient, right.patient) || unmet(left.agent, right.agent);
}

const SURE_F = 0.75;

interface Arguments {
  predicate: Concept | undefined;
  agent: Concept | undefined;
  patient: Concept | undefined;
}

/** The head of the noun phrase before the predicate, and of the one after it; in a passive the first one suffers. */
function argumentsOf({ concepts, predication, tokens, unit }: Candidate): Arguments {
  const { at, passive } = predication;
  const conceptAt = (i: number): Concept | undefined =>
    concepts.find((concept) => concept.token <= unit.from + i && concept.end >= (tokens[i]?.end ?? Number.POSITIVE_INFINITY));
  if (at < 0) return { predicate: undefined, agent: undefined, patient: undefined };
  const subject = subjectHead(tokens.slice(0, at));
  const object = objectHead(tokens, at + 1);
  const [before, after] = [subject < 0 ? undefined : conceptAt(subject), object < 0 ? undefined : conceptAt(object)];
  return { predicate: conceptAt(at), agent: passive ? undefined : before, patient: passive ? before : after };
}

const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';

/** Position of the last noun before the first preposition or mark that follows a noun ("details" of "details of the sale"). */
function subjectHead(tokens: readonly Token[]): number {
  const end = tokens.findIndex((token, i) => i > 0 && isNominal(tokens[i - 1]!) && (token.pos === 'ADP' || token.pos === 'PUNCT'));
  return tokens.slice(0, end < 0 ? tokens.length : end).findLastIndex(isNominal);
}

/** Position of the last noun of the noun phrase that follows at once; -1 where a preposition or mark comes first. */
function objectHead(tokens: readonly Token[], from: number): number {
  let head = -1;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isNominal(token)) head = i;
    else if (!/^(?:DET|ADJ|NUM|PART|ADV)$/.test(token.pos) && token.text !== '-' && !/^(?:its|his|her|their)$/.test(token.lower)) break;
  }
  return head;
}

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

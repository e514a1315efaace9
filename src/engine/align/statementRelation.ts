/**
 * Who does what to what, of common nouns: "The frigate is following the tanker", "A warship monitors the hijacked tanker". Where the
 * three are one in two clauses the clauses tell one fact, however much else either says.
 */
import { isEvent } from '../extract/statement/phrases.ts';
import { verbGroupStart } from '../extract/statement/predication.ts';
import type { Topic } from '../model.ts';
import { meet } from './spanSimilarity.ts';
import type { Candidate } from './statementCandidates.ts';
import { type Concept, conceptsOf } from './statementConcepts.ts';
import { LIGHT_PREDICATES, predicateOf } from './statementEvidence.ts';
import { adjunctsOf, argumentsOf, headBefore } from './statementRoles.ts';

/** From here on two words for one thing are taken for one. */
const SAME = 0.75;
const SAME_PREDICATE = 0.75;
/** A thing that few sentences are about: with one act it is enough. */
const RARE = 0.6;
const SAME_THING = 0.8;
/** What says little parts nothing and joins nothing. */
const COUNTS = 0.25;

export interface Relation {
  predicate: Concept;
  agent: Concept | undefined;
  patient: Concept | undefined;
}

const known = new WeakMap<Candidate, Relation | null>();

/** The relation that a clause states; null where its verb says nothing by itself, or it is no plain clause. */
export function relationOf(candidate: Candidate, topic: Topic): Relation | null {
  const before = known.get(candidate);
  if (before !== undefined) return before;
  const relation = readRelation(candidate, topic);
  known.set(candidate, relation);
  return relation;
}

function readRelation(candidate: Candidate, topic: Topic): Relation | null {
  const { unit, predication } = candidate;
  if (unit.form === 'phrase' || unit.form === 'clauses' || predication.at < 0) return null;
  const { agent, patient } = argumentsOf(candidate);
  const predicate = predicateOf(candidate) ?? bareUse(candidate);
  if (!predicate) return null;
  const left = subjectLeftOut(candidate, topic);
  const own = { predicate, agent: agent ?? (predication.passive ? undefined : left), patient: patient ?? (predication.passive ? left : undefined) };
  // "has opened an inquiry": the noun says what is done.
  if (patient && SUPPORTS.has(predicate.key) && isEventNoun(patient, candidate))
    return { predicate: patient, agent: predication.passive ? agentBy(candidate) : own.agent, patient: undefined };
  return LIGHT_PREDICATES.has(predicate.key) || !predicate.verb ? null : own;
}

/** "use" says too little to weigh anything; that X uses what Y makes is a relation all the same. */
function bareUse({ tokens, predication: { at }, unit }: Candidate): Concept | undefined {
  const token = tokens[at];
  if (token?.lemma !== 'use' || token.pos !== 'VERB') return undefined;
  return { id: -1, kind: 'word', key: 'use', phrasal: null, entity: null, verb: true, weight: 0, token: unit.from + at, start: token.start, end: token.end };
}

/** Verbs that leave to their object what is done. */
const SUPPORTS = new Set('open launch begin start conduct carry_out carry make hold order lead mount stage undertake pay give announce initiate'.split(' '));

const isEventNoun = (concept: Concept, { tokens, unit }: Candidate): boolean => {
  const token = tokens[concept.token - unit.from];
  return token !== undefined && (isEvent(token) || /^(?:inquiry|enquiry|probe|search|hunt|review|tribute|appeal|protest|raid|attack)$/.test(token.lemma));
};

const agentBy = ({ tokens, unit, concepts }: Candidate): Concept | undefined => {
  const by = tokens.findIndex(({ lower }) => lower === 'by');
  return by < 0 ? undefined : concepts.find((concept) => concept.token > unit.from + by && (concept.entity !== null || concept.kind === 'name'));
};

/** The head of the subject before, for a clause that begins with its verb. */
function subjectLeftOut({ unit, tokens, story }: Candidate, topic: Topic): Concept | undefined {
  if (unit.from === 0 || !/^(?:VERB|AUX)$/.test(tokens[0]?.pos ?? '')) return undefined;
  const sentence = topic.stories[story]!.sentences[unit.sentence]!;
  const verb = verbGroupStart(sentence.tokens);
  if (verb <= 0 || verb >= unit.from) return undefined;
  const head = headBefore(sentence.tokens.slice(0, verb));
  return conceptsOf(topic)[story]?.[unit.sentence]?.find(
    (concept) => concept.token <= head && concept.end >= (sentence.tokens[head]?.end ?? Number.POSITIVE_INFINITY),
  );
}

/** True where two clauses have the predicate and both roles in common, or the predicate and one rare thing in one role that is done or does. */
export function isSameRelation(a: Candidate, b: Candidate, topic: Topic): boolean {
  if (a.predication.negated !== b.predication.negated) return false;
  const [left, right] = [relationOf(a, topic), relationOf(b, topic)];
  if (!left || !right || !isSamePredicate(left.predicate, right.predicate, topic)) return false;
  const met = (x: Concept | undefined, y: Concept | undefined): number => (x && y && Math.min(x.weight, y.weight) >= COUNTS ? meet(x, y, topic) : 0);
  const [agents, patients] = [met(left.agent, right.agent), met(left.patient, right.patient)];
  if (agents >= SAME && patients >= SAME) return true;
  if (areTwoParties(left.agent, right.agent)) return false;
  if (left.patient && right.patient && meet(left.patient, right.patient, topic) >= SAME && shareName(a, left, b, right)) return true;
  if (left.agent && right.agent && agents < SAME) return false;
  const isRare = (x: Concept | undefined, y: Concept | undefined): boolean => Math.min(x?.weight ?? 0, y?.weight ?? 0) >= RARE;
  if (patients >= SAME_THING) return isRare(left.patient, right.patient) && !areElsewhere(a, b, topic);
  if (agents < SAME_THING || left.patient || right.patient || !isRare(left.agent, right.agent) || !isOneOf(left.agent!, right.agent!)) return false;
  return !isOfOther(a, left, b, right, topic);
}

/** "was hurt in the final", "was hurt in training": one preposition, and two things behind it that have nothing to do with one another. */
export function areElsewhere(a: Candidate, b: Candidate, topic: Topic): boolean {
  const right = adjunctsOf(b);
  return [...adjunctsOf(a)].some(([preposition, heads]) => {
    const others = right.get(preposition) ?? [];
    return others.length > 0 && !heads.some((head) => others.some((other) => meet(head, other, topic) > 0));
  });
}

/** Without a look into the table of strengths for a word that is no concept. */
const isSamePredicate = (a: Concept, b: Concept, topic: Topic): boolean => (a.id < 0 || b.id < 0 ? a.key === b.key : meet(a, b, topic) >= SAME_PREDICATE);

const areTwoParties = (a: Concept | undefined, b: Concept | undefined): boolean => Boolean(a?.entity && b?.entity && a.key !== b.key);

/** "uses Lenn valves", "use valves made by Lenn": the same named party behind the verb on both sides. */
const shareName = (a: Candidate, left: Relation, b: Candidate, right: Relation): boolean =>
  a.concepts.some(
    (concept) =>
      concept.entity !== null &&
      concept.entity.type !== 'place' &&
      concept.weight >= COUNTS &&
      concept.token > left.predicate.token &&
      b.concepts.some((other) => other.key === concept.key && other.token > right.predicate.token),
  );

/** A name, or the same word: "jets" and "planes" act in many clauses. */
const isOneOf = (a: Concept, b: Concept): boolean => a.key === b.key || a.entity !== null || b.entity !== null;

/** Both go on behind the predicate, and with nothing in common: "an inquiry into the fire", "is investigating whether taxes were paid". */
function isOfOther(a: Candidate, left: Relation, b: Candidate, right: Relation, topic: Topic): boolean {
  const behind = ({ concepts }: Candidate, { predicate, agent }: Relation): Concept[] =>
    concepts.filter((concept) => concept.token > predicate.token && concept !== agent && concept.kind !== 'number' && concept.weight >= COUNTS);
  if ([a, b].some((candidate) => goesOn(candidate, topic) || governsVerb(candidate))) return true;
  const [x, y] = [behind(a, left), behind(b, right)];
  return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => meet(one, other, topic) >= SAME));
}

/** "is investigating | whether taxes were paid": what it is about is the next clause. */
const goesOn = ({ unit }: Candidate, topic: Topic): boolean =>
  /^(?:whether|if|how|why|what|that)$/.test(topic.stories[unit.story]!.sentences[unit.sentence]!.tokens[unit.to]?.lower ?? '');

/** "quit smoking": what is done is in the second verb. */
const governsVerb = ({ tokens, predication: { at } }: Candidate): boolean => tokens[at + 1]?.pos === 'VERB';

/**
 * Who did what to whom, for acts that are done to a party once: bought, appointed, arrested. Clauses that tell one such act of
 * one party are one fact, however little else they have in common: "X has agreed to buy Y", "the purchase of Y".
 */
import { isEvent } from '../extract/statement/phrases.ts';
import type { Candidate } from './statementCandidates.ts';
import type { Concept } from './statementConcepts.ts';
import { argumentsOf, isParty } from './statementRoles.ts';

/** What news calls one act: a title for it, and its words as lemmas, verbs and the nouns made of them. */
const ACTS: readonly (readonly [title: string, words: string])[] = [
  ['Purchase', 'buy acquire purchase take_over snap_up buy_out acquisition takeover buyout'],
  ['Merger', 'merge merger'],
  ['Appointment', 'appoint appointment'],
  ['Nomination', 'nominate nomination'],
  ['Election', 'elect election'],
  ['Hiring', 'hire recruit take_on recruitment'],
  ['Casting', 'cast casting'],
  ['Replacement', 'replace succeed replacement succession'],
  ['Fall', 'oust topple overthrow depose unseat bring_down ouster overthrowing toppling'],
  ['Dismissal', 'dismiss sack dismissal sacking'],
  ['Suspension', 'suspend suspension'],
  ['Expulsion', 'expel deport expulsion deportation'],
  ['Arrest', 'arrest detain apprehend detention'],
  ['Indictment', 'indict indictment'],
  ['Conviction', 'convict conviction'],
  ['Acquittal', 'acquit acquittal'],
  ['Sentence', 'sentence jail imprison'],
  ['Extradition', 'extradite extradition'],
  ['Lawsuit against', 'sue'],
  ['Murder', 'assassinate murder assassination'],
  ['Kidnapping', 'kidnap abduct kidnapping abduction'],
  ['Execution', 'execute behead execution'],
  ['Marriage', 'marry wed'],
  ['Rescue', 'rescue'],
  ['Founding', 'found co-found'],
  ['Renaming', 'rename rebrand'],
];
const CLASS = new Map(ACTS.flatMap(([title, words]) => words.split(' ').map((word) => [word, title] as const)));

export interface Act {
  /** A noun for the act, the same for all that is one act. */
  name: string;
  /** Who does it; often left out, or a pronoun. */
  agent: Concept | undefined;
  patient: Concept;
}

/** Verbs by which an act is told as a noun: "announced the purchase of", "ordered the arrest of". */
const TELLING = new Set(
  'announce confirm complete conclude finish finalise finalize carry make conduct launch begin start order reveal unveil report approve agree sign reach plan propose lead'.split(
    ' ',
  ),
);
/** Endings of verbs by which they tell what is past. */
const PAST = /(?:ed|t|ght|ld|en|wn|ne|ew)$/;

/** True where two acts are one, and nothing says that another did it. */
export const isOneAct = (a: Act, b: Act): boolean => a.name === b.name && a.patient.key === b.patient.key && !areTwo(a.agent, b.agent);

/** True where one act is done to one party by two others. */
export function isOfOthers(a: Candidate, b: Candidate): boolean {
  const [left, right] = [actOf(a), actOf(b)];
  return left !== null && right !== null && left.name === right.name && left.patient.key === right.patient.key && areTwo(left.agent, right.agent);
}

/** Two people, or two bodies: a company may act by its head. */
const areTwo = (a: Concept | undefined, b: Concept | undefined): boolean =>
  Boolean(a && b && isParty(a) && isParty(b) && a.key !== b.key && isPerson(a) === isPerson(b));
const isPerson = ({ entity }: Concept): boolean => entity?.type === 'person';

const known = new WeakMap<Candidate, Act | null>();

/** The act that a clause states, or says is to be done; null where it states none, or names nobody whom it is done to. */
export function actOf(candidate: Candidate): Act | null {
  const before = known.get(candidate);
  if (before !== undefined) return before;
  const act = readAct(candidate);
  known.set(candidate, act);
  return act;
}

function readAct(candidate: Candidate): Act | null {
  const { predication, unit } = candidate;
  if (predication.negated || unit.form === 'phrase' || (predication.modality !== 'stated' && predication.modality !== 'planned')) return null;
  const { predicate, agent, patient } = argumentsOf(candidate);
  if (!predicate || isGerund(candidate)) return null;
  const name = takesOverFrom(candidate) ? 'Replacement' : (CLASS.get(predicate.phrasal ?? '') ?? CLASS.get(predicate.key));
  const doer = agent ?? leftOut(candidate);
  if (name && predicate.verb) return patient && isNamed(patient) ? { name, agent: doer, patient } : null;
  return TELLING.has(predicate.key) ? toldAsNoun(candidate, predicate, doer) : null;
}

/** "takes over from Y", who is replaced and not bought. */
const takesOverFrom = ({ tokens, predication: { at } }: Candidate): boolean =>
  tokens[at]?.lemma === 'take' && tokens[at + 1]?.lower === 'over' && tokens[at + 2]?.lower === 'from';

/** "By buying Y", "buying Y will help": the act is spoken of, and not told. */
const isGerund = ({ tokens, predication: { at } }: Candidate): boolean =>
  /ing$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lemma !== 'be' && tokens[at - 1]?.pos !== 'ADV';

/** "… wanted more and agreed to buy Y": the subject that the clause before has. */
const leftOut = ({ concepts: [first], tokens, unit }: Candidate): Concept | undefined =>
  first && first.token < unit.from && /^(?:VERB|AUX)$/.test(tokens[0]?.pos ?? '') ? first : undefined;

/** A person, a body or a thing with a name. Places are hit, left and entered by many. */
const isNamed = (concept: Concept): boolean => isParty(concept) && concept.entity?.type !== 'place';

/** "announced the proposed purchase of Y": the noun behind the verb, and the first thing behind its "of". */
function toldAsNoun({ concepts, tokens, unit }: Candidate, verb: Concept, agent: Concept | undefined): Act | null {
  const at = tokens.findIndex((token, i) => unit.from + i > verb.token && isEvent(token) && tokens[i + 1]?.lower === 'of');
  const name = at < 0 ? undefined : CLASS.get(tokens[at]!.lemma);
  const patient = concepts.find((concept) => concept.token > unit.from + at && concept.kind !== 'number');
  return name && patient && isNamed(patient) ? { name, agent, patient } : null;
}

/** True where the act is told as done: "bought", "has bought"; not "agreed to buy", "is buying", "announced the purchase of". */
export function isDone({ tokens, predication }: Candidate): boolean {
  const verb = tokens[predication.at];
  return verb !== undefined && !TELLING.has(verb.lemma) && predication.modality === 'stated' && PAST.test(verb.lower) && verb.lower !== verb.lemma;
}

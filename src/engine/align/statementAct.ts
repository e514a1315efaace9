/**
 * Who did what to whom, for acts that are done to or by a party once: bought, appointed, arrested; resigned, pleaded guilty. Clauses
 * that tell one such act of one party are one fact, however little else they have in common: "X has agreed to buy Y", "the purchase of Y".
 */

import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import { isEvent } from '../extract/statement/phrases.ts';
import type { Token, Topic } from '../model.ts';
import { FRAMES, type Frame, NAMED_ACTS } from './actFrames.ts';
import { partyAt, partyWithin, subjectLeftOut } from './actParties.ts';
import type { Candidate } from './statementCandidates.ts';
import type { Concept } from './statementConcepts.ts';
import { argumentsOf, isParty } from './statementRoles.ts';

export interface Act {
  /** A noun for the act, the same for all that is one act. */
  name: string;
  /** All that the words may mean: "relieved of his duties" is dismissed or suspended. */
  names: readonly string[];
  /** Who does it; often left out, or a pronoun. */
  agent: Concept | undefined;
  /** Whom it is done to, or who does what is done to nobody. */
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
export const isOneAct = (a: Act, b: Act): boolean => isNamedAlike(a, b) && a.patient.key === b.patient.key && !areTwo(a.agent, b.agent);
const isNamedAlike = (a: Act, b: Act): boolean => a.names.some((name) => b.names.includes(name));

/** True where one act is done to one party by two others. */
export function isOfOthers(a: Candidate, b: Candidate, topic: Topic): boolean {
  const [left, right] = [actOf(a, topic), actOf(b, topic)];
  return left !== null && right !== null && isNamedAlike(left, right) && left.patient.key === right.patient.key && areTwo(left.agent, right.agent);
}

/** Two people, or two bodies: a company may act by its head. */
const areTwo = (a: Concept | undefined, b: Concept | undefined): boolean =>
  Boolean(a && b && isParty(a) && isParty(b) && a.key !== b.key && isPerson(a) === isPerson(b));
const isPerson = ({ entity }: Concept): boolean => entity?.type === 'person';

const known = new WeakMap<Candidate, Act | null>();

/** The act that a clause states, or says is to be done; null where it states none, or of nobody who is known. */
export function actOf(candidate: Candidate, topic: Topic): Act | null {
  const before = known.get(candidate);
  if (before !== undefined) return before;
  const act = readAct(candidate, topic);
  known.set(candidate, act);
  return act;
}

function readAct(candidate: Candidate, topic: Topic): Act | null {
  const { predication, unit } = candidate;
  if (unit.form === 'phrase' || !(predication.modality === 'stated' || predication.modality === 'planned' || predication.predicate === 'deny')) return null;
  const { predicate, agent } = argumentsOf(candidate);
  if (isGerund(candidate)) return null;
  const doer = agent ?? leftOut(candidate);
  const framed = inFrame(candidate, doer, topic);
  if (framed || predication.negated) return framed;
  return predicate && TELLING.has(predicate.key) ? toldAsNoun(candidate, predicate, doer) : null;
}

/** The act whose frame the clause fills. */
function inFrame(candidate: Candidate, agent: Concept | undefined, topic: Topic): Act | null {
  const { predication } = candidate;
  const fitting = takesOverFrom(candidate) ? REPLACED : filledFrames(candidate, FRAMES);
  const [first] = fitting;
  if (!first) return null;
  const patient = partyOf(first, candidate, topic);
  if (!patient || !isNamed(patient)) return null;
  const names = fitting.filter(({ party }) => party === first.party).map(({ title }) => title);
  return { name: first.title, names, agent: first.party === 'subject' || predication.passive ? undefined : agent, patient };
}

const REPLACED = FRAMES.get('replace')!;

/** The frames of a table that the clause fills. */
export function filledFrames(candidate: Candidate, table: ReadonlyMap<string, readonly Frame[]>): readonly Frame[] {
  const { tokens, predication } = candidate;
  const verb = tokens[predication.at];
  if (!verb) return [];
  const particle = tokens.slice(predication.at + 1, predication.at + 3).find(({ lower }) => table.has(`${verb.lemma}_${lower}`))?.lower;
  // "is to blame", "is on strike": the complement is what `readPredication` has found, "be" the verb of the frame.
  const copular = verb.pos !== 'VERB' && tokens.slice(0, predication.at).some(({ lemma }) => lemma === 'be') ? (table.get('be') ?? []) : [];
  const frames = [...(particle ? table.get(`${verb.lemma}_${particle}`)! : []), ...(table.get(verb.lemma) ?? []), ...copular];
  return frames.filter((frame) => isFilled(frame, candidate));
}

/** The words of the frame follow the verb, and it is denied where the frame is. */
function isFilled({ others, negated, bare }: Frame, { tokens, predication }: Candidate): boolean {
  const { at } = predication;
  // After "is", the complement itself may be the word that is asked for.
  let from = tokens[at]!.pos === 'VERB' ? at + 1 : at;
  for (const words of others) {
    const found = tokens.findIndex((token, i) => i >= from && i <= at + FARTHEST && (words.has(token.lemma) || words.has(token.lower)));
    if (found < 0) return false;
    from = found + 1;
  }
  if (bare && /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON|VERB)$/.test(tokens[at + 1]?.pos ?? '') && !isTime(tokens[at + 1]!)) return false;
  return others.some((words) => words.has('not') || words.has('no')) || predication.negated === negated;
}

/** How far behind the verb the words of a frame may stand. */
const FARTHEST = 14;
const isTime = (token: Token): boolean => TIME_WORDS.has(token.lemma);

/** The party of a frame: the subject where it acts or the verb is a passive; else what stands behind the verb. */
function partyOf({ party, verbs, others, behind }: Frame, candidate: Candidate, topic: Topic): Concept | undefined {
  const { tokens, predication, unit } = candidate;
  const { at, passive } = predication;
  const participle = isParticiple(candidate);
  if (party === 'subject' || passive || participle) {
    const stated = partyWithin(candidate, predication.group < 0 ? at : Math.min(at, predication.group), topic);
    const [first] = candidate.concepts;
    return stated ?? subjectLeftOut(candidate, topic) ?? (first && first.token < unit.from && isOpenedByVerb(candidate) && isParty(first) ? first : undefined);
  }
  const particle = [...verbs].some((verb) => verb === `${tokens[at]!.lemma}_${tokens[at + 1]?.lower}`);
  const object = objectAt(tokens, behind ? behindWords(others, tokens, at) : at + (takesOverFrom(candidate) ? 3 : particle ? 2 : 1));
  return object < 0 ? undefined : partyAt(candidate, object, topic);
}

/** Where the party of "took the place of Roe" begins: behind the last word of the frame and its preposition. */
export function behindWords(others: Frame['others'], tokens: readonly Token[], verb: number): number {
  const at = tokens.findIndex(({ lemma, lower }, i) => i > verb && (others.at(-1)!.has(lemma) || others.at(-1)!.has(lower)));
  return tokens[at + 1]?.pos === 'ADP' || tokens[at + 1]?.pos === 'PART' ? at + 2 : at + 1;
}

/** "Roe, sacked in May | by the board": the participle of a passive without its auxiliary. */
export const isParticiple = ({ unit, tokens, predication: { at } }: Candidate): boolean =>
  unit.form === 'core' && /(?:ed|en|wn|ght|ld|it|un|t)$/.test(tokens[at]!.lower) && tokens[at]!.lower !== tokens[at]!.lemma && tokens[at - 1]?.pos !== 'AUX';

const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';
const isOpenedByVerb = ({ tokens: [first] }: Candidate): boolean => /^(?:VERB|AUX)$/.test(first?.pos ?? '') || /^(?:who|which)$/.test(first?.lower ?? '');

/** The head of the noun phrase that follows at once, or a pronoun. */
export function objectAt(tokens: readonly Token[], from: number): number {
  let head = -1;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (head < 0 && /^(?:him|her)$/.test(token.lower) && !isNominal(tokens[i + 1] ?? token)) return i;
    if (head >= 0 && (token.pos === 'DET' || isTime(token) || (token.pos === 'NOUN' && tokens[head]!.pos === 'PROPN'))) break;
    if (isNominal(token)) head = i;
    else if (!/^(?:DET|ADJ|NUM|PART|ADV)$/.test(token.pos) && token.text !== '-' && !/^(?:its|his|her|their)$/.test(token.lower)) break;
  }
  return head;
}

/** "takes over from Y", who is replaced and not bought. */
const takesOverFrom = ({ tokens, predication: { at } }: Candidate): boolean =>
  tokens[at]?.lemma === 'take' && tokens[at + 1]?.lower === 'over' && tokens[at + 2]?.lower === 'from';

/** "By buying Y", "buying Y will help": the act is spoken of, and not told. "After pleading guilty" tells it. */
const isGerund = ({ tokens, predication: { at } }: Candidate): boolean =>
  !(at === 1 && tokens[0]!.lower === 'after') && /ing$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lemma !== 'be' && tokens[at - 1]?.pos !== 'ADV';

/** "… wanted more and agreed to buy Y": the subject that the clause before has. */
const leftOut = ({ concepts: [first], tokens, unit }: Candidate): Concept | undefined =>
  first && first.token < unit.from && /^(?:VERB|AUX)$/.test(tokens[0]?.pos ?? '') ? first : undefined;

/** A person, a body or a thing with a name. Places are hit, left and entered by many. */
const isNamed = (concept: Concept): boolean => isParty(concept) && concept.entity?.type !== 'place';

/** "announced the proposed purchase of Y": the noun behind the verb, and the first thing behind its "of". */
function toldAsNoun({ concepts, tokens, unit }: Candidate, verb: Concept, agent: Concept | undefined): Act | null {
  const at = tokens.findIndex((token, i) => unit.from + i > verb.token && isEvent(token) && tokens[i + 1]?.lower === 'of');
  const name = at < 0 ? undefined : NAMED_ACTS.get(tokens[at]!.lemma);
  const patient = concepts.find((concept) => concept.token > unit.from + at && concept.kind !== 'number');
  return name && patient && isNamed(patient) ? { name, names: [name], agent, patient } : null;
}

/** True where the act is told as done: "bought", "has bought"; not "agreed to buy", "is buying", "announced the purchase of". */
export function isDone({ tokens, predication }: Candidate): boolean {
  const verb = tokens[predication.at];
  return verb !== undefined && !TELLING.has(verb.lemma) && predication.modality === 'stated' && PAST.test(verb.lower) && verb.lower !== verb.lemma;
}

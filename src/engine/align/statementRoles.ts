/** Who does what to whom in a clause, as far as word order tells. */
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import type { Token } from '../model.ts';
import type { Candidate } from './statementCandidates.ts';
import type { Concept } from './statementConcepts.ts';

/** Someone or something with a name. */
export const isParty = (concept: Concept): boolean => concept.entity !== null || concept.kind === 'name';

/** What stands before the predicate acts, what follows it suffers; a passive turns them round. */
export function sideOf(concept: Concept, candidate: Candidate): 'agent' | 'patient' | null {
  const { at, passive } = candidate.predication;
  if (at < 0) return null;
  const before = concept.token - candidate.unit.from < at;
  const by = candidate.tokens[concept.token - candidate.unit.from - 1]?.lower === 'by';
  if (passive) return before ? 'patient' : by ? 'agent' : null;
  return before ? 'agent' : 'patient';
}

export interface Arguments {
  predicate: Concept | undefined;
  agent: Concept | undefined;
  patient: Concept | undefined;
}

/** The head of the noun phrase before the predicate, and of the one after it; in a passive the first one suffers. */
export function argumentsOf({ concepts, predication, tokens, unit }: Candidate): Arguments {
  const { at, passive } = predication;
  const conceptAt = (i: number): Concept | undefined =>
    concepts.find((concept) => concept.token <= unit.from + i && concept.end >= (tokens[i]?.end ?? Number.POSITIVE_INFINITY));
  if (at < 0) return { predicate: undefined, agent: undefined, patient: undefined };
  const subject = headBefore(tokens.slice(0, at));
  // "took over the mill", "took over from her"
  const particles = conceptAt(at)?.phrasal ? (tokens[at + 2]?.lower === 'from' ? 3 : 2) : 1;
  const object = objectHead(tokens, at + particles);
  const [before, after] = [subject < 0 ? undefined : conceptAt(subject), object < 0 ? undefined : conceptAt(object)];
  return { predicate: conceptAt(at), agent: passive ? undefined : before, patient: passive ? before : after };
}

/** For each preposition behind the predicate the heads of the phrases that it opens: "in the final", "of fraud". */
export function adjunctsOf({ concepts, predication: { at }, tokens, unit }: Candidate): ReadonlyMap<string, readonly Concept[]> {
  const found = new Map<string, Concept[]>();
  tokens.forEach((token, i) => {
    if (i <= at || token.pos !== 'ADP' || (token.lower === 'of' && tokens[i - 1]?.pos === 'NOUN')) return;
    const head = objectHead(tokens, i + 1);
    const concept = concepts.find(({ token: own }) => own === unit.from + head);
    if (head >= 0 && concept && concept.kind !== 'number' && !TIME_WORDS.has(concept.key)) found.set(token.lower, [...(found.get(token.lower) ?? []), concept]);
  });
  return found;
}

const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';

/** Position of the last noun before the first preposition or mark that follows a noun ("details" of "details of the sale"). */
export function headBefore(tokens: readonly Token[]): number {
  const end = tokens.findIndex((token, i) => i > 0 && isNominal(tokens[i - 1]!) && (token.pos === 'ADP' || token.pos === 'PUNCT'));
  return tokens.slice(0, end < 0 ? tokens.length : end).findLastIndex(isNominal);
}

/** Position of the last noun of the noun phrase that follows at once; -1 where a preposition or mark comes first. */
function objectHead(tokens: readonly Token[], from: number): number {
  let head = -1;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    // "is buying Harwick Foods today": the day is no part of the name.
    if (head >= 0 && TIME_WORDS.has(token.lemma)) break;
    if (isNominal(token)) head = i;
    else if (!/^(?:DET|ADJ|NUM|PART|ADV)$/.test(token.pos) && token.text !== '-' && !/^(?:its|his|her|their)$/.test(token.lower)) break;
  }
  return head;
}

/**
 * A reading is what is shared, and no more: "The quake struck the coast | killing three" beside "A quake hit the coast" is read without
 * what it killed, which is a fact of its own.
 */
import { isFiniteVerb } from '../extract/statement/coordination.ts';
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import type { Token, Topic } from '../model.ts';
import { conceptSimilarity, massOf } from './spanSimilarity.ts';
import { type Candidate, cutCandidate } from './statementCandidates.ts';
import type { Concept } from './statementConcepts.ts';

/** What is lighter is no fact of its own. */
const LEAST_CUT = 0.5;
/** What is left must still say something. */
const LEAST_LEFT = 2;

/** The readings without the clauses and adjuncts at their ends that no other of them has, or few. */
export function withoutAdditions(members: readonly Candidate[], topic: Topic): Candidate[] {
  return members.map((member) => {
    if (member.unit.form === 'phrase') return member;
    const others = members.filter((other) => other !== member);
    const met = metByMost(member, others, topic);
    return withoutTail(withoutHead(member, met, topic), met, topic);
  });
}

/** What at least half of the others have: one that adds the same need not keep it. */
function metByMost(member: Candidate, others: readonly Candidate[], topic: Topic): Set<Concept> {
  const times = new Map<Concept, number>();
  for (const other of others) for (const { a } of conceptSimilarity(member.concepts, other.concepts, topic).pairs) times.set(a, (times.get(a) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => 2 * count >= others.length).map(([concept]) => concept));
}

function withoutTail(candidate: Candidate, met: ReadonlySet<Concept>, topic: Topic): Candidate {
  const { tokens, unit, predication } = candidate;
  for (let i = Math.max(predication.at, 1) + 1; i < tokens.length; i++) {
    if (!opensAddition(tokens, i)) continue;
    const to = withoutHanging(tokens, i);
    if (to > predication.at && isUnmet(candidate, unit.from + to, unit.to, met) && isLeft(candidate, unit.from, unit.from + to, met))
      return cutCandidate(candidate, unit.from, unit.from + to, topic);
  }
  return candidate;
}

/** "The attack came | as buses waited to leave": where only the second clause is shared, it is the reading. */
function withoutHead(candidate: Candidate, met: ReadonlySet<Concept>, topic: Topic): Candidate {
  const { tokens, unit } = candidate;
  if (unit.form !== 'clauses') return candidate;
  const from = tokens.findIndex((token, i) => i > 1 && HEADS.test(token.lower) && tokens.slice(i).some(isFiniteVerb));
  if (from < 0 || !isUnmet(candidate, unit.from, unit.from + from, met) || !isLeft(candidate, unit.from + from, unit.to, met)) return candidate;
  return cutCandidate(candidate, unit.from + from + 1, unit.to, topic);
}
const HEADS = /^(?:as|when|while|after|before|because)$/;

const within = ({ concepts }: Candidate, from: number, to: number): Concept[] => concepts.filter(({ token }) => token >= from && token < to);

/** A stretch with content of which hardly any other reading has a word. */
const isUnmet = (candidate: Candidate, from: number, to: number, met: ReadonlySet<Concept>): boolean => {
  const concepts = within(candidate, from, to);
  return concepts.length > 0 && massOf(concepts) >= LEAST_CUT && concepts.every((concept) => !met.has(concept));
};

const isLeft = (candidate: Candidate, from: number, to: number, met: ReadonlySet<Concept>): boolean => {
  const concepts = within(candidate, from, to);
  return concepts.length >= LEAST_LEFT && concepts.some((concept) => met.has(concept));
};

const SUBORDINATE = /^(?:after|before|as|when|while|where|because|since|although|though|until|if|unless|once|whereas)$/;
const ADJUNCT = /^(?:amid|following|despite|including)$/;

/** A subordinate clause, a participle of result, a relative clause, a second predicate, a purpose. */
function opensAddition(tokens: readonly Token[], i: number): boolean {
  const [previous, token, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  if (!next) return false;
  // "on the Saturday after Easter"
  if (/^(?:after|before)$/.test(token.lower) && TIME_WORDS.has(previous.lemma) && !isSpan(previous)) return false;
  if (ADJUNCT.test(token.lower)) return true;
  if (SUBORDINATE.test(token.lower)) return token.lower === 'after' || tokens.slice(i + 1).some(isFiniteVerb);
  // Taggers take ", killing three" for a noun.
  if (previous.text === ',' && /^[a-z]{3,}ing$/.test(token.text) && /^(?:DET|NUM|PROPN|ADP|ADV|PRON)$/.test(next.pos)) return true;
  if (token.pos === 'VERB' && /ing$/.test(token.lower)) return previous.text === ',' || /^(?:NOUN|PROPN)$/.test(previous.pos);
  if (token.lower === 'and' || token.lower === 'but')
    return isFiniteVerb(next) || (next.pos === 'ADV' && tokens[i + 2] !== undefined && isFiniteVerb(tokens[i + 2]!));
  if (/^(?:which|who|whose)$/.test(token.lower)) return previous.text === ',';
  return token.lower === 'in' && /^(?:an?|its|his|her|their)$/.test(next.lower) && /^(?:attempt|effort|bid|move|hope)$/.test(tokens[i + 2]?.lemma ?? '');
}

/** "three days | after", "shortly | after", "… , | killing": what hangs on what is cut goes with it. */
function withoutHanging(tokens: readonly Token[], from: number): number {
  let to = from;
  const opener = tokens[from]!.lower;
  const timed = /^(?:after|before|since)$/.test(opener);
  while (to > 1 && (tokens[to - 1]!.pos === 'PUNCT' || (timed && /^(?:NUM|ADV)$/.test(tokens[to - 1]!.pos)) || (timed && isSpan(tokens[to - 1]!)))) to--;
  return to;
}
const isSpan = ({ lemma }: Token): boolean => /^(?:second|minute|hour|day|week|month|year|decade|moment)$/.test(lemma);

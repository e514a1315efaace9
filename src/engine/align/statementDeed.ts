/**
 * One thing done to or by one party, though it may be done more than once and the party need not be named: "the driver faces a charge
 * of theft", "prosecutors accused the motorist of stealing". Beside the deed and the party the clauses must share something else.
 */
import type { Token, Topic } from '../model.ts';
import { FRAMES, type Frame } from './actFrames.ts';
import { partyAt, partyWithin, subjectLeftOut } from './actParties.ts';
import { DEED_FRAMES } from './deedFrames.ts';
import { meet, type SpanSimilarity } from './spanSimilarity.ts';
import { behindWords, filledFrames, isParticiple, objectAt } from './statementAct.ts';
import type { Candidate } from './statementCandidates.ts';
import { type Concept, conceptsOf } from './statementConcepts.ts';
import { areElsewhere } from './statementRelation.ts';
import { headBefore } from './statementRoles.ts';
import { mayBeOne } from './statementVeto.ts';

/** From here on two words for a party are taken for one: "gunman", "attacker". */
const SAME = 0.75;
/** What else they share must say something. */
const COUNTS = 0.35;
/** A party that every sentence is about says nothing. */
const LIGHT_PARTY = 0.2;
/** One that few sentences are about makes the deed one with nothing beside it. */
const RARE = 0.65;

interface Deed {
  names: ReadonlySet<string>;
  party: Concept;
  /** Tokens of the sentence that the frame is made of. */
  spent: ReadonlySet<number>;
  /** Where it is done to the party, or told in more than a verb: "X struck", "X ran" mean many things. */
  telling: boolean;
}

const known = new WeakMap<Candidate, Deed[]>();

/** The deeds that a clause tells, by their party; none for a noun phrase. */
export function deedsOf(candidate: Candidate, topic: Topic): Deed[] {
  const before = known.get(candidate);
  if (before) return before;
  const found = readDeeds(candidate, topic);
  known.set(candidate, found);
  return found;
}

function readDeeds(candidate: Candidate, topic: Topic): Deed[] {
  const { unit, predication } = candidate;
  if (unit.form === 'phrase' || unit.form === 'clauses' || predication.at < 0) return [];
  const frames = [...filledFrames(candidate, FRAMES), ...filledFrames(candidate, DEED_FRAMES)];
  return frames.flatMap((frame) => {
    const party = anyPartyOf(frame, candidate, topic);
    return party
      ? [{ names: new Set([frame.title.toLowerCase()]), party, spent: spentBy(frame, candidate), telling: frame.party === 'object' || frame.others.length > 0 }]
      : [];
  });
}

/** The party by name, or the noun that stands in its place. */
function anyPartyOf(frame: Frame, candidate: Candidate, topic: Topic): Concept | undefined {
  const { tokens, predication } = candidate;
  const { at, group, passive } = predication;
  if (frame.party === 'subject' || ((passive || isParticiple(candidate)) && !frame.behind)) {
    if (frame.party === 'subject' && passive) return undefined;
    const verb = group < 0 ? at : Math.min(at, group);
    // "Filming of the opera stopped": what stops is the filming.
    if (/ing$/.test(tokens[0]!.lower) && tokens[1]?.lower === 'of') return conceptAt(0, candidate, topic);
    return (
      partyWithin(candidate, verb, topic) ??
      conceptAt(headBefore(tokens.slice(0, verb)), candidate, topic) ??
      subjectLeftOut(candidate, topic) ??
      inherited(candidate)
    );
  }
  const particle = [...frame.verbs].some((verb) => verb === `${tokens[at]!.lemma}_${tokens[at + 1]?.lower}`);
  const object = objectAt(tokens, frame.behind ? behindWords(frame.others, tokens, at) : at + (particle ? 2 : 1));
  return object < 0 ? undefined : (partyAt(candidate, object, topic) ?? conceptAt(object, candidate, topic));
}

/** The concept that a token of the candidate belongs to. */
function conceptAt(at: number, { tokens, unit }: Candidate, topic: Topic): Concept | undefined {
  const token = tokens[at];
  return token && conceptsOf(topic)[unit.story]?.[unit.sentence]?.find(({ start, end }) => start <= token.start && token.end <= end);
}

/** The subject that a clause leaves out, as its candidate has it. */
const inherited = ({ concepts: [first], unit, tokens: [opener] }: Candidate): Concept | undefined =>
  first && first.token < unit.from && /^(?:VERB|AUX|PRON)$/.test(opener?.pos ?? '') ? first : undefined;

function spentBy({ others }: Frame, { tokens, unit, predication: { at } }: Candidate): ReadonlySet<number> {
  const isOfFrame = ({ lemma, lower }: Token): boolean => others.some((words) => words.has(lemma) || words.has(lower));
  return new Set(tokens.flatMap((token, i) => (i === at || (i > at && isOfFrame(token)) ? [unit.from + i] : [])));
}

/** True where both tell one deed of one party, and share something besides, or the party is a thing that little is said of. */
export function isSameDeed(a: Candidate, b: Candidate, { pairs }: SpanSimilarity, topic: Topic): boolean {
  if (a.predication.negated !== b.predication.negated) return false;
  return deedsOf(a, topic).some((left) =>
    deedsOf(b, topic).some((right) => {
      if (![...left.names].some((name) => right.names.has(name)) || Math.min(left.party.weight, right.party.weight) < LIGHT_PARTY) return false;
      if (left.telling && right.telling && isRareNoun(left.party) && isRareNoun(right.party) && isOneParty(left.party, right.party, topic))
        return !areElsewhere(a, b, topic);
      return (isOneParty(left.party, right.party, topic) || mayBeOne(left.party, right.party)) && sharesMore(left, right, pairs);
    }),
  );
}

const isRareNoun = ({ kind, weight }: Concept): boolean => kind === 'word' && weight >= RARE;

const isOneParty = (a: Concept, b: Concept, topic: Topic): boolean => (a.id < 0 || b.id < 0 ? a.key === b.key : meet(a, b, topic) >= SAME);

/** Something beside the party and the words of the frame, in both. */
const sharesMore = (left: Deed, right: Deed, pairs: SpanSimilarity['pairs']): boolean =>
  pairs.some(
    ({ a, b, strength }) =>
      strength >= SAME &&
      a.kind !== 'number' &&
      Math.min(a.weight, b.weight) >= COUNTS &&
      !left.spent.has(a.token) &&
      !right.spent.has(b.token) &&
      a.start !== left.party.start &&
      b.start !== right.party.start &&
      a.key !== left.party.key,
  );

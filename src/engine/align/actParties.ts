/** Whom a clause is about where it gives no name: a pronoun, a subject left out, "the actress". */
import { FEMALE, MALE } from '../extract/quote/speakerWords.ts';
import { attributionTokens } from '../extract/statement/attributions.ts';
import { verbGroupStart } from '../extract/statement/predication.ts';
import type { Entity, Mention, Sentence, Token, Topic } from '../model.ts';
import { kindsOf } from './actKinds.ts';
import type { Candidate } from './statementCandidates.ts';
import { type Concept, conceptsOf } from './statementConcepts.ts';

/** Whom a story is about it names at least so often. */
const LEAST_NAMED = 3;
/** How near the same a kind must be: "the actress" for a star. */
const SAME_KIND = 0.85;
/** Nouns that many in a story may be. */
const ANYONE = new Set('man woman person people boy girl child victim suspect official spokesman spokeswoman one group team source'.split(' '));

const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** The party that the token at `at` of the candidate stands for; undefined where it is no party, or may be more than one. */
export function partyAt(candidate: Candidate, at: number, topic: Topic): Concept | undefined {
  const { tokens, unit } = candidate;
  const token = tokens[at];
  if (!token) return undefined;
  const concepts = conceptsOf(topic)[unit.story]?.[unit.sentence] ?? [];
  const named = concepts.find((concept) => concept.start <= token.start && token.end <= concept.end && (concept.entity || concept.kind === 'name'));
  if (named) return named;
  if (/^(?:he|she|him|her|himself|herself|who)$/.test(token.lower)) return standIn(personBefore(candidate, token, topic), token);
  return token.pos === 'NOUN' && isDefinite(tokens, at) ? standIn(ofKind(token.lemma, candidate.unit.story, topic), token) : undefined;
}

/** The subject that a clause leaves out: "Roe, 34, was fined and | told to go", "Roe was fined after | pleading guilty". */
export function subjectLeftOut(candidate: Candidate, topic: Topic): Concept | undefined {
  const { unit, tokens } = candidate;
  const opener = tokens[/^(?:after|since)$/.test(tokens[0]?.lower ?? '') ? 1 : 0];
  if (unit.from === 0 || !opener || !/^(?:VERB|AUX)$/.test(opener.pos)) return undefined;
  const sentence = topic.stories[unit.story]!.sentences[unit.sentence]!;
  const verb = verbGroupStart(sentence.tokens);
  const whole = { ...candidate, tokens: sentence.tokens, unit: { ...unit, from: 0, start: sentence.start } };
  return verb > 0 && verb < unit.from ? partyWithin(whole, verb, topic) : undefined;
}

/** The party that the subject, the tokens before `verb`, stands for: its head, or the name put beside it ("the third man, Jan Roe,"). */
export function partyWithin(candidate: Candidate, verb: number, topic: Topic): Concept | undefined {
  const subject = candidate.tokens.slice(0, verb);
  const head = subjectAt(subject);
  const party = head < 0 ? undefined : partyAt(candidate, head, topic);
  if (party) return party;
  // Where the comma was lost: "Jan Roe the interim coach | stays on".
  const article = subject.findIndex(({ lower }, i) => i > 0 && i < head && /^(?:the|an?)$/.test(lower));
  if (article > 0 && subject.slice(0, article).every(({ pos }) => pos === 'PROPN')) return partyAt(candidate, 0, topic);
  if (subject[head + 1]?.text !== ',') return undefined;
  const beside = subject.findIndex((token, i) => i > head + 1 && token.pos === 'PROPN');
  return beside === head + 2 ? partyAt(candidate, beside, topic) : undefined;
}

const isPronoun = ({ lower }: Token): boolean => /^(?:he|she|who|him|her)$/.test(lower);

/** The head of the subject: the last noun before the first preposition or mark behind a noun, or a pronoun. */
function subjectAt(tokens: readonly Token[]): number {
  const pronoun = tokens.findLastIndex(isPronoun);
  if (pronoun >= 0) return pronoun;
  const end = tokens.findIndex((token, i) => i > 0 && isNominal(tokens[i - 1]!) && /^(?:ADP|PUNCT)$/.test(token.pos));
  return tokens.slice(0, end < 0 ? tokens.length : end).findLastIndex(isNominal);
}

/** A name in the place of the word that stands for it. */
const standIn = (entity: Entity | undefined, { start, end }: Token): Concept | undefined =>
  entity && { id: -1, kind: 'entity', key: `@${entity.id}`, phrasal: null, entity, verb: false, weight: 1, token: -1, start, end };

/** Who is spoken of before a pronoun: in the sentence; in the one before, if that is about anybody; else whom the story is about, or one of the sentences before. */
function personBefore({ unit }: Candidate, token: Token, topic: Topic): Entity | undefined {
  const { sentences } = topic.stories[unit.story]!;
  const people = (sentence: Sentence, end = sentence.end): Mention[] => {
    const aside = attributionTokens(sentence);
    return topic.entities
      .mentions(unit.story, sentence.start, end)
      .filter(({ entity, start, end: to }) => mayBePerson(entity) && to <= end && fits(entity, token, topic) && !isAside(start, sentence, aside));
  };
  const own = sentences[unit.sentence]!;
  const here = people(own, token.start);
  if (token.lower === 'who') return here.at(-1)?.entity;
  if (here.length) return leading(here, unit, topic)?.entity;
  const called = own.tokens.flatMap((other, i) => (other.end <= token.start && other.pos === 'NOUN' && isDefinite(own.tokens, i) ? [other.lemma] : []));
  for (const noun of called) {
    const entity = ofKind(noun, unit.story, topic);
    if (entity && mayBePerson(entity) && fits(entity, token, topic)) return entity;
  }
  const near = [1, 2, 3].map((back) => sentences[unit.sentence - back]).filter((sentence) => sentence !== undefined);
  const met = near.find((sentence) => people(sentence).length);
  const found = met && leading(people(met), { ...unit, sentence: met.index }, topic)?.entity;
  return met === near[0] && found ? found : (protagonist(unit.story, token, topic) ?? found);
}

/** A name of two words that nothing says the type of is as often a person's. */
const mayBePerson = ({ type, name }: Entity): boolean => type === 'person' || (type === 'other' && /^(?!The )\S+ \S+$/.test(name));

const isAside = (start: number, { tokens }: Sentence, aside: ReadonlySet<number>): boolean => aside.has(tokens.findIndex((token) => token.end > start));

/** The person whom a story names more than twice as often as any other; undefined where it is about several. */
function protagonist(story: number, token: Token, topic: Topic): Entity | undefined {
  const counts = new Map<Entity, number>();
  for (const { entity } of topic.entities.mentions(story)) if (entity.type === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= LEAST_NAMED && first[1] > 2 * (second?.[1] ?? 0) && fits(first[0], token, topic) ? first[0] : undefined;
}

/** The first that no preposition stands before, else the only one. */
function leading(mentions: readonly Mention[], { story, sentence }: Candidate['unit'], topic: Topic): Mention | undefined {
  const { tokens } = topic.stories[story]!.sentences[sentence]!;
  const isSubject = ({ start }: Mention): boolean => {
    const at = tokens.findIndex((token) => token.start >= start);
    let before = at - 1;
    while (before >= 0 && /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test(tokens[before]!.pos)) before--;
    return tokens[before]?.pos !== 'ADP' && tokens[at - 1]?.pos !== 'ADP';
  };
  const subject = mentions.find(isSubject);
  if (subject) return subject;
  return mentions.every(({ entity }) => entity === mentions[0]!.entity) ? mentions[0] : undefined;
}

/** "she" is no one whom any story calls an actor or "Mr". */
function fits(entity: Entity, { lower }: Token, topic: Topic): boolean {
  const kinds = kindsOf(topic).get(entity) ?? new Set();
  if (/^(?:she|her|herself)$/.test(lower)) return ![...kinds].some((kind) => MALE.has(kind));
  return !/^(?:he|him|himself)$/.test(lower) || ![...kinds].some((kind) => FEMALE.has(kind));
}

const isDefinite = (tokens: readonly Token[], at: number): boolean => {
  let from = at - 1;
  while (from >= 0 && /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(tokens[from]!.pos)) from--;
  return /^(?:the|this|that)$/.test(tokens[from]?.lower ?? '');
};

/** The one party that the story names and that any story calls so. */
function ofKind(noun: string, story: number, topic: Topic): Entity | undefined {
  if (ANYONE.has(noun)) return undefined;
  const named = new Set(topic.entities.mentions(story).map(({ entity }) => entity));
  const fitting = [...kindsOf(topic)].filter(
    ([entity, kinds]) => named.has(entity) && [...kinds].some((kind) => kind === noun || topic.thesaurus.relatedness(kind, noun) >= SAME_KIND),
  );
  return fitting.length === 1 ? fitting[0]![0] : undefined;
}

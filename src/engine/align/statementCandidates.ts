import { leadOf } from '../extract/statement/lead.ts';
import { type Predication, readPredication } from '../extract/statement/predication.ts';
import { tokensOf, type Unit, unitsOf } from '../extract/statement/units.ts';
import type { Block, Claim, Token, Topic } from '../model.ts';
import { massOf } from './spanSimilarity.ts';
import { type Concept, conceptsOf } from './statementConcepts.ts';

/** A stretch of a sentence that may be a reading, with what it is compared by. */
export interface Candidate {
  unit: Unit;
  story: number;
  sentence: number;
  start: number;
  end: number;
  tokens: readonly Token[];
  concepts: readonly Concept[];
  predication: Predication;
}

/** Lighter than this, a stretch says too little to be told from others. */
const LIGHTEST = 0.7;
const INHERITED_WEIGHT = 0.5;

const made = new WeakMap<Topic, Candidate[][][]>();

/** Candidates of all stories, by story and sentence. Headlines have none: the lede says the same, and says it in full. */
export function candidatesOf(topic: Topic): Candidate[][][] {
  const known = made.get(topic);
  if (known) return known;
  const candidates = sentencesOf(topic, (kind) => kind !== 'title').map((story) => story.map((units) => candidatesIn(units, topic)));
  made.set(topic, candidates);
  return candidates;
}

/** Candidates in the headlines, for comparisons in which the body of their story has no reading. */
export const headlineCandidatesOf = (topic: Topic): Candidate[] =>
  sentencesOf(topic, (kind) => kind === 'title').flatMap((story) =>
    story.flatMap((units) => candidatesIn(units, topic).filter(({ unit }) => unit.form !== 'phrase')),
  );

/** Candidates cut shorter when they became readings. */
const cuts = new WeakMap<Topic, Map<string, Candidate>>();

/** The candidate from one token of its sentence to another, for use as a reading. */
export function cutCandidate({ unit }: Candidate, from: number, to: number, topic: Topic): Candidate {
  const { tokens } = topic.stories[unit.story]!.sentences[unit.sentence]!;
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  const known = cuts.get(topic) ?? new Map<string, Candidate>();
  cuts.set(topic, known);
  const key = `${unit.story} ${start} ${end}`;
  const cut =
    known.get(key) ?? candidate({ ...unit, from, to, start, end, own: Math.max(unit.own, start), form: unit.form === 'clauses' ? 'clause' : unit.form }, topic);
  known.set(key, cut);
  return cut;
}

/** The candidate that a claim was made of; undefined for a claim of another kind of stretch. */
export const candidateAt = ({ story, start, end }: Claim, topic: Topic): Candidate | undefined =>
  cuts.get(topic)?.get(`${story} ${start} ${end}`) ??
  [...(candidatesOf(topic)[story]?.flat() ?? []), ...headlineCandidatesOf(topic)].find(
    (candidate) => candidate.story === story && candidate.start === start && candidate.end === end,
  );

const sentencesOf = (topic: Topic, takes: (kind: Block['kind'] | undefined) => boolean): Unit[][][] =>
  topic.stories.map((story) => unitsOf(story).map((units, i) => (takes(story.blocks[story.sentences[i]!.block]?.kind) ? units : [])));

function candidatesIn(units: Unit[], topic: Topic): Candidate[] {
  const all = units.map((unit) => candidate(unit, topic)).filter(({ concepts }) => concepts.length >= 2 && massOf(concepts) >= LIGHTEST);
  const denials = all.filter(({ unit, predication }) => unit.form === 'clause' && predication.negated && predication.at >= 0);
  return all.filter((candidate) => isAsserted(candidate, denials));
}

/** "has carried out no raid on X" tells of no raid: what follows a denied predicate is no fact by itself, nor is "any raid". */
function isAsserted({ unit, tokens }: Candidate, denials: readonly Candidate[]): boolean {
  if (unit.form !== 'phrase' && unit.form !== 'core') return true;
  if (/^(?:any|no|neither)$/.test(tokens[0]?.lower ?? '')) return false;
  return !denials.some((denial) => denial.unit.to >= unit.to && denial.unit.from + denial.predication.at < unit.from);
}

function candidate(unit: Unit, topic: Topic): Candidate {
  const parent = topic.stories[unit.story]!.sentences[unit.sentence]!;
  const tokens = tokensOf(unit, topic);
  const predication = readPredication(tokens, leadOf(parent, unit.from));
  const { story, sentence, start, end } = unit;
  return { unit, story, sentence, start, end, tokens, concepts: conceptsWithSubject(unit, topic), predication };
}

/** Concepts of the stretch; the subject that it leaves out or names by a pronoun at half weight: "…, and closed the port" is still of whoever did. */
function conceptsWithSubject(unit: Unit, topic: Topic): readonly Concept[] {
  const all = conceptsOf(topic)[unit.story]?.[unit.sentence] ?? [];
  const own = all.filter((concept) => concept.start >= unit.start && concept.end <= unit.end);
  if (unit.form === 'phrase') return own;
  const { tokens } = topic.stories[unit.story]!.sentences[unit.sentence]!;
  const subject = subjectLeftOut(tokens[unit.from]!, unit, all, topic);
  return subject ? [{ ...subject, weight: subject.weight * INHERITED_WEIGHT }, ...own] : own;
}

function subjectLeftOut(opener: Token, unit: Unit, all: readonly Concept[], topic: Topic): Concept | undefined {
  const before = all.filter((concept) => concept.token < unit.from && !concept.verb && concept.kind !== 'number');
  if (/^(?:which|who|whose|where)$/.test(opener.lower)) return before.at(-1);
  if (unit.from > 0 && (opener.pos === 'VERB' || opener.pos === 'AUX')) return before[0];
  if (!/^(?:he|she|it|they)$/.test(opener.lower)) return undefined;
  if (before[0]) return before[0];
  // "It also closed the port": whom the sentence before is about.
  const previous = conceptsOf(topic)[unit.story]?.[unit.sentence - 1]?.find((concept) => !concept.verb && concept.kind !== 'number');
  return previous && { ...previous, token: -1 };
}

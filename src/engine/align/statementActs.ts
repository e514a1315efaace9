/** One comparison for each act that two or more stories tell of one party. */
import type { Topic } from '../model.ts';
import { isHeadline } from './again.ts';
import type { Cluster } from './cluster.ts';
import { type Act, actOf, isOneAct } from './statementAct.ts';
import { type Candidate, candidatesOf, headlineCandidatesOf } from './statementCandidates.ts';
import { overlaps } from './statementPairs.ts';
import { isYear, otherTimes } from './statementVeto.ts';

interface Telling {
  candidate: Candidate;
  act: Act;
}

/** What two clauses that tell one act have in common, on the scale of pair scores. */
const SCORE = 1;

export interface ToldAct extends Cluster<Candidate> {
  /** Where stories tell it again. */
  repeats: Candidate[];
}

/** The acts that are told, each with the first telling of every story; headlines speak where the text does not. */
export function toldActs(topic: Topic): ToldAct[] {
  const groups: Telling[][] = [];
  for (const telling of [...bodyTellings(topic), ...tellingsOf(headlineCandidatesOf(topic), topic)]) {
    const home = groups.find((group) => group.every((other) => fits(telling, other, topic)));
    if (home) home.push(telling);
    else groups.push([telling]);
  }
  return groups.map((group) => toCluster(group, topic)).filter(({ members }) => members.length > 1);
}

const fits = (a: Telling, b: Telling, topic: Topic): boolean =>
  isOneAct(a.act, b.act) && !otherTimes(a.candidate, b.candidate) && formerYear(a.candidate, topic) === formerYear(b.candidate, topic);

/** "was arrested in 2009, too": a year before that of the report puts the act in another time than one that is told without. */
function formerYear({ story, tokens }: Candidate, topic: Topic): string {
  const published = topic.stories[story]!.published?.edtf.slice(0, 4);
  return tokens.find(({ text }) => isYear(text) && text !== published)?.text ?? '';
}

const bodyTellings = (topic: Topic): Telling[] =>
  candidatesOf(topic)
    .flatMap((story) => story.flatMap((sentence) => tellingsOf(sentence, topic)))
    .toSorted((a, b) => a.candidate.sentence - b.candidate.sentence || a.candidate.story - b.candidate.story);

/** The clauses of a sentence that tell an act, each in its shortest form. */
function tellingsOf(candidates: readonly Candidate[], topic: Topic): Telling[] {
  const told = candidates.flatMap((candidate) => {
    const act = isCounted(candidate, topic) ? null : actOf(candidate, topic);
    return act ? [{ candidate, act }] : [];
  });
  const shortest = told.toSorted((a, b) => a.candidate.end - a.candidate.start - (b.candidate.end - b.candidate.start));
  return shortest.filter(({ candidate }, i) => !shortest.slice(0, i).some((other) => overlaps(other.candidate, candidate)));
}

/** "It was the third time that Roe was arrested": how often, and not that. */
function isCounted({ unit, tokens }: Candidate, topic: Topic): boolean {
  const sentence = topic.stories[unit.story]!.sentences[unit.sentence]!.tokens;
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const before = sentence.slice(0, unit.from + Math.max(0, verb)).map(({ lower }) => lower);
  return COUNTED_TIME.test(before.join(' '));
}
const COUNTED_TIME =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|only|next|umpteenth) (?:time|occasion)\b(?! in)/;

function toCluster(group: readonly Telling[], topic: Topic): ToldAct {
  const candidates = group.map(({ candidate }) => candidate);
  const members = candidates.filter(({ story }, i) => candidates.findIndex((other) => other.story === story) === i);
  return {
    members: members.toSorted((a, b) => a.story - b.story),
    repeats: candidates.filter((candidate) => !members.includes(candidate) && !isHeadline(candidate, topic)),
    confidence: SCORE,
  };
}

import type { Verdict } from '../../schemas/vocabulary.ts';
import { actOf } from '../align/statementAct.ts';
import { candidateAt } from '../align/statementCandidates.ts';
import type { Concept } from '../align/statementConcepts.ts';
import type { StatementClaim, Topic } from '../model.ts';
import { listed, quoted } from '../text/readable.ts';
import { storiesOf } from './compose.ts';
import type { PairRelation } from './statement.ts';
import { additionOf } from './statementAdditions.ts';
import { clashOf } from './statementClash.ts';
import { unanimityOf } from './unanimity.ts';
import { inOneRole, isSameWord } from './wordRole.ts';

type RelationOf = (a: StatementClaim, b: StatementClaim) => PairRelation;

const MOST_SHARED = 3;
const MOST_ADDITIONS = 2;

/** Why these statements are one point, with what they share or how their words differ; then how sure each is of it, or what only one adds. */
export function explainStatement(readings: readonly StatementClaim[], verdict: Verdict, relationOf: RelationOf, topic: Topic): string {
  const second = (verdict === 'agree' ? '' : hedges(readings, topic)) || (verdict === 'conflict' ? '' : additions(readings, relationOf, topic));
  return [opening(readings, verdict, relationOf, topic), second].filter(Boolean).join(' ');
}

const siglum = (claim: StatementClaim, topic: Topic): string => topic.stories[claim.story]!.siglum;
const words = (claim: { start: number; end: number }, story: number, topic: Topic): string =>
  quoted(topic.stories[story]!.source.slice(claim.start, claim.end));
const plain = (claim: StatementClaim, topic: Topic): string =>
  topic.stories[claim.story]!.text.slice(claim.start, claim.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function opening(readings: readonly StatementClaim[], verdict: Verdict, relationOf: RelationOf, topic: Topic): string {
  const stories = storiesOf(readings, topic);
  if (verdict === 'conflict') return clash(readings, relationOf, topic) ?? denial(readings, topic);
  if (new Set(readings.map((reading) => plain(reading, topic))).size === 1) return `${stories} say this in the same words.`;
  const same = verdict === 'agree' ? `${stories} say the same` : `${stories} speak of the same thing, and all can be true`;
  const detail = rewordings(readings, relationOf, topic) || inCommon(readings, relationOf, topic);
  return detail ? `${same}: ${detail}.` : `${same}.`;
}

function inCommon(readings: readonly StatementClaim[], relationOf: RelationOf, topic: Topic): string {
  const shared = sharedWords(readings, relationOf, topic);
  if (!shared.length) return '';
  return `the word${shared.length > 1 ? 's' : ''} ${listed(shared)} stand${shared.length > 1 ? '' : 's'} in ${readings.length > 2 ? 'all or most of them' : 'both'}`;
}

/** The first two readings that fill one slot in two ways. */
function clash(readings: readonly StatementClaim[], relationOf: RelationOf, topic: Topic): string | null {
  for (const [i, a] of readings.entries())
    for (const b of readings.slice(i + 1)) {
      const found = clashOf(a, b, relationOf(a, b).similarity, topic);
      if (found) return `${siglum(a, topic)} has ${quoted(found.a)} where ${siglum(b, topic)} has ${quoted(found.b)}; both cannot be true.`;
    }
  return null;
}

/** Who states it and who denies it; or the two groups with what each says, where the predicates are opposites. */
function denial(readings: readonly StatementClaim[], topic: Topic): string {
  const first = (claims: StatementClaim[]): string => (claims[0] ? words(claims[0], claims[0].story, topic) : '');
  const [denied, stated] = [readings.filter(({ statement }) => statement.negated), readings.filter(({ statement }) => !statement.negated)];
  if (denied.length && stated.length)
    return `${storiesOf(stated, topic)} ${stated.length > 1 ? 'state' : 'states'} it: ${first(stated)}. ${storiesOf(denied, topic)} ${denied.length > 1 ? 'say' : 'says'} that it is not so: ${first(denied)}.`;
  const [all, some] = [readings.filter((one) => unanimityOf(one, topic) === 'unanimous'), readings.filter((one) => unanimityOf(one, topic) === 'split')];
  if (all.length && some.length)
    return `By ${storiesOf(all, topic)} it was decided with one voice, by ${storiesOf(some, topic)} it was not: ${first(all)} and ${first(some)}.`;
  const side = readings.filter(({ statement }) => !topic.thesaurus.opposed(statement.predicate, readings[0]!.statement.predicate));
  const other = readings.filter((reading) => !side.includes(reading));
  return `${storiesOf(side, topic)} and ${storiesOf(other, topic)} say opposite things: ${first(side)} and ${first(other)}.`;
}

/** What is done tells more than what else is mentioned. */
const telling = ({ weight, verb }: Concept): number => weight * (verb ? 2 : 1);

/** The heaviest words that the first reading shares as they are with most others. */
function sharedWords(readings: readonly StatementClaim[], relationOf: RelationOf, topic: Topic): string[] {
  const [first, ...others] = readings;
  if (!first) return [];
  const found = new Map<Concept, number>();
  for (const other of others)
    for (const { a, b, strength } of relationOf(first, other).similarity.pairs)
      if (strength === 1 && a.kind !== 'number' && isSameWord({ claim: first, concept: a }, { claim: other, concept: b }, topic))
        found.set(a, (found.get(a) ?? 0) + 1);
  return [...found]
    .filter(([, times]) => times * 2 >= others.length)
    .sort((x, y) => y[1] * telling(y[0]) - x[1] * telling(x[0]) || x[0].start - y[0].start)
    .slice(0, MOST_SHARED)
    .sort((x, y) => x[0].start - y[0].start)
    .map(([concept]) => words(concept, first.story, topic));
}

/** "“stop” in A is “counter” in B": the heaviest two words that are said otherwise, each once. */
function rewordings(readings: readonly StatementClaim[], relationOf: RelationOf, topic: Topic): string {
  const found = readings.flatMap((a, i) =>
    readings.slice(i + 1).flatMap((b) =>
      relationOf(a, b)
        .similarity.pairs.filter((pair) => pair.strength < 1 && pair.strength >= 0.6 && pair.a.key !== pair.b.key)
        .filter((pair) => inOneRole({ claim: a, concept: pair.a }, { claim: b, concept: pair.b }, topic))
        .map((pair) => ({ pair, text: `${words(pair.a, a.story, topic)} in ${siglum(a, topic)} is ${words(pair.b, b.story, topic)} in ${siglum(b, topic)}` })),
    ),
  );
  const used = new Set<string>();
  const chosen = found
    .sort((x, y) => y.pair.a.weight + y.pair.b.weight - x.pair.a.weight - x.pair.b.weight)
    .filter(({ pair }) => !used.has(pair.a.key) && !used.has(pair.b.key) && Boolean(used.add(pair.a.key).add(pair.b.key)));
  return listed(chosen.slice(0, 2).map(({ text }) => text));
}

const HEDGES: Record<StatementClaim['statement']['modality'], string> = {
  stated: 'as a fact',
  planned: 'as planned or expected',
  possible: 'as possible',
  hoped: 'as a wish',
  alleged: 'as alleged',
  denied: 'as denied',
};

/** Who calls for a thing has it as a wish, as they have it who demand that it be done. */
const WISHES = new Set(['call', 'demand', 'urge', 'want', 'appeal', 'press', 'seek', 'request', 'ask', 'hope', 'wish']);
const hedgeOf = ({ statement: { modality, predicate } }: StatementClaim): StatementClaim['statement']['modality'] =>
  modality === 'stated' && WISHES.has(predicate.split('_')[0]!) ? 'hoped' : modality;

/** "A states it as a fact, B as planned." — nothing where all put it alike. */
function hedges(readings: readonly StatementClaim[], topic: Topic): string {
  const kinds = [...new Set(readings.map(hedgeOf))];
  if (kinds.length < 2) return '';
  const parts = kinds.map((kind, i) => {
    const stories = readings.filter((reading) => hedgeOf(reading) === kind);
    return `${storiesOf(stories, topic)}${i ? '' : stories.length > 1 ? ' give it' : ' gives it'} ${HEDGES[kind]}`;
  });
  return `${listed(parts)}.`;
}

/** What one reading says and no other, in whole phrases. */
function additions(readings: readonly StatementClaim[], relationOf: RelationOf, topic: Topic): string {
  const added = readings.flatMap((reading) => {
    const met = new Set(readings.filter((other) => other !== reading).flatMap((other) => relationOf(reading, other).similarity.pairs.map(({ a }) => a.start)));
    const addition = additionOf(reading, met, topic);
    return addition && !tellsAct(addition, reading, topic) ? [{ reading, addition }] : [];
  });
  const parts = added
    .toSorted((x, y) => y.addition.weight - x.addition.weight || x.reading.story - y.reading.story)
    .slice(0, MOST_ADDITIONS)
    .map(({ reading, addition }) => `only ${siglum(reading, topic)} adds ${words(addition, reading.story, topic)}`);
  const text = listed(parts);
  return text ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : '';
}

/** What tells the act in words of its own ("pleaded not guilty" beside "denied the charges") adds nothing to it. */
function tellsAct({ start, end }: { start: number; end: number }, reading: StatementClaim, topic: Topic): boolean {
  const candidate = candidateAt(reading, topic);
  const verb = candidate && actOf(candidate, topic) ? candidate.tokens[candidate.predication.at] : undefined;
  return verb !== undefined && start <= verb.start && verb.end <= end;
}

/** What speaks for two dates being those of one event, and what forbids it. */
import type { DateClaim, Topic } from '../model.ts';
import { bothAffirm, contextSimilarity, mayBeOneUtterance, type Similarity } from './context.ts';
import { isOneEvent } from './event.ts';
import { type ContextWeights, contextFactors, type PairEvidence } from './factors.ts';
import { isOneBeginning } from './origin.ts';
import { otherSize } from './placeTime.ts';
import { isSameAct } from './sameAct.ts';
import { daysApart, type TimeRelation, timeRelation } from './timeRelation.ts';

/**
 * Weights of the factors, each of which is 0..1. What the words around say outweighs the value: the same day holds many
 * events. Found by search over annotated news with each topic kept aside in turn; the optimum is flat.
 */
export const TIME_WEIGHTS: ContextWeights = {
  near: 0.3,
  words: 0.4,
  sentence: 0.2,
  entities: 0.12,
  around: 0.15,
  rarest: 0.3,
  predicate: 0.25,
};
const WEIGHTS = {
  ...TIME_WEIGHTS,
  lede: 0.1,
  event: 0.3,
  known: 0.3,
  act: 0.3,
  beginning: 0.4,
};
const VALUE: Record<TimeRelation, number> = { equal: 0.4, within: 0.15, overlap: 0.15, near: 0, apart: -0.1, unknown: 0 };
/** Sum of the weights that can come together, to bring the score to 0..1. */
const FULL = 1.8;
export const THRESHOLD = 0.45 / FULL;
const VALUE_FACTOR = 'dates ';
const ACT_FACTOR = 'one act of one party';
/** The opening sentences tell the event that the story is about. */
export const LEDE_SENTENCES = 3;
/** Two different days are set against each other only where nearly all else is the same. */
const CONFLICT_NEAR = 0.5;
/** Years are told further from their event than days, with less beside them; and of two times of one day the day agrees. */
const CONFLICT_NEAR_ROUGHLY = 0.38;
const CONFLICT_SENTENCE = 0.3;
/** … and where the words other than names agree this much: two people who speak to one agency do two things. */
const CONFLICT_WORDS = 0.35;
/** Whatever the dates: a day alone makes no event. */
const LEAST_IN_COMMON = 0.12;
/** … and less so a month or a year, in which much happens. */
const LEAST_IN_COMMON_COARSE = 0.16;
/** What lies well off the news is told of once: "in 2004", "in November 2011". */
const LEAST_IN_COMMON_OLD = 0.05;
/** "Last week" stands all over a story: what stands right beside it must be much the same. */
const WEEK_NEAR = 0.35;
/** A date that could not be resolved brings no evidence of its own. */
const UNKNOWN_NEAR = 0.4;
const APART_NEAR = 0.72;
const APART_SENTENCE = 0.5;

/** Days that it may mean, beyond the first. */
export const lengthOf = ({ time }: DateClaim): number => (time.days ? time.days[1] - time.days[0] : Number.POSITIVE_INFINITY);

/** A pair of dates with all that decides about it. */
interface DatePair {
  a: DateClaim;
  b: DateClaim;
  topic: Topic;
  relation: TimeRelation;
  similarity: Similarity;
  /** One sudden event of that day, one act of one party, a day that is known again. */
  event: boolean;
  act: boolean;
  known: boolean;
}

function pairOf(a: DateClaim, b: DateClaim, topic: Topic): DatePair {
  const relation = timeRelation(a.time, b.time);
  const similarity = contextSimilarity(a, b, topic);
  const known = relation === 'equal' && isKnownDay(a, b, similarity, topic);
  return { a, b, topic, relation, similarity, event: isOneEvent(a, b, topic), act: isSameAct(a, b, topic), known };
}

/** @param rarity how telling an equal value is, 0..1: little for the day on which everything happens. */
export function dateEvidence(a: DateClaim, b: DateClaim, topic: Topic, rarity = 1): PairEvidence {
  const pair = pairOf(a, b, topic);
  const { relation, similarity } = pair;
  const agreement = VALUE[relation];
  const mark = (holds: boolean) => (holds ? 1 : 0);
  return {
    factors: [
      ...contextFactors(similarity, WEIGHTS, 'date'),
      { name: 'both open their story', value: mark(relation === 'equal' && opens(a) && opens(b)), weight: WEIGHTS.lede },
      { name: 'a day that is known again', value: mark(pair.known), weight: WEIGHTS.known },
      { name: 'one beginning', value: mark(relation !== 'equal' && isOneBeginning(a, b, similarity.near, topic)), weight: WEIGHTS.beginning },
      { name: ACT_FACTOR, value: mark(pair.act), weight: WEIGHTS.act },
      { name: 'one event of that day', value: mark(pair.event), weight: WEIGHTS.event },
      { name: `${VALUE_FACTOR}${relation}`, value: agreement > 0 ? rarity : 1, weight: agreement },
    ].map((factor) => ({ ...factor, weight: factor.weight / FULL })),
    veto: vetoOf(pair),
    cap: hasLittleInCommon(pair) ? (isOld(pair) ? ONLY_AN_OLD_DATE : ONLY_THE_DATE) : undefined,
  };
}

/** The most that a pair scores which has nothing but the date in common, and where the date lies well off the news. */
const ONLY_THE_DATE = 0.02;
const ONLY_AN_OLD_DATE = 0.5 * THRESHOLD;

/** True where the surroundings share next to nothing, so that only the date would speak for one event. */
function hasLittleInCommon(pair: DatePair): boolean {
  const { a, b, relation, event, act, known } = pair;
  if (event || act || known || relation === 'unknown') return false;
  const { near, words, sentence } = pair.similarity;
  const coarse = lengthOf(a) > 0 && lengthOf(b) > 0;
  const least = isOld(pair) ? LEAST_IN_COMMON_OLD : coarse ? LEAST_IN_COMMON_COARSE : LEAST_IN_COMMON;
  return Math.max(near, words, sentence) < least || (areWeeks(a, b) && sentence < LEAST_IN_COMMON && near < WEEK_NEAR);
}

/** What lies this far off is told of for one thing, even where only the month or year is given. */
const OLD_DAYS = 180;
const isOld = ({ a, b, topic, relation }: DatePair): boolean =>
  (relation === 'equal' || relation === 'within') && ![a, b].some((claim) => isNews(claim, topic, OLD_DAYS));

/** Days this close to publication are those of the news, on which much happens; less of it to one party on a day that is some days off. */
const NEWS_DAYS = 7;
export const QUIET_DAYS = 3;
const SAME_PARTIES = 0.4;
/** Fifteen years off, a story names a year for one thing. */
const LONG_AGO = 5475;

/** A day well before or after the news: two stories that name it mean one event. */
function isKnownDay(a: DateClaim, b: DateClaim, { entities }: Similarity, topic: Topic): boolean {
  if ([a, b].every(({ time: { precision } }) => precision === 'year')) return ![a, b].some((claim) => isNews(claim, topic, LONG_AGO));
  const reach = entities >= SAME_PARTIES ? QUIET_DAYS : NEWS_DAYS;
  return [a, b].every((claim) => lengthOf(claim) === 0 && !isNews(claim, topic, reach));
}

/** True for a date at or near publication, and where that is not known. */
export function isNews({ story, time: { days } }: DateClaim, topic: Topic, reach = NEWS_DAYS): boolean {
  const published = topic.stories[story]!.published?.edtf;
  if (!days || !published || !/^\d{4}-\d\d-\d\d/.test(published)) return true;
  const at = Date.parse(published.slice(0, 10)) / MS_A_DAY;
  return days[0] - reach <= at && at <= days[1] + reach;
}
const MS_A_DAY = 86_400_000;

/** True where both dates lie some days ahead of the news. */
export const isAhead = (a: DateClaim, b: DateClaim, topic: Topic): boolean =>
  [a, b].every(({ story, time }) => {
    const published = topic.stories[story]!.published?.edtf;
    return published && time.days && time.days[0] > Date.parse(published.slice(0, 10)) / MS_A_DAY + QUIET_DAYS;
  });

export const FAR_APART = 'the dates lie far apart';
/** Not that they are two events, but that nothing shows that they are one. */
export const LITTLE_ELSE = 'the dates differ and little else says that it is one event';

function vetoOf(pair: DatePair): string | null {
  const { a, b, topic, relation, event, act, known } = pair;
  const { near, words, sentence } = pair.similarity;
  if (!bothAffirm(a, b, topic)) return 'one says that it did not happen';
  if (!event && !known && !isOneAhead(pair) && !mayBeOneUtterance(a, b, topic)) return 'they are dates of what different people said';
  if (opposite(a, b)) return 'one is when it began, the other when it ended';
  if (otherSize(a, b, topic)) return 'they are of different size';
  if (relation === 'unknown' && (near < UNKNOWN_NEAR || words < UNKNOWN_NEAR)) return 'one of the dates could not be tied to a day';
  if ((relation === 'near' || relation === 'apart') && otherFigures(a, b, topic)) return 'the dates differ and so do the figures';
  if (relation !== 'equal' && isOneBeginning(a, b, near, topic)) return null;
  const enough = conflictGate(pair);
  if (relation === 'near' && (near < enough.near || words < enough.words) && !act) return LITTLE_ELSE;
  if (relation === 'apart' && isOneAhead(pair) && near >= CONFLICT_QUIET.near && words >= CONFLICT_QUIET.words) return null;
  if (relation === 'apart' && (near < APART_NEAR || sentence < APART_SENTENCE)) return FAR_APART;
  return null;
}

/** Some days ahead of the news, within a month, and of a thing that both name: what is set for a day is set for one day. */
const isOneAhead = ({ a, b, topic, similarity }: DatePair): boolean => isAhead(a, b, topic) && similarity.rarest >= TELLING && daysApart(a.time, b.time) <= 31;
const TELLING = 0.4;

/** How much two dates that differ must have beside them: less for years, for two times of one day, and for one party some days off the news. */
function conflictGate({ a, b, topic, similarity: { sentence, entities, predicate } }: DatePair): { near: number; words: number } {
  const roughly = (a.time.precision === 'year' && b.time.precision === 'year') || daysApart(a.time, b.time) === 0;
  if (roughly && sentence >= SAME_SENTENCE) return CONFLICT_QUIET;
  if (roughly && sentence >= CONFLICT_SENTENCE) return { near: CONFLICT_NEAR_ROUGHLY, words: CONFLICT_WORDS };
  const quiet = ![a, b].some((claim) => isNews(claim, topic, QUIET_DAYS));
  return quiet && sentence >= CONFLICT_SENTENCE && entities >= SAME_PARTIES && predicate >= AKIN
    ? CONFLICT_QUIET
    : { near: CONFLICT_NEAR, words: CONFLICT_WORDS };
}
/** Verbs that may tell one act. */
const AKIN = 0.5;
/** Sentences that are one but for the date. */
const SAME_SENTENCE = 0.45;
const CONFLICT_QUIET = { near: 0.33, words: 0.3 };

const areWeeks = (a: DateClaim, b: DateClaim): boolean => a.time.precision === 'week' && b.time.precision === 'week';
const opens = (claim: DateClaim): boolean => claim.sentence < LEDE_SENTENCES;

const TOLL = /\b(?:toll|dead|deaths?|killed|injured|wounded|missing|total|rose|risen|climbed|reached|stood)\b/;

/** "The toll rose to 72 on Monday", "to 86 on Tuesday": two reports, not one that is dated twice. */
function otherFigures(a: DateClaim, b: DateClaim, topic: Topic): boolean {
  if (![a, b].some(({ story, start, end }) => TOLL.test(topic.stories[story]!.text.slice(start, end)))) return false;
  const [left, right] = [figuresOf(a, topic), figuresOf(b, topic)];
  return left.length > 0 && right.length > 0 && !left.some((figure) => right.includes(figure));
}
const figuresOf = ({ story, start, end, value }: DateClaim, topic: Topic): string[] => {
  const { text } = topic.stories[story]!;
  return `${text.slice(start, value.start)} ${text.slice(value.end, end)}`.match(/(?<![\w.,-])\d{2,3}(?:,\d{3})*(?![\w-]|[.,]\d)/g) ?? [];
};

/** "since May" and "until May" date two ends of something. */
const opposite = (a: DateClaim, b: DateClaim): boolean => endOf(a) * endOf(b) < 0;
const endOf = ({ time }: DateClaim): number =>
  time.relation === 'since' || time.relation === 'after' ? 1 : ['until', 'by', 'before'].includes(time.relation) ? -1 : 0;

/** The score of a pair without what the values say. */
export function wordsInCommon(a: DateClaim, b: DateClaim, topic: Topic): number {
  const { factors } = dateEvidence(a, b, topic);
  return factors.filter(({ name }) => !name.startsWith(VALUE_FACTOR) && name !== ACT_FACTOR).reduce((sum, { value, weight }) => sum + value * weight, 0);
}

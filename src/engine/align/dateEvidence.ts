/** What speaks for two dates being those of one event, and what forbids it. */
import type { DateClaim, Topic } from '../model.ts';
import { bothAffirm, contextSimilarity, mayBeOneUtterance, type Similarity } from './context.ts';
import { isOneEvent } from './event.ts';
import { contextFactors, type PairEvidence } from './factors.ts';
import { isOneBeginning } from './origin.ts';
import { otherSize } from './placeTime.ts';
import { isSameAct } from './sameAct.ts';
import { daysApart, type TimeRelation, timeRelation } from './timeRelation.ts';

/**
 * Weights of the factors, each of which is 0..1. What the words around say outweighs the value: the same day holds many
 * events. Found by search over annotated news with each topic kept aside in turn; the optimum is flat.
 */
const WEIGHTS = {
  near: 0.3,
  words: 0.4,
  sentence: 0.2,
  entities: 0.12,
  around: 0.15,
  rarest: 0.3,
  predicate: 0.25,
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

/** @param rarity how telling an equal value is, 0..1: little for the day on which everything happens. */
export function dateEvidence(a: DateClaim, b: DateClaim, topic: Topic, rarity = 1): PairEvidence {
  const relation = timeRelation(a.time, b.time);
  const similarity = contextSimilarity(a, b, topic);
  const agreement = VALUE[relation];
  const event = isOneEvent(a, b, topic);
  return {
    factors: [
      ...contextFactors(similarity, WEIGHTS, 'date'),
      { name: 'both open their story', value: relation === 'equal' && opens(a) && opens(b) ? 1 : 0, weight: WEIGHTS.lede },
      { name: 'a day that is known again', value: relation === 'equal' && isKnownDay(a, topic) && isKnownDay(b, topic) ? 1 : 0, weight: WEIGHTS.known },
      { name: 'one beginning', value: relation !== 'equal' && isOneBeginning(a, b, similarity.near, topic) ? 1 : 0, weight: WEIGHTS.beginning },
      { name: ACT_FACTOR, value: isSameAct(a, b, topic) ? 1 : 0, weight: WEIGHTS.act },
      { name: 'one event of that day', value: event ? 1 : 0, weight: WEIGHTS.event },
      { name: `${VALUE_FACTOR}${relation}`, value: agreement > 0 ? rarity : 1, weight: agreement },
    ].map((factor) => ({ ...factor, weight: factor.weight / FULL })),
    veto: vetoOf(a, b, relation, similarity, event, topic),
    weak: !event && !isSameAct(a, b, topic) && relation !== 'unknown' && hasLittleInCommon(a, b, relation, similarity, topic),
  };
}

/** True where the surroundings share next to nothing, so that only the date would speak for one event. */
function hasLittleInCommon(a: DateClaim, b: DateClaim, relation: TimeRelation, { near, words, sentence }: Similarity, topic: Topic): boolean {
  if (relation === 'equal' && isKnownDay(a, topic) && isKnownDay(b, topic)) return false;
  const coarse = lengthOf(a) > 0 && lengthOf(b) > 0;
  const old = (relation === 'equal' || relation === 'within') && ![a, b].some((claim) => isNews(claim, topic, OLD_DAYS));
  const least = old ? LEAST_IN_COMMON_OLD : coarse ? LEAST_IN_COMMON_COARSE : LEAST_IN_COMMON;
  return Math.max(near, words, sentence) < least || (areWeeks(a, b) && sentence < LEAST_IN_COMMON && near < WEEK_NEAR);
}

/** Days this close to publication are those of the news, on which much happens. */
const NEWS_DAYS = 7;

/** What lies this far off is told of for one thing, even where only the month or year is given. */
const OLD_DAYS = 180;

/** A day well before or after the news: two stories that name it mean one event. */
const isKnownDay = (claim: DateClaim, topic: Topic): boolean => lengthOf(claim) === 0 && !isNews(claim, topic);

/** True for a date at or near publication, and where that is not known. */
export function isNews({ story, time: { days } }: DateClaim, topic: Topic, reach = NEWS_DAYS): boolean {
  const published = topic.stories[story]!.published?.edtf;
  if (!days || !published || !/^\d{4}-\d\d-\d\d/.test(published)) return true;
  const at = Date.parse(published.slice(0, 10)) / MS_A_DAY;
  return days[0] - reach <= at && at <= days[1] + reach;
}
const MS_A_DAY = 86_400_000;

export const FAR_APART = 'the dates lie far apart';
/** Not that they are two events, but that nothing shows that they are one. */
export const LITTLE_ELSE = 'the dates differ and little else says that it is one event';

function vetoOf(a: DateClaim, b: DateClaim, relation: TimeRelation, { near, words, sentence }: Similarity, event: boolean, topic: Topic): string | null {
  const known = relation === 'equal' && isKnownDay(a, topic) && isKnownDay(b, topic);
  if (!bothAffirm(a, b, topic)) return 'one says that it did not happen';
  if (!event && !known && !mayBeOneUtterance(a, b, topic)) return 'they are dates of what different people said';
  if (opposite(a, b)) return 'one is when it began, the other when it ended';
  if (otherSize(a, b, topic)) return 'they are of different size';
  if (relation === 'unknown' && (near < UNKNOWN_NEAR || words < UNKNOWN_NEAR)) return 'one of the dates could not be tied to a day';
  if ((relation === 'near' || relation === 'apart') && otherFigures(a, b, topic)) return 'the dates differ and so do the figures';
  if (relation !== 'equal' && isOneBeginning(a, b, near, topic)) return null;
  const years = a.time.precision === 'year' && b.time.precision === 'year';
  const enough = (years || daysApart(a.time, b.time) === 0) && sentence >= CONFLICT_SENTENCE ? CONFLICT_NEAR_ROUGHLY : CONFLICT_NEAR;
  if (relation === 'near' && (near < enough || words < CONFLICT_WORDS) && !isSameAct(a, b, topic)) return LITTLE_ELSE;
  if (relation === 'apart' && (near < APART_NEAR || sentence < APART_SENTENCE)) return FAR_APART;
  return null;
}

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

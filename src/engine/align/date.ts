import type { Alignment, DateClaim, Topic } from '../model.ts';
import { saidAgain } from './again.ts';
import { bridge, unite } from './bridge.ts';
import { type Cluster, cluster, confidenceOf, NEVER } from './cluster.ts';
import { dateEvidence, FAR_APART, isNews, LEDE_SENTENCES, LITTLE_ELSE, lengthOf, THRESHOLD, wordsInCommon } from './dateEvidence.ts';
import { dateMiss } from './dateMiss.ts';
import { joinDissent } from './dissent.ts';
import { isOneEvent } from './event.ts';
import { weigh } from './factors.ts';
import { joinNearMisses } from './nearMiss.ts';
import { daysApart, timeRelation } from './timeRelation.ts';

/** What two clusters need in common to be joined: more than two claims do. */
const BRIDGE = 1.3 * THRESHOLD;
/** Dates of one event, for each event that two or more stories date. */
export function alignDate(claims: readonly DateClaim[], topic: Topic): Alignment[] {
  const rarity = rarityOf(claims);
  const score = (a: DateClaim, b: DateClaim) => weigh(dateEvidence(a, b, topic, Math.min(rarity(a), rarity(b))));
  const datable = claims.filter((claim) => !isDateline(claim, topic));
  const clusters = cluster(datable, (claim) => claim.value.start, score, THRESHOLD);
  const meet = (a: DateClaim, b: DateClaim) => {
    const { veto, cap } = dateEvidence(a, b, topic);
    const ofTheNews = isNews(a, topic) && timeRelation(a.time, b.time) === 'equal';
    return {
      score: cap !== undefined || ofTheNews ? NEVER : score(a, b),
      gated: veto === LITTLE_ELSE || (veto === FAR_APART && daysApart(a.time, b.time) <= NEXT_YEAR),
    };
  };
  const dissent = joinDissent(bridge(clusters, score, BRIDGE), datable, meet, THRESHOLD);
  const joined = joinNearMisses(dissent, datable, topic, dateMiss(topic));
  const facts = unite(joined, (a, b) => isOneEvent(a, b, topic), score);
  const told = facts.map(({ members, confidence }) => ({ members: mostTelling(members, free(claims, clusters), topic), confidence }));
  const spare = free(claims, told).filter((claim) => !isDateline(claim, topic));
  const fits = (claim: DateClaim, other: DateClaim): boolean => {
    const one = score(claim, other);
    return one >= SURE || (one >= THRESHOLD && isOneEvent(claim, other, topic));
  };
  return told.map(({ members, confidence }) => ({
    kind: 'date',
    readings: members,
    repeats: saidAgain(members, spare, topic, sameDate, fits),
    confidence: confidenceOf(confidence, THRESHOLD),
  }));
}

/** "In October 2006" and "in 2007" may stand against each other by way of "in 2006". */
const NEXT_YEAR = 400;
/** "On Tuesday" stands all over a story: what repeats a date must fit better than what makes a pair. */
const SURE = 1.5 * THRESHOLD;

const sameDate = (a: DateClaim, b: DateClaim): boolean => timeRelation(a.time, b.time) === 'equal';

/**
 * A story may date an event twice, "in late November" in passing and "on Nov. 27" where it tells of it. An equal value draws
 * the passing mention into the cluster; the other claim takes its place where its words fit the rest about as well.
 */
function mostTelling(members: readonly DateClaim[], free: readonly DateClaim[], topic: Topic): DateClaim[] {
  const fit = (claim: DateClaim) => members.reduce((sum, other) => sum + (other.story === claim.story ? 0 : wordsInCommon(claim, other, topic)), 0);
  return members.map((member) => {
    const allowed = (claim: DateClaim) => members.every((other) => other.story === claim.story || dateEvidence(claim, other, topic).veto === null);
    const finer = free.filter((claim) => claim.story === member.story && isFiner(claim, member) && allowed(claim));
    const best = finer.sort((a, b) => fit(b) - fit(a))[0];
    return best && fit(best) >= AS_GOOD * fit(member) ? best : member;
  });
}

/** The exact day tells more, though a little less stands beside it. */
const AS_GOOD = 0.8;

/** Claims that no cluster has taken: none may stand in two comparisons. */
const free = (claims: readonly DateClaim[], clusters: readonly Cluster<DateClaim>[]): DateClaim[] => {
  const taken = new Set(clusters.flatMap(({ members }) => members));
  return claims.filter((claim) => !taken.has(claim));
};

const isFiner = (a: DateClaim, b: DateClaim): boolean => timeRelation(a.time, b.time) === 'within' && lengthOf(a) < lengthOf(b);
/**
 * "Sun 16 May 2019 The ferry …", "Posted on May 16, 2019 by …": a date line that a scraper ran into the text says when the
 * story appeared, and dates no event. Who writes of the day itself leaves out the year, or has a preposition before it.
 */
function isDateline({ story, sentence, value, time }: DateClaim, topic: Topic): boolean {
  const { published, sentences, text } = topic.stories[story]!;
  if (sentence >= LEDE_SENTENCES || time.days === null || !/\d{4}/.test(text.slice(value.start, value.end))) return false;
  if (time.edtf?.slice(0, 10) !== published?.edtf.slice(0, 10)) return false;
  const before = text.slice(sentences[sentence]!.start, value.start);
  return APPEARED.test(before) || !/\b(?:on|by|since|until|from|for|of|to|in|before|after)\s+$/i.test(before);
}
const APPEARED = /\b(?:posted|published|updated|modified|issued|publication)\b[^.]{0,20}$/i;

/** 1 for a value met in up to three claims, falling to .3 for the day on which everything happens. */
function rarityOf(claims: readonly DateClaim[]): (claim: DateClaim) => number {
  const counts = new Map<string | null, number>();
  for (const claim of claims) counts.set(claim.time.edtf, (counts.get(claim.time.edtf) ?? 0) + 1);
  return (claim) => Math.max(0.3, Math.min(1, 3 / (counts.get(claim.time.edtf) ?? 1)));
}

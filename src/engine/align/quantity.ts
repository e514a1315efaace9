import { isPeople } from '../extract/quantity/roles.ts';
import { isVagueFor } from '../extract/quantity/toll.ts';
import type { Alignment, QuantityClaim, Topic } from '../model.ts';
import { saidAgain } from './again.ts';
import { whoseAges } from './aged.ts';
import { bridge, unite } from './bridge.ts';
import { cluster, confidenceOf, NEVER } from './cluster.ts';
import { contextSimilarity } from './context.ts';
import { countAll } from './counted.ts';
import { joinDissent } from './dissent.ts';
import { contextFactors, type PairEvidence, weigh } from './factors.ts';
import { headRelation } from './headRelation.ts';
import { joinNearMisses } from './nearMiss.ts';
import { type NumberRelation, numberRelation, sameNumber } from './numberRelation.ts';
import { otherTolls, tellsLoosely } from './otherTolls.ts';
import { GATES, NOTHING, reasonApart } from './quantityChecks.ts';
import { areOfDifferentThings } from './quantityIdentity.ts';
import { quantityMiss } from './quantityMiss.ts';
import { type BarePair, isKnownPair, telling } from './quantityPair.ts';
import { joinEqualSums } from './quantitySum.ts';
import { areSole, areTurnedRound } from './soleCount.ts';

/** Weights of the factors, each of which is 0..1. */
const WEIGHTS = {
  near: 0.35,
  words: 0.35,
  sentence: 0.25,
  entities: 0.12,
  around: 0.1,
  rarest: 0.25,
  predicate: 0.15,
  head: 0.2,
  role: 0.4,
  toll: 0.4,
  aged: 0.8,
  sole: 0.3,
  lede: 0.1,
};
const VALUE: Record<NumberRelation, number> = { equal: 0.5, rounded: 0.3, overlap: 0.15, near: 0.1, apart: -0.1 };
/** Sum of the weights that can come together, to bring the score to 0..1. */
const FULL = 2.2;
const THRESHOLD = 0.66 / FULL;
/** What two clusters need in common to be joined: no more than two claims do, for those that gates part do not count. */
const BRIDGE = THRESHOLD;
/** Two sums of money that are equal to the last digit are rarely two sums, nor are two numbers that are not met by chance. */
const KNOWN = 1.5;

/** Numbers of one thing, for each thing that two or more stories count or measure. */
export function alignQuantity(claims: readonly QuantityClaim[], topic: Topic): Alignment[] {
  const score = (a: QuantityClaim, b: QuantityClaim) => (areOfDifferentThings(barePair(a, b, topic)) ? NEVER : weigh(quantityEvidence(a, b, topic)));
  countAll(claims, topic);
  const tellings = oncePerStory(claims);
  const alone = [...tellings.keys()];
  const meet = (a: QuantityClaim, b: QuantityClaim) => ({ score: score(a, b), gated: isGated(a, b, topic) });
  const clusters = joinDissent(
    bridge(
      cluster(alone, (claim) => claim.value.start, score, THRESHOLD),
      (a, b) => (a.quantity.head === b.quantity.head ? score(a, b) : NEVER),
      BRIDGE,
    ),
    alone,
    meet,
    THRESHOLD,
  );
  const pairOf = (a: QuantityClaim, b: QuantityClaim) => barePair(a, b, topic);
  const isOneNumber = (a: QuantityClaim, b: QuantityClaim) => isKnownPair(pairOf(a, b)) && score(a, b) > NEVER;
  const facts = joinNearMisses(unite(clusters, isOneNumber, score), alone, topic, quantityMiss(topic, pairOf));
  const made = joinEqualSums(facts, alone, pairOf, (a, b) => score(a, b) >= THRESHOLD).map(({ members, confidence }) => {
    const readings = bestTold(members, tellings, score);
    const spare = members.flatMap((member) => tellings.get(member) ?? []);
    return {
      kind: 'quantity' as const,
      readings,
      repeats: saidAgain(readings, spare, topic, saysTheSame, (claim, other) => score(claim, other) >= THRESHOLD),
      confidence: confidenceOf(confidence, THRESHOLD),
    };
  });
  const kept = made.filter(
    (alignment) =>
      !repeatsToll(
        alignment.readings,
        made.map(({ readings }) => readings),
        topic,
      ),
  );
  aligned.set(topic, kept);
  return kept;
}

/** "At least 24" and "24" may be one count, and so may "about $300" and "$300"; "at least 50" and "around 50" are two people's. */
const saysTheSame = (a: QuantityClaim, b: QuantityClaim): boolean => {
  const bounds = [a.value.normal.bound, b.value.normal.bound];
  return sameNumber(a, b) && (bounds[0] === bounds[1] || bounds.includes('exactly'));
};

/** True where they could be one, had they more in common. "83 were moved" may be those that another story has evacuated. */
function isGated(a: QuantityClaim, b: QuantityClaim, topic: Topic): boolean {
  const role = a.quantity.role ?? b.quantity.role;
  const silent = a.quantity.role !== b.quantity.role && (a.quantity.role === null || b.quantity.role === null);
  // "20,000 people" may be any people; the 83 patients of a hospital are its patients.
  if (silent && (a.quantity.head !== b.quantity.head || ANYONE.has(a.quantity.head ?? ''))) return false;
  const [x, y] = silent ? [befallen(a, role), befallen(b, role)] : [a, b];
  if (areOfDifferentThings(barePair(x, y, topic))) return false;
  const { veto } = quantityEvidence(x, y, topic);
  // A person's age is told beside other people's.
  return veto === null ? silent : GATES.has(veto) && (veto !== NOTHING || x.quantity.dimension !== 'age');
}

const ANYONE = new Set(['person', 'people', 'other', 'individual', 'human', 'resident', 'citizen', 'inhabitant', 'local', 'civilian', 'soul']);

const befallen = (claim: QuantityClaim, role: string | null): QuantityClaim => ({ ...claim, quantity: { ...claim.quantity, role } });

/** The same toll told twice by the same stories, more and less exactly, is one comparison: the one of more stories. Its explanation tells the other. */
function repeatsToll(readings: readonly QuantityClaim[], all: readonly QuantityClaim[][], topic: Topic): boolean {
  const tells = (main: readonly QuantityClaim[]) =>
    readings.every((reading) =>
      main.some(
        (other) => other.story === reading.story && (otherTolls(other, topic).some((also) => sameNumber(also, reading)) || tellsLoosely(reading, other, topic)),
      ),
    );
  return all.some(
    (main) =>
      main !== readings &&
      (main.length > readings.length || main.some(({ quantity }) => quantity.toll)) &&
      !readings.some(({ quantity }) => quantity.toll) &&
      tells(main),
  );
}

const aligned = new WeakMap<Topic, Alignment[]>();

/** The other alignments of quantities of the topic, as far as it was aligned: titles must tell them apart. */
export const alignmentsBeside = (alignment: Alignment, topic: Topic): Alignment[] => (aligned.get(topic) ?? []).filter((other) => other !== alignment);

/**
 * A story says its toll in the headline, the opening and again below: one of them stands for all, the fullest sentence
 * first. Each is given with all that say the same.
 */
function oncePerStory(claims: readonly QuantityClaim[]): Map<QuantityClaim, QuantityClaim[]> {
  const told = new Map<string, QuantityClaim[]>();
  const stated = claims.filter(({ quantity }) => quantity.toll);
  // Of two in one sentence the longer says more: "hits 43", "At least 43 people".
  const rank = (claim: QuantityClaim) => (claim.sentence === 0 ? 1e6 : claim.sentence) + 1 / (1 + claim.value.end - claim.value.start);
  for (const claim of claims.toSorted((a, b) => a.story - b.story || rank(a) - rank(b) || a.start - b.start)) {
    if (stated.some((toll) => restates(claim, toll))) continue;
    const { dimension, role, head, scope } = claim.quantity;
    const what = role && isPeople(head ?? '') ? 'people' : dimension === 'magnitude' || dimension.startsWith('money') ? '' : head;
    const repeats = role !== null || dimension !== 'count' ? '' : `${claim.sentence}`;
    const key = [claim.story, dimension, role, what, scope.join(), claim.value.normal.number, claim.value.normal.max ?? '', repeats].join('|');
    told.set(key, [...(told.get(key) ?? []), claim]);
  }
  return new Map([...told.values()].map((same) => [same[0]!, same]));
}

/** How much better another telling must fit the other stories before it takes the place of the first. */
const BETTER = 0.08;

/** "At least 50 injured", the headline says, and further below a doctor has seen "around 50 people": where the other story quotes the doctor, so does this one. */
function bestTold(members: readonly QuantityClaim[], tellings: Map<QuantityClaim, QuantityClaim[]>, score: (a: QuantityClaim, b: QuantityClaim) => number) {
  return members.map((member) => {
    const others = members.filter((other) => other !== member);
    const fit = (claim: QuantityClaim) => others.reduce((sum, other) => sum + score(claim, other), 0) / others.length;
    // A headline is no better telling than the sentence below it.
    const [best] = (tellings.get(member) ?? [member])
      .filter((claim) => claim === member || claim.sentence > 0)
      .map((claim) => ({ claim, fits: fit(claim) - (claim === member ? 0 : BETTER) }))
      .toSorted((a, b) => b.fits - a.fits);
    return best?.claim ?? member;
  });
}

/** "Dozens drown", the headline says, "at least 40 people", the opening: the opening stands for both. */
const restates = (claim: QuantityClaim, toll: QuantityClaim): boolean =>
  claim.quantity.toll &&
  isPeople(claim.quantity.head ?? '') &&
  isPeople(toll.quantity.head ?? '') &&
  claim.story === toll.story &&
  claim.quantity.role === toll.quantity.role &&
  isVagueFor(claim, toll);

const barePair = (a: QuantityClaim, b: QuantityClaim, topic: Topic): BarePair => ({
  a,
  b,
  topic,
  relation: numberRelation(a, b),
  head: headRelation(a, b, topic),
});

export function quantityEvidence(a: QuantityClaim, b: QuantityClaim, topic: Topic): PairEvidence {
  const pair = barePair(a, b, topic);
  const { relation, head } = pair;
  const similarity = contextSimilarity(a, b, topic);
  const role = a.quantity.role !== null && a.quantity.role === b.quantity.role;
  return {
    factors: [
      ...contextFactors(similarity, WEIGHTS, 'number'),
      { name: 'the same thing counted', value: head, weight: WEIGHTS.head },
      { name: 'the same befell them', value: role ? 1 : 0, weight: WEIGHTS.role },
      { name: 'both are the toll of their story', value: isToll(a, b) ? 1 : 0, weight: WEIGHTS.toll },
      { name: 'the age of one person', value: whoseAges(a, b, topic) === 'one person' ? 1 : 0, weight: WEIGHTS.aged },
      {
        name: 'the only number of its kind in both stories',
        value: relation !== 'equal' && a.quantity.dimension !== 'age' && (areSole(a, b, topic) || areTurnedRound(a, b, topic)) ? 1 : 0,
        weight: WEIGHTS.sole,
      },
      { name: 'both open their story', value: opens(a) && opens(b) ? 1 : 0, weight: WEIGHTS.lede },
      {
        name: `numbers ${relation}`,
        value: relation === 'equal' ? telling(a) : 1,
        weight:
          (isKnownPair(pair) ? VALUE.equal : VALUE[relation]) *
          (relation === 'equal' && (a.quantity.dimension.startsWith('money') || isKnownPair(pair)) ? KNOWN : 1),
      },
    ].map((factor) => ({ ...factor, weight: factor.weight / FULL })),
    veto: reasonApart({ ...pair, similarity }),
  };
}

const isToll = (a: QuantityClaim, b: QuantityClaim): boolean => a.quantity.role === b.quantity.role && a.quantity.toll && b.quantity.toll;

const opens = (claim: QuantityClaim): boolean => claim.sentence < 3;

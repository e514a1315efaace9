import type { NameClaim, PlaceClaim, QuoteClaim, StatementClaim, Topic } from '../model.ts';
import { NEVER } from './cluster.ts';
import { contextSimilarity } from './context.ts';
import type { PairEvidence } from './factors.ts';
import { scorePlaces } from './placeScore.ts';
import { sameUtterance } from './quote.ts';
import { compareSpeakers, speakerOf } from './quoteSpeaker.ts';
import { spanSimilarity } from './spanSimilarity.ts';

const SPEAKERS = { same: 'one speaker', other: 'two speakers', open: 'speakers not both known' };

/** What joins two quotations: their words in common, in order. */
export function quoteEvidence(a: QuoteClaim, b: QuoteClaim, topic: Topic): PairEvidence {
  const speakers = compareSpeakers(speakerOf(a, topic), speakerOf(b, topic));
  return {
    factors: [
      { name: 'words in common, in order', value: Math.max(0, sameUtterance(a, b, topic)), weight: 1 },
      { name: SPEAKERS[speakers], value: speakers === 'same' ? 1 : 0, weight: 0 },
    ],
    veto: speakers === 'other' ? 'two different people say it' : null,
  };
}

/** What joins two places: what is placed, the sentences around, how the places lie. */
export function placeEvidence(a: PlaceClaim, b: PlaceClaim, topic: Topic): PairEvidence {
  const score = scorePlaces(a, b, topic);
  return {
    factors: [
      { name: 'what is placed, where, and the sentences around', value: score === NEVER ? 0 : score, weight: 1 },
      { name: 'words of the sentence, which are in it', value: contextSimilarity(a, b, topic).sentence, weight: 0 },
    ],
    veto: score === NEVER ? 'they place different things, or at different times' : null,
  };
}

/** What joins two names: that they are of one person or thing. */
export const nameEvidence = (a: NameClaim, b: NameClaim): PairEvidence => ({
  factors: [{ name: 'names of one person or thing', value: a.name.entity === b.name.entity ? 1 : 0, weight: 1 }],
  veto: null,
});

/** What joins two statements: their concepts, rare ones weighing most. The sentences around weigh in too, and are not shown here. */
export function statementEvidence(a: StatementClaim, b: StatementClaim, topic: Topic): PairEvidence {
  const { f, ofA, ofB } = spanSimilarity(a, b, topic);
  return {
    factors: [
      { name: 'concepts in common', value: f, weight: 0.65 },
      { name: 'share of the shorter that the longer holds', value: Math.max(ofA, ofB), weight: 0.35 },
    ],
    veto: null,
  };
}

import type { Kind } from '../schemas/vocabulary.ts';
import { alignDate } from './align/date.ts';
import { dateEvidence } from './align/dateEvidence.ts';
import { alignDuration, durationEvidence, type LengthClaim } from './align/duration.ts';
import type { PairEvidence } from './align/factors.ts';
import { alignName } from './align/name.ts';
import { alignPlace } from './align/place.ts';
import { alignQuantity, quantityEvidence } from './align/quantity.ts';
import { alignQuote } from './align/quote.ts';
import { alignStatement } from './align/statement.ts';
import { nameEvidence, placeEvidence, quoteEvidence, statementEvidence } from './align/wordEvidence.ts';
import { judgeDate } from './judge/date.ts';
import { judgeDuration } from './judge/duration.ts';
import { judgeName } from './judge/name.ts';
import { judgePlace } from './judge/place.ts';
import { judgeQuantity } from './judge/quantity.ts';
import { judgeQuote } from './judge/quote.ts';
import { judgeStatement } from './judge/statement.ts';
import type { Alignment, Claim, DateClaim, Judgement, NameClaim, PlaceClaim, QuantityClaim, QuoteClaim, StatementClaim, Topic } from './model.ts';
import { titleDate } from './title/date.ts';
import { titleDuration } from './title/duration.ts';
import { titleName } from './title/name.ts';
import { titlePlace } from './title/place.ts';
import { titleQuantity } from './title/quantity.ts';
import { titleQuote } from './title/quote.ts';
import { titleStatement } from './title/statement.ts';

/** What is done with the claims of one kind once they are found. */
export interface KindSteps {
  align(claims: Claim[], topic: Topic): Alignment[];
  judge(alignment: Alignment, topic: Topic): Judgement;
  title(alignment: Alignment, topic: Topic): string;
  /** What speaks for and against two claims being on one point, for whoever asks why. */
  evidence?(a: Claim, b: Claim, topic: Topic): PairEvidence;
}

const ofKind = <K extends Kind>(claims: Claim[], kind: K) => claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);

export const KINDS: Record<Kind, KindSteps> = {
  date: {
    align: (claims, topic) => alignDate(ofKind(claims, 'date'), topic),
    judge: judgeDate,
    title: titleDate,
    evidence: (a, b, topic) => dateEvidence(a as DateClaim, b as DateClaim, topic),
  },
  duration: {
    align: (claims, topic) => alignDuration(ofKind(claims, 'duration'), ofKind(claims, 'date'), topic),
    judge: judgeDuration,
    title: titleDuration,
    evidence: (a, b, topic) => durationEvidence(a as LengthClaim, b as LengthClaim, topic),
  },
  quantity: {
    align: (claims, topic) => alignQuantity(ofKind(claims, 'quantity'), topic),
    judge: judgeQuantity,
    title: titleQuantity,
    evidence: (a, b, topic) => quantityEvidence(a as QuantityClaim, b as QuantityClaim, topic),
  },
  quote: {
    align: (claims, topic) => alignQuote(ofKind(claims, 'quote'), topic),
    judge: judgeQuote,
    title: titleQuote,
    evidence: (a, b, topic) => quoteEvidence(a as QuoteClaim, b as QuoteClaim, topic),
  },
  name: {
    align: (claims, topic) => alignName(ofKind(claims, 'name'), topic),
    judge: judgeName,
    title: titleName,
    evidence: (a, b) => nameEvidence(a as NameClaim, b as NameClaim),
  },
  place: {
    align: (claims, topic) => alignPlace(ofKind(claims, 'place'), topic),
    judge: judgePlace,
    title: titlePlace,
    evidence: (a, b, topic) => placeEvidence(a as PlaceClaim, b as PlaceClaim, topic),
  },
  statement: {
    align: (claims, topic) => alignStatement(ofKind(claims, 'statement'), topic, claims),
    judge: judgeStatement,
    title: titleStatement,
    evidence: (a, b, topic) => statementEvidence(a as StatementClaim, b as StatementClaim, topic),
  },
};

import type { Verdict } from '../../schemas/vocabulary.ts';
import type { LengthClaim } from '../align/duration.ts';
import { impliedEnd, lengthInDays, lengthsMeet, slackOf } from '../align/span.ts';
import type { Alignment, DurationClaim, Judgement, Topic } from '../model.ts';
import { listed, readableDuration, readableEdtf } from '../text/readable.ts';
import { groupReadings, storiesOf, strongest, wordsOf } from './compose.ts';
import { relateDates } from './date.ts';
import { arithmetic } from './durationSum.ts';

export const relateLengths =
  (topic: Topic) =>
  (a: LengthClaim, b: LengthClaim): Verdict => {
    if (a.kind === 'date' && b.kind === 'date') return relateDates(topic)(a, b);
    if (a.kind === 'duration' && b.kind === 'duration') return relateDurations(a, b);
    const [length, date] = a.kind === 'duration' ? [a, b] : [b as DurationClaim, a];
    if (date.kind !== 'date') return 'compatible';
    if (date.time.relation === 'since') return overlaps(lengthInDays(date, topic), length.duration.days) ? 'compatible' : 'conflict';
    return overlaps(impliedEnd(length), date.time.days) ? 'agree' : 'conflict';
  };

const overlaps = (a: [number, number] | null, b: [number, number] | null): boolean => !a || !b || (a[0] <= b[1] && b[0] <= a[1]);

function relateDurations(a: DurationClaim, b: DurationClaim): Verdict {
  if (!lengthsMeet(a.duration.days, b.duration.days, slackOf(a, b))) return 'conflict';
  const exactly = (claim: DurationClaim) => claim.duration.bound === 'exactly' || claim.duration.bound === 'about';
  const same = a.value.normal === b.value.normal || Math.abs(middle(a) - middle(b)) <= 0.02 * middle(a);
  return same && exactly(a) === exactly(b) && (exactly(a) || a.duration.bound === b.duration.bound) ? 'agree' : 'compatible';
}

const middle = (claim: DurationClaim): number => (claim.duration.days[0] + Math.min(claim.duration.days[1], claim.duration.days[0] * 2)) / 2;

export function judgeDuration(alignment: Alignment, topic: Topic): Judgement {
  const readings = alignment.readings as LengthClaim[];
  const relate = relateLengths(topic);
  const verdict = strongest(readings, relate);
  const groups = groupReadings(readings, relate);
  return { verdict, groups, explanation: explain(verdict, readings, groups, topic) };
}

const statedLength = (claim: LengthClaim): string =>
  claim.kind === 'date'
    ? `${claim.time.relation === 'since' ? 'since' : 'until'} ${readableEdtf(claim.time.edtf ?? '')}`
    : boundWords(claim) + readableDuration(claim.value.normal ?? '');

const boundWords = (claim: DurationClaim): string => (claim.duration.bound === 'exactly' ? '' : `${claim.duration.bound} `);

function explain(verdict: Verdict, readings: LengthClaim[], groups: LengthClaim[][], topic: Topic): string {
  const says = groups
    .map((group) => listed(byLength(group).map((same) => `${storiesOf(same, topic)} ${same.length > 1 ? 'say' : 'says'} ${statedLength(same[0]!)}`)))
    .join('; ');
  const sums = arithmetic(readings, relateLengths(topic), topic);
  if (verdict === 'agree' && !sums)
    return `${storiesOf(readings, topic)} give the same length: ${listed([...new Set(readings.map((reading) => wordsOf(reading, topic)))])}.`;
  if (verdict === 'agree') return `${says}. ${sums}`;
  if (verdict === 'compatible') return `${says}. All of these can be true. ${sums}`.trim();
  return `${says}. These cannot all be true. ${sums}`.trim();
}

/** The readings of a group by what they state: "D says 49 years and E says until 2066". */
function byLength(group: LengthClaim[]): LengthClaim[][] {
  const stated = new Map<string, LengthClaim[]>();
  for (const claim of group) stated.set(statedLength(claim), [...(stated.get(statedLength(claim)) ?? []), claim]);
  return [...stated.values()];
}

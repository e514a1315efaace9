import type { Verdict } from '../../schemas/vocabulary.ts';
import { intervalsMeet, isRoundingOf, sameNumber } from '../align/numberRelation.ts';
import { isPeople } from '../extract/quantity/roles.ts';
import type { Alignment, Judgement, QuantityClaim, Topic } from '../model.ts';
import { listed, readableEdtf, readableNumber } from '../text/readable.ts';
import { groupReadings, storiesOf, strongest, wordsOf } from './compose.ts';

const isAbout = ({ value }: QuantityClaim): boolean => value.normal.bound === 'exactly' || value.normal.bound === 'about';
const hasNoCeiling = ({ quantity }: QuantityClaim): boolean => quantity.interval[1] === Number.POSITIVE_INFINITY;

/**
 * agree: the same number, exact or about; compatible: the intervals overlap; conflict: they do not. Two different lower
 * bounds of one toll conflict: as bounds both may hold, as reports of the toll they do not.
 */
export function relateQuantities(a: QuantityClaim, b: QuantityClaim): Verdict {
  if (sameNumber(a, b)) return a.value.normal.bound === b.value.normal.bound || (isAbout(a) && isAbout(b)) ? 'agree' : 'compatible';
  if (isRoundingOf(a, b)) return 'compatible';
  if (hasNoCeiling(a) && hasNoCeiling(b)) return 'conflict';
  return intervalsMeet(a, b) ? 'compatible' : 'conflict';
}

export function judgeQuantity(alignment: Alignment, topic: Topic): Judgement {
  const readings = alignment.readings as QuantityClaim[];
  const verdict = strongest(readings, relateQuantities);
  const groups = groupReadings(readings, relateQuantities);
  return {
    verdict,
    groups,
    explanation: [explain(verdict, readings, groups, topic), conversions(readings, topic), verdict === 'conflict' ? timing(readings, topic) : '']
      .filter(Boolean)
      .join(' '),
  };
}

function explain(verdict: Verdict, readings: QuantityClaim[], groups: QuantityClaim[][], topic: Topic): string {
  const says = listed(
    groups.map(
      (group) => `${storiesOf(group, topic)} ${group.length > 1 ? 'have' : 'has'} ${listed([...new Set(group.map((claim) => wordsOf(claim, topic)))])}`,
    ),
  );
  if (verdict === 'agree') return agreement(readings, topic);
  if (verdict === 'compatible')
    return `${says}. ${groups.some((group) => group.some((claim) => !isAbout(claim))) ? 'A bound and a number within it can both be true.' : 'The less precise covers the more precise, so all can be true.'}`;
  const minimums = readings.filter(hasNoCeiling);
  const asMinimums = minimums.length > 1 && new Set(minimums.map((claim) => claim.value.normal.number)).size > 1;
  return `${says}. ${asMinimums ? 'Each bound may hold by itself, but as reports of one figure they differ.' : 'These cannot all be true.'}`;
}

function agreement(readings: QuantityClaim[], topic: Topic): string {
  const words = [...new Set(readings.map((claim) => wordsOf(claim, topic)))];
  const stories = storiesOf(readings, topic);
  return words.length === 1 ? `${stories} give the same number: ${words[0]}.` : `${stories} give the same number in other words: ${listed(words)}.`;
}

/** "10 km is 6.2 miles": the sum behind measures given in different units. */
function conversions(readings: QuantityClaim[], topic: Topic): string {
  const stated = new Map<string, QuantityClaim>();
  for (const claim of readings) {
    const unit = topic.stories[claim.story]!.text.slice(claim.value.start, claim.value.end)
      .replace(/^.*[\d\s-]/, '')
      .toLowerCase();
    if (claim.value.normal.unit && /^(?:length|area|mass|speed|temperature|volume)/.test(claim.quantity.dimension)) stated.set(unit, claim);
  }
  const numbers = [...stated.values()].filter((claim, i, all) => all.findIndex((other) => other.value.normal.number === claim.value.normal.number) === i);
  if (numbers.length < 2) return '';
  return `In ${readings[0]!.value.normal.unit}: ${listed(numbers.map((claim) => `${wordsOf(claim, topic)} is ${readableNumber(Math.round(claim.value.normal.number * 10) / 10)}`))}.`;
}

/** Tolls rise: where the stories are dated, the dates are part of the answer. */
function timing(readings: QuantityClaim[], topic: Topic): string {
  if (!readings.every(({ quantity }) => quantity.role !== null && isPeople(quantity.head ?? ''))) return '';
  const dates = new Map<string, string[]>();
  for (const { story } of readings) {
    const { published, siglum } = topic.stories[story]!;
    if (published && !published.inferred) dates.set(published.edtf, [...new Set([...(dates.get(published.edtf) ?? []), siglum])]);
  }
  if (dates.size < 2) return '';
  return `They were published at different times: ${listed([...dates].sort().map(([edtf, sigla]) => `${listed(sigla)} on ${readableEdtf(edtf)}`))}; such figures change from report to report.`;
}

import type { Verdict } from '../../schemas/vocabulary.ts';
import { differInUnit, intervalsMeet, isRoundingOf, sameNumber } from '../align/numberRelation.ts';
import { contradicts, otherTolls } from '../align/otherTolls.ts';
import { isPartOfPeople, isPeople } from '../extract/quantity/roles.ts';
import type { Alignment, Judgement, QuantityClaim, Topic } from '../model.ts';
import { listed, readableEdtf } from '../text/readable.ts';
import { changeWords, laterOf, onlyRise } from './changed.ts';
import { groupReadings, storiesOf, strongest, wordsOf } from './compose.ts';
import { conversions } from './conversion.ts';

const isAbout = ({ value }: QuantityClaim): boolean => value.normal.bound === 'exactly' || value.normal.bound === 'about';
const hasNoCeiling = ({ quantity }: QuantityClaim): boolean => quantity.interval[1] === Number.POSITIVE_INFINITY;

/**
 * agree: the same number, exact or about; compatible: rounded, or the intervals overlap; conflict: they do not. Two
 * different lower bounds of one toll conflict: as bounds both may hold, as reports of the toll they do not.
 */
export function relateQuantities(a: QuantityClaim, b: QuantityClaim): Verdict {
  if (differInUnit(a, b) && (sameNumber(a, b) || intervalsMeet(a, b))) return 'compatible';
  if (sameNumber(a, b)) return a.value.normal.bound === b.value.normal.bound || (isAbout(a) && isAbout(b)) ? 'agree' : 'compatible';
  if (isRoundingOf(a, b)) return 'compatible';
  if (hasNoCeiling(a) && hasNoCeiling(b)) return 'conflict';
  return intervalsMeet(a, b) ? 'compatible' : 'conflict';
}

/** Likewise, but that a later report may say that the figure has changed since. */
const relateReports =
  (topic: Topic) =>
  (a: QuantityClaim, b: QuantityClaim): Verdict => {
    const verdict = relateQuantities(a, b);
    return verdict === 'conflict' && laterOf(a, b, topic) ? 'compatible' : verdict;
  };

export function judgeQuantity(alignment: Alignment, topic: Topic): Judgement {
  const readings = alignment.readings as QuantityClaim[];
  const verdict = strongest(readings, relateReports(topic));
  const groups = groupReadings(readings, relateReports(topic));
  const sentences = [REASONS[verdict]?.(readings, groups, topic), conversions(readings, topic), timing(verdict, readings, topic), itself(readings, topic)];
  return { verdict, groups, explanation: sentences.filter(Boolean).join(' ') };
}

type Explain = (readings: QuantityClaim[], groups: QuantityClaim[][], topic: Topic) => string;

const REASONS: Partial<Record<Verdict, Explain>> = {
  agree: (readings, _, topic) => {
    const words = wordings(readings, topic);
    return `${storiesOf(readings, topic)} give the same number${words.length === 1 ? '' : ' in other words'}: ${listed(words)}.`;
  },
  compatible: (readings, groups, topic) => `${says(groups, topic)}. ${whyCompatible(readings, topic)}`,
  conflict: (readings, groups, topic) => `${says(groups, topic)}. ${whyConflict(readings, topic)}`,
};

/** The values as their stories have them; those that differ in a capital alone once. */
function wordings(readings: readonly QuantityClaim[], topic: Topic): string[] {
  const words = readings.map((claim) => wordsOf(claim, topic));
  return words.filter((word, i) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === i);
}

const says = (groups: readonly QuantityClaim[][], topic: Topic): string =>
  listed(groups.map((group) => `${storiesOf(group, topic)} ${group.length > 1 ? 'have' : 'has'} ${listed(wordings(group, topic), 'or')}`));

const digitsOf = ({ value }: QuantityClaim): number => String(value.normal.number).replace(/\D|0+$/g, '').length;

const TON = 'A ton is 907 kg in the United States, was 1,016 kg in Britain, and is often written for a tonne, which is 1,000 kg; nothing says which is meant.';

function whyCompatible(readings: readonly QuantityClaim[], topic: Topic): string {
  const pairs = readings.flatMap((a, i) => readings.slice(i + 1).map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => differInUnit(a, b))) return TON;
  const changed = pairs.flatMap(([a, b]) => (relateQuantities(a, b) === 'conflict' ? (laterOf(a, b, topic) ?? []) : []))[0];
  if (changed) return whyChanged(changed, readings, topic);
  const rounded = pairs.find(([a, b]) => isRoundingOf(a, b));
  if (rounded?.every(isAbout)) {
    const [exact, rough] = rounded.toSorted((x, y) => digitsOf(y) - digitsOf(x));
    return `${wordsOf(rough!, topic)} is ${wordsOf(exact!, topic)} rounded, so both can be true.`;
  }
  const same = pairs.every(([a, b]) => sameNumber(a, b));
  if (same && readings.some(isAbout)) return 'The number is the same; some give it as a limit, others as the number itself.';
  if (same) return 'The number is the same; they differ only in what kind of limit it is.';
  const bound = readings.find((claim) => !isAbout(claim));
  const within = bound && readings.find((claim) => claim !== bound && isAbout(claim) && !sameNumber(claim, bound));
  if (bound && within) return `${wordsOf(bound, topic)} leaves room for ${wordsOf(within, topic)}, so ${readings.length > 2 ? 'all' : 'both'} can be true.`;
  return 'The less precise covers the more precise, so all can be true.';
}

/** "B, published on 5 May, says that it has risen to this; A was published before, on 4 May". */
function whyChanged(later: QuantityClaim, readings: readonly QuantityClaim[], topic: Topic): string {
  const day = (claim: QuantityClaim) => readableEdtf(topic.stories[claim.story]!.published?.edtf ?? '');
  const earlier = readings.filter((claim) => laterOf(claim, later, topic) === later);
  const days = [...new Set(earlier.map(day))];
  return `${storiesOf([later], topic)}, published on ${day(later)}, says that the figure has ${changeWords(later, topic)} to this; ${storiesOf(earlier, topic)} ${earlier.length > 1 ? 'were' : 'was'} published before, on ${listed(days)}, so ${readings.length > 2 ? 'all' : 'both'} can be true, each at its time.`;
}

function whyConflict(readings: readonly QuantityClaim[], topic: Topic): string {
  const opposed = readings.flatMap((a, i) =>
    readings
      .slice(i + 1)
      .filter((b) => relateReports(topic)(a, b) === 'conflict')
      .map((b) => [a, b]),
  );
  if (opposed.every((pair) => pair.every(hasNoCeiling))) return 'Each bound may hold by itself, but as reports of one figure they differ.';
  return readings.length > 2 ? 'These cannot all be true.' : 'These cannot both be true.';
}

/** Tolls rise: where the stories are dated, the dates are part of the answer. */
function timing(verdict: Verdict, readings: readonly QuantityClaim[], topic: Topic): string {
  if (
    verdict !== 'conflict' ||
    !readings.every(({ quantity }) => quantity.role !== null && [isPeople, isPartOfPeople].some((counts) => counts(quantity.head ?? '')))
  )
    return '';
  const dates = new Map<string, string[]>();
  for (const { story } of readings) {
    const { published, siglum } = topic.stories[story]!;
    if (published && !published.inferred) dates.set(published.edtf, [...new Set([...(dates.get(published.edtf) ?? []), siglum])]);
  }
  if (dates.size < 2) return '';
  return `They were published at different times: ${listed([...dates].sort().map(([edtf, sigla]) => `${listed(sigla)} on ${readableEdtf(edtf)}`))}; ${onlyRise(readings, topic) ? 'the later the report, the higher the figure.' : 'such figures change from report to report.'}`;
}

/** A story that gives two tolls: "D also has “24 dead”, against its own “at least 100”." */
function itself(readings: readonly QuantityClaim[], topic: Topic): string {
  const said = readings.flatMap((reading) => {
    const others = otherTolls(reading, topic);
    if (!others.length) return [];
    const against = others.some((other) => contradicts(other, reading)) ? `, against its own ${wordsOf(reading, topic)}` : '';
    return [`${topic.stories[reading.story]!.siglum} also has ${listed(wordings(others, topic))}${against}`];
  });
  return said.length ? `${said.join('; ')}.` : '';
}

import type { LengthClaim } from '../align/duration.ts';
import { monthSum, yearSum } from '../align/span.ts';
import { formatDay } from '../extract/time/calendar.ts';
import type { DurationClaim, Topic } from '../model.ts';
import { counted, listed, quoted, readableDuration, readableEdtf } from '../text/readable.ts';
import type { Relate } from './compose.ts';

/** "2017 + 49 years = 2066, so E’s “through 2066” goes with 49 years; 2017 + 50 years = 2067 does not." */
export function arithmetic(readings: readonly LengthClaim[], relate: Relate<LengthClaim>, topic: Topic): string {
  const [end] = readings.filter((claim) => claim.kind === 'date' && claim.time.relation !== 'since');
  const sums = new Map<string, DurationClaim>();
  for (const claim of readings) {
    const sum = claim.kind === 'duration' ? sumOf(claim) : null;
    if (sum && claim.kind === 'duration') sums.set(sum, claim);
  }
  if (!end || !sums.size) return '';
  const ending = `${topic.stories[end.story]!.siglum}’s ${endWords(end, topic)}`;
  const fits = [...sums].filter(([, claim]) => relate(claim, end) === 'agree').map(([text, claim]) => `${text}, so ${ending} goes with ${lengthOf(claim)}`);
  const misses = [...sums]
    .filter(([, claim]) => relate(claim, end) !== 'agree')
    .map(([text]) => `${text}${fits.length ? ' does not' : `, which is not ${ending}`}`);
  return `${[...fits, ...misses].join('; ')}.`;
}

/** In years from a year, or in months from a month; null where the length cannot be added to its start. */
function sumOf(claim: DurationClaim): string | null {
  const years = yearSum(claim);
  if (years) return `${years.start} + ${counted(years.years, 'year')} = ${years.end}`;
  const sum = monthSum(claim);
  return sum && `${monthsFrom(sum.start)} + ${lengthOf(claim)} = about ${monthsFrom(sum.end)}`;
}

/** "3 years and 6 months": the half of a year in words that can be added. */
function lengthOf(claim: DurationClaim): string {
  const months = monthSum(claim)?.months;
  if (!months || months < 12) return readableDuration(claim.value.normal ?? '');
  return listed([counted(Math.floor(months / 12), 'year'), ...(months % 12 ? [counted(months % 12, 'month')] : [])]);
}

function monthsFrom(days: [number, number]): string {
  const [from, to] = days.map((day) => formatDay(day).slice(0, 7));
  return from!.slice(0, 4) === to!.slice(0, 4) && from!.endsWith('01') && to!.endsWith('12')
    ? from!.slice(0, 4)
    : readableEdtf(from === to ? from! : `${from}/${to}`);
}

/** The words of an end date with the preposition that makes it one: “through 2066”. */
function endWords(end: LengthClaim, topic: Topic): string {
  const { source } = topic.stories[end.story]!;
  const before = /(?:up )?(?:through|until|till|to|by)\s+$/i.exec(source.slice(Math.max(0, end.value.start - 12), end.value.start))?.[0] ?? '';
  return quoted(source.slice(end.value.start - before.length, end.value.end));
}

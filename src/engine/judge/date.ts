import type { Verdict } from '../../schemas/vocabulary.ts';
import { timeRelation } from '../align/timeRelation.ts';
import { isPlannedOnce } from '../extract/time/direction.ts';
import type { Alignment, DateClaim, Judgement, Topic } from '../model.ts';
import { listed, quoted, readableEdtf } from '../text/readable.ts';
import { groupReadings, storiesOf, strongest, wordsOf } from './compose.ts';
import { gapBetween } from './dateGap.ts';
import { limits, limitWords, sameDay, sameWhat } from './dateSame.ts';

/** Times of day conflict beyond this many minutes, and only where both have a zone. */
const CLOCK_TOLERANCE = 30;
const MINUTES_A_DAY = 1440;

/** agree: the same days; compatible: one lies within the other, or they overlap; conflict: no day in common. */
export const relateDates =
  (topic: Topic) =>
  (a: DateClaim, b: DateClaim): Verdict => {
    const relation = timeRelation(a.time, b.time);
    if (relation === 'near' || relation === 'apart') return plannedOnce(a, topic) === plannedOnce(b, topic) ? 'conflict' : 'compatible';
    if (relation === 'unknown' && sameWords(a, b, topic)) return 'agree';
    if (clocksConflict(a, b, topic)) return 'conflict';
    if (relation === 'equal' && a.time.relation === b.time.relation) return 'agree';
    return relation === 'equal' && !bounded(a, topic) && !bounded(b, topic) ? 'agree' : 'compatible';
  };

/** "First planned for May 20": that it was another day in the end is no contradiction. */
function plannedOnce({ story, sentence, value }: DateClaim, topic: Topic): boolean {
  const { text, sentences } = topic.stories[story]!;
  return isPlannedOnce(text.slice(sentences[sentence]?.start ?? 0, value.start));
}

/** Two dates that cannot be tied to a day, in the same words. */
const sameWords = (a: DateClaim, b: DateClaim, topic: Topic): boolean =>
  a.time.edtf === b.time.edtf && wordsOf(a, topic).toLowerCase() === wordsOf(b, topic).toLowerCase();

/** "Since May" and "in May" date one beginning, "until May 3" and "on May 3" one end; "by May" leaves open when before. "After Tuesday's blast" dates the blast. */
const bounded = ({ story, value, time: { relation } }: DateClaim, topic: Topic): boolean =>
  relation === 'by' ||
  ((relation === 'before' || relation === 'after') &&
    !/^['’]?s?['’]? \p{Ll}/u.test(
      topic.stories[story]!.text.slice(value.end).replace(
        /^\s+(?:in|at|on|to|when|and|but|as|for|from|with|or|the|he|she|it|they|a|an|after|before)\b.*/su,
        '',
      ),
    ));

function clocksConflict(a: DateClaim, b: DateClaim, topic: Topic): boolean {
  const [x, y] = [inUtc(a, topic), inUtc(b, topic)];
  if (!x || !y) return false;
  if (x[0] <= y[1] && y[0] <= x[1]) return false;
  // Two zones may have two days: 02:37 in one is 19:37 of the day before in the other.
  const gap = Math.max(x[0], y[0]) - Math.min(x[1], y[1]);
  return Math.min(gap % MINUTES_A_DAY, MINUTES_A_DAY - (gap % MINUTES_A_DAY)) > CLOCK_TOLERANCE;
}

/** The time of day in minutes UTC; null without a zone, which the text states or the editor for the topic. */
function inUtc({ time: { clock, days } }: DateClaim, { timeZone }: Topic): [number, number] | null {
  const offset = clock?.offset ?? (clock && timeZone && days ? zoneOffset(timeZone, days[0] * MINUTES_A_DAY + clock.from) : null);
  return clock && offset !== null ? [clock.from - offset, clock.to - offset] : null;
}

/** Minutes that a zone is ahead of UTC at a moment given in minutes since 1970. */
function zoneOffset(timeZone: string, minutes: number): number {
  const name =
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(minutes * 60_000).find(({ type }) => type === 'timeZoneName')
      ?.value ?? '';
  const [, sign, hours, rest] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest)) : 0;
}

export function judgeDate(alignment: Alignment, topic: Topic): Judgement {
  const readings = alignment.readings as DateClaim[];
  const verdict = strongest(readings, relateDates(topic));
  const groups = groupReadings(readings, relateDates(topic));
  return { verdict, groups, explanation: `${explain(verdict, groups, topic)}${inferences(readings, topic)}` };
}

/** The value in words; where two groups would read alike, as their stories write it. */
const statedDate = (claim: DateClaim, topic: Topic): string => (claim.time.edtf ? readableEdtf(claim.time.edtf) : wordsOf(claim, topic));

/** "Late November" says more than "November 2024", which is all that EDTF has for it. */
const isPartOfPeriod = (claim: DateClaim, topic: Topic): boolean => /\b(?:early|mid|late|end|start|beginning|middle|half)\b/i.test(wordsOf(claim, topic));

function explain(verdict: Verdict, groups: DateClaim[][], topic: Topic): string {
  const alike = new Set(groups.map((group) => statedDate(group[0]!, topic))).size < groups.length;
  const value = (claim: DateClaim) =>
    alike && relationsOf(groups).every((relation) => relation === 'equal')
      ? limitWords(claim, topic)
      : alike || isPartOfPeriod(claim, topic)
        ? wordsOf(claim, topic)
        : statedDate(claim, topic);
  const says = groups.map((group) => `${storiesOf(group, topic)} ${group.length > 1 ? 'give' : 'gives'} ${value(group[0]!)}`);
  if (verdict === 'agree') return agreement(groups.flat(), topic);
  return `${listed(says)}: ${verdict === 'compatible' ? compatibility(groups, topic) : gapBetween(groups)}.`;
}

function agreement(readings: DateClaim[], topic: Topic): string {
  const words = [...new Set(readings.map((reading) => wordsOf(reading, topic).toLowerCase()))];
  const stories = storiesOf(readings, topic);
  const value = statedDate(readings.toSorted((a, b) => (a.time.edtf?.length ?? 99) - (b.time.edtf?.length ?? 99))[0]!, topic);
  if (words.length === 1 && words[0] === quoted(value).toLowerCase()) return `${stories} give ${sameWhat(readings)}, ${value}.`;
  const said = words.map((word) => {
    const saying = readings.filter((reading) => wordsOf(reading, topic).toLowerCase() === word);
    return `${storiesOf(saying, topic)} ${saying.length > 1 ? 'write' : 'writes'} ${wordsOf(saying[0]!, topic)}`;
  });
  return `${listed(said)}: ${words.length > 1 ? sameDay(readings, value, topic) : `that is, ${value}`}.`;
}

function compatibility(groups: DateClaim[][], topic: Topic): string {
  const once = groups.filter(([first]) => plannedOnce(first!, topic));
  if (once.length && once.length < groups.length) return `${storiesOf(once.flat(), topic)} tells for when it was planned at first, so all can be true`;
  const relations = relationsOf(groups);
  if (relations.every((relation) => relation === 'equal')) return `${sameWhat(groups.flat())}; ${limits(groups.flat(), topic)}, so all can be true`;
  if (relations.every((relation) => relation === 'within' || relation === 'equal'))
    return 'the more precise date lies within the broader one, so all can be true';
  if (relations.includes('unknown')) return 'nothing says that they differ, but one cannot be tied to a calendar day';
  return 'the periods overlap, so all can be true';
}

const relationsOf = (groups: DateClaim[][]) => groups.flatMap((a, i) => groups.slice(i + 1).map((b) => timeRelation(a[0]!.time, b[0]!.time)));

/** How dates that are not written out were read; what holds for several stories is said once. */
function inferences(readings: DateClaim[], topic: Topic): string {
  const notes = new Map<string, string[]>();
  for (const reading of readings) {
    if (!reading.time.evidence) continue;
    notes.set(reading.time.evidence, [...(notes.get(reading.time.evidence) ?? []), topic.stories[reading.story]!.siglum]);
  }
  return [...notes].map(([note, sigla]) => ` In ${listed(sigla)}, ${note.replace(/\.$/, '')}.`).join('');
}

/** How it is said that stories name one time: "the same day; only B says at what time", "the same day; B gives it as the latest". */
import type { DateClaim, TimeValue, Topic } from '../model.ts';
import { listed, quoted } from '../text/readable.ts';
import { storiesOf } from './compose.ts';

/** What a value names, by how exact it is: nobody calls a year a date. */
export function sameWhat(readings: readonly DateClaim[]): string {
  const edtf = readings.map(({ time }) => time.edtf ?? '').toSorted((a, b) => a.length - b.length)[0]!;
  if (readings.every(({ time }) => time.edtf === null && time.clock !== null)) return 'the same time of day';
  return /^\d{4}$/.test(edtf) ? 'the same year' : /^\d{4}-(?:0\d|1[0-2])$/.test(edtf) ? 'the same month' : 'the same date';
}

/** "the same date", or the same day where only some give a time, or the times of day are not one. */
export function sameDay(readings: readonly DateClaim[], value: string, topic: Topic): string {
  const timed = readings.filter(({ time }) => time.clock !== null);
  const day = value.replace(/, \d\d:\d\d$/, '');
  if (!timed.length || timed.every(({ time }) => isOneTime(time, timed[0]!.time))) {
    const only = timed.length < readings.length && timed.length ? `; only ${storiesOf(timed, topic)} ${timed.length > 1 ? 'say' : 'says'} at what time` : '';
    return only ? `the same day, ${day}${only}` : `${sameWhat(readings)}, ${value}`;
  }
  const fit = timed.every(({ time }) => timed.every(({ time: other }) => meet(time, other)));
  return `the same day, ${day}; ${fit ? 'the times of day go together' : 'the times of day differ, but not all of them have a zone'}`;
}

const isOneTime = ({ clock: a }: TimeValue, { clock: b }: TimeValue): boolean => a?.from === b?.from && a?.to === b?.to;
const meet = ({ clock: a }: TimeValue, { clock: b }: TimeValue): boolean => !a || !b || (a.from <= b.to && b.from <= a.to);

const LIMITS: Partial<Record<TimeValue['relation'], (stories: string, verb: (one: string, more: string) => string) => string>> = {
  by: (stories, verb) => `${stories} ${verb('gives', 'give')} it as the latest`,
  until: (stories, verb) => `${stories} ${verb('gives', 'give')} it as the end`,
  before: (stories, verb) => `${stories} ${verb('tells', 'tell')} of the time before it`,
  after: (stories, verb) => `${stories} ${verb('tells', 'tell')} of the time after it`,
};

/** "B gives it as the latest", for each way in which the time itself is not what is told of. */
export function limits(readings: readonly DateClaim[], topic: Topic): string {
  const parts = Object.entries(LIMITS).flatMap(([relation, say]) => {
    const bound = readings.filter(({ time }) => time.relation === relation);
    const sigla = new Set(bound.map(({ story }) => story));
    return bound.length ? [say(storiesOf(bound, topic), (one, more) => (sigla.size > 1 ? more : one))] : [];
  });
  return listed(parts);
}

const LIMITING =
  /\b(?:by|no later than|until|till|til|through|thru|up to|before|prior to|ahead of|earlier than|after|following|no earlier than|later than)\s+(?:(?:the|an?|its|his|her|their)\s+)?$/i;
const REACH = 30;

/** “by Monday”: the words of the value with what makes a limit of it. */
export function limitWords({ story, value, time }: DateClaim, topic: Topic): string {
  const { source } = topic.stories[story]!;
  const before = LIMITS[time.relation] ? (LIMITING.exec(source.slice(Math.max(0, value.start - REACH), value.start))?.[0] ?? '') : '';
  return quoted(source.slice(value.start - before.length, value.end));
}

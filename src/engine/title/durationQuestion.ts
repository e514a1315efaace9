/** Whether a time is asked for by “how long”, “how soon” or “time left”. */
import type { DurationClaim, Topic } from '../model.ts';

/** "left after nine years in the job": not leaving took so long. */
export const isAfter = (durations: readonly DurationClaim[], topic: Topic): boolean =>
  durations.some(({ story, value }) => AFTER.test(topic.stories[story]!.text.slice(Math.max(0, value.start - 20), value.start)));

/** "with 90 seconds to go", "90 seconds before lift-off"; what burned "for six hours before it was put out" burned so long. */
const LEFT =
  /^\s*(?:to go\b|left\b|remaining\b|before (?:the )?(?:planned |scheduled )?(?:lift-?off|launch|take-?off|kick-?off|start|end|deadline|departure|(?:final )?whistle)\b)/;

/** "an hour later", "a day after the vote", "after an hour", "is due within three months". */
const LATER = /^\s*(?:later\b|after(?:wards)?\b|before\b|earlier\b)/;
const AFTER = /\b(?:after|within)\s+(?:only\s+|just\s+|some\s+|about\s+)?$/;
const WITHIN = /\b(?:in|within)\s+(?:about\s+|the next\s+)?$/;
/** The value itself may begin with them. */
export const LEADING = /^(?:within|after|in)\s+/;
/** "after nine years in the job": time spent, and no waiting. */
const SPENT = /^\s*(?:in|at|as|on|with|of)\b/;
export const isToCome = ({ story, sentence, value }: DurationClaim, topic: Topic): boolean =>
  topic.stories[story]!.sentences[sentence]!.tokens.some(
    ({ end, lower }) => end <= value.start && /^(?:will|would|expect|expects|expected|due|to|plans|promised)$/.test(lower),
  );

/** "called off 90 seconds before": what it lasted is not told, but when it was. */
export function questionOf(durations: readonly DurationClaim[], topic: Topic): string {
  // "two hours | and 40 minutes later"
  const behind = durations.map(({ story, value }) =>
    topic.stories[story]!.text.slice(value.end, value.end + 40).replace(/^\s+and \S+ (?:hour|minute|second|week|day|month)s?\b/, ''),
  );
  const before = durations.map(
    ({ story, value }) =>
      topic.stories[story]!.text.slice(Math.max(0, value.start - 20), value.start) +
      (LEADING.exec(topic.stories[story]!.text.slice(value.start, value.end))?.[0] ?? ''),
  );
  if (behind.every((text) => LEFT.test(text))) return 'Time left when';
  // "a train every ten minutes"
  if (before.every((text) => /\bevery\s+(?:\w+\s+)?$/.test(text))) return 'How often';
  const soon = behind.every(
    (text, i) =>
      (LATER.test(text) && !/\bfor\s+(?:\w+\s+)?$/.test(before[i]!)) ||
      ((AFTER.test(before[i]!) || (WITHIN.test(before[i]!) && isToCome(durations[i]!, topic))) && !SPENT.test(text)),
  );
  return soon ? 'How soon' : 'How long';
}

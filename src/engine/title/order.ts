/** What a number in a row is called: "Third woman to win the award", "Which title it is", "How many times so far". */
import type { QuantityClaim, Topic } from '../model.ts';
import { capital, commonest } from './words.ts';

const TIMES = new Set('time occasion spell stint bout instance'.split(' '));

export function orderTitle(readings: readonly QuantityClaim[], topic: Topic): string {
  const heads = readings.flatMap((reading) => headOf(reading, topic) ?? []);
  // "For the fourth time" and "her fourth title": the title says more.
  const plain = heads.filter((word) => TIMES.has(word)).length * 2 > heads.length;
  const head = (plain ? null : commonest(heads.filter((word) => !TIMES.has(word)))) ?? commonest(heads);
  if (head === 'place') return 'Place reached';
  const agree = readings.every(({ value }) => value.normal.number === readings[0]!.value.normal.number);
  const [shortest] = (agree ? readings.flatMap((reading) => deedOf(reading, topic) ?? []) : []).toSorted((a, b) => a.length - b.length);
  if (shortest) return capital(shortest);
  return head && TIMES.has(head) ? `How many times ${doneSoOften(readings, topic) ?? 'so far'}` : `Which ${head ?? 'one'} it is`;
}

/** The noun that is counted, which is no name: "the third time | Poe has gone". */
function headOf({ story, sentence, value, quantity }: QuantityClaim, topic: Topic): string | null {
  const inside = topic.stories[story]!.sentences[sentence]!.tokens.filter(({ start, end }) => start >= value.start && end <= value.end);
  const named = inside.at(-1)?.pos === 'PROPN' && inside.at(-1)!.lower === quantity.head;
  return named ? (inside.findLast(({ pos }) => pos === 'NOUN')?.lemma ?? null) : quantity.head;
}

const AS = /^ (as (?:an? |the )?[\p{Ll}-]+)(?=[.,;]|$)/u;
const DONE = /^ (?:that )?((?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:has|have|had) \p{Ll}+(?: (?:to|in|into|at|on|from|the|a|an) [\p{L}-]+| \p{Ll}+){0,2})(?=[.,;]|$)/u;

/** "third time as host", "the third time Poe has gone to jail". */
function doneSoOften(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const behind = readings.map(({ story, sentence, value }) =>
    topic.stories[story]!.text.slice(value.end, topic.stories[story]!.sentences[sentence]!.end).replace(/\s+/g, ' ').trimEnd(),
  );
  const found = [AS, DONE].flatMap((pattern) => behind.flatMap((text) => pattern.exec(text)?.[1] ?? []));
  return found[0] ?? null;
}

const DEED = /^ to \p{Ll}+(?: (?:the|a|an|his|her|its))?(?: \p{L}+){1,2}(?=[.,;:]|$)/u;

/** "third woman to win the award": the value with what the verb behind it says, where that is short. */
function deedOf({ story, sentence, value }: QuantityClaim, topic: Topic): string | null {
  const { text, sentences } = topic.stories[story]!;
  const deed = DEED.exec(text.slice(value.end, sentences[sentence]!.end).replace(/\s+/g, ' ').trimEnd())?.[0];
  return deed ? text.slice(value.start, value.end).replace(/\s+/g, ' ') + deed : null;
}

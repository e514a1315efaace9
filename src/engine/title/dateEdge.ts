/** Dates and hours at which something begins or ends ("from 9 p.m. to 6 a.m.", "a contract until June"), and periods that a figure is set against. */
import type { Claim, Topic } from '../model.ts';
import { commonest } from './words.ts';

const TERMS = new Set(
  'contract deal lease term mandate licence license loan agreement ban sentence closure strike curfew ceasefire truce quarter season campaign festival exhibition'.split(
    ' ',
  ),
);
const BEFORE = 40;

const before = ({ story, value, start }: Claim, topic: Topic): string =>
  topic.stories[story]!.text.slice(Math.max(0, (value?.start ?? start) - BEFORE), value?.start ?? start).replace(/\s+/g, ' ');
const behind = ({ story, value, end }: Claim, topic: Topic): string =>
  topic.stories[story]!.text.slice(value?.end ?? end, (value?.end ?? end) + BEFORE).replace(/\s+/g, ' ');

const UNTIL = /\b(?:until|till|to|through)\s+(?:the\s+)?(?:end of\s+)?$/;
const ENDING = /\b(?:end(?:ed|s|ing)?|expir(?:ed?|es|ing)|run(?:s|ning)? out|ran out|laps(?:ed?|es|ing))\s+(?:on\s+|in\s+|at\s+)?(?:the\s+)?(?:end of\s+)?$/;
const PUT_OFF = /\b(?:postpon|delay|defer|adjourn|suspend|push|mov|put (?:it )?(?:off|back|on hold)|brought forward)/;
const RANGE_START = /\b(?:from|between)\s+$/;
const RANGE_END = /\b(?:from|between)\s+\S+(?:\s[ap]\.?m\.?)?\s+(?:to|and|until)\s+$/;
const GOES_ON = /^\s*(?:to|and|until)\s+\d/;

/** "End of the contract", "Start of the curfew": what all say begins or ends then; null where they do not. */
export function edgeTitle(readings: readonly Claim[], topic: Topic): string | null {
  // "put off until May": nothing ends then.
  if (readings.some((reading) => PUT_OFF.test(before(reading, topic)))) return null;
  const ends = readings.every((reading) => [UNTIL, ENDING, RANGE_END].some((pattern) => pattern.test(before(reading, topic))));
  const starts = readings.every((reading) => RANGE_START.test(before(reading, topic)) && GOES_ON.test(behind(reading, topic)));
  const noun = ends || starts ? termIn(readings, topic) : null;
  return noun && `${ends ? 'End' : 'Start'} of the ${noun}`;
}

/** The term that all of the sentences have, or all but one where there are three. */
function termIn(readings: readonly Claim[], topic: Topic): string | null {
  const nouns = readings.map(({ story, sentence }) => [
    ...new Set(topic.stories[story]!.sentences[sentence]!.tokens.filter(({ lemma }) => TERMS.has(lemma)).map(({ lemma }) => lemma)),
  ]);
  const noun = commonest(nouns.flat());
  const having = nouns.filter((some) => noun !== null && some.includes(noun)).length;
  // "forbids minors to be out between 9 p.m. and 6 a.m.": one of two does, where a range says the rest.
  const least = readings.every((reading) => RANGE_START.test(before(reading, topic)) || RANGE_END.test(before(reading, topic)))
    ? 1
    : Math.max(2, readings.length - 1);
  return having >= least ? noun : null;
}

const AGAINST = /\b(?:compared|comparing|against|versus|contrast|from|than|up|down)\b/;
const PERIOD =
  /\b(?:year|quarter|month|period)s?\b.*\b(?:earlier|before|ago)\b|\b(?:previous|prior|last|same|corresponding)\b.*\b(?:year|quarter|month|period)/;
const LOOKED_THROUGH = 160;

/** "compared with a profit a year earlier": a date that only says what a figure is set against. */
export function periodTitle(readings: readonly Claim[], topic: Topic): string | null {
  const compared = readings.every(({ story, sentence, value }) => {
    const { text, sentences } = topic.stories[story]!;
    if (!value || !PERIOD.test(text.slice(value.start, value.end))) return false;
    return AGAINST.test(text.slice(Math.max(sentences[sentence]!.start, value.start - LOOKED_THROUGH), value.start));
  });
  return compared ? 'Period compared with' : null;
}

import type { Grammar } from '../expression.ts';
import { UNIT, unitOf } from '../vocabulary.ts';
import { measured } from './measured.ts';

export const INDEFINITE_BEFORE =
  /\b(?:for|in|within|about|almost|nearly|over|than|under|around|just|only|after|least|up to|roughly|some|take|takes|took|taken|last|lasts|lasted|lasting|spent|spend|spends|spending|every bit of|barely|once in|half|quarter of|wait|waited|throughout|by|one-?time|lease of|term of|period of|sentence of|of)\s+$/i;
export const INDEFINITE_AFTER = /^(?:\s+(?:ago|later|earlier|before|after|since|long|or (?:more|so|two|longer)|and a half|of\s+\w+ing)\b|-long\b|-old\b)/i;

/** "a decade", "half a century", "a year and a half", "an entire week": only where the words around make it a length; "$5m a year" is a rate. */
export const indefinite: Grammar = {
  name: 'duration: a year',
  pattern: new RegExp(
    `(?<![\\w-])(?:(half\\s+(?:an?\\s+)|a\\s+half[\\s-]|half-|(?:a\\s+|the\\s+)?quarter(?:\\s+of\\s+a\\s+|-))|(?:an?|another)\\s+(full\\s+|whole\\s+|entire\\s+|further\\s+|single\\s+)?)(${UNIT})(?:'s(?=\\s+time\\b))?(?![\\w'])(-?(?:long)\\b)?(\\s+and\\s+a\\s+(?:half|quarter))?`,
    'gi',
  ),
  read: (m, place) => {
    const { unit, times } = unitOf(m[3]!);
    const fraction = m[1] ? (/quarter/i.test(m[1]) ? 0.25 : 0.5) : 1;
    if (unit === 'second' || /^quarter/i.test(m[3]!)) return null;
    if (fraction < 1 && (unit === 'day' || (fraction < 0.5 && unit !== 'century')))
      return unit === 'day' ? null : measured({ count: [fraction, fraction], unit, vague: false }, place, m[0]);
    if (fraction === 1 && !m[2] && !m[4] && !m[5] && !INDEFINITE_BEFORE.test(place.before) && !INDEFINITE_AFTER.test(place.after)) return null;
    // "in a day's time" aside, "times in a year", "once in a decade" and "of a day" say how often or what kind.
    if (
      /\b(?:times|once|twice)\s+(?:in\s+)?$/i.test(place.before) ||
      (/\bof\s+$/i.test(place.before) && !/\b(?:term|lease|period|sentence|course|half|quarter|part|space|most|end|span)\s+of\s+$/i.test(place.before))
    )
      return null;
    const count = (fraction + (m[5] ? (/half/i.test(m[5]) ? 0.5 : 0.25) : 0)) * times;
    return measured({ count: [count, count], unit, vague: false }, place, m[0]);
  },
};

/** "over the past decade", "in the last year", "during the coming week". */
export const past: Grammar = {
  name: 'duration: the past year',
  pattern:
    /\b(?:the\s+(past|coming)|(?:over|in|during|for|within|throughout)\s+the\s+(last|next|previous|following))\s+(day|week|fortnight|month|year|decade|century|hour)\b(?!'|-)/gi,
  read: (m, place) => {
    const { unit, times } = unitOf(m[3]!);
    const start = m[0].search(/the\s/i);
    const found = measured({ count: [times, times], unit, vague: false }, place, m[0]);
    if (found?.kind !== 'duration') return null;
    return { ...found, start, length: { ...found.length, runs: /next|coming/i.test(m[1] ?? m[2]!) ? 'next' : 'past' } };
  },
};

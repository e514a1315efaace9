import type { Grammar } from '../expression.ts';
import { UNIT, unitOf } from '../vocabulary.ts';
import { measured, SHIFT_AFTER } from './measured.ts';

const VAGUE: [RegExp, [number, number]][] = [
  [/couple/i, [2, 3]],
  [/several/i, [3, 9]],
  [/few|handful/i, [2, 7]],
  [/dozens/i, [24, 199]],
  [/hundreds/i, [200, 1999]],
  [/thousands/i, [2000, 19999]],
  [/many|numerous|countless/i, [4, 99]],
  [/number/i, [2, 20]],
  [/some/i, [2, 20]],
];

/** "several years", "a few days", "a couple of weeks". */
export const vague: Grammar = {
  name: 'duration: several',
  pattern: new RegExp(
    `(?<![\\w-])((?:a\\s+)?couple\\s+of|several|(?:a\\s+)?few|a\\s+handful\\s+of|dozens\\s+of|hundreds\\s+of|thousands\\s+of|many|numerous|countless|a\\s+number\\s+of|some)(?:\\s+more)?\\s+(${UNIT})s\\b`,
    'gi',
  ),
  read: (m, place) => {
    if (/^quarter/i.test(m[2]!) || /^(?:how|so|as)\s/i.test(place.before.slice(-4)) || /\b(?:how|so|as|too)\s+$/i.test(place.before)) return null;
    // "Some days she stayed away": on some of them.
    if (
      /^some\s/i.test(m[0]) &&
      /(?:^|[.;,"]\s*|\b(?:and|but|on)\s+)$/i.test(place.before) &&
      /^,?\s+(?:he|she|it|they|we|I|you|there|the|his|her|nobody|no one|are|were)\b/.test(place.after)
    )
      return null;
    const { unit, times } = unitOf(m[2]!);
    const [low, high] = VAGUE.find(([pattern]) => pattern.test(m[1]!))![1];
    return measured({ count: [low * times, high * times], unit, vague: true, bound: 'about' }, place, m[0]);
  },
};

/** "for decades", "years of war", "within minutes", "decades in the making", "decades-long", "year-long": counts that are not stated, but for "year-long". */
export const bare: Grammar = {
  name: 'duration: years',
  pattern: new RegExp(`(?<![\\w-]|\\d\\s)(${UNIT})(?:(s)(-long|\\s+long)?|(-long|long))(?![\\w'-](?!old\\b))`, 'gi'),
  read: (m, place) => {
    const { before, after } = place;
    const { unit, times } = unitOf(m[1]!);
    if (m[4]) return measured({ count: [times, times], unit, vague: false }, place, m[0]);
    const timed =
      /\b(?:for|in|within|over|after|lasting|lasted|took|take|taken|taking|spent|spend|spanning|just|only|mere|last|next|past|through|by)\s+$/i.test(before);
    const follows = /^\s+(?:ago|later|earlier|before|after|of\s+(?:[a-z]+\s+)?[a-z]+|in\s+the\s+making)\b/i.test(after);
    if (!m[3] && !timed && !follows) return null;
    if (
      /^(?:second|quarter|night)$/i.test(m[1]!) ||
      /\b(?:these|those|early|late|recent|in its|first|working|office|opening|business|school|trading|two|three|four|five|six|seven|eight|nine|ten)\s+$/i.test(
        before,
      )
    )
      return null;
    // "Years ago" says no more than "once"; "after hours" is a market's evening.
    if (SHIFT_AFTER.test(after) || (/^hour/i.test(m[1]!) && /\bafter\s+$/i.test(before))) return null;
    if (/^\s+of\s+(?:the|operation|business|work\b)/i.test(after) && !timed) return null;
    return measured({ count: [2 * times, 99 * times], unit, vague: true, bound: 'about' }, place, m[0]);
  },
};

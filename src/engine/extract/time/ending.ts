import type { DateClaim, Sentence, Story } from '../../model.ts';
import { addMonths, formatDay } from './calendar.ts';

/** Between "its first fiscal quarter" and the day on which it ends. */
const ENDS = /^[\s,(]*(?:which|that)?\s*(?:will\s+|is\s+to\s+)?(?:end|ends|ended|ending|closes|closed|to)\s+(?:on\s+)?(?:the\s+)?$/i;
const ENDABLE = new Set(['day', 'month']);
const LENGTHS: [RegExp, number][] = [
  [/quarter/i, 3],
  [/half/i, 6],
  [/year/i, 12],
];

/** "Its first fiscal quarter, which ends January 31": a quarter or year whose last day is stated is the three or twelve months up to it. */
export function resolveEndings(claims: DateClaim[], story: Story, sentence: Sentence): void {
  for (const [i, claim] of claims.entries()) {
    const end = claims[i + 1];
    const words = story.text.slice(claim.value.start, claim.value.end);
    const months = LENGTHS.find(([pattern]) => pattern.test(words))?.[1];
    if (!end?.time.days || !ENDABLE.has(end.time.precision) || !months || claim.sentence !== sentence.index) continue;
    if (!ENDS.test(story.text.slice(claim.value.end, end.value.start))) continue;
    const last = end.time.days[1];
    const first = addMonths(last + 1, -months);
    const edtf = `${formatDay(first)}/${formatDay(last)}`;
    claim.time = {
      ...claim.time,
      edtf,
      days: [first, last],
      evidence: `the ${months} months up to “${story.source.slice(end.value.start, end.value.end)}”, on which it ends`,
    };
    claim.value.normal = edtf;
  }
}

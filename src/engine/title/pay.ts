/** What somebody is paid, owed or asked for, where the sum itself has no noun: "pays her £2m a year", "is due a £2m payoff", "wanted £2m". */
import type { QuantityClaim, Topic } from '../model.ts';
import { mostSay } from './occasion.ts';
import { commonest, sentenceWords } from './words.ts';

const PAYING = /^(?:pay|pays|paid|paying|earn|earns|earned|earning|receive|receives|received|salary|wage|wages|salaries)$/;
const WANTING =
  /\b(?:want(?:s|ed|ing)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought)\s+(?:a ransom of\s+)?(?:about\s+|at least\s+|up to\s+|more than\s+)?$/;
const PAID = /\b(?:paid|pays|pay|given|gave|received)\b/;
const PERIOD = /^[^.;,]{0,20}?\b(?:(?:a|an|per|each|every) (year|season|month|week|day|hour|game)|(annually|yearly|monthly|weekly|hourly))\b/;
const ADJECTIVES: Record<string, string> = {
  year: 'Yearly',
  annually: 'Yearly',
  yearly: 'Yearly',
  month: 'Monthly',
  monthly: 'Monthly',
  week: 'Weekly',
  weekly: 'Weekly',
  hour: 'Hourly',
  hourly: 'Hourly',
};
/** Sums that have a name of their own. */
const SUMS = new Set(
  'buyout payoff payout bonus settlement severance pension grant loan fee prize ransom reward fine bail subsidy bounty scholarship advance deposit donation levy'.split(
    ' ',
  ),
);

/** "Yearly pay", "Pay per season"; null where it is no pay. */
export function payTitle(readings: readonly QuantityClaim[], topic: Topic): string | null {
  return mostSay(readings, topic, PAYING) ? perPeriod(readings, topic) : null;
}

function perPeriod(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const periods = readings.flatMap(({ story, value }) => {
    const found = PERIOD.exec(topic.stories[story]!.text.slice(value.end, value.end + 40).replace(/\s+/g, ' '));
    return found ? [(found[1] ?? found[2])!] : [];
  });
  const period = periods.length * 2 >= readings.length ? commonest(periods) : null;
  return period && (ADJECTIVES[period] ? `${ADJECTIVES[period]} pay` : `Pay per ${period}`);
}

/** "Amount of the buyout" where most sentences have the word, "Sum demanded" where one says so. */
export function namedSum(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const names = readings.map((reading) => [...new Set(sentenceWords(reading, topic))].filter((word) => SUMS.has(word)));
  const name = commonest(names.flat());
  if (name && names.filter((words) => words.includes(name)).length * 2 > readings.length) return `Amount of the ${name}`;
  const before = readings.map(({ story, value }) => topic.stories[story]!.text.slice(Math.max(0, value.start - 40), value.start));
  const wanted = before.some((text) => WANTING.test(text)) && !before.some((text) => PAID.test(text));
  if (wanted) return 'Sum demanded';
  return readings.some((reading) => mostSay([reading], topic, PAYING)) ? perPeriod(readings, topic) : null;
}

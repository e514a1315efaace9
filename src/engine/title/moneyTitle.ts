import type { QuantityClaim, Topic } from '../model.ts';
import { costTitle, sizeTitle, valueTitle, whatIsPaid } from './moneyOf.ts';
import { mostSay } from './occasion.ts';
import { namedSum, payTitle } from './pay.ts';
import { doneWithSum, perShare } from './sum.ts';
import { capital, commonest, PRICES, sentenceWords } from './words.ts';

const PAID_IN = new Set(['cash', 'stock', 'share', 'shares']);
const PLAIN = new Set(
  'profit revenue turnover income loss debt budget dividend spending earnings funding compensation surplus deficit aid investment value damage bail ransom salary'.split(
    ' ',
  ),
);
const PLURAL: Record<string, string> = {
  cost: 'Costs',
  sale: 'Sales',
  saving: 'Savings',
  damage: 'Damage',
  export: 'Exports',
  import: 'Imports',
  earnings: 'Earnings',
  bribe: 'Bribes',
  kickback: 'Kickbacks',
};

/** "Part paid in cash", "Price of the takeover", "Amount of the grant", "Revenue". */
export function moneyTitle(readings: readonly QuantityClaim[], topic: Topic): string {
  const size = sizeTitle(readings, topic) ?? payTitle(readings, topic);
  if (size) return size;
  const heads = readings.flatMap(({ quantity }) => quantity.head ?? []);
  const head = commonest(heads);
  const share = heads.filter((word) => word === head).length;
  if (head && PAID_IN.has(head) && share * 2 > readings.length) return `Part paid in ${head}`;
  const sold = commonest(readings.flatMap((reading) => sentenceWords(reading, topic).filter((word) => PRICES.has(word))));
  const main = head && PAID_IN.has(head) ? (heads.find((word) => !PAID_IN.has(word)) ?? 'price') : head;
  if (main === 'sale' && readings.some(({ quantity }) => quantity.head === 'revenue')) return 'Revenue';
  if (main === 'sale' && mostSay(readings, topic, /^sales$/)) return 'Sales';
  if (main === 'price' || (main && PRICES.has(main))) return sold ? `Price of the ${sold}` : (whatIsPaid(readings, topic) ?? 'Price');
  if (main === null) return namedSum(readings, topic) ?? doneWithSum(readings, topic) ?? whatIsPaid(readings, topic) ?? 'Sum of money';
  if (main.startsWith('price per ')) return mostSay(readings, topic, /^rewards?$/) ? main.replace('price', 'Reward') : perShare(main, readings, topic);
  if (readings[0]!.quantity.scope.includes('forecast')) return `Expected ${main}`;
  if (main === 'value') return valueTitle(readings, topic);
  if (main === 'cost' && !mostSay(readings, topic, /^costs$/)) return costTitle(readings, topic);
  const plain = PLURAL[main] ?? (PLAIN.has(main) ? capital(main) : `Amount of the ${main}`);
  return plain + earlier(readings, topic);
}

const A_YEAR_EARLIER =
  /\b(?:a year (?:earlier|before|ago)|year-earlier|the (?:year|same (?:period|quarter|months)[^.;]{0,20}) (?:earlier|before|ago)|(?:in|of) the previous year|the prior year|previous year's)\b/;
const NEARBY = 90;

/** "compared with a profit of £9m, or 20p a share, a year earlier": whatever else is told before the sentence ends. */
function earlier(readings: readonly QuantityClaim[], topic: Topic): string {
  const says = readings.filter(({ story, sentence, value }) => {
    const { text, sentences } = topic.stories[story]!;
    const behind = text.slice(value.end, Math.min(value.end + NEARBY, sentences[sentence]!.end));
    const against = /\b(?:compared (?:with|to)|against|versus|from|contrast to|after)\b[^;]{0,30}$/.test(text.slice(sentences[sentence]!.start, value.start));
    return against && A_YEAR_EARLIER.test(behind.replace(/\s+/g, ' '));
  });
  return says.length * 2 > readings.length ? ' a year earlier' : '';
}

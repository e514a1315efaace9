/** What is done with a sum that has no noun: "fled with £4,000", "not a penny is missing", "freed for £2m". */
import type { QuantityClaim, Topic } from '../model.ts';
import { capital, commonest } from './words.ts';

const HEDGES = '(?:(?:about|around|some|nearly|almost|over|just|only|at least|more than|less than|up to|an? estimated|a|the)\\s+){0,3}$';
const BEFORE: readonly [string, RegExp][] = [
  [
    'Sum stolen',
    new RegExp(
      `\\b(?:(?:escap|fle|ma[dk]e? off|got away|get away|r[au]n off|abscond|vanish)\\p{L}*(?: \\p{L}+){0,3} with|stole|steal(?:s|ing)?|robbed (?:\\p{L}+ ){1,4}of)\\s+${HEDGES}`,
      'u',
    ),
  ],
  ['Sum recovered', new RegExp(`\\brecover(?:s|ed|ing)?\\s+${HEDGES}`)],
  ['Sum seized', new RegExp(`\\b(?:seiz|confiscat)(?:es?|ed|ing)\\s+${HEDGES}`)],
  ['Sum donated', new RegExp(`\\bdonat(?:es?|ed|ing)\\s+${HEDGES}`)],
  ['Sum raised', new RegExp(`\\braised\\s+${HEDGES}`)],
  ['Ransom', new RegExp(`\\b(?:releas|fre|liberat)ed\\b[^.;]{0,40}\\bfor\\s+${HEDGES}`)],
];
const MISSING = /^\s+(?:is|are|was|were|has gone|had gone|have gone|went)\s+missing\b/;
const DEMANDED = /\b(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)? on)\b[^.;]*$/;
const BONUS = /^\s+(?:bonus|bump|sweetener|incentive)\b/;
const HELD_IN = /(\p{Ll}{3,}) (?:containing|filled with|stuffed with|full of)\s+(?:\p{Ll}+\s+)?$/u;

/** "Sum stolen", "Sum demanded", "Bonus", "Sum in the bags": as one story in two at least says, demands aside, which half must. */
export function doneWithSum(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const around = readings.map(({ story, sentence, value }) => {
    const { text, sentences } = topic.stories[story]!;
    const { start, end } = sentences[sentence]!;
    return { before: text.slice(start, value.start).replace(/\s+/g, ' '), behind: text.slice(value.end, end).replace(/\s+/g, ' ') };
  });
  if (around.some(({ behind }) => BONUS.test(behind))) return 'Bonus';
  if (around.some(({ behind }) => MISSING.test(behind))) return 'Sum missing';
  if (around.filter(({ before }) => DEMANDED.test(before)).length * 2 >= readings.length) return 'Sum demanded';
  const done = commonest(around.flatMap(({ before }) => BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? []));
  if (done) return done;
  const container = commonest(around.flatMap(({ before }) => HELD_IN.exec(before)?.[1] ?? []));
  return container ? `Sum in the ${container}` : null;
}

const OF_A_SHARE = /\b(loss|lost|losses|profit|earnings|earned|earn|income|dividend|payout)\b/g;
const NAMES: Record<string, string> = {
  lost: 'loss',
  losses: 'loss',
  earned: 'earnings',
  earn: 'earnings',
  payout: 'dividend',
  income: 'earnings',
  profit: 'earnings',
};

/** "Loss per share": what comes on a share, where most of the sentences name it before the figure; else its price. */
export function perShare(main: string, readings: readonly QuantityClaim[], topic: Topic): string {
  const words = readings.flatMap(({ story, sentence, value }) => {
    const { text, sentences } = topic.stories[story]!;
    return [...text.slice(sentences[sentence]!.start, value.start).toLowerCase().matchAll(OF_A_SHARE)].at(-1)?.[1] ?? [];
  });
  const word = commonest(words.map((one) => NAMES[one] ?? one));
  return main === 'price per share' && word && words.length * 2 > readings.length ? `${capital(word)} per share` : capital(main);
}

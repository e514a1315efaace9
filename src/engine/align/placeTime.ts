import type { Claim, PlaceClaim, Topic } from '../model.ts';

const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;
const MONTH = /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;
const SIZE = /\b(\d+(?:\.\d+)?)[- ]magnitude\b|\bmagnitude[- ](?:of )?(\d+(?:\.\d+)?)/gi;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A sentence with a weekday tells of the news itself, whatever year it looks back to. */
const PRESENT = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btoday\b|\byesterday\b/i;
const PAST = /\blast year\b|\byears ago\b|\bthe previous year\b|\blast century\b/i;

/** Sentences of other years, months or magnitudes speak of other events ("the 2004 quake"). */
export function sameTime(a: PlaceClaim, b: PlaceClaim, topic: Topic): boolean {
  const [left, right] = [timesOf(a, topic), timesOf(b, topic)];
  if (otherSize(a, b, topic) || !meet(left.months, right.months)) return false;
  if (left.past !== right.past) return false;
  return !left.past || (meet(left.years, right.years) && left.years.size > 0 === right.years.size > 0);
}

interface Times {
  years: Set<string>;
  months: Set<string>;
  /** True where the sentence tells of another year or month than the story's own. */
  past: boolean;
}

function timesOf(claim: PlaceClaim, topic: Topic): Times {
  const text = sentenceOf(claim, topic);
  const published = topic.stories[claim.story]!.published?.edtf ?? '';
  const years = new Set([...text.matchAll(YEAR)].map(([year]) => year).filter((year) => year !== published.slice(0, 4)));
  const months = new Set([...text.matchAll(MONTH)].map(([month]) => month.slice(0, 3).toLowerCase()));
  const own = MONTHS[Number(published.slice(5, 7)) - 1];
  const otherMonth = own !== undefined && months.size > 0 && !months.has(own) && !months.has(MONTHS[(MONTHS.indexOf(own) + 11) % 12]!);
  return {
    years,
    months,
    past: PAST.test(text) || ((years.size > 0 || otherMonth) && !PRESENT.test(text)),
  };
}

/** "A 6.4-magnitude quake" and "the magnitude-8.6 quake" are two. */
export const otherSize = (a: Claim, b: Claim, topic: Topic): boolean => !near(sizesOf(a, topic), sizesOf(b, topic));
const sizesOf = (claim: Claim, topic: Topic): number[] => [...sentenceOf(claim, topic).matchAll(SIZE)].map((match) => Number(match[1] ?? match[2]));
/** Agencies put one quake a few tenths apart. */
const SIZES_DIFFER = 0.7;
const near = (a: number[], b: number[]): boolean => !a.length || !b.length || a.some((size) => b.some((other) => Math.abs(size - other) < SIZES_DIFFER));

const sentenceOf = (claim: Claim, topic: Topic): string => {
  const { start, end } = topic.stories[claim.story]!.sentences[claim.sentence]!;
  return topic.stories[claim.story]!.text.slice(start, end);
};

/** Something in common, or one of them says nothing. */
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.size || !b.size || [...a].some((item) => b.has(item));

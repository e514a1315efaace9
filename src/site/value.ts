import { readableDuration, readableEdtf, readableNumber } from '../engine/text/readable.ts';
import type { ClaimRecord, QuantityValue } from '../schemas/comparison.ts';
import type { Bound } from '../schemas/vocabulary.ts';
import { firstWords } from './words.ts';

const LONGEST = 14;

/**
 * What a claim says, as short as it can be said: "7 December 2024", "50 years", "up to 11 ships".
 * The normalised value where it reads well; the story's own words where they say more ("late November") or name things.
 */
export function sayValue(claim: ClaimRecord): string {
  const { value } = claim;
  const written = plain(value?.text ?? claim.text);
  if (!value?.normal) return firstWords(written, LONGEST);
  if (typeof value.normal !== 'string') return isCounted(written, value.normal) ? sayQuantity(value.normal) : firstWords(written, LONGEST);
  if (claim.kind === 'date')
    return limitBefore(claim) + (isVagueWording(written, value.normal) || isUnsaid(value.normal) ? written : readableEdtf(value.normal));
  if (claim.kind === 'duration') return hasBound(written) || isUnsaid(value.normal) ? written : readableDuration(value.normal);
  if (claim.kind === 'quote') return `“${firstWords(plain(value.normal), LONGEST)}”`;
  return firstWords(written, LONGEST);
}

/** The normalised value in full, as the claim page states it beside the words; null where it adds nothing. */
export function sayNormal(claim: ClaimRecord): string | null {
  const normal = claim.value?.normal;
  if (normal === null || normal === undefined) return null;
  if (typeof normal !== 'string') return sayQuantity(normal);
  if (claim.kind === 'date') return isUnsaid(normal) ? null : readableEdtf(normal);
  if (claim.kind === 'duration') return isUnsaid(normal) ? null : readableDuration(normal);
  return claim.kind === 'quote' ? null : normal;
}

/** The normalised value as the data has it: EDTF, an ISO 8601 duration, or the number with its unit. */
export function rawNormal(claim: ClaimRecord): string | null {
  const normal = claim.value?.normal;
  if (!normal || (claim.kind !== 'date' && claim.kind !== 'duration')) return null;
  return typeof normal === 'string' ? normal : null;
}

/** "until " for "leased through 2066": a date that is a limit is not the date of an event. */
function limitBefore({ text, start, value }: ClaimRecord): string {
  const word = /\b(since|until|till|through|by)\s+$/i.exec(text.slice(0, (value?.start ?? start) - start))?.[1]?.toLowerCase();
  return word === undefined ? '' : `${word === 'since' || word === 'by' ? word : 'until'} `;
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

const NAMES_A_TIME = /\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** "late November" says more than "21–30 November 2024", while "last week" says nothing by itself. */
const isVagueWording = (written: string, edtf: string): boolean =>
  (edtf.includes('/') || PART_OF_PERIOD.test(written)) && NAMES_A_TIME.test(written) && written.split(' ').length <= 6;

/** EDTF has no late November: 2024-11 is all that it can say. */
const PART_OF_PERIOD = /\b(?:early|mid|middle|late|end|start|beginning)\b/i;

/** "PXD" (some days), "XXXX-12-XX": figures that the text leaves open read better in its own words. Decades ("201X") have words of their own. */
const isUnsaid = (normal: string): boolean => /X/.test(normal) && !/^\d{2}[\dX]X$/.test(normal);

const BOUND_WORD = /\b(?:more|less|fewer|over|under|nearly|almost|about|around|roughly|some|least|most|up to|just|only|several|few|between|to|or)\b/i;
const hasBound = (written: string): boolean => BOUND_WORD.test(written) && written.split(' ').length <= 7;

/** False for what was worked out of the words: "dozens" is no "24 to 199", and nobody wrote "9.656 km". */
const isCounted = (written: string, { number, max }: QuantityValue): boolean =>
  max === undefined ? Number.isInteger(number) || written.includes(readableNumber(number)) : /\d/.test(written);

const BOUND_WORDS: Record<Bound, string> = {
  exactly: '',
  about: 'about ',
  'at least': 'at least ',
  'at most': 'up to ',
  'more than': 'more than ',
  'less than': 'less than ',
};

/** `{ number: 60, unit: "km", bound: "about" }` as "about 60 km". */
export function sayQuantity({ number, max, unit, bound }: QuantityValue): string {
  const amount = max === undefined ? largeNumber(number) : `${largeNumber(number)} to ${largeNumber(max)}`;
  return BOUND_WORDS[bound] + withUnit(amount, unit, number === 1 && max === undefined);
}

const largeNumber = (number: number): string => {
  const scale = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ].find(([size]) => Math.abs(number) >= (size as number)) as [number, string] | undefined;
  return scale ? `${readableNumber(number / scale[0])} ${scale[1]}` : readableNumber(number);
};

const CURRENCY: Record<string, string> = { USD: 'US$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹', AUD: 'A$', CAD: 'C$', NZD: 'NZ$' };
const SYMBOLS = new Set(['km', 'm', 'cm', 'mm', 'kg', 'g', 't', 'km/h', 'm/s', 'km²', 'm²', 'ha', 'l', 'MW', 'GW', 'kW', 'GHz', 'MHz', 'GB', 'MB', 'TB', 'Hz']);

/** True for units of measurement and currencies, false for things that are counted. */
export const isMeasure = (unit: string | null): boolean =>
  unit !== null && (unit in CURRENCY || SYMBOLS.has(unit) || unit === 'percent' || unit === 'magnitude' || /^[A-Z]{3}$|°/.test(unit));

function withUnit(amount: string, unit: string | null, one: boolean): string {
  if (!unit) return amount;
  if (CURRENCY[unit]) return `${CURRENCY[unit]}${amount}`;
  if (unit === 'magnitude') return `magnitude ${amount}`;
  if (unit === 'percent' || unit === '%') return `${amount} %`;
  // The other side of a score ("3", "to 1") has no plural.
  if (isMeasure(unit) || unit.startsWith('to ')) return `${amount} ${unit}`;
  return `${amount} ${one ? unit : plural(unit)}`;
}

const UNCHANGED = /^(?:people|police|personnel|staff|troops|aircraft|spacecraft|series|species|percent|military|children|men|women|.*(?:ss?'|s))$/i;
const IRREGULAR: Record<string, string> = { person: 'people', child: 'children', man: 'men', woman: 'women', policeman: 'policemen', foot: 'feet' };

/** A counted noun comes as its lemma ("ship"). */
export const plural = (noun: string): string => {
  const last = noun.split(' ').at(-1)!;
  const head = noun.slice(0, noun.length - last.length);
  if (IRREGULAR[last]) return head + IRREGULAR[last];
  if (UNCHANGED.test(last)) return noun;
  if (/[^aeiou]y$/.test(last)) return `${noun.slice(0, -1)}ies`;
  return /(?:x|ch|sh|z)$/.test(last) ? `${noun}es` : `${noun}s`;
};

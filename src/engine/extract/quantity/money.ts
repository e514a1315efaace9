import { boundBefore } from './bounds.ts';
import { isOverrun } from './excess.ts';
import type { Lexeme } from './lexemes.ts';
import { singular } from './lexemes.ts';
import { MONEY_NOUNS, MONEY_VERBS } from './moneyNouns.ts';
import { MAGNITUDES } from './numberWords.ts';
import { type QuantityRead, quantity, type Reader } from './read.ts';
import { scopesOf } from './scope.ts';
import type { Spot } from './spots.ts';
import { CURRENCY_CODES, CURRENCY_NATIONS, CURRENCY_PREFIXES, CURRENCY_SIGNS, CURRENCY_WORDS } from './units.ts';

/** "$334m", "US$4.7 billion", "EUR 20", "43 million euros", "214p", "98 cents". */
export const readMoney: Reader = (spot) => {
  const { words, from, to, number } = spot;
  // "When he first won": no sum of Korean money.
  if (number.ordinal || number.multiple || number.fraction) return null;
  const sign = CURRENCY_SIGNS.get(words[from - 1]?.text ?? '');
  if (sign) return moneyBefore(spot, sign);
  const code = CURRENCY_CODES.get(words[from - 1]?.lower.replace(/\.$/, '') ?? '');
  if (code && (/^[A-Z]{2,3}$/.test(words[from - 1]!.text) || words[from - 1]!.lower === 'rs')) return money(spot, code, from - 1, to);
  if (words[to]?.lower === 'p' && !words[to]!.gap && words[from]!.digits) return { ...money(spot, 'GBP', spot.boundFrom, to + 1), factor: 0.01 };
  if (/^(?:pence|penny)$/.test(words[to]?.lower ?? '') && words[to]!.gap) return { ...money(spot, 'GBP', spot.boundFrom, to + 1), factor: 0.01 };
  if (/^cents?$/.test(words[to]?.lower ?? '') && words[to]!.gap) return { ...money(spot, 'USD', spot.boundFrom, to + 1), factor: 0.01 };
  if (/^pounds?$/.test(words[to]?.lower ?? '') && !isWeight(spot)) return money(spot, 'GBP', spot.boundFrom, to + 1);
  return moneyBehind(spot) ?? moneyHyphened(spot);
};

/** "the 1.4-billion-euro dam", "a 5-million-pound villa", "a 7-cent dividend"; fewer pounds behind a hyphen are a weight. */
function moneyHyphened(spot: Spot): QuantityRead | null {
  const { words, to } = spot;
  const word = words[to]?.text === '-' && !words[to]!.gap ? (words[to + 1]?.lower ?? '') : '';
  if (word === 'cent') return { ...money(spot, 'USD', spot.boundFrom, to + 2), factor: 0.01 };
  const code = CURRENCY_WORDS.get(word) ?? (word === 'pound' && spot.number.low >= LEAST_SUM ? 'GBP' : undefined);
  return code ? money(spot, code, spot.boundFrom, to + 2) : null;
}

/** Nobody lifts so many pounds. */
const LEAST_SUM = 100_000;

const WEIGHING = /^(?:weigh(?:s|ed|ing)?|weight|heavy|heavier|lighter|gained|lost|mass|catch|caught)$/;

/** "20 pounds of explosives", "weighs 220 pounds"; "a 220-pound lander" has a hyphen and comes to the measures anyhow. */
function isWeight({ words, from, to, number }: Spot): boolean {
  if (number.low >= LEAST_SUM) return false;
  return words[to + 1]?.lower === 'of' || words.slice(Math.max(0, from - 5), from).some(({ lower }) => WEIGHING.test(lower));
}

const LEAST_WON = 100;

function moneyBehind(spot: Spot): QuantityRead | null {
  const { words, to } = spot;
  const nation = CURRENCY_NATIONS.get(words[to]?.lower ?? '');
  const at = nation ? to + 1 : to;
  const word = CURRENCY_WORDS.get(words[at]?.lower ?? '') ?? (/^[A-Z]{3}$/.test(words[to]?.text ?? '') ? CURRENCY_CODES.get(words[to]!.lower) : undefined);
  // "A team of 12 won": nobody pays so little.
  return word && !(word === 'KRW' && spot.number.low < LEAST_WON) ? money(spot, nation ?? word, spot.boundFrom, at + 1) : null;
}

function moneyBefore(spot: Spot, sign: string): QuantityRead {
  const { words, from, to } = spot;
  const prefix = words[from - 2] && !words[from - 1]!.gap ? CURRENCY_PREFIXES.get(words[from - 2]!.lower.replace(/\./g, '')) : undefined;
  const start = prefix ? from - 2 : from - 1;
  const letter = words[to] && !words[to]!.gap ? { m: 1e6, mm: 1e6, b: 1e9, t: 1e12 }[words[to]!.lower] : undefined;
  return { ...money(spot, prefix ?? sign, start, letter ? to + 1 : to), factor: letter ?? 1 };
}

/** A sum of money with the noun that says what it is. A bound stands before the sign: "approximately $334 million". */
function money(spot: Spot, currency: string, start: number, to: number): QuantityRead {
  const { words } = spot;
  const lead = start < spot.from ? boundBefore(words, start) : { bound: null, from: spot.boundFrom };
  const from = Math.max(Math.min(start, lead.from), spot.before);
  const scope = scopesOf({ words, from, to, before: spot.before });
  return quantity(spot, 'money', currency, { from, to, head: nounOf(words, from, to), scope, ...(lead.bound && { bound: lead.bound }) });
}

const nounOf = (words: readonly Lexeme[], from: number, to: number): string | null =>
  (isOverrun(words, to) ? 'overrun' : null) ??
  (isBailBond(words, from, to) ? 'bail' : null) ??
  compound(words, to) ??
  (isPerHead(words, to) ? (ofWhat(words, from) ?? nearestBefore(words, from)) : null) ??
  perUnit(words, to) ??
  ofWhat(words, from) ??
  statedAs(words, to) ??
  nearestBefore(words, from);

const moneyNoun = (word: Lexeme | undefined): string | null => {
  if (!word) return null;
  if (word.lower === 'worth') return 'value';
  const lemma = singular(word.lower);
  return MONEY_NOUNS.has(word.lower) ? word.lower : MONEY_NOUNS.has(lemma) ? lemma : null;
};

/** "a $33-million fund", "the £12m fine". */
function compound(words: readonly Lexeme[], to: number): string | null {
  const hyphen = words[to]?.text === '-';
  const noun = words[hyphen ? to + 1 : to];
  if (noun?.pos !== 'NOUN' || MAGNITUDES.has(noun.lower)) return null;
  return hyphen ? noun.lemma : moneyNoun(noun);
}

const BEING_PAID = new Set(['was', 'is', 'were', 'are', 'will', 'be', 'been', 'has', 'have', 'paid', 'payable']);

/** "in cash", "will be paid in cash", "in two rounds of funding", "of debt": a few words behind, before any mark. */
function statedAs(words: readonly Lexeme[], end: number): string | null {
  let to = end;
  while (BEING_PAID.has(words[to]?.lower ?? '')) to++;
  if (!/^(?:in|of|as)$/.test(words[to]?.lower ?? '')) return null;
  const near = words.slice(to + 1, to + 6);
  const mark = near.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'VERB' || pos === 'SYM' || pos === 'CCONJ');
  return (mark < 0 ? near : near.slice(0, mark)).map(moneyNoun).find((noun) => noun !== null) ?? null;
}

const TIMES = new Set(['year', 'month', 'week', 'day', 'hour', 'quarter', 'season', 'night', 'time', 'piece']);

/** "$18.50 a share", "$61 per barrel"; "$5 million a year" is no price. */
function perUnit(words: readonly Lexeme[], to: number): string | null {
  const noun = /^(?:a|an|per)$/.test(words[to]?.lower ?? '') ? words[to + 1] : undefined;
  return noun?.pos === 'NOUN' && !TIMES.has(noun.lemma) && !CURRENCY_WORDS.has(noun.lower) ? `price per ${noun.lemma}` : null;
}

/** "freed on a $5,000 bond", "posted bond of $5,000": what courts take, and no loan. */
function isBailBond(words: readonly Lexeme[], from: number, to: number): boolean {
  const bond = words[to]?.lower === 'bond' || words.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'bond');
  const near = [...words.slice(Math.max(0, from - 8), from), ...words.slice(to, to + 4)];
  return bond && near.some(({ lower }) => /^(?:released|freed|free|posted|posting|post|held|jail|jailed|custody|arrested|out|bailed)$/.test(lower));
}

/** "A reward of $500 a head": of each the same, and no price. */
const isPerHead = (words: readonly Lexeme[], to: number): boolean =>
  /^(?:a|an|per)$/.test(words[to]?.lower ?? '') && /^(?:head|person|man|woman|family|household|inmate|victim)$/.test(words[to + 1]?.lower ?? '');

/** "a price of", "costs of". */
const ofWhat = (words: readonly Lexeme[], from: number): string | null => (words[from - 1]?.lower === 'of' ? moneyNoun(words[from - 2]) : null);

const REACH = 9;
/** What is handed over as money: worth a sum, it is that sum. */
const IS_MONEY = new Set(['bribe', 'kickback', 'fine', 'grant', 'donation', 'loan', 'ransom', 'subsidy', 'bonus']);

/** "net profit fell 12 percent to", "was fined": the nearest noun or verb of money, not past a mark or another sum. */
function nearestBefore(words: readonly Lexeme[], from: number): string | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const word = words[i]!;
    if (/^[;:,.()]$/.test(word.text) || CURRENCY_SIGNS.has(word.text)) return null;
    const said = (word.pos === 'VERB' ? MONEY_VERBS.get(word.lower) : null) ?? moneyNoun(word) ?? MONEY_VERBS.get(word.lower);
    // "Bribes worth more than £20,000": the noun says what the sum is.
    if (said && word.lower === 'worth') return IS_MONEY.has(singular(words[i - 1]?.lower ?? '')) ? singular(words[i - 1]!.lower) : said;
    if (said) return said;
  }
  return null;
}

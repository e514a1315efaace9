import type { Lexeme } from './lexemes.ts';
import { isPlural } from './plurals.ts';

/** Behind these a number is a name: "Route 66", "Flight 17", "No. 10", "Article 5". */
const NUMBERED = new Set(
  'route highway motorway freeway interstate autobahn turnpike expressway road junction flight no no. number chapter article section page room gate platform channel group phase level category class type version episode season part act rule clause area district block unit apartment suite line bus train terminal resolution section form windows iphone version'.split(
    ' ',
  ),
);
/** So only with a capital of their own: "Ward 7", "Court 2"; in "on stage 12 dancers" they are what they are. */
const NUMBERED_NAMES = new Set(
  'ward court hall camp stage lane row seat grade pier bay hut exit sector zone mark mk model squadron brigade battalion regiment division tower house building studio field site track car boat engine reactor hangar dock berth pump'.split(
    ' ',
  ),
);
/** Makes whose models are numbers, and what such a model is: "Boeing 737 jets" are no count, "Boeing 4,000 jobs" are. */
const MAKES = new Set(
  'boeing airbus antonov tupolev ilyushin embraer bombardier cessna learjet gulfstream fokker sukhoi saab volvo ford peugeot renault citroen fiat bmw audi mercedes porsche ferrari mazda sikorsky bell eurocopter soyuz apollo falcon ariane vega atlas galaxy xbox playstation leopard'.split(
    ' ',
  ),
);
const VEHICLES =
  /^(?:jet|jetliner|airliner|plane|aeroplane|airplane|aircraft|helicopter|freighter|bomber|fighter|car|saloon|hatchback|van|truck|lorry|bus|coach|tractor|rocket|booster|capsule|probe|mission|tank|phone|console|crash)s?$/;

const LETTERS = /^\p{L}+$/u;

/** "Boeing 737", "Apollo 11", "Ward 7", "F-16", "No. 10": a number that is the name, or the end of it, of the word before. */
export function isLabel(words: readonly Lexeme[], from: number, to: number): boolean {
  const before = words[from - 1];
  if (isChannel(words, from, to)) return true;
  if (!before) return words[to]?.text === '.' && words[from]!.digits && !words[to]!.gap && words[to + 1] === undefined;
  return isNumbered(words, from, before) || isHyphened(words, from, before) || isBehindName(words, from, to, before);
}

/** "told 7 News", "5 Live reported": a newsroom, in a text that has small letters. */
const isChannel = (words: readonly Lexeme[], from: number, to: number): boolean =>
  words[from]!.digits &&
  /^(?:News|Live|Network|Radio|TV|Sport)$/.test(words[to]?.text ?? '') &&
  /^\p{Ll}/u.test(words[to + 1]?.text ?? words[from - 1]?.text ?? '');

/** "Union members number 4,200": a verb. */
const isCounting = (words: readonly Lexeme[], from: number): boolean => {
  const noun = words[from - 1]!.lower === 'number' ? words[from - 2] : undefined;
  return noun?.pos === 'NOUN' && isPlural(noun);
};

const isNumbered = (words: readonly Lexeme[], from: number, before: Lexeme): boolean =>
  (NUMBERED.has(before.lower) && !isCounting(words, from)) ||
  (NUMBERED_NAMES.has(before.lower) && words[from]!.digits && from > 1 && /^\p{Lu}/u.test(before.text)) ||
  (before.text === '.' && ['no', 'nos', 'vol', 'p', 'pp'].includes(words[from - 2]?.lower ?? '')) ||
  before.text === '#';

/** "CN-235", "F-16", "Covid-19": letters, a hyphen and digits in one word; but "magnitude-6.1" measures. */
const isHyphened = (words: readonly Lexeme[], from: number, before: Lexeme): boolean =>
  before.text === '-' && !before.gap && !words[from]!.gap && /\p{L}/u.test(words[from - 2]?.text ?? '') && words[from - 2]!.lower !== 'magnitude';

/** "Boeing 737", "Apollo 11": a number behind a name, with nothing behind it to count, or behind a make with what it made. */
function isBehindName(words: readonly Lexeme[], from: number, to: number, before: Lexeme): boolean {
  if (!words[from]!.digits || !/^\p{Lu}/u.test(before.text)) return false;
  const next = words[to];
  if (MAKES.has(before.lower) && /^\d{1,4}$/.test(words[from]!.text) && (next?.pos !== 'NOUN' || VEHICLES.test(next.lower))) return true;
  return before.pos === 'PROPN' && !/[NV]|ADJ|SYM|PROPN/.test(next?.pos ?? '') && next?.text !== '%';
}

/** Letters that may touch the digits before them are for the caller to say: units, magnitudes, endings of ordinals. */
export function isGlued(words: readonly Lexeme[], from: number, to: number, may: { precede(lower: string): boolean; follow(lower: string): boolean }): boolean {
  const [before, first, after] = [words[from - 1], words[from]!, words[from + 1]];
  if (!first.digits) return false;
  if (before && !first.gap && LETTERS.test(before.text)) return !may.precede(before.lower);
  return to === from + 1 && after !== undefined && !after.gap && LETTERS.test(after.text) && !may.follow(after.lower);
}

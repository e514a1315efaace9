import { GIVEN_NAMES } from '../entity/lexicon/givenNames.ts';
import { type Item, isComma, isDash, isProper, isVerb } from './sentenceItems.ts';
import { BODIES, isPersonNoun, PLURAL_SPEAKERS, ROLES, TIMES } from './speakerWords.ts';

/** Positions of the first and last item of a noun phrase. */
export interface Phrase {
  from: number;
  to: number;
}

const PERSONAL = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'which', 'you', 'both', 'others', 'many', 'some', 'one', 'another']);
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'whose', 'your']);
const LINKS = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'on', 'to', 'by', 'inside', 'within', 'near']);
const SPEAKERS = new Set(
  `source man woman boy girl person people spokesperson statement report study survey document letter memo email message complaint lawsuit filing indictment
  verdict ruling paper article review press-release release post tweet sign banner leaflet witness anyone someone everyone nobody couple pair trio
  duo citizen civilian teenager child youth worker family`.split(/\s+/),
);
/** "the 45-year-old" is three tokens, the last of which is the person. */
const AGE = /^year-old$/;
const LONGEST_APPOSITIVE = 30;

const isNominal = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  if (!item || item.quotation) return false;
  // "an updated toll", "leading economists": a participle between an article and its noun.
  if (item.pos === 'VERB' && /(?:ed|ing)$/.test(item.lower) && items[i + 1]?.pos === 'NOUN' && (items[i - 1]?.pos === 'DET' || items[i - 1]?.pos === 'ADJ'))
    return true;
  return (
    ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM'].includes(item.pos) ||
    POSSESSIVE.has(item.lower) ||
    item.lower === "'s" ||
    item.lower === "'" ||
    isProper(item, i === 0) ||
    (item.text === '-' && AGE.test(items[i + 1]?.lower ?? ''))
  );
};
const isHead = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  // Taggers take "the general" and "the official" for adjectives.
  return (
    item !== undefined &&
    !item.quotation &&
    (item.pos === 'NOUN' || isProper(item, i === 0) || (item.pos === 'ADJ' && (ROLES.has(item.lower) || AGE.test(item.lower))))
  );
};
export const isPersonal = (item: Item | undefined): boolean => item !== undefined && !item.quotation && PERSONAL.has(item.lower);

/** The phrase that ends right before position `end`; null where none does. */
export function phraseBefore(items: readonly Item[], end: number): Phrase | null {
  const last = items[end];
  if (!last || last.quotation) return null;
  if (isPersonal(last)) return { from: end, to: end };
  if (!isNominal(items, end) || last.pos === 'DET' || last.lower === "'s") return null;
  let from = end;
  for (let i = end - 1; i >= 0; i--) {
    const item = items[i]!;
    if (items[i + 1]!.pos === 'DET' && i + 1 <= from && !LINKS.has(item.lower) && item.lower !== 'all' && item.lower !== 'both') break;
    if (isNominal(items, i)) from = i;
    else if (LINKS.has(item.lower) && (isHead(items, i - 1) || ROLES.has(items[i - 1]?.lower ?? ''))) from = i - 1;
    else if ((item.lower === 'and' || item.text === '&') && isHead(items, i - 1) && isProper(items[i - 1], i === 1) === isProper(items[i + 1])) from = i - 1;
    else break;
  }
  return trimTimes(items, cutCircumstance(items, { from, to: end }));
}

/** "Pope Francis in an Easter message" is Pope Francis; "officials in Oslo" are officials in Oslo. */
function cutCircumstance(items: readonly Item[], { from, to }: Phrase): Phrase {
  const link = items.findIndex((item, i) => i > from && i < to && LINKS.has(item.lower));
  const before = items[link - 1];
  const names =
    link > 0 &&
    isProper(before, link === 1) &&
    !PLURAL_SPEAKERS.has(before?.lower ?? '') &&
    !ROLES.has(before?.lower ?? '') &&
    !['of', 'for'].includes(items[link]!.lower);
  return { from, to: names && !isProper(items[link + 1]) ? link - 1 : to };
}

/** The phrase that starts at position `start`; null where none does. */
export function phraseAfter(items: readonly Item[], start: number): Phrase | null {
  const first = items[start];
  if (!first || first.quotation) return null;
  if (isPersonal(first) && first.lower !== 'one' && first.lower !== 'another' && first.lower !== 'some') return { from: start, to: start };
  let to = -1;
  for (let i = start; i < items.length; i++) {
    const item = items[i]!;
    if (i > start && (item.pos === 'DET' || TIMES.has(item.lower)) && !LINKS.has(items[i - 1]!.lower)) break;
    if (isHead(items, i) || (item.pos === 'NUM' && i > start)) to = i;
    else if (isNominal(items, i) || (i === start && isPersonal(item))) continue;
    else if (item.lower === '.' && /^(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Prof|Rev|St|Maj)$/.test(items[i - 1]?.text ?? '')) continue;
    else if ((LINKS.has(item.lower) || item.lower === 'and' || item.text === '&') && to === i - 1 && isLinkable(items, start, i)) continue;
    else break;
  }
  return to < 0 ? null : trimTimes(items, { from: start, to });
}

/** "of the agency" belongs to "a spokesman" and to "the head", not to "Jane Doe"; "Smith and Jones" is one phrase. */
function isLinkable(items: readonly Item[], start: number, i: number): boolean {
  const next = items[i + 1];
  if (items[i]!.lower === 'and' || items[i]!.text === '&') return isProper(items[i - 1]) && isProper(next) && !isVerbSoon(items, i + 1);
  if (TIMES.has(next?.lower ?? '')) return false;
  if (items[i]!.lower === 'of') return true;
  if (items[i]!.lower === 'for' && isProper(next) && BODIES.has(items[i - 1]!.lower)) return true;
  return (
    ['for', 'from', 'at', 'in', 'with'].includes(items[i]!.lower) && !isProper(items[i - 1]) && !items.slice(start, i).some((item) => LINKS.has(item.lower))
  );
}

const isVerbSoon = (items: readonly Item[], from: number): boolean => items.slice(from, from + 4).some(isVerb);

/** "On Monday Acme Ltd" and "Acme Ltd on Monday" are "Acme Ltd". */
function trimTimes(items: readonly Item[], phrase: Phrase): Phrase | null {
  let { from, to } = phrase;
  const isTime = (i: number) => TIMES.has(items[i]!.lower);
  while (to >= from && (isTime(to) || (LINKS.has(items[to]!.lower) && to < phrase.to))) to--;
  while (from <= to && (isTime(from) || LINKS.has(items[from]!.lower) || items[from]!.pos === 'CCONJ')) from++;
  return from > to ? null : { from, to };
}

/**
 * The subject of the verb at `verb`, looked for to its left over adverbs, auxiliaries and what stands between commas or
 * dashes ("Jane Doe, the mayor, has also said").
 */
export function subjectBefore(items: readonly Item[], verb: number): Phrase | null {
  let i = verb - 1;
  while (
    i >= 0 &&
    !items[i]!.quotation &&
    (items[i]!.pos === 'ADV' || items[i]!.pos === 'AUX' || (TIMES.has(items[i]!.lower) && items[i]!.pos !== 'PROPN') || items[i]!.lower === 'also')
  )
    i--;
  i = beforeAge(items, beforeTime(items, i));
  const before = items[i];
  if (!isComma(before) && !isDash(before) && before?.text !== ')') return namedBefore(items, phraseBefore(items, i));
  return headOfAppositive(items, i);
}

/** "Jane Doe 47 vowed": an age whose commas a scraper lost is no part of who speaks. */
export const beforeAge = (items: readonly Item[], at: number): number =>
  /^[1-9]\d$/.test(items[at]?.text ?? '') && !TIMES.has(items[at - 1]?.lower ?? '') && (isProper(items[at - 1]) || isPersonNoun(items[at - 1]?.text ?? ''))
    ? at - 1
    : at;

/** "Jane Doe, president and chief executive of Acme said": the second comma is missing, and the name stands before the first. */
function namedBefore(items: readonly Item[], phrase: Phrase | null): Phrase | null {
  if (!phrase || items[phrase.from]!.pos === 'DET' || !isPersonNoun(headOf(items, phrase).text)) return phrase;
  let i = phrase.from - 1;
  while (i > 0 && (items[i]!.pos === 'CCONJ' || items[i]!.pos === 'ADJ' || ROLES.has(items[i]!.lower))) i--;
  const name = isComma(items[i]) ? phraseBefore(items, i - 1) : null;
  return name && isName(items, name) ? name : phrase;
}

/** "Ivan Petrov head of the harbour", "Ivan Petrov a dockhand": behind a lost comma what he is begins. */
export function nameAtFront(items: readonly Item[], phrase: Phrase): Phrase {
  if (!GIVEN_NAMES.has(items[phrase.from]!.lower)) return phrase;
  let next = phrase.from;
  while (next <= phrase.to && isProper(items[next], next === 0)) next++;
  const role = items[next];
  const opens = role !== undefined && (role.lower === 'one' || (isPersonNoun(role.text) && LINKS.has(items[next + 1]?.lower ?? '')));
  return next - phrase.from > 1 && next <= phrase.to && opens ? { from: phrase.from, to: next - 1 } : phrase;
}

/** The name that follows a role between commas: "the chief executive, Jane Doe,". */
export function nameAfterRole(items: readonly Item[], phrase: Phrase): Phrase | null {
  if (!isPersonNoun(headOf(items, phrase).text) || !isComma(items[phrase.to + 1])) return null;
  const after = phraseAfter(items, phrase.to + 2);
  const link = after ? items.findIndex((item, i) => i > after.from && i <= after.to && LINKS.has(item.lower)) : -1;
  const name = after && link > 0 ? { from: after.from, to: link - 1 } : after;
  if (!name || items[name.from]!.pos === 'DET' || !isName(items, name) || name.from === name.to || !isProper(items[name.from])) return null;
  const next = items[after!.to + 1];
  return !next || isComma(next) || next.pos === 'PUNCT' ? name : null;
}

/** Steps over "on Monday" between subject and verb. */
function beforeTime(items: readonly Item[], at: number): number {
  let i = at;
  while (i > 0 && (TIMES.has(items[i]!.lower) || (items[i]!.pos === 'NUM' && i >= 2 && TIMES.has(items[i - 1]!.lower)))) i--;
  if (i === at) return at;
  return i > 0 && ['on', 'in', 'late', 'early', 'this', 'last'].includes(items[i]!.lower) ? beforeTime(items, i - 1) : i;
}

/** The phrase that what stands between marks belongs to: position `close` is the closing comma, dash or bracket. */
function headOfAppositive(items: readonly Item[], close: number): Phrase | null {
  const opens = (i: number) => (items[close]!.text === ')' ? items[i]!.text === '(' : isComma(items[close]) ? isComma(items[i]) : isDash(items[i]));
  let nearest: Phrase | null = null;
  for (let i = close - 2; i > 0 && close - i <= LONGEST_APPOSITIVE; i--) {
    if (items[i]!.quotation) break;
    if (!opens(i)) continue;
    const head = phraseBefore(items, i - 1);
    if (!head) continue;
    if (isName(items, head)) return nameAfterRole(items, head) ?? head;
    const named = nameAfterRole(items, head);
    if (named) return named;
    nearest ??= canSpeak(items, head) ? head : null;
  }
  return nearest;
}

const isName = (items: readonly Item[], { from, to }: Phrase): boolean =>
  isProper(items[to], to === 0) && !items.slice(from, to).some((item) => LINKS.has(item.lower));

/** True for what can say something: a name, a pronoun, a person's role, a body, people. */
export function canSpeak(items: readonly Item[], { from, to }: Phrase): boolean {
  const head = headOf(items, { from, to });
  if (isPersonal(head)) return true;
  if (isProper(head, false) && !TIMES.has(head.lower)) return true;
  if (AGE.test(head.lower)) return true;
  const words = [head.lower, head.text, head.lemma, head.lower.replace(/s$/, '')];
  return words.some((word) => isPersonNoun(word) || BODIES.has(word) || PLURAL_SPEAKERS.has(word) || SPEAKERS.has(word));
}

/** The noun before the first "of", "for", "from" …, else the last. */
export function headOf(items: readonly Item[], { from, to }: Phrase): Item {
  for (let i = from + 1; i <= to; i++) if (LINKS.has(items[i]!.lower)) return items[i - 1]!;
  return items[to]!;
}

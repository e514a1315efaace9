import type { Phrase } from '../nounPhrase.ts';
import { type Item, isComma, isDash, isVerb } from '../sentenceItems.ts';
import type { SpeechVerb } from '../speechVerbs.ts';
import { OPENS_CONTENT } from './draft.ts';

/** Report without a clause after a report: ", expressing hope for a quick end". */
const VOICING = new Set([
  'express',
  'voice',
  'reiterate',
  'stress',
  'emphasise',
  'emphasize',
  'highlight',
  'underline',
  'underscore',
  'demand',
  'promise',
  'urge',
]);
const AFTERWARDS = new Set(['after', 'as', 'when', 'before', 'while', 'because', 'during', 'following', 'since', 'until']);
const SUBORDINATORS = new Set([
  'after',
  'as',
  'when',
  'while',
  'although',
  'though',
  'if',
  'since',
  'before',
  'because',
  'despite',
  'asked',
  'speaking',
  'following',
  'until',
  'once',
  'whereas',
  'in',
  'on',
  'at',
]);

/** Where the content is: before the cue, after it, or round it; null where there is nothing that the verb could report. */
export function contentOf(items: readonly Item[], cue: Phrase, verb: SpeechVerb, inverted: boolean): { content: Phrase[]; follows: boolean } | null {
  const next = cue.to + 1;
  const after = items[next];
  const rest = { from: OPENS_CONTENT.has(after?.lower ?? '') || isComma(after) ? next + 1 : next, to: items.length - 1 };
  const front = { from: 0, to: cue.from - 1 };
  const opened = OPENS_CONTENT.has(after?.lower ?? '') || after?.quotation != null || (isComma(after) && items[next + 1]?.quotation != null);
  const edge = items[cue.from - 1];
  const ready = inverted || edge?.quotation != null || isComma(edge) || isDash(edge) || edge?.text === '?' || edge?.text === '!';
  const introduced = isFrontAdjunct(items, front) && hasClause(items, rest);
  const before = ready && !isJoined(cue, verb) && hasContent(items, front) && (edge?.quotation != null || !introduced);
  const clause = verb.clause && !verb.weak && !AFTERWARDS.has(after?.lower ?? '') && predicates(items, firstStretch(items, rest)) && !isComma(after);
  if (after?.lower === 'that' && !inverted) return { content: [rest], follows: false };
  if (before && (opened || (isComma(after) && isParenthesis(items, next)))) {
    if (verb.naming && opened && !verb.clause) return { content: [rest], follows: false };
    return {
      content: isComma(after) || inverted ? [front, rest] : edge?.quotation && after?.quotation ? [front, rest] : edge?.quotation ? [front] : [rest],
      follows: isComma(after) || inverted,
    };
  }
  if (before && (inverted || !clause || edge?.quotation))
    return verb.weak && !verb.closing && !edge?.quotation && !inverted ? null : { content: [front], follows: true };
  if (opened || (clause && !inverted)) return { content: [rest], follows: false };
  // "That change, the firm said at the time, lets …": subject in front of the report, the rest of its clause behind.
  if (isComma(after) && ready && verb.clause && !verb.weak && !isJoined(cue, verb) && hasNominal(items, front) && hasClause(items, firstStretch(items, rest)))
    return { content: [front, rest], follows: true };
  if (isJoined(cue, verb) && VOICING.has(verb.verb)) return { content: [rest], follows: false };
  if (verb.naming && !verb.clause) return items.slice(next, next + 16).some((item) => item.quotation) ? { content: [rest], follows: false } : null;
  if (verb.weak || !verb.clause) return null;
  if (items.slice(next, next + 16).some((item) => item.quotation)) return { content: [rest], follows: false };
  if (inverted) return null;
  // "The dam held the engineers said": where a scraper lost the commas, a verb of saying at the end reports what stands before it.
  if (!hasNominal(items, rest) && hasContent(items, front) && !isFrontAdjunct(items, front)) return { content: [front], follows: true };
  return { content: [], follows: cue.from <= 1 };
}

/** Up to the first comma: a verb of the clause reported stands in it ("declared victory, saying …" reports by the second verb alone). */
function firstStretch(items: readonly Item[], { from, to }: Phrase): Phrase {
  const comma = items.findIndex((item, i) => i > from && isComma(item));
  const verb = items.findIndex((item, i) => i >= from && isVerb(item));
  const appositive = verb > comma + 1 && comma > 0 && items.findIndex((item, i) => i > comma && isComma(item)) > 0;
  return { from, to: comma > 0 && !appositive ? Math.min(to, comma) : to };
}

const hasContent = (items: readonly Item[], { from, to }: Phrase): boolean => items.slice(from, to + 1).some((item) => item.quotation || isVerb(item));
/** A finite verb, not only "to sell" or "making". */
const hasClause = (items: readonly Item[], { from, to }: Phrase): boolean =>
  items.slice(from, to + 1).some((item, k) => item.quotation || (isVerb(item) && !/ing$/.test(item.lower) && items[from + k - 1]?.lower !== 'to'));

/** A clause with a predicate of its own, not a noun with a relative clause: "announced a model that uses less". */
function predicates(items: readonly Item[], { from, to }: Phrase): boolean {
  const verbs = items.flatMap((item, i) =>
    i >= from && i <= to && isVerb(item) && !/ing$/.test(item.lower) && items[i - 1]?.lower !== 'to' && !isVerb(items[i - 1]) ? [i] : [],
  );
  const relative = verbs.filter((i) => i - 1 > from && ['that', 'which', 'who', 'whose', 'where'].includes(items[i - 1]!.lower));
  return verbs.length > relative.length || (!verbs.length && items.slice(from, to + 1).some((item) => item.quotation));
}

/** ", adding": a verb without a subject of its own, whose content can only follow. */
const isJoined = (cue: Phrase, verb: SpeechVerb): boolean => verb.form === 'participle' && cue.from === cue.to;
const hasNominal = (items: readonly Item[], { from, to }: Phrase): boolean =>
  items.slice(from, to + 1).some((item) => item.pos === 'NOUN' || item.pos === 'PROPN');
/** "After the storm passed, he said the roads …": what stands in front is a circumstance. */
const isFrontAdjunct = (items: readonly Item[], { from }: Phrase): boolean =>
  SUBORDINATORS.has(items[from]?.lower ?? '') || (/^[A-Z]?[a-z]+(?:ing|ed)$/.test(items[from]?.text ?? '') && items[from]?.pos === 'VERB');

/** ", he said, " with the clause going on after it, and not with "adding", "citing", "which". */
function isParenthesis(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1];
  if (!next || next.quotation) return !!next;
  if (
    /ing$/.test(next.lower) ||
    [
      'which',
      'who',
      'as',
      'while',
      'although',
      'though',
      'after',
      'before',
      'but',
      'and',
      'so',
      'a',
      'an',
      'the',
      'according',
      'in',
      'where',
      'when',
      'with',
      'whose',
    ].includes(next.lower)
  )
    return false;
  return isVerb(next);
}

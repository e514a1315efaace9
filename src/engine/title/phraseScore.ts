/** How good a title a phrase makes. */
import { isEvent } from '../extract/statement/phrases.ts';
import type { Claim, Token } from '../model.ts';
import { isNominal, SPEECH } from './phraseParts.ts';
import { isTime } from './phraseTrim.ts';

interface Parts {
  subject: readonly Token[];
  verb: readonly Token[];
  object: readonly Token[];
}

export const MAX_WORDS = 9;
const VAGUE_SUBJECT = new Set('it he she they this that these those which who there we i you one both others some everything'.split(' '));

/** One comma parts a participle from its noun ("the deal, expected to close"); two enclose an aside ("Ann Poe, a pilot, said"), as does one behind an apposition. */
function commasBetween(tokens: readonly Token[], subject: readonly Token[], verb: readonly Token[]): number {
  if (!subject.length) return 0;
  const between = tokens.filter((token) => token.start >= subject.at(-1)!.end && token.end <= verb[0]!.start);
  // "the mill, which opened"
  if (between.some(({ lower }) => lower === 'which' || lower === 'who')) return 0;
  const before = tokens[tokens.findIndex(({ start }) => start === subject[0]!.start) - 1];
  const commas = between.filter(({ text }) => text === ',').length;
  return commas === 1 && before?.text === ',' ? 2 : commas;
}

/** What may be is not what was on that day. */
const POSSIBLE = new Set(['could', 'may', 'might', 'should']);

/** Higher is better: a full, short clause with a named subject, of which the claim's value is the value. */
export function scoreOf({ subject, verb, object }: Parts, tokens: readonly Token[], claim: Claim): number {
  const dangling = verb[0]!.pos === 'VERB' && commasBetween(tokens, subject, verb) === 1;
  const words = subject.length + verb.length + object.length;
  const infinitive = verb[0]?.lower === 'to' || verb.at(-1)?.lower === 'to';
  const vague = !subject.length || VAGUE_SUBJECT.has(subject.at(-1)!.lower) || /year-old$/.test(subject.at(-1)!.lower);
  // "what a report said was an attack": two clauses in one.
  const torn = verb.some(({ lemma }, i) => SPEECH.has(lemma) && verb[i + 1]?.pos === 'AUX');
  const finite = verb.some((token) => token.pos === 'AUX' || !/ing$/.test(token.lower)) && !dangling;
  return (
    (vague ? 0 : 2) +
    (subject.some((token) => token.pos === 'PROPN') ? 0.5 : 0) -
    (claim.kind === 'date' && verb.some(({ lower }) => POSSIBLE.has(lower)) ? 0.8 : 0) -
    (verb.every(({ lemma }) => lemma === 'be') ? (object.length ? 0.4 : 2) : 0) -
    (SPEECH.has(verb.at(-1)!.lemma) && !object.some(isNominal) ? 0.7 : 0) +
    // "The second ferry followed": nobody knows what.
    (object.some(isNominal) ? 1 : verb.at(-1)!.lemma === 'follow' ? -1 : 0) +
    (finite ? 0.5 : -2) -
    // "that elections be held": wished for.
    (infinitive || torn || verb[0]?.lower === 'be' ? 2 : 0) -
    (object.some(({ lower }) => /^(?:its|his|her|their)$/.test(lower)) ? 0.3 : 0) -
    (/^(?:him|her|them|it)$/.test(object[0]?.lower ?? '') && object[1]?.pos !== 'NOUN' ? 1.5 : 0) -
    (isOfAnother(tokens, verb, claim) ? 2 : 0) -
    (object.some(({ lower }) => lower === 'similar' || lower === 'such') ? 0.8 : 0) -
    (object.some(({ pos, lower }) => pos === 'NUM' && lower !== 'one') ? 0.8 : 0) -
    Math.max(0, words - MAX_WORDS) * 0.3 -
    Math.abs(words - 6) * 0.05
  );
}

/** "was held in March over a fire | in May", "is on trial over the death of Ann Poe, a clerk, | in May": the value belongs to what stands behind the verb. */
function isOfAnother(tokens: readonly Token[], verb: readonly Token[], claim: Claim): boolean {
  if (claim.kind !== 'date') return false;
  const between = tokens.filter(({ start, end }) => start >= verb.at(-1)!.end && end <= claim.value.start);
  const comma = between.findIndex(({ text }) => text === ',');
  const dated = between.findIndex((token) => isTime(token) && token.pos === 'PROPN');
  return (comma > 0 && between.slice(0, comma).some(isEvent)) || (dated >= 0 && between.slice(dated).some((token) => isNominal(token) && !isTime(token)));
}

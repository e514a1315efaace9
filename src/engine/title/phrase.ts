/**
 * Short clauses for titles, cut out of the readings' own words: subject, verb and object, without the value and without
 * what hangs on by prepositions once there are enough words. Extractive, so that a title never says more than a story does.
 */
import type { Claim, Sentence, Token, Topic } from '../model.ts';
import { ownItem } from './listedDate.ts';
import { asNamed, withoutAge, withoutMeasures, withoutNumbers, withoutTimeBefore } from './phraseClean.ts';
import { wholeEnd } from './phraseEnd.ts';
import { objectOf, stateBehind } from './phraseObject.ts';
import { isAdjectival, isParticle, isVerbal, verbGroup } from './phraseParts.ts';
import { MAX_WORDS, scoreOf } from './phraseScore.ts';
import { subjectOf } from './phraseSubject.ts';
import { isTime, withoutSums, withoutTimes } from './phraseTrim.ts';

export interface Phrase {
  subject: Token[];
  verb: Token[];
  object: Token[];
  /** Higher is better: a full, short clause with a named subject. */
  score: number;
}

const TIME_PREPOSITIONS = new Set(
  'in on at by since until till through from during before after for around about late early of within over under between'.split(' '),
);
/** The clause of a claim as subject, verb and object; null where it has no verb or nothing to say. */
export function phraseOf(claim: Claim, topic: Topic): Phrase | null {
  const story = topic.stories[claim.story]!;
  const sentence = story.sentences[claim.sentence];
  if (!sentence) return null;
  const tokens = withoutMeasures(withoutValue(sentence, claim));
  const verbAt = mainVerb(tokens, claim);
  if (verbAt < 0) return null;
  const verb = verbGroup(tokens, verbAt);
  const whole = subjectOf(tokens, verb.from);
  const subject = asNamed(withoutNumbers(withoutTimes(withoutTimeBefore(withoutAge(whole)))), claim, topic);
  const object =
    stateBehind(tokens, verb) ??
    wholeEnd(
      withoutSums(withoutTimes(objectOf(tokens, verb.to, MAX_WORDS - subject.length - (verb.to - verb.from)))).filter(
        ({ lower, pos }) => !(pos === 'PRON' && /^(?:there|here)$/.test(lower)),
      ),
      tokens,
    );
  const group = withModal(tokens, verb.from, tokens.slice(verb.from, verb.to)).filter(({ lower }) => lower !== 'also');
  return { subject, verb: group, object, score: scoreOf({ subject, verb: group, object }, tokens, claim) };
}

/** Tokens of the sentence without asides "(WHO)", the value's own words and the preposition that leads up to it. */
function withoutValue(sentence: Sentence, claim: Claim): Token[] {
  const all = withoutAsides(sentence.tokens);
  const value = claim.value;
  if (!value || claim.kind === 'quote' || claim.kind === 'name' || claim.kind === 'place') return all;
  const tokens = (claim.kind === 'date' && ownItem(all, value.start)) || all;
  let from = tokens.findIndex((token) => token.end > value.start);
  // "took over | on Monday": what makes another verb of the verb is no part of the date.
  while (from > 0 && TIME_PREPOSITIONS.has(tokens[from - 1]!.lower) && !(isVerbal(tokens[from - 2]) && isParticle(tokens[from - 1]))) from--;
  while (from > 0 && QUALIFYING.has(tokens[from - 1]!.lower) && isDay(tokens[from])) from--;
  const behind = tokens.findIndex((token) => token.start >= value.end);
  const to = tokens[behind]?.lower === "'s" ? behind + 1 : behind;
  return tokens.filter((_, i) => i < from || (to >= 0 && i >= to));
}

/** "last | November", where the value is the month alone. */
const QUALIFYING = new Set(['last', 'next', 'this']);
const isDay = (token: Token | undefined): boolean => token !== undefined && isTime(token);

function withoutAsides(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter((token) => {
    if (token.text === '(') depth++;
    const inside = depth > 0;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    return !inside;
  });
}

/** "The works will begin in April and | be completed in May": with the modal that both verbs have. */
function withModal(tokens: Token[], from: number, group: Token[]): Token[] {
  if (tokens[from - 1]?.pos !== 'CCONJ' || group[0]?.lower !== group[0]?.lemma || group[0]?.pos === 'NOUN') return group;
  const modal = tokens.slice(0, from).findLast(isVerbal) && tokens.slice(0, from).findLast(({ lower }) => MODAL.test(lower));
  return modal ? [modal, ...group] : group;
}
const MODAL = /^(?:will|would|shall|should|must|can|could|may|might)$/;

/** The verb that governs the value: the last one at or before it within the clause, else the first one after. */
function mainVerb(tokens: Token[], claim: Claim): number {
  const at = claim.value?.start ?? claim.end;
  const inside = tokens.flatMap((token, i) =>
    isVerbal(token) && !isAdjectival(tokens, i) && !isNamePart(tokens, i) && token.start >= claim.start && token.end <= claim.end ? [i] : [],
  );
  const parted = (i: number) =>
    isBehindConjunction(tokens, i, at) ||
    tokens.some(({ text, start }) => text === ',' && start > Math.min(tokens[i]!.start, at) && start < Math.max(tokens[i]!.start, at));
  const close = inside.filter((i) => !parted(i));
  // "since Saturday | and 14 officers were hurt": what comes behind a conjunction has its own time.
  const choice = close.length ? close : inside.filter((i) => !isBehindConjunction(tokens, i, at));
  return choice.findLast((i) => tokens[i]!.start < at) ?? choice[0] ?? -1;
}

const isBehindConjunction = (tokens: Token[], i: number, at: number): boolean =>
  tokens[i]!.start > at && tokens.some(({ pos, text, start }) => pos === 'CCONJ' && text !== '&' && start > at && start < tokens[i]!.start);

/** "at Alder/VERB Creek": taggers take parts of names for verbs. */
const isNamePart = (tokens: Token[], i: number): boolean =>
  i > 0 &&
  tokens[i]!.pos === 'VERB' &&
  /^\p{Lu}/u.test(tokens[i]!.text) &&
  tokens[i - 1]!.pos !== 'PUNCT' &&
  tokens.some(({ text }) => /^\p{Ll}{4}/u.test(text));

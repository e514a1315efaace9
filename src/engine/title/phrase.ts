/**
 * Short clauses for titles, cut out of the readings' own words: subject, verb and object, without the value and without
 * what hangs on by prepositions once there are enough words. Extractive, so that a title never says more than a story does.
 */
import type { Claim, Sentence, Token, Topic } from '../model.ts';
import { isAdjectival, isNominal, isVerbal, objectOf, SPEECH, stateBehind, subjectOf, verbGroup } from './phraseParts.ts';
import { phraseText } from './phraseWords.ts';

export interface Phrase {
  subject: Token[];
  verb: Token[];
  object: Token[];
  /** Higher is better: a full, short clause with a named subject. */
  score: number;
}

const MAX_WORDS = 9;
const VAGUE_SUBJECT = new Set([
  'it',
  'he',
  'she',
  'they',
  'this',
  'that',
  'these',
  'those',
  'which',
  'who',
  'there',
  'we',
  'i',
  'you',
  'one',
  'both',
  'others',
  'some',
]);
const TIME_PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'by',
  'since',
  'until',
  'till',
  'through',
  'from',
  'during',
  'before',
  'after',
  'for',
  'around',
  'about',
  'late',
  'early',
  'of',
  'within',
  'over',
  'under',
  'between',
]);

/** The clause of a claim as subject, verb and object; null where it has no verb or nothing to say. */
export function phraseOf(claim: Claim, topic: Topic): Phrase | null {
  const story = topic.stories[claim.story]!;
  const sentence = story.sentences[claim.sentence];
  if (!sentence) return null;
  const tokens = withoutValue(sentence, claim);
  const verbAt = mainVerb(tokens, claim);
  if (verbAt < 0) return null;
  const verb = verbGroup(tokens, verbAt);
  const subject = subjectOf(tokens, verb.from);
  const object = stateBehind(tokens, verb) ?? objectOf(tokens, verb.to, MAX_WORDS - subject.length - (verb.to - verb.from));
  const group = tokens.slice(verb.from, verb.to);
  return { subject, verb: group, object, score: scoreOf(subject, group, object, commasBetween(tokens, subject, group)) };
}

/** Tokens of the sentence without asides "(WHO)", the value's own words and the preposition that leads up to it. */
function withoutValue(sentence: Sentence, claim: Claim): Token[] {
  const tokens = withoutAsides(sentence.tokens);
  const value = claim.value;
  if (!value || claim.kind === 'quote' || claim.kind === 'name' || claim.kind === 'place') return tokens;
  let from = tokens.findIndex((token) => token.end > value.start);
  while (from > 0 && TIME_PREPOSITIONS.has(tokens[from - 1]!.lower)) from--;
  const behind = tokens.findIndex((token) => token.start >= value.end);
  const to = tokens[behind]?.lower === "'s" ? behind + 1 : behind;
  return tokens.filter((_, i) => i < from || (to >= 0 && i >= to));
}

function withoutAsides(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter((token) => {
    if (token.text === '(') depth++;
    const inside = depth > 0;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    return !inside;
  });
}

/** The verb that governs the value: the last one at or before it within the clause, else the first one after. */
function mainVerb(tokens: Token[], claim: Claim): number {
  const at = claim.value?.start ?? claim.end;
  const inside = tokens.flatMap((token, i) => (isVerbal(token) && !isAdjectival(tokens, i) && token.start >= claim.start && token.end <= claim.end ? [i] : []));
  const parted = (i: number) =>
    tokens.some((token) => token.text === ',' && token.start > Math.min(tokens[i]!.start, at) && token.start < Math.max(tokens[i]!.start, at));
  const close = inside.filter((i) => !parted(i));
  const choice = close.length ? close : inside;
  return choice.findLast((i) => tokens[i]!.start < at) ?? choice[0] ?? -1;
}

/** One comma parts a participle from its noun ("the deal, expected to close"); two enclose an aside ("Ann Poe, a pilot, said"). */
const commasBetween = (tokens: Token[], subject: Token[], verb: Token[]): number =>
  subject.length ? tokens.filter((token) => token.text === ',' && token.start >= subject.at(-1)!.end && token.end <= verb[0]!.start).length : 0;

function scoreOf(subject: Token[], verb: Token[], object: Token[], commas: number): number {
  const dangling = verb[0]!.pos === 'VERB' && commas === 1;
  const words = subject.length + verb.length + object.length;
  const infinitive = verb[0]?.lower === 'to' || verb.at(-1)?.lower === 'to';
  const vague = !subject.length || VAGUE_SUBJECT.has(subject.at(-1)!.lower);
  // "what a report said was an attack": two clauses in one.
  const torn = verb.some(({ lemma }, i) => SPEECH.has(lemma) && verb[i + 1]?.pos === 'AUX');
  const finite = verb.some((token) => token.pos === 'AUX' || !/ing$/.test(token.lower)) && !dangling;
  return (
    (vague ? 0 : 2) +
    (subject.some((token) => token.pos === 'PROPN') ? 0.5 : 0) +
    (object.some(isNominal) ? 1 : 0) +
    (finite ? 0.5 : -2) -
    (infinitive || torn ? 2 : 0) -
    Math.max(0, words - MAX_WORDS) * 0.3 -
    Math.abs(words - 6) * 0.05
  );
}

/** What a phrase from outside the claim's own clause must make up for. */
const WIDER_COSTS = 0.75;

/** The best phrase among the readings, as text, when it has a subject that says something; null otherwise. */
export function bestPhrase(readings: readonly Claim[], topic: Topic): string | null {
  const candidates = readings
    .flatMap((claim) => [
      { claim, phrase: phraseOf(claim, topic), costs: 0 },
      { claim, phrase: phraseOf({ ...claim, start: topic.stories[claim.story]!.sentences[claim.sentence]?.start ?? claim.start }, topic), costs: WIDER_COSTS },
    ])
    .flatMap(({ claim, phrase, costs }) => (phrase && phrase.score - costs >= 2 ? [{ claim, phrase, score: phrase.score - costs }] : []))
    .sort((a, b) => b.score - a.score || a.claim.story - b.claim.story);
  const best = candidates[0];
  if (!best) return null;
  const { subject, verb, object } = best.phrase;
  const { source } = topic.stories[best.claim.story]!;
  const speech = verb.at(-1)!.lemma;
  if (!object.length && SPEECH.has(speech))
    return `${phraseText(subject, source)} ${['announce', 'reveal', 'confirm'].includes(speech) ? `${speech.replace(/e$/, '')}ed it` : 'spoke'}`;
  return phraseText([...subject, ...verb, ...object], source);
}

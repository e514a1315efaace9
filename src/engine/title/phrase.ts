/**
 * Short clauses for titles, cut out of the readings' own words: subject, verb and object, without the value and without
 * what hangs on by prepositions once there are enough words. Extractive, so that a title never says more than a story does.
 */
import type { Claim, Sentence, Token, Topic } from '../model.ts';
import { ownItem } from './listedDate.ts';
import { isAdjectival, isNominal, isVerbal, objectOf, SPEECH, stateBehind, subjectOf, verbGroup } from './phraseParts.ts';
import { withoutTimes, withoutUnshared } from './phraseTrim.ts';
import { phraseText } from './phraseWords.ts';
import { commonest, PRICES, sentenceWords } from './words.ts';

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
  const whole = subjectOf(tokens, verb.from);
  const subject = asNamed(withoutNumbers(withoutTimes(whole)), claim, topic);
  const object = stateBehind(tokens, verb) ?? withoutTimes(objectOf(tokens, verb.to, MAX_WORDS - subject.length - (verb.to - verb.from)));
  const group = tokens.slice(verb.from, verb.to);
  return { subject, verb: group, object, score: scoreOf(subject, group, object, commasBetween(tokens, subject, group)) };
}

/** "The jury | of seven women": how many of them there were is another matter, and may be disputed. */
function withoutNumbers(subject: Token[]): Token[] {
  const of = subject.findIndex(({ lower }, i) => lower === 'of' && subject[i + 1]?.pos === 'NUM');
  return of > 0 && subject[of - 1]?.pos === 'NOUN' && subject[0]?.pos === 'DET' ? subject.slice(0, of) : subject;
}

/** "Interior Minister Ann Poe of the Greens" by the name alone where the whole is long. */
function asNamed(subject: Token[], { story }: Claim, topic: Topic): Token[] {
  if (subject.length <= LONG_SUBJECT) return subject;
  const [first] = subject;
  const person = topic.entities
    .mentions(story, first!.start, subject.at(-1)!.end)
    .find(({ entity, end }) => entity.type === 'person' && entity.name.includes(' ') && end === subject.at(-1)!.end);
  return person ? subject.filter(({ start }) => start >= person.start) : subject;
}
const LONG_SUBJECT = 3;

/** Tokens of the sentence without asides "(WHO)", the value's own words and the preposition that leads up to it. */
function withoutValue(sentence: Sentence, claim: Claim): Token[] {
  const all = withoutAsides(sentence.tokens);
  const value = claim.value;
  if (!value || claim.kind === 'quote' || claim.kind === 'name' || claim.kind === 'place') return all;
  const tokens = (claim.kind === 'date' && ownItem(all, value.start)) || all;
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

/** One comma parts a participle from its noun ("the deal, expected to close"); two enclose an aside ("Ann Poe, a pilot, said"), as does one behind an apposition. */
function commasBetween(tokens: Token[], subject: Token[], verb: Token[]): number {
  if (!subject.length) return 0;
  const between = tokens.filter((token) => token.start >= subject.at(-1)!.end && token.end <= verb[0]!.start);
  // "the mill, which opened"
  if (between.some(({ lower }) => lower === 'which' || lower === 'who')) return 0;
  const before = tokens[tokens.findIndex(({ start }) => start === subject[0]!.start) - 1];
  const commas = between.filter(({ text }) => text === ',').length;
  return commas === 1 && before?.text === ',' ? 2 : commas;
}

/** What may be is not what was on that day. */
const POSSIBLE = new Set(['could', 'may', 'might', 'would', 'should']);

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
    (subject.some((token) => token.pos === 'PROPN') ? 0.5 : 0) -
    (verb.some(({ lower }) => POSSIBLE.has(lower)) ? 0.8 : 0) -
    (verb.every(({ lemma }) => lemma === 'be') ? 0.4 : 0) -
    (SPEECH.has(verb.at(-1)!.lemma) && !object.some(isNominal) ? 0.7 : 0) +
    (object.some(isNominal) ? 1 : 0) +
    (finite ? 0.5 : -2) -
    // "that elections be held": wished for.
    (infinitive || torn || verb[0]?.lower === 'be' ? 2 : 0) -
    (object.some(({ lower }) => /^(?:its|his|her|their)$/.test(lower)) ? 0.3 : 0) -
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
  const { subject, verb } = best.phrase;
  const object = withoutUnshared(best.phrase.object, best.claim, readings, topic);
  const { source } = topic.stories[best.claim.story]!;
  const who = articled(phraseText(subject, source), subject, best.claim, topic);
  const speech = verb.at(-1)!.lemma;
  const active = !verb.some(({ lemma }) => lemma === 'be');
  if (active && SPEECH.has(speech) && (!object.length || object[0]!.pos === 'ADP'))
    return ['announce', 'reveal', 'confirm'].includes(speech)
      ? `${who} ${speech.replace(/e$/, '')}ed ${dealIn(readings, topic)}`
      : [`${who} spoke`, phraseText(object, source)].filter(Boolean).join(' ');
  return `${who} ${phraseText([...verb, ...object], source)}`;
}

/** "the takeover": what is announced where the clause behind the verb says it, by the noun that most of the sentences have. */
function dealIn(readings: readonly Claim[], topic: Topic): string {
  const noun = commonest(readings.flatMap((reading) => sentenceWords(reading, topic).filter((word) => PRICES.has(word))));
  return noun ? `the ${noun}` : 'it';
}

/** "Wednesday's | attempt", "its | last launch": with the article that stands for whose it is. */
function articled(text: string, subject: readonly Token[], { story, sentence }: Claim, topic: Topic): string {
  const { tokens } = topic.stories[story]!.sentences[sentence]!;
  const at = tokens.findIndex(({ start }) => start === subject[0]?.start);
  if (/^(?:its|his|her|their|our|my)$/.test(subject[0]?.lower ?? '')) return text.replace(/^\S+/, 'the');
  return tokens[at - 1]?.lower === "'s" ? `the ${text}` : text;
}

/**
 * What a statement comparison is headed: the clearest of its readings, cut to a short clause ("Financial terms were not
 * disclosed"). Extractive, so that a title never says more than a story does; never broken off, never with a bare pronoun.
 */

import { conceptSimilarity } from '../align/spanSimilarity.ts';
import { type Concept, conceptsIn } from '../align/statementConcepts.ts';
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import { verbGroupStart } from '../extract/statement/predication.ts';
import type { Alignment, Claim, Sentence, Token, Topic } from '../model.ts';
import { titleAct } from './act.ts';
import { disagrees } from './agreement.ts';
import { gerundBefore } from './gerund.ts';
import { nounPhrase } from './objectPhrase.ts';
import { phraseOf } from './phrase.ts';
import { withoutTimes } from './phraseTrim.ts';
import { phraseText } from './phraseWords.ts';
import { isNominal, MOST_WORDS, shortened, withoutOpening, wordCount } from './statementClause.ts';
import { nameFor, speakerFor, subjectOf } from './statementSubject.ts';
import {
  bySurnames,
  finite,
  isHalf,
  lacksObject,
  quoted,
  saidOfWhom,
  withoutAsides,
  withoutLeaving,
  withoutOwners,
  withoutUnsharedEnd,
} from './statementTrim.ts';
import { withSince } from './superlative.ts';
import { capital } from './words.ts';

const PRONOUNS = new Set([
  'it',
  'he',
  'she',
  'they',
  'we',
  'i',
  'you',
  'this',
  'these',
  'those',
  'that',
  'which',
  'who',
  'one',
  'both',
  'others',
  'some',
  'most',
  'what',
  'there',
]);

/** What the others say too counts for less than that the title can be understood by itself. */
const SHARED = 0.7;
/** Below this a draft is broken off, or of something else: whom it is about says more. */
const LEAST = 0.5;
/** A title that shares nothing with the other readings is of something else. */
const UNSHARED = 2.5;
/** What a quotation counts for as a title: a clause with a subject of its own counts for more. */
const QUOTED = 1.8;
/** A verb that no other reading has is hardly what the comparison is about. */
const UNSHARED_VERB = 1;

interface Draft {
  text: string;
  score: number;
}

export function titleStatement(alignment: Alignment, topic: Topic): string {
  const act = titleAct(alignment, topic) ?? makeUp(alignment.readings, topic);
  if (act) return act;
  const drafts = alignment.readings.flatMap((reading) => draft(reading, alignment.readings, topic) ?? []).sort((a, b) => b.score - a.score);
  const [best] = drafts;
  if (!best || best.score < LEAST) return saidOfWhom(alignment.readings, topic) ?? (best ? capital(best.text) : 'What the stories say');
  return capital(best.text);
}

/** "The crew consists of two Finns, six Swedes and a Dane": the first alone would be untrue. */
function makeUp(readings: readonly Claim[], topic: Topic): string | null {
  for (const { story, sentence, start, end } of readings) {
    const tokens = topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.start >= start && token.end <= end);
    const verb = tokens.findIndex(({ lemma }) => lemma === 'consist' || lemma === 'comprise');
    const subject = tokens.slice(0, Math.max(0, verb)).filter(({ pos }) => pos === 'NOUN');
    const listed = tokens.slice(verb).filter(({ pos }) => pos === 'NUM').length > 1;
    if (verb > 0 && listed && subject.length === 1) return `Make-up of the ${subject[0]!.lower}`;
  }
  return null;
}

const isPronoun = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && !tokens.some(isNominal) && tokens.some((token) => PRONOUNS.has(token.lower)) && !isThose(tokens);

/** "those hurt", "those who fled". */
const isThose = (tokens: readonly Token[]): boolean => tokens[0]?.lower === 'those' && tokens.length > 1;

function draft(reading: Claim, readings: readonly Claim[], topic: Topic): Draft | null {
  const story = topic.stories[reading.story]!;
  const sentence = story.sentences[reading.sentence];
  const all = sentence?.tokens.filter((token) => token.start >= reading.start && token.end <= reading.end) ?? [];
  const tokens = withoutOpening(all);
  const quotation = sentence && quoted(tokens, sentence, story.source);
  if (quotation) return { text: quotation, score: QUOTED + SHARED * sharedBy(tokens, reading, readings, topic) };
  const verb = verbGroupStart(tokens);
  const found = subjectOf(tokens, verb, all, sentence);
  // "Work on the quay, begun in May, | was stopped": what stands before an aside.
  const before = found.subject.length || verb !== 0 || tokens[0]?.pos !== 'AUX' ? [] : (phraseOf(reading, topic)?.subject ?? []);
  const { subject: own, borrowed } = before.some(isNominal) ? { subject: before, borrowed: true } : found;
  const speaker = isPronoun(own) && sentence ? speakerFor(own, all, sentence) : [];
  // "said it was | sorry and | pledged help": no subject.
  const stated = own.some(isNominal) || isPronoun(own) || own.some(({ pos }) => pos === 'NUM') || !/^(?:and|or)$/.test(own.at(-1)?.lower ?? '') ? own : [];
  const subject = bySurnames(speaker.length ? speaker : stated, reading.story, topic);
  const vague = isPronoun(subject);
  const name = vague ? nameFor(subject, reading, topic) : null;
  const predicate = verb < 0 ? tokens : tokens.slice(verb);
  const spoken = shortened(vague ? [] : subject, predicate, name ? MOST_WORDS - 1 : MOST_WORDS);
  // A verb phrase alone is no title: what it is about is.
  const nominal = verb >= 0 && !name && (vague || !subject.length || disagrees(subject, predicate));
  const whole = nominal ? aboutWhat(spoken, predicate) : withoutUnsharedEnd(withoutAsides(spoken), subject.length, reading, readings, topic);
  const words = nominal ? timeless(whole) : withSince(whole, tokens);
  const doing = nominal ? gerundBefore(predicate, words) : null;
  if (words.filter(({ text }) => /\p{L}/u.test(text)).length + (name || doing ? 1 : 0) < 2 || (!doing && isWhenOnly(words))) return null;
  const said = [name ?? doing, spokenText(words, story.source)].filter(Boolean).join(' ').replace(/["“”]/g, '');
  const owned = name ? said : withoutOwners(withoutLeaving(said), words.slice(0, subject.length));
  const text = nominal || !sentence ? owned : finite(owned, subject, predicate[0], sentence.tokens[sentence.tokens.indexOf(all[0]!) - 1]);
  const headline = story.blocks[sentence!.block]?.kind === 'title';
  // A participle away from its noun is as often no verb of it.
  const apart = verb > 0 && subject.length > 0 && tokens[verb - 1] !== subject.at(-1) && !borrowed;
  const torn = apart && (/ing$/.test(predicate[0]!.lower) || isCausative(tokens, verb) || isReduced(tokens, verb));
  const score =
    scoreOf(nominal ? words : spoken, nominal ? [] : subject, name, nominal ? -1 : verb, headline) -
    (borrowed ? 0.8 : 0) -
    (torn ? 1 : 0) -
    (sentence && (lacksObject(all, sentence) || isHalf(tokens, sentence)) ? 2.5 : 0) -
    (isOwned(tokens) ? 0.5 : 0) -
    (breaksOff(words, sentence) ? 1.5 : 0) -
    0.5 * soleNumbers(words, reading, readings, topic) -
    (isMereName(words) ? 1.5 : 0) +
    (!borrowed && subject.some(({ pos }) => pos === 'PROPN') ? 0.2 : 0);
  const shared = sharedBy(words, reading, readings, topic);
  return { text: withArticle(text, subject, sentence), score: score + SHARED * shared - (sharesNothing(shared) && readings.length > 1 ? UNSHARED : 0) };
}

/** "his | client was ill": a noun by itself that had an owner has an article in a title. */
function withArticle(text: string, subject: readonly Token[], sentence: Sentence | undefined): string {
  const [first] = subject;
  const head = subject.findLast(({ pos }) => pos === 'NOUN');
  const owner = first && sentence?.tokens[sentence.tokens.indexOf(first) - 1];
  const owned = owner && /^(?:its|his|her|their|our|my|'s)$/.test(owner.lower) && head && head.lower === head.lemma && text.startsWith(first.text);
  return owned && first.pos !== 'PROPN' ? `The ${text}` : text;
}

/** "no contest | in January": when is another matter, where anything else is said. */
const timeless = (words: Token[]): Token[] => {
  const rest = withoutTimes(words);
  return rest.some(isNominal) ? rest : words;
};

/** A number that no other reading has is no part of what they share. */
const soleNumbers = (words: readonly Token[], reading: Claim, readings: readonly Claim[], topic: Topic): number => {
  const others = readings.filter(({ story }) => story !== reading.story).map(({ story, sentence }) => topic.stories[story]!.sentences[sentence]!.tokens);
  return others.length
    ? words.filter(({ pos, lower }) => pos === 'NUM' && lower !== 'one' && !others.some((tokens) => tokens.some((token) => token.lower === lower))).length
    : 0;
};

/** No word of it, whether or not its verb is missed as well. */
const sharesNothing = (shared: number): boolean => shared === 0 || shared <= -UNSHARED_VERB + 0.05;

/** The words without an "also" that was taken out of them. */
const spokenText = (words: readonly Token[], source: string): string => {
  const gap = words.findIndex((token, i) => i > 0 && /^also$/i.test(source.slice(words[i - 1]!.end, token.start).trim()));
  return gap < 0 ? phraseText(words, source) : `${phraseText(words.slice(0, gap), source)} ${phraseText(words.slice(gap), source)}`;
};

/** "Rovers, who had their keeper | sent off": a participle that is said of another than the subject. */
const isCausative = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.pos === 'VERB' && isNominal(tokens[verb - 1]) && tokens.slice(0, verb).some(({ lemma, lower }) => lemma === 'have' || lower === 'who');

/** "The mill, | built in 1971": no predicate. */
const isReduced = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.pos === 'VERB' &&
  tokens[verb - 1]?.text === ',' &&
  tokens.filter(({ text }) => text === ',').length === 1 &&
  /(?:ed|en|wn|ilt|ught|ld)$/.test(tokens[verb]!.lower);

/** What a predicate without its subject is about: what is said to be so, else its object, else the time or place it gives. */
function aboutWhat(spoken: Token[], predicate: Token[]): Token[] {
  const object = saidToBe(spoken) ?? nounPhrase(spoken, predicate);
  const verb = predicate.findIndex(({ pos }) => pos === 'VERB');
  // "has grown since 2016": all that follows the verb.
  return object.length && !isWhenOnly(object) ? object : spoken.slice(spoken.indexOf(predicate[verb]!) + 1);
}

/** "(It) was rejected by the people" as "Rejected by the people": the people alone would say nothing of it. Null where nothing is said to be. */
function saidToBe(spoken: Token[]): Token[] | null {
  const says = spoken.findIndex(({ pos }) => pos !== 'AUX' && pos !== 'ADV');
  const said = says > 0 && spoken[says - 1]!.lemma === 'be' && !/ing$/.test(spoken[says]!.lower) ? spoken.slice(says) : [];
  // "was sorry | and pledged help": the second verb is another thing.
  const second = said.findIndex(({ pos }, i) => pos === 'CCONJ' && said[i + 1]?.pos === 'VERB');
  const rest = second < 0 ? said : said.slice(0, second);
  return rest.some(isNominal) ? rest : null;
}

/** "Since 2016": when, and not what. */
const isWhenOnly = (words: readonly Token[]): boolean =>
  words.every(({ pos, lemma, text }) => /^(?:ADP|DET|NUM|ADV|SCONJ|PUNCT)$/.test(pos) || TIME_WORDS.has(lemma) || /^\d+$/.test(text));

/** How much of these words of the reading the others say too, as a mean, and whether they say what is done: the title is of what is shared. */
function sharedBy(words: readonly Token[], reading: Claim, readings: readonly Claim[], topic: Topic): number {
  const concepts = ({ story, start, end }: Claim): Concept[] => conceptsIn(topic, story, start, end);
  const own = concepts(reading).filter((concept) => words.some((word) => word.start <= concept.start && concept.start < word.end));
  const verb = own.find((concept) => concept.verb);
  const met = readings.filter((other) => other !== reading).map((other) => conceptSimilarity(own, concepts(other), topic));
  const unshared = verb && met.every(({ pairs }) => !pairs.some((pair) => pair.a === verb));
  return met.reduce((sum, { ofA }) => sum + ofA, 0) / (met.length || 1) - (unshared ? UNSHARED_VERB : 0);
}

/** Whose they are would have to be known: "Its customers are …". */
const isOwned = (tokens: readonly Token[]): boolean => /^(?:its|his|her|their|our|my)$/.test(tokens[0]?.lower ?? '');

/** "Uncle Karl 51": who, and nothing about them. */
const isMereName = (words: readonly Token[]): boolean =>
  words.some(({ pos }) => pos === 'PROPN') && words.length <= 4 && words.every(({ pos }) => /^(?:PROPN|NOUN|NUM|DET)$/.test(pos));

/** "Guards discovered | that the men were gone": what is cut off is what is said. */
function breaksOff(words: readonly Token[], sentence: Sentence | undefined): boolean {
  const last = words.at(-1);
  const next = sentence && last ? sentence.tokens[sentence.tokens.indexOf(last) + 1] : undefined;
  return last?.pos === 'VERB' && next?.lower === 'that';
}

/** Words that point to what stands elsewhere. */
const OWNERS = /^(?:its|his|her|their|them|him|it|such|these|those|this)$/;

function scoreOf(words: Token[], subject: Token[], name: string | null, verb: number, headline: boolean): number {
  const count = wordCount(words) + (name ? 1 : 0);
  const named = subject.some(isNominal) || name !== null;
  const rest = words.slice(subject.length);
  return (
    (named ? 2 : 0) -
    (!subject.some(({ pos }) => pos === 'PROPN') && words.some(({ lower }) => OWNERS.test(lower)) ? 0.5 : 0) +
    (rest.some(isNominal) ? 1 : 0) +
    (verb < 0 ? 0 : /ing$/.test(rest[0]?.lower ?? '') ? -1.1 : 0.5) -
    (/^(?:we|i|you|my|our)$/.test(words[0]?.lower ?? '') ? 1 : 0) -
    (headline ? 0.4 : 0) -
    (rest.some(({ lower }) => /^(?:it|them|him)$/.test(lower)) ? 0.6 : 0) -
    (count < 3 ? 1 : 0) -
    Math.max(0, count - MOST_WORDS) * 0.4 -
    words.filter((token) => /\d/.test(token.text)).length * 0.2 -
    (words.at(-1)?.lower === 'own' || (words.at(-1)?.pos === 'NUM' && words.at(-2)?.pos === 'PROPN') ? 0.6 : 0)
  );
}

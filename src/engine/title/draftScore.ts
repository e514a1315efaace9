/** How good a title a draft of a statement makes: a clause that can be understood by itself, and that the readings share. */
import { conceptSimilarity } from '../align/spanSimilarity.ts';
import { type Concept, conceptsIn } from '../align/statementConcepts.ts';
import type { Claim, Sentence, Token, Topic } from '../model.ts';
import { isNominal, MOST_WORDS, wordCount } from './statementClause.ts';

/** A verb that no other reading has is hardly what the comparison is about. */
const UNSHARED_VERB = 1;

/** A number that no other reading has is no part of what they share. */
const soleNumbers = (words: readonly Token[], reading: Claim, readings: readonly Claim[], topic: Topic): number => {
  const others = readings.filter(({ story }) => story !== reading.story).map(({ story, sentence }) => topic.stories[story]!.sentences[sentence]!.tokens);
  return others.length
    ? words.filter(({ pos, lower }) => pos === 'NUM' && lower !== 'one' && !others.some((tokens) => tokens.some((token) => token.lower === lower))).length
    : 0;
};

/** No word of it, whether or not its verb is missed as well. */
export const sharesNothing = (shared: number): boolean => shared === 0 || shared <= -UNSHARED_VERB + 0.05;

/** "Rovers, who had their keeper | sent off": a participle that is said of another than the subject. */
const isCausative = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.pos === 'VERB' && isNominal(tokens[verb - 1]) && tokens.slice(0, verb).some(({ lemma, lower }) => lemma === 'have' || lower === 'who');

/** "The mill, | built in 1971": no predicate. */
const isReduced = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.pos === 'VERB' &&
  tokens[verb - 1]?.text === ',' &&
  tokens.filter(({ text }) => text === ',').length === 1 &&
  /(?:ed|en|wn|ilt|ught|ld)$/.test(tokens[verb]!.lower);

/** How much of these words of the reading the others say too, as a mean, and whether they say what is done: the title is of what is shared. */
export function sharedBy(words: readonly Token[], reading: Claim, readings: readonly Claim[], topic: Topic): number {
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

export function scoreOf(words: Token[], subject: Token[], name: string | null, verb: number, headline: boolean): number {
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

/** What speaks against the words: an owner nobody knows, a clause broken off, numbers of one story, a mere name. */
export function faultsOf(words: readonly Token[], tokens: readonly Token[], reading: Claim, readings: readonly Claim[], topic: Topic): number {
  const sentence = topic.stories[reading.story]!.sentences[reading.sentence];
  const numbers = 0.5 * soleNumbers(words, reading, readings, topic);
  return (isOwned(tokens) ? 0.5 : 0) + (breaksOff(words, sentence) ? 1.5 : 0) + numbers + (isMereName(words) ? 1.5 : 0);
}

/** A participle away from its noun is as often no verb of it. */
export function isTorn(tokens: readonly Token[], verb: number, subject: readonly Token[]): boolean {
  if (verb <= 0 || !subject.length || tokens[verb - 1] === subject.at(-1)) return false;
  return /ing$/.test(tokens[verb]!.lower) || isCausative(tokens, verb) || isReduced(tokens, verb);
}

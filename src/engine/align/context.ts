/**
 * What stands around a claim, and how much two surroundings have in common.
 *
 * Measured on annotated news: after the values themselves, the words around the value carry most, weighted
 * idf × e^(−distance/6) with three more steps of distance for each clause boundary; the whole sentence and the
 * entities in it come next.
 */
import type { Claim, Sentence, Story, Token, Topic } from '../model.ts';
import { clauseStarts } from '../text/clauses.ts';
import { type Bag, heaviestShared, softCosine, unit, withoutNames } from './bags.ts';
import { governingVerb, isDenied, speakersOf } from './predication.ts';

export interface Context {
  /** Words near the value, by proximity. */
  near: Bag;
  /** The same without names. */
  words: Bag;
  /** All words of the sentence. */
  sentence: Bag;
  /** Words of the sentences before and after. */
  around: Bag;
  /** Entities of the sentence with their idf. */
  entities: Map<string, number>;
  /** Lemma of the verb that governs the value, saying verbs apart; null where its clause has none. */
  predicate: string | null;
  /** Who speaks, as entities and nouns before the verb, where the clause tells of an utterance; null where it does not. */
  speakers: Set<string> | null;
  /** True where the clause says that it did not happen. */
  denied: boolean;
}

export interface Similarity {
  near: number;
  /** As near, names left out: whether the same is said, whoever it is said of. */
  words: number;
  sentence: number;
  around: number;
  entities: number;
  /** Weight of the most telling word that both have near the value. */
  rarest: number;
  /** How related the governing verbs are. */
  predicate: number;
}

const DECAY = 6;
const BOUNDARY_STEPS = 3;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
const EMPTY_WORDS = new Set([
  'say',
  'tell',
  'be',
  'have',
  'do',
  'also',
  'mr',
  'mrs',
  'ms',
  'according',
  'would',
  'could',
  'will',
  'more',
  'other',
  'such',
  'then',
  'later',
  'so',
  'very',
  'just',
  'only',
  'even',
  'still',
  'include',
  'make',
  'take',
  'get',
]);
const TIME_WORDS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow day week month year morning afternoon evening night hour minute'.split(
    ' ',
  ),
);

/** What the words of a topic are worth, and its contexts once made: one for each topic. */
class TopicWords {
  readonly contexts = new Map<Claim, Context>();
  readonly keys = new Map<Sentence, (string | null)[]>();
  private readonly frequency = new Map<string, number>();
  private readonly topic: Topic;
  private sentences = 0;

  constructor(topic: Topic) {
    this.topic = topic;
    for (const story of topic.stories)
      for (const sentence of story.sentences) {
        this.sentences++;
        for (const key of new Set(this.keysOf(story, sentence))) if (key) this.frequency.set(key, (this.frequency.get(key) ?? 0) + 1);
      }
  }

  /** For each token what it stands for in a bag: an entity, a lemma, or null where it says nothing. */
  keysOf(story: Story, sentence: Sentence): (string | null)[] {
    const known = this.keys.get(sentence);
    if (known) return known;
    const mentions = this.topic.entities.mentions(story.index, sentence.start, sentence.end);
    const keys = sentence.tokens.map((token) => {
      const mention = mentions.find((m) => m.start <= token.start && token.end <= m.end);
      return mention ? `@${mention.entity.id}` : contentKey(token);
    });
    this.keys.set(sentence, keys);
    return keys;
  }

  /** Sentences in all over sentences with the word, as a logarithm, 0.2 at least. */
  idf(key: string): number {
    return Math.max(0.2, Math.log((this.sentences + 1) / ((this.frequency.get(key) ?? 0) + 0.5)));
  }
}

const topicWords = new WeakMap<Topic, TopicWords>();
const wordsOf = (topic: Topic): TopicWords => {
  const known = topicWords.get(topic);
  if (known) return known;
  const made = new TopicWords(topic);
  topicWords.set(topic, made);
  return made;
};

/** Inverse sentence frequency of a lemma or entity key within the topic. */
export const idfOf = (topic: Topic, key: string): number => wordsOf(topic).idf(key);

const contentKey = (token: Token): string | null => {
  if (!CONTENT.has(token.pos) || EMPTY_WORDS.has(token.lemma) || TIME_WORDS.has(token.lemma)) return null;
  if (!/[\p{L}\p{N}]/u.test(token.text)) return null;
  return token.lemma;
};

/** The context of a claim: the surroundings of its value, or of the whole claim where it has none. */
export function contextOf(claim: Claim, topic: Topic): Context {
  const words = wordsOf(topic);
  const known = words.contexts.get(claim);
  if (known) return known;
  const story = topic.stories[claim.story]!;
  const sentence = story.sentences[claim.sentence]!;
  const [start, end] = claim.value ? [claim.value.start, claim.value.end] : [claim.start, claim.end];
  const near = nearBag(words, story, sentence, start, end);
  const context: Context = {
    near,
    words: withoutNames(near),
    sentence: sentenceBag(words, story, [sentence], start, end),
    around: sentenceBag(words, story, neighbours(story, sentence), start, end),
    entities: entityWeights(words, story, sentence),
    predicate: governingVerb(sentence, claim, start),
    speakers: speakersOf(words.keysOf(story, sentence), sentence, claim),
    denied: isDenied(sentence, claim),
  };
  words.contexts.set(claim, context);
  return context;
}

/** False where one clause says that something happened and the other that it did not. */
export const bothAffirm = (a: Claim, b: Claim, topic: Topic): boolean => contextOf(a, topic).denied === contextOf(b, topic).denied;

/** False where two clauses tell of utterances and nobody speaks in both. */
export function mayBeOneUtterance(a: Claim, b: Claim, topic: Topic): boolean {
  const [left, right] = [contextOf(a, topic).speakers, contextOf(b, topic).speakers];
  return !left || !right || [...left].some((key) => right.has(key));
}

const neighbours = (story: Story, sentence: Sentence): Sentence[] =>
  [story.sentences[sentence.index - 1], story.sentences[sentence.index + 1]].filter((s): s is Sentence => s !== undefined);

const entityWeights = (words: TopicWords, story: Story, sentence: Sentence): Map<string, number> =>
  new Map(words.keysOf(story, sentence).flatMap((key) => (key?.startsWith('@') ? [[key, words.idf(key)] as const] : [])));

function nearBag(words: TopicWords, story: Story, sentence: Sentence, start: number, end: number): Bag {
  const keys = words.keysOf(story, sentence);
  const steps = stepsFrom(sentence, start, end);
  const bag: Bag = new Map();
  sentence.tokens.forEach((token, i) => {
    const key = keys[i];
    if (!key || (token.start < end && token.end > start && !claimsOwnWords(token))) return;
    bag.set(key, Math.max(bag.get(key) ?? 0, words.idf(key) * Math.exp(-steps[i]! / DECAY)));
  });
  return unit(bag);
}

/** Words within the value itself count where they are no numbers ("50-year lease": lease). */
const claimsOwnWords = (token: Token): boolean => token.pos !== 'NUM' && !/\d/.test(token.text);

/** Distance of each token from the value, in content words, clause boundaries counting three more. */
function stepsFrom(sentence: Sentence, start: number, end: number): number[] {
  const boundaries = new Set(clauseStarts(sentence));
  const { tokens } = sentence;
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.end > start),
  );
  const last = Math.max(
    first,
    tokens.findLastIndex((token) => token.start < end),
  );
  const steps: number[] = tokens.map(() => 0);
  for (let i = first - 1, at = 0; i >= 0; i--) {
    at += stepOf(tokens[i]!) + (boundaries.has(i + 1) ? BOUNDARY_STEPS : 0);
    steps[i] = at;
  }
  for (let i = last + 1, at = 0; i < tokens.length; i++) {
    at += stepOf(tokens[i]!) + (boundaries.has(i) ? BOUNDARY_STEPS : 0);
    steps[i] = at;
  }
  return steps;
}

const stepOf = (token: Token): number => (CONTENT.has(token.pos) ? 1 : token.pos === 'PUNCT' ? 0.5 : 0.3);

function sentenceBag(words: TopicWords, story: Story, sentences: Sentence[], start: number, end: number): Bag {
  const bag: Bag = new Map();
  for (const sentence of sentences)
    words.keysOf(story, sentence).forEach((key, i) => {
      const token = sentence.tokens[i]!;
      if (key && !(token.start < end && token.end > start && !claimsOwnWords(token))) bag.set(key, words.idf(key));
    });
  return unit(bag);
}

/** How much two claims' surroundings have in common, each figure 0..1. */
export function contextSimilarity(a: Claim, b: Claim, topic: Topic): Similarity {
  const [left, right] = [contextOf(a, topic), contextOf(b, topic)];
  return {
    near: softCosine(left.near, right.near, topic),
    words: softCosine(left.words, right.words, topic),
    sentence: softCosine(left.sentence, right.sentence, topic),
    around: softCosine(left.around, right.around, topic),
    entities: sharedEntities(left.entities, right.entities),
    rarest: heaviestShared(left.near, right.near),
    predicate: left.predicate && right.predicate ? topic.thesaurus.relatedness(left.predicate, right.predicate) : 0,
  };
}

/** Weight of the entities in both sentences over that of the sentence with less of them. */
function sharedEntities(a: Map<string, number>, b: Map<string, number>): number {
  const mass = (entities: Map<string, number>) => [...entities.values()].reduce((sum, weight) => sum + weight, 0);
  const shared = [...a].reduce((sum, [key, weight]) => sum + (b.has(key) ? weight : 0), 0);
  return shared / (Math.min(mass(a), mass(b)) || 1);
}

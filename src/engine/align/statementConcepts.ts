/**
 * What a sentence is made of, once for each story: entities, words and numbers with what they are worth in comparing
 * statements. A concept weighs topic idf × background idf: words that every story uses, and words that all English uses,
 * say little. Numbers weigh .35 (they have comparisons of their own), verbs of saying and attributions a quarter.
 */
import { attributionTokens } from '../extract/statement/attributions.ts';
import { idiomAt } from '../extract/statement/idioms.ts';
import { EMPTY, NO_DENIAL, PARTICLES, SAYING, TIME_WORDS } from '../extract/statement/lexicon.ts';
import type { Entity, Sentence, Story, Token, Topic } from '../model.ts';
import { numberOf } from './statementNumbers.ts';

export interface Concept {
  /** The same for all concepts of a topic that compare alike. */
  id: number;
  kind: 'entity' | 'name' | 'word' | 'number';
  /** Entity id, number, or lemma. */
  key: string;
  /** For a verb with a particle: "step_down". */
  phrasal: string | null;
  entity: Entity | null;
  verb: boolean;
  weight: number;
  /** First token within the sentence. */
  token: number;
  start: number;
  end: number;
}

const NUMBER_WEIGHT = 0.35;
const SAYING_WEIGHT = 0.25;
const ATTRIBUTION_WEIGHT = 0.25;
const TIME_WEIGHT = 0.2;
/** No sentence of an article is longer; what is, is a list or a scraper's mistake, and is compared by its beginning. */
const MOST_TOKENS = 200;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'INTJ', 'X']);

/** Concepts of all stories of a topic, by story and sentence. */
export type ConceptIndex = Concept[][][];

const indexes = new WeakMap<Topic, ConceptIndex>();

/** Concepts of the topic, made once. */
export function conceptsOf(topic: Topic): ConceptIndex {
  const known = indexes.get(topic);
  if (known) return known;
  const raw = topic.stories.map((story) => story.sentences.map((sentence) => rawConcepts(story, sentence, topic)));
  const index = weigh(raw, topic);
  indexes.set(topic, index);
  return index;
}

/** Concepts within [start, end) of a story. */
export function conceptsIn(topic: Topic, story: number, start: number, end: number): Concept[] {
  const sentences = topic.stories[story]?.sentences ?? [];
  const index = conceptsOf(topic)[story] ?? [];
  return sentences.flatMap((sentence) =>
    sentence.end <= start || sentence.start >= end ? [] : (index[sentence.index] ?? []).filter((concept) => concept.start >= start && concept.end <= end),
  );
}

function rawConcepts(story: Story, sentence: Sentence, topic: Topic): Concept[] {
  const attribution = attributionTokens(sentence);
  const mentions = topic.entities.mentions(story.index, sentence.start, sentence.end);
  const concepts: Concept[] = [];
  const taken = new Set<object>();
  const spent = new Set<number>();
  sentence.tokens.slice(0, MOST_TOKENS).forEach((token, i) => {
    if (spent.has(i)) return;
    const mention = mentions.find((candidate) => candidate.start <= token.start && token.end <= candidate.end);
    if (mention && taken.has(mention)) return;
    if (mention) taken.add(mention);
    const idiom = mention || (token.pos !== 'VERB' && token.pos !== 'ADP') ? null : idiomAt(sentence.tokens, i);
    for (const at of idiom?.rest ?? []) spent.add(at);
    const concept = mention
      ? entityConcept(mention.entity, mention.start, mention.end, i)
      : idiom
        ? plainConcept(idiom.means, token, i, topic)
        : wordConcept(sentence.tokens, i, topic);
    if (concept && attribution.has(i)) concept.weight *= ATTRIBUTION_WEIGHT;
    if (concept) concepts.push(concept);
  });
  return concepts;
}

/** Numbered later, when all are known. */
const UNNUMBERED = -1;

const entityConcept = (entity: Entity, start: number, end: number, token: number): Concept => ({
  id: UNNUMBERED,
  kind: 'entity',
  key: `@${entity.id}`,
  phrasal: null,
  entity,
  verb: false,
  weight: 1,
  token,
  start,
  end,
});

/** "set alight" as the "burn" that it is. */
const plainConcept = (means: string, { pos, start, end }: Token, token: number, topic: Topic): Concept => ({
  id: UNNUMBERED,
  kind: 'word',
  key: means,
  phrasal: null,
  entity: null,
  verb: pos === 'VERB',
  weight: 1 - 0.6 * topic.thesaurus.commonness(means),
  token,
  start,
  end,
});

function wordConcept(tokens: Token[], i: number, topic: Topic): Concept | null {
  const token = tokens[i]!;
  const base = { id: UNNUMBERED, phrasal: null, entity: null, verb: false, token: i, start: token.start, end: token.end };
  const number = numberOf(token);
  if (number !== null) return { ...base, kind: 'number', key: String(number), weight: NUMBER_WEIGHT };
  const verb = token.pos === 'VERB';
  const particle = verb ? tokens[i + 1]?.lower : undefined;
  const phrasal = particle && PARTICLES.has(particle) ? `${token.lemma}_${particle}` : null;
  if (!CONTENT.has(token.pos) || !/\p{L}/u.test(token.text)) return null;
  // "take" says nothing by itself; "take over" does.
  if (EMPTY.has(token.lemma) && phrasal && topic.thesaurus.commonness(phrasal) > 0) return { ...base, kind: 'word', key: phrasal, phrasal, verb, weight: 1 };
  if (EMPTY.has(token.lemma) || EMPTY.has(token.lower.replace(/\.$/, ''))) return null;
  if (TIME_WORDS.has(token.lemma)) return { ...base, kind: 'word', key: token.lemma, weight: TIME_WEIGHT };
  if (token.pos === 'PROPN' && !isCommonNoun(tokens, i, topic)) return { ...base, kind: 'name', key: token.lower, weight: 1 };
  return {
    ...base,
    kind: 'word',
    key: affirmed(token, topic) ?? (token.pos === 'PROPN' ? token.lower : token.lemma),
    phrasal,
    verb,
    weight: (verb && SAYING.has(token.lemma) ? SAYING_WEIGHT : 1) * (1 - 0.6 * topic.thesaurus.commonness(token.lemma)),
  };
}

/** A common noun that begins its sentence, or stands in a headline that capitalises every word, is often tagged as a name. */
function isCommonNoun(tokens: Token[], i: number, topic: Topic): boolean {
  if (topic.thesaurus.commonness(tokens[i]!.lower) === 0) return false;
  const opens = i === 0 || (i === 1 && !/\p{L}/u.test(tokens[0]!.text));
  if (opens) return tokens[i + 1]?.pos !== 'PROPN';
  const words = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return words.length > 2 && words.every((token) => /^\p{Lu}/u.test(token.text));
}

/** "undisclosed" → "disclosed": the denial is kept apart, as that of "not disclosed" is. Null for any other word. */
export function affirmed(token: Token, topic: Topic): string | null {
  const match = /^un([a-z]{4,}(?:ed|able|ible|wn))$/.exec(token.lower);
  const rest = match?.[1];
  return rest && !NO_DENIAL.has(token.lower) && topic.thesaurus.commonness(rest) > 0 ? rest : null;
}

/** Multiplies each weight by the topic idf of the concept, as a share of the greatest possible, and numbers the concepts. */
function weigh(raw: Concept[][][], topic: Topic): ConceptIndex {
  const frequency = new Map<string, number>();
  let sentences = 0;
  for (const story of raw)
    for (const concepts of story) {
      sentences++;
      for (const key of new Set(concepts.map((concept) => concept.key))) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    }
  const most = Math.log(sentences + 1) || 1;
  const stories = topic.stories.length || 1;
  // Once a story is what a shared fact looks like: only what goes beyond that makes a word cheap.
  const idf = (key: string): number =>
    Math.max(0.15, Math.min(1, Math.log((sentences + 1) / Math.max(0.5, (frequency.get(key) ?? 0) - 0.7 * stories + 0.5)) / most));
  const ids = new Map<string, number>();
  const idOf = ({ kind, key, phrasal }: Concept): number => {
    const name = `${kind} ${key} ${phrasal ?? ''}`;
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return id;
  };
  return raw.map((story) => story.map((concepts) => concepts.map((concept) => ({ ...concept, id: idOf(concept), weight: concept.weight * idf(concept.key) }))));
}

/** What the stories call each party: "actress Ann Roe", "Ann Roe, an actress", "Ann Roe is an actress". */
import { FEMALE, MALE } from '../extract/quote/speakerWords.ts';
import type { Entity, Mention, Token, Topic } from '../model.ts';

const known = new WeakMap<Topic, Map<Entity, Set<string>>>();

/** Nouns for each party of the topic, singular, in lower case. */
export function kindsOf(topic: Topic): Map<Entity, Set<string>> {
  const before = known.get(topic);
  if (before) return before;
  const kinds = new Map<Entity, Set<string>>();
  for (const story of topic.stories)
    for (const { tokens, start, end } of story.sentences)
      for (const mention of topic.entities.mentions(story.index, start, end)) {
        if (mention.entity.type === 'place') continue;
        const set = kinds.get(mention.entity) ?? new Set<string>();
        kinds.set(mention.entity, set);
        for (const noun of nounsBeside(tokens, mention, topic)) set.add(noun);
      }
  known.set(topic, kinds);
  return kinds;
}

function nounsBeside(tokens: readonly Token[], mention: Mention, topic: Topic): string[] {
  const from = tokens.findIndex((token) => token.end > mention.start);
  const to = tokens.findIndex((token) => token.start >= mention.end);
  const before = tokens[from - 1];
  // "the firm's boss Roe", "Mrs Roe"
  const title =
    before && (before.pos === 'NOUN' || (from === 1 && topic.thesaurus.commonness(before.lower) > 0) || FEMALE.has(before.lower) || MALE.has(before.lower))
      ? [before.lower.replace(/\.$/, '')]
      : [];
  if (to < 0) return title;
  const mark = tokens[to]!.text === ',' || tokens[to]!.lemma === 'be';
  if (!mark || !/^(?:a|an|the)$/.test(tokens[to + 1]?.lower ?? '')) return title;
  let at = to + 2;
  while (/^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(tokens[at]?.pos ?? '') && isDescribing(tokens, at)) at++;
  return tokens[at - 1]?.pos === 'NOUN' ? [...title, tokens[at - 1]!.lemma] : title;
}

const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Of a row of adjectives and nouns up to its last noun. */
const isDescribing = (tokens: readonly Token[], at: number): boolean => isNominal(tokens[at]) || /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '');

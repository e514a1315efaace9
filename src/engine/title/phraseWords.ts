/** The words of a phrase as they stand in a title. */
import type { Token, Topic } from '../model.ts';

/** Words of a phrase as one string in the spelling of the story. */
export const phraseText = (tokens: readonly Token[], source: string): string =>
  tokens
    .map((token, i) => (i > 0 && tokens[i - 1]!.end < token.start ? ' ' : '') + (articleBefore(token, tokens[i + 1]) ?? source.slice(token.start, token.end)))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^["“”']+|["“”']+$/g, '')
    .trim();

/** "an | 8 a.m. | meeting": the article that goes with what comes next, where something is left out between them. */
function articleBefore(token: Token, next: Token | undefined): string | null {
  if (!next || next.start <= token.end + 1 || !/^an?$/.test(token.lower)) return null;
  return /^[aeiou]/i.test(next.text) ? 'an' : 'a';
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|St)\.?$/;

/** A sentence's first letter small again, unless its first word is written with a capital elsewhere in a sentence. */
export function lowerFirst(phrase: string, topic: Topic): string {
  const first = phrase.split(/[\s']/)[0] ?? '';
  const isCommon = commonNouns(topic).has(first.toLowerCase()) && !topic.entities.entities.some(({ forms }) => forms.some((form) => phrase.startsWith(form)));
  return HONORIFIC.test(first) || (capitalised(topic).has(first) && !isCommon) || /^[A-Z]{2}/.test(first) || /[A-Z]/.test(first.slice(1))
    ? phrase
    : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

const nouns = new WeakMap<Topic, Set<string>>();

/** Nouns that the stories write small somewhere: "Mine" of "Mine Safety Board" may be "mine" again. */
function commonNouns(topic: Topic): Set<string> {
  const known = nouns.get(topic);
  if (known) return known;
  const tokens = topic.stories.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  const found = new Set(tokens.flatMap(({ pos, text, lower }) => (pos === 'NOUN' && text === lower ? [lower] : [])));
  nouns.set(topic, found);
  return found;
}

const capitals = new WeakMap<Topic, Set<string>>();

/** Words that stand with a capital within sentences of the topic's running text: names. */
function capitalised(topic: Topic): Set<string> {
  const known = capitals.get(topic);
  if (known) return known;
  const found = new Set(
    topic.entities.entities.flatMap(({ forms }) =>
      forms.map((form) => form.split(/[\s']/)[0]!).filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|A|An)$/.test(word)),
    ),
  );
  for (const story of topic.stories)
    for (const sentence of story.sentences) {
      if (story.blocks[sentence.block]!.kind !== 'paragraph') continue;
      sentence.tokens.forEach((token, i) => {
        if (i > 0 && token.pos === 'PROPN' && sentence.tokens[i - 1]!.pos !== 'PUNCT' && /^\p{Lu}/u.test(token.text)) found.add(token.text);
      });
    }
  capitals.set(topic, found);
  return found;
}

/** What an utterance is on, for a title that does not quote it: "the negotiations". */
import { sentencesBetween } from '../extract/quote/storyTokens.ts';
import type { QuoteClaim, Token, Topic } from '../model.ts';

const PHRASE_WORDS = 5;
const VAGUE = new Set(
  'people thing things way lot one part kind time number something anything everything everyone fact case point day year area company place person man woman country'.split(
    ' ',
  ),
);

/** The noun phrase of the utterance that is rarest in the topic, those nearer its start first. */
export function subjectOf(readings: readonly QuoteClaim[], topic: Topic): string | null {
  const claim = readings[0]!;
  const story = topic.stories[claim.story]!;
  const counts = lemmaCounts(topic);
  const phrases = claim.quote.pieces.flatMap(({ start, end }) =>
    sentencesBetween(story, start, end).flatMap((sentence) => nounPhrases(sentence.tokens.filter((token) => token.start >= start && token.end <= end))),
  );
  const opening = topic.stories[claim.story]!.sentences[claim.sentence]?.tokens.find(({ start, text }) => start >= claim.start && /\p{L}/u.test(text));
  const scored = phrases.map((tokens, i) => ({ tokens, score: weigh(tokens, counts) / (1 + 0.06 * i) }));
  const best = scored
    .filter(({ tokens, score }) => score > 0 && isTopic(tokens, claim, opening) && isShared(tokens, readings, topic))
    .sort((a, b) => b.score - a.score)[0];
  return best ? phraseText(best.tokens, story.source) : null;
}

/** Up to this many words an utterance is on little more than the one thing that it names. */
const ON_ONE_THING = 12;
const NUMBERS = /^(?:number|hundred|thousand|million|rest|end|start|first|last|one|most)s?$/;

/**
 * "The quay is our foundation", "in these negotiations", "no threat to the safety of the ships": what all of it is on.
 * "Roofs", "a better start" and "this house" tell nobody what was said, nor does a thing that comes late in a long utterance.
 */
function isTopic(tokens: readonly Token[], claim: QuoteClaim, opening: Token | undefined): boolean {
  const [first, second] = tokens;
  const last = tokens.findLast(isNoun)!;
  if (NUMBERS.test(second?.lower ?? '')) return false;
  if (/^(?:these|those)$/.test(first!.lower)) return last.lower !== last.lemma;
  if (first!.lower !== 'the') return false;
  return first === opening || (claim.quote.words.length <= ON_ONE_THING && tokens.some(({ lower }, i) => lower === 'of' && tokens[i + 1]?.lower === 'the'));
}

/** Every reading has its first noun, and so it is what all of them are on. */
const isShared = (tokens: readonly Token[], readings: readonly QuoteClaim[], topic: Topic): boolean =>
  readings.every(({ story, start, end }) => {
    const text = topic.stories[story]!.text.slice(start, end).toLowerCase().replace(/\W/g, '');
    return text.includes(tokens.find(isNoun)!.lemma.toLowerCase());
  });

const countsCache = new WeakMap<Topic, Map<string, number>>();
function lemmaCounts(topic: Topic): Map<string, number> {
  const known = countsCache.get(topic);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const story of topic.stories)
    for (const sentence of story.sentences) for (const { lemma } of sentence.tokens) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  countsCache.set(topic, counts);
  return counts;
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Runs of adjectives and nouns with their article, "of" and a further run taken in. */
function nounPhrases(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    while (run.length && !isNoun(run.at(-1))) run.pop();
    if (run.some(isNoun)) found.push(run);
    run = [];
  };
  tokens.forEach((token, i) => {
    const joins = isNoun(token) || token.pos === 'ADJ' || (token.pos === 'DET' && !run.length) || (token.lower === "'s" && run.length > 0);
    const of = token.lower === 'of' && isNoun(run.at(-1)) && run.length <= 3;
    const article = token.pos === 'DET' && run.at(-1)?.lower === 'of';
    if (!joins && !of && !article) close();
    else if (token.pos === 'DET' && !article) {
      close();
      run.push(token);
    } else run.push(token);
    if (i === tokens.length - 1) close();
  });
  return found.filter((phrase) => phrase.length <= PHRASE_WORDS + 1);
}

function weigh(tokens: readonly Token[], counts: ReadonlyMap<string, number>): number {
  const nouns = tokens.filter((token) => token.pos === 'NOUN' && !VAGUE.has(token.lemma));
  // "no serious threat" names nothing to be read about.
  if (/^(?:no|any|every|each)$/.test(tokens[0]!.lower)) return 0;
  const worth = nouns.map((token) => 1 / Math.sqrt(Math.log2(2 + (counts.get(token.lemma) ?? 1)))).sort((a, b) => b - a);
  return (worth[0] ?? 0) + 0.7 * (worth[1] ?? 0) + (nouns.length && nouns.length < tokens.length ? 0.05 : 0);
}

/** "these negotiations" and "an essential part" with "the"; small letters but for names. */
function phraseText(tokens: readonly Token[], source: string): string {
  const [first, ...rest] = tokens;
  const article = first!.pos === 'DET';
  const body = article ? rest : tokens;
  const text = source.slice(body[0]!.start, body.at(-1)!.end).replace(/\s+/g, ' ');
  const small = body[0]!.pos === 'PROPN' || /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return article && !/^(?:no|any|all|some|many|every|each)$/.test(first!.lower) ? `the ${small}` : small;
}

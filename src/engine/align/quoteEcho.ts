import { CARDINALS } from '../extract/quantity/numberWords.ts';
import { sentencesBetween } from '../extract/quote/storyTokens.ts';
import type { QuoteClaim, Story, Token, Topic } from '../model.ts';
import { compareSpeakers, speakerOf } from './quoteSpeaker.ts';
import { contentOf, echoClaim, type Stretch, stretchesOf } from './quoteStretches.ts';
import { wordsAt } from './quoteWords.ts';
import { softCommon, wordWorth } from './softCommon.ts';

/** An utterance with the readings found of it. */
export interface Told {
  members: QuoteClaim[];
  confidence: number;
}

/** Part of the quotation's weight, and of the echo's, that the other has in the same order. */
const VERBATIM = { quote: 0.8, words: 6, content: 4 };
const PARAPHRASE = { shorter: 0.72, both: 0.5, least: 0.2, content: 5, openSpeaker: 0.75, openContent: 7 };
const RELATED = 0.6;

/** Adds, for each story that does not quote an utterance, the words in which it gives it without marks, if it does. */
export function withEchoes(told: readonly Told[], topic: Topic): Told[] {
  const worth = wordWorth(topic);
  const stretches = topic.stories.map((story) => stretchesOf(story));
  const offers = told.flatMap((utterance, index) => {
    const silent = topic.stories.filter((story) => !utterance.members.some((member) => member.story === story.index));
    return silent.flatMap((story) => echoesOf(utterance, stretches[story.index]!, topic, worth).map((echo) => ({ index, ...echo })));
  });
  offers.sort((a, b) => b.score - a.score || a.index - b.index || a.claim.story - b.claim.story || a.claim.start - b.claim.start);
  const result = told.map(({ members, confidence }) => ({ members: [...members], confidence }));
  const accepted: Echo[] = [];
  const clauses: Told[] = [];
  for (const offer of offers) {
    const { index, claim, score, quote, matched } = offer;
    if (accepted.some((other) => other.claim.story === claim.story && other.claim.start < claim.end && other.claim.end > claim.start)) continue;
    const target = result[index]!;
    if (target.members.some((member) => member.story === claim.story)) {
      // One story gives in two sentences what another quotes in one: the second is set beside its own clause.
      const apart = accepted.every((other) => other.quote !== quote || other.matched.end <= matched.start || other.matched.start >= matched.end);
      if (apart) clauses.push({ members: [clauseOf(quote, matched, topic), claim], confidence: score });
      if (apart) accepted.push(offer);
      continue;
    }
    accepted.push(offer);
    target.confidence = target.members.length > 1 ? (target.confidence * (target.members.length - 1) + score) / target.members.length : score;
    target.members.push(claim);
  }
  return [...result, ...clauses];
}

/** The part of a quotation that an echo gives, as a reading of its own. */
function clauseOf(quote: QuoteClaim, matched: { start: number; end: number }, topic: Topic): QuoteClaim {
  const story = topic.stories[quote.story]!;
  const { start, end } = toMarks(story, quote, matched);
  const normal = story.source.slice(start, end).replace(/\s+/g, ' ');
  const words = wordsAt(story, start, end).map((word) => word.key);
  const sentence = sentencesBetween(story, start, end)[0]?.index ?? quote.sentence;
  return { ...quote, sentence, rule: 'quoted-clause', start, end, value: { start, end, normal }, quote: { pieces: [{ start, end }], words, whole: false } };
}

/** Widened to the nearest commas or stops on both sides, so that no clause breaks off. */
function toMarks(story: Story, quote: QuoteClaim, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const piece = quote.quote.pieces.find((candidate) => candidate.start <= start && end <= candidate.end);
  if (!piece) return { start, end };
  const before = story.text.slice(piece.start, start);
  const lead = /(?:^|[,;:\u2014])\s*([^,;:\u2014]*)$/.exec(before)?.[1]?.length ?? 0;
  const tail = /^[^,;:.\u2014]*/.exec(story.text.slice(end, piece.end))?.[0].trimEnd().length ?? 0;
  return { start: start - lead, end: end + tail };
}

/** A stretch found to give a quotation, or the part of it at `matched`. */
interface Echo {
  claim: QuoteClaim;
  quote: QuoteClaim;
  score: number;
  matched: { start: number; end: number };
}

/** The stretches of one story that give the utterance, each with the quotation it is nearest to. */
function echoesOf(told: Told, stretches: readonly Stretch[], topic: Topic, worth: (lemma: string) => number): Echo[] {
  return stretches.flatMap((stretch) => {
    const found = told.members.flatMap((quote) => {
      const echo = echoScore(quote, stretch, topic, worth);
      return echo ? [{ claim: echoClaim(stretch), quote, ...echo }] : [];
    });
    const best = found.toSorted((a, b) => b.score - a.score)[0];
    return best ? [best] : [];
  });
}

/** How nearly a stretch gives a quotation, 0..1; null where not nearly enough. */
function echoScore(quote: QuoteClaim, stretch: Stretch, topic: Topic, worth: (lemma: string) => number): Pick<Echo, 'score' | 'matched'> | null {
  const story = topic.stories[quote.story]!;
  if (quote.quote.words.length < 5) return null;
  const tokens = quote.quote.pieces.flatMap(({ start, end }) =>
    sentencesBetween(story, start, end).flatMap((sentence) => sentence.tokens.filter((token) => token.start >= start && token.end <= end)),
  );
  const content = contentOf(tokens);
  if (content.length < VERBATIM.content || stretch.content.length < VERBATIM.content) return null;
  const related = (a: Token, b: Token): number => {
    if (a.lemma === b.lemma || a.lower === b.lower) return 1;
    if (a.pos === 'NUM' && b.pos === 'NUM') return figureOf(a) === figureOf(b) ? 1 : 0;
    if (a.pos === 'NUM' || b.pos === 'NUM' || a.pos === 'PROPN' || b.pos === 'PROPN') return 0;
    const value = topic.thesaurus.relatedness(a.lemma, b.lemma);
    return value >= RELATED && !topic.thesaurus.opposed(a.lemma, b.lemma) ? value : 0;
  };
  const { weight, count, first, last } = softCommon(content, stretch.content, related, worth);
  const whole = (list: readonly Token[]) => list.reduce((sum, token) => sum + worth(token.lemma), 0);
  const [ofQuote, ofEcho] = [weight / whole(content), weight / whole(stretch.content)];
  if (isNegated(tokens) !== isNegated(stretch.tokens) || figuresDiffer(content, stretch.content)) return null;
  const speakers = compareSpeakers(speakerOf(quote, topic), speakerOf(echoClaim(stretch), topic));
  if (speakers === 'other') return null;
  const verbatim = ofQuote >= VERBATIM.quote && ofEcho >= 0.6 && count >= VERBATIM.content && quote.quote.words.length >= VERBATIM.words;
  const shorter = Math.max(ofQuote, ofEcho);
  const close =
    speakers === 'same'
      ? shorter >= PARAPHRASE.shorter && Math.min(ofQuote, ofEcho) >= PARAPHRASE.least && count >= PARAPHRASE.content
      : shorter >= PARAPHRASE.openSpeaker && Math.min(ofQuote, ofEcho) >= PARAPHRASE.both && count >= PARAPHRASE.openContent;
  if (!verbatim && !close) return null;
  const score = Math.min(1, 0.5 * shorter + 0.5 * Math.min(ofQuote, ofEcho) + (speakers === 'same' ? 0.1 : 0));
  return { score, matched: { start: content[first]!.start, end: content[last]!.end } };
}

/** "Eleven" and "11" are one number. */
const figureOf = ({ lower }: Token): string => String(CARDINALS.get(lower) ?? lower.replaceAll(',', ''));

const isNegated = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => ['not', "n't", 'no', 'never', 'cannot', 'without', 'neither', 'nor'].includes(token.lower));

function figuresDiffer(a: readonly Token[], b: readonly Token[]): boolean {
  const figures = (list: readonly Token[]) => list.filter((token) => token.pos === 'NUM' || /^\d/.test(token.text)).map(figureOf);
  const [x, y] = [figures(a), figures(b)];
  return x.length > 0 && y.length > 0 && !x.some((figure) => y.includes(figure));
}

import { speechOf } from '../extract/quote/speech.ts';
import { sentencesBetween } from '../extract/quote/storyTokens.ts';
import { utterancesOf } from '../extract/quote/utterances.ts';
import type { QuoteClaim, Sentence, Story, Token, Topic } from '../model.ts';
import { compareSpeakers, speakerOf } from './quoteSpeaker.ts';
import { wordsAt } from './quoteWords.ts';

/** An utterance with the readings found of it. */
export interface Told {
  members: QuoteClaim[];
  confidence: number;
}

/** Part of the quotation's weight, and of the echo's, that the other has in the same order. */
const VERBATIM = { quote: 0.8, words: 6, content: 4 };
const PARAPHRASE = { shorter: 0.72, both: 0.5, least: 0.2, content: 5, openSpeaker: 0.75, openContent: 7 };
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
const EMPTY = new Set('say tell add be have do make get take also very just more much many other will can not'.split(' '));
const RELATED = 0.6;

/** A stretch of a story outside quotation marks that may give someone's words. */
interface Stretch {
  story: Story;
  sentence: Sentence;
  start: number;
  end: number;
  tokens: Token[];
  /** Content words of a quotation's kind. */
  content: Token[];
}

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

/** Inverse document frequency of lemmas over the sentences of the topic, scaled to 0..1. */
function wordWorth(topic: Topic): (lemma: string) => number {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const story of topic.stories)
    for (const sentence of story.sentences) {
      sentences++;
      for (const lemma of new Set(sentence.tokens.map((token) => token.lemma))) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  const most = Math.log(1 + sentences);
  return (lemma) => 0.25 + 0.75 * (Math.log(1 + sentences / (counts.get(lemma) ?? 1)) / most);
}

const isContent = (token: Token): boolean => CONTENT.has(token.pos) && !EMPTY.has(token.lemma) && /[\p{L}\p{N}]/u.test(token.text);

/** Content words; hyphened ones in their parts, since one paper's "data-centre rules" are another's "data centre rules". */
const contentOf = (tokens: readonly Token[]): Token[] =>
  tokens.filter(isContent).flatMap((token) =>
    token.text.includes('-') && token.pos !== 'PROPN'
      ? token.lower
          .split('-')
          .filter((part) => part.length > 2)
          .map((part): Token => ({ ...token, text: part, lower: part, lemma: part, pos: 'NOUN' }))
      : [token],
  );

/** Reported clauses and sentences of the running text, without what stands in quotation marks. */
function stretchesOf(story: Story): Stretch[] {
  const quoted = utterancesOf(story).map(({ quotation }) => quotation);
  const { reports } = speechOf(story);
  return story.sentences.flatMap((sentence) => {
    if (story.blocks[sentence.block]?.kind !== 'paragraph') return [];
    const own = reports.filter((report) => report.sentence === sentence.index);
    const spans = own.length ? own.flatMap((report) => [...report.scope, ...beyond(sentence, report)]) : [{ start: sentence.start, end: sentence.end }];
    return spans.flatMap(({ start, end }) => {
      if (quoted.some((quotation) => quotation.start < end && quotation.end > start)) return [];
      const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
      const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
      if (words.length < 5) return [];
      return [{ story, sentence, start: words[0]!.start, end: words.at(-1)!.end, tokens, content: contentOf(tokens) }];
    });
  });
}

/** ", he said, which …": what goes on behind the report, and ", adding" clauses without a verb of saying. */
const beyond = (
  sentence: Sentence,
  report: { cue: { start: number; end: number }; scope: { start: number; end: number }[]; follows: boolean },
): { start: number; end: number }[] =>
  report.follows && report.scope.every((scope) => scope.end <= report.cue.start) && sentence.end - report.cue.end > 20
    ? [{ start: report.cue.end, end: sentence.end }]
    : [];

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

/** Heaviest common subsequence of content words, words related in meaning counting in part. */
function softCommon(
  a: readonly Token[],
  b: readonly Token[],
  related: (x: Token, y: Token) => number,
  worth: (lemma: string) => number,
): { weight: number; count: number; first: number; last: number } {
  const width = b.length + 1;
  const weight = new Float64Array((a.length + 1) * width);
  const count = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const [down, right] = [at + width, at + 1];
      const skip = weight[down]! >= weight[right]! ? down : right;
      weight[at] = weight[skip]!;
      count[at] = count[skip]!;
      const likeness = related(a[i]!, b[j]!);
      const joined = likeness ? weight[down + 1]! + (likeness * (worth(a[i]!.lemma) + worth(b[j]!.lemma))) / 2 : 0;
      if (likeness && joined > weight[at]!) {
        weight[at] = joined;
        count[at] = count[down + 1]! + 1;
      }
    }
  let [i, j, first, last] = [0, 0, -1, -1];
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    if (weight[at] === weight[at + width]) i++;
    else if (weight[at] === weight[at + 1]) j++;
    else {
      if (first < 0) first = i;
      last = i;
      i++;
      j++;
    }
  }
  return { weight: weight[0]!, count: count[0]!, first: Math.max(first, 0), last: Math.max(last, 0) };
}

const isNegated = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => ['not', "n't", 'no', 'never', 'cannot', 'without', 'neither', 'nor'].includes(token.lower));

function figuresDiffer(a: readonly Token[], b: readonly Token[]): boolean {
  const figures = (list: readonly Token[]) => list.filter((token) => token.pos === 'NUM' || /^\d/.test(token.text)).map((token) => token.lower);
  const [x, y] = [figures(a), figures(b)];
  return x.length > 0 && y.length > 0 && !x.some((figure) => y.includes(figure));
}

const echoes = new WeakMap<Stretch, QuoteClaim>();

/** The stretch as a reading: words that another story puts in quotation marks. */
function echoClaim(stretch: Stretch): QuoteClaim {
  const known = echoes.get(stretch);
  if (known) return known;
  const { story, sentence, start, end } = stretch;
  const normal = story.source.slice(start, end).replace(/\s+/g, ' ');
  const claim: QuoteClaim = {
    kind: 'quote',
    story: story.index,
    sentence: sentence.index,
    rule: 'unquoted-echo',
    start,
    end,
    value: { start, end, normal },
    quote: { pieces: [{ start, end }], words: wordsAt(story, start, end).map((word) => word.key), whole: false },
  };
  echoes.set(stretch, claim);
  return claim;
}

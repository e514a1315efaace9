import { speechOf } from '../extract/quote/speech.ts';
import { utterancesOf } from '../extract/quote/utterances.ts';
import type { QuoteClaim, Sentence, Story, Token } from '../model.ts';
import { wordsAt } from './quoteWords.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
const EMPTY = new Set('say tell add be have do make get take also very just more much many other will can not'.split(' '));

/** A stretch of a story outside quotation marks that may give someone's words. */
export interface Stretch {
  story: Story;
  sentence: Sentence;
  start: number;
  end: number;
  tokens: Token[];
  /** Content words of a quotation's kind. */
  content: Token[];
}

const isContent = (token: Token): boolean => CONTENT.has(token.pos) && !EMPTY.has(token.lemma) && /[\p{L}\p{N}]/u.test(token.text);

/** Content words; hyphened ones in their parts, since one paper's "data-centre rules" are another's "data centre rules". */
export const contentOf = (tokens: readonly Token[]): Token[] =>
  tokens.filter(isContent).flatMap((token) =>
    token.text.includes('-') && token.pos !== 'PROPN'
      ? token.lower
          .split('-')
          .filter((part) => part.length > 2)
          .map((part): Token => ({ ...token, text: part, lower: part, lemma: part, pos: 'NOUN' }))
      : [token],
  );

/** Reported clauses and sentences of the running text, without what stands in quotation marks. */
export function stretchesOf(story: Story): Stretch[] {
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

const echoes = new WeakMap<Stretch, QuoteClaim>();

/** The stretch as a reading: words that another story puts in quotation marks. */
export function echoClaim(stretch: Stretch): QuoteClaim {
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

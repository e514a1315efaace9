import type { Sentence, Story, Token, Topic } from '../../model.ts';
import { type PhraseContent, type PhraseRange, phraseRanges } from './phrases.ts';
import { clauseRuns, type TokenRange } from './pieces.ts';
import { deniedNouns, reducedClauses } from './reduced.ts';

/** A stretch of a sentence that may be one reading: a clause, two or three neighbouring clauses, a clause less its apposition, a noun with the
 * participle that describes it, or a noun phrase with a fact in it. */
export interface Unit extends TokenRange {
  story: number;
  sentence: number;
  start: number;
  end: number;
  /** Where its own words begin: behind the name, in "X, a maker of pumps". */
  own: number;
  form: 'clause' | 'clauses' | 'core' | 'phrase';
  /** What fact a noun phrase has in it; null for clauses. */
  content: PhraseContent | null;
}

const LONGEST = 60;
/** A sentence with more is a list. */
const MOST_UNITS = 80;
const MOST_MERGED = 3;
const LONGEST_MERGED = 45;

const units = new WeakMap<Story, Unit[][]>();

/** All candidate readings of a story, by sentence; they overlap, and alignment takes the best. */
export function unitsOf(story: Story): Unit[][] {
  const known = units.get(story);
  if (known) return known;
  const found = story.sentences.map((sentence) => sentenceUnits(story, sentence));
  units.set(story, found);
  return found;
}

function sentenceUnits(story: Story, sentence: Sentence): Unit[] {
  const unit = ({ from, to }: TokenRange, form: Unit['form']): Unit => ({
    story: story.index,
    sentence: sentence.index,
    from,
    to,
    form,
    content: null,
    start: sentence.tokens[from]!.start,
    end: sentence.tokens[to - 1]!.end,
    own: sentence.tokens[from]!.start,
  });
  const clauses = clauseRuns(sentence).flatMap((run) => run.flatMap((_, i) => mergedFrom(run, i)));
  const phrases = phraseRanges(sentence);
  const all = [
    ...clauses.flatMap(({ range, pieces }) => {
      const core = withoutApposition(range, phrases, sentence);
      return core ? (pieces > 1 ? [] : [unit(core, 'core')]) : [unit(range, pieces > 1 ? 'clauses' : 'clause')];
    }),
    ...[...reducedClauses(sentence), ...deniedNouns(sentence)].map((range) => unit(range, 'core')),
    ...clauses.flatMap(({ range, pieces }) => (pieces > 1 ? [] : byWhat(range, sentence).map((means) => unit(means, 'core')))),
    ...phrases
      .filter(({ from, to }) => !clauses.some(({ range }) => range.from === from && range.to === to))
      .map((range) => ({ ...unit(range, 'phrase'), content: range.content, own: sentence.tokens[range.own ?? range.from]!.start })),
  ];
  return all.filter(({ from, to }) => to - from <= LONGEST).slice(0, MOST_UNITS);
}

/** The clause at `i`, and it with the next ones. */
function mergedFrom(run: TokenRange[], i: number): { range: TokenRange; pieces: number }[] {
  return run.slice(i, i + MOST_MERGED).flatMap((last, more) => {
    const range = { from: run[i]!.from, to: last.to };
    return more === 0 || range.to - range.from <= LONGEST_MERGED ? [{ range, pieces: more + 1 }] : [];
  });
}

/** Tokens of the stretch, verbs that are part of a name ("Advanced Pumps plc") as the names they are. */
export function tokensOf({ story, sentence, from, to }: Unit, topic: Topic): Token[] {
  const { tokens, start, end } = topic.stories[story]!.sentences[sentence]!;
  const mentions = topic.entities.mentions(story, start, end);
  const named = (token: Token): boolean => mentions.some((mention) => mention.start <= token.start && token.end <= mention.end);
  return tokens.slice(from, to).map((token) => ((token.pos === 'VERB' || token.pos === 'AUX') && named(token) ? { ...token, pos: 'PROPN' } : token));
}

const LEAST_MEANS = 6;

/** "will cut costs by merging the two fleets": how it is done is a fact of its own. */
function byWhat(clause: TokenRange, { tokens }: Sentence): TokenRange[] {
  const by = tokens.findIndex(
    (token, i) => i > clause.from && i + LEAST_MEANS < clause.to && token.lower === 'by' && /^[a-z]{3,}ing$/.test(tokens[i + 1]!.lower),
  );
  return by < 0 ? [] : [{ from: by + 1, to: clause.to }];
}

/** "has bought X, a maker of pumps" → "has bought X": the apposition is a fact of its own. "X, the Lenn group" only says which. */
function withoutApposition(clause: TokenRange, phrases: PhraseRange[], { tokens }: Sentence): TokenRange | null {
  const closing = phrases.find(({ from, to, content }) => content === 'apposition' && from > clause.from && from < clause.to && to >= clause.to);
  const comma = (closing?.own ?? 0) - 1;
  return comma > clause.from && comma < clause.to && tokens[comma + 1]!.lower !== 'the' ? { from: clause.from, to: comma } : null;
}

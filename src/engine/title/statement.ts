/**
 * What a statement comparison is headed: the clearest of its readings, cut to a short clause ("Financial terms were not
 * disclosed"). Extractive, so that a title never says more than a story does; never broken off, never with a bare pronoun.
 */
import { spanSimilarity } from '../align/spanSimilarity.ts';
import { clauseRuns } from '../extract/statement/pieces.ts';
import { verbGroupStart } from '../extract/statement/predication.ts';
import type { Alignment, Claim, Sentence, Token, Topic } from '../model.ts';
import { phraseText } from './phrase.ts';
import { isNominal, MOST_SUBJECT_WORDS, MOST_WORDS, shortened, shortSubject, withoutOpening, wordCount } from './statementClause.ts';

const PRONOUNS = new Set([
  'it',
  'he',
  'she',
  'they',
  'we',
  'i',
  'you',
  'this',
  'these',
  'those',
  'that',
  'which',
  'who',
  'one',
  'both',
  'others',
  'some',
  'most',
  'what',
  'there',
]);

interface Draft {
  text: string;
  score: number;
}

export function titleStatement(alignment: Alignment, topic: Topic): string {
  const drafts = alignment.readings.flatMap((reading) => draft(reading, alignment.readings, topic) ?? []).sort((a, b) => b.score - a.score);
  const text = drafts[0]?.text ?? '';
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : 'What the stories say';
}

const isPronoun = (tokens: readonly Token[]): boolean => tokens.length > 0 && !tokens.some(isNominal) && tokens.some((token) => PRONOUNS.has(token.lower));

function draft(reading: Claim, readings: readonly Claim[], topic: Topic): Draft | null {
  const story = topic.stories[reading.story]!;
  const sentence = story.sentences[reading.sentence];
  const all = sentence?.tokens.filter((token) => token.start >= reading.start && token.end <= reading.end) ?? [];
  const tokens = withoutOpening(all);
  const verb = verbGroupStart(tokens);
  const stated = verb > 0 ? shortSubject(tokens.slice(0, verb)) : [];
  const relative = /^(?:which|who|that)$/.test(stated[0]?.lower ?? '');
  const bare = verb === 0 && tokens[0]!.lower !== tokens[0]!.lemma && !/ing$/.test(tokens[0]!.lower) && reading.start > sentence!.start;
  const subject = relative ? antecedent(sentence!.tokens, all[0]!) : bare ? subjectBefore(sentence!, reading.start) : withoutPossessive(stated);
  const vague = isPronoun(subject);
  const name = vague ? nameFor(subject, reading, topic) : null;
  const words = shortened(vague ? [] : subject, verb < 0 ? tokens : tokens.slice(verb), name ? MOST_WORDS - 1 : MOST_WORDS);
  if (wordCount(words) + (name ? 1 : 0) < 2) return null;
  const said = vague && !name ? afterVerb(words) : words;
  const text = [name, phraseText(said, story.source)].filter(Boolean).join(' ').replace(/["“”]/g, '');
  const headline = story.blocks[sentence!.block]?.kind === 'title';
  return { text, score: scoreOf(said, vague ? [] : subject, name, verb, headline) + sharedBy(reading, readings, topic) - (bare || relative ? 0.8 : 0) };
}

/** How much of the reading the others say too, as a mean: the title is of what is shared. */
function sharedBy(reading: Claim, readings: readonly Claim[], topic: Topic): number {
  const others = readings.filter((other) => other !== reading);
  return others.reduce((sum, other) => sum + spanSimilarity(reading, other, topic).f, 0) / (others.length || 1);
}

/** The noun phrase that a relative clause is about, where it stands right before. */
function antecedent(tokens: Token[], opener: Token): Token[] {
  const at = tokens.indexOf(opener);
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  let from = end;
  while (from > 0 && end - from < MOST_SUBJECT_WORDS && (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[from - 1]!.pos) || tokens[from - 1]!.lower === "'s"))
    from--;
  return withoutPossessive(tokens.slice(from, end));
}

/** The subject of the nearest clause before that has one, for a clause that leaves it out ("…, and screamed for help"). */
function subjectBefore(sentence: Sentence, before: number): Token[] {
  const { tokens } = sentence;
  const clauses = clauseRuns(sentence)
    .flat()
    .filter(({ to }) => tokens[to - 1]!.end <= before);
  for (const { from, to } of clauses.toReversed()) {
    const clause = withoutOpening(tokens.slice(from, to));
    const verb = verbGroupStart(clause);
    if (verb > 0) return withoutPossessive(shortSubject(clause.slice(0, verb)));
  }
  return [];
}

/** "their roofs" → "roofs": whose they are stands elsewhere. */
const withoutPossessive = (tokens: Token[]): Token[] =>
  /^(?:its|his|her|their|our|my|these|those|this)$/.test(tokens[0]?.lower ?? '') && tokens.length > 1 ? tokens.slice(1) : tokens;

/** The name that a pronoun stands for, where the sentence gives just one that fits before it. */
function nameFor(subject: Token[], reading: Claim, topic: Topic): string | null {
  const pronoun = subject[0]?.lower ?? '';
  const fits = pronoun === 'he' || pronoun === 'she' ? ['person'] : pronoun === 'it' ? ['organisation'] : [];
  const sentence = topic.stories[reading.story]!.sentences[reading.sentence]!;
  const names = new Set(
    topic.entities
      .mentions(reading.story, sentence.start, reading.start)
      .filter(({ entity, end }) => fits.includes(entity.type) && end <= reading.start)
      .map(({ entity }) => entity.name),
  );
  return names.size === 1 ? [...names][0]! : null;
}

/** What a clause whose subject is not to be named says: its object where it has one ("around 50 people"), else its verb phrase. */
function afterVerb(words: Token[]): Token[] {
  const from = words.findIndex((token) => !/^(?:VERB|AUX|PART|ADV)$/.test(token.pos));
  return from > 0 &&
    words.slice(from).some(isNominal) &&
    (!/^(?:ADP|SCONJ)$/.test(words[from]!.pos) || /^(?:around|about|over|some|at)$/.test(words[from]!.lower))
    ? words.slice(from)
    : words;
}

function scoreOf(words: Token[], subject: Token[], name: string | null, verb: number, headline: boolean): number {
  const count = wordCount(words) + (name ? 1 : 0);
  const named = subject.some(isNominal) || name !== null;
  const rest = words.slice(subject.length);
  return (
    (named ? 2 : 0) +
    (rest.some(isNominal) ? 1 : 0) +
    (verb >= 0 ? 0.5 : 0) -
    (/^(?:we|i|you|my|our)$/.test(words[0]?.lower ?? '') ? 1 : 0) -
    (headline ? 0.4 : 0) -
    (count < 3 ? 1 : 0) -
    Math.max(0, count - MOST_WORDS) * 0.4 -
    words.filter((token) => /\d/.test(token.text)).length * 0.2
  );
}

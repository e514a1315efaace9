/**
 * What a statement comparison is headed: the clearest of its readings, cut to a short clause ("Financial terms were not
 * disclosed"). Extractive, so that a title never says more than a story does; never broken off, never with a bare pronoun.
 */
import { spanSimilarity } from '../align/spanSimilarity.ts';
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import { clauseRuns } from '../extract/statement/pieces.ts';
import { verbGroupStart } from '../extract/statement/predication.ts';
import type { Alignment, Claim, Sentence, Token, Topic } from '../model.ts';
import { phraseText } from './phrase.ts';

const MOST_WORDS = 8;
/** One more piece may run a little over where the clause would say nothing, or break off, without it. */
const MOST_WORDS_WHEN_BARE = 10;
const MOST_SUBJECT_WORDS = 5;
const BREAKS = new Set([
  'which',
  'who',
  'whom',
  'whose',
  'that',
  'where',
  'when',
  'while',
  'as',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'until',
  'if',
  'but',
  'than',
  'including',
  'saying',
  'adding',
  'citing',
  'shortly',
]);
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
const OPENERS = new Set([
  'and',
  'but',
  'or',
  'so',
  'as',
  'that',
  'however',
  'also',
  'after',
  'before',
  'when',
  'while',
  'where',
  'because',
  'since',
  'although',
  'though',
  'once',
  'if',
  'then',
  'meanwhile',
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

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);
const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const wordCount = (tokens: readonly Token[]): number => tokens.filter((token) => isWord(token) && token.text !== "'s").length;
const isPronoun = (tokens: readonly Token[]): boolean => tokens.length > 0 && !tokens.some(isNominal) && tokens.some((token) => PRONOUNS.has(token.lower));

function draft(reading: Claim, readings: readonly Claim[], topic: Topic): Draft | null {
  const story = topic.stories[reading.story]!;
  const sentence = story.sentences[reading.sentence];
  const all = sentence?.tokens.filter((token) => token.start >= reading.start && token.end <= reading.end) ?? [];
  const tokens = withoutOpening(all);
  const verb = verbGroupStart(tokens);
  const stated = verb > 0 ? shortSubject(tokens.slice(0, verb)) : [];
  const relative = /^(?:which|who|that)$/.test(stated[0]?.lower ?? '');
  const bare = verb === 0 && !/ing$/.test(tokens[0]!.lower) && reading.start > sentence!.start;
  const subject = relative ? antecedent(sentence!.tokens, all[0]!) : bare ? subjectBefore(sentence!, reading.start) : withoutPossessive(stated);
  const vague = isPronoun(subject);
  const name = vague ? nameFor(subject, reading, topic) : null;
  const words = fitted(vague ? [] : subject, segments(verb < 0 ? tokens : tokens.slice(verb)), name ? MOST_WORDS - 1 : MOST_WORDS);
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

/** Without "In 2017," or "Since then," and without conjunctions before the subject. */
function withoutOpening(tokens: Token[]): Token[] {
  let from = 0;
  while (from < tokens.length && (OPENERS.has(tokens[from]!.lower) || !isWord(tokens[from]!))) from++;
  const comma = tokens.findIndex((token, i) => i > from && token.text === ',');
  const timed = comma - from < 6 && tokens.slice(from, Math.max(from, comma)).some((token) => TIME_WORDS.has(token.lemma));
  const opens = timed || /^(?:ADP|ADV|SCONJ)$/.test(tokens[from]?.pos ?? '') || /(?:ed|ing)$/.test(tokens[from]?.pos === 'VERB' ? tokens[from]!.lower : '');
  const adverbial = opens && comma > 0 && comma - from < 14 && verbGroupStart(tokens.slice(comma + 1)) > 0;
  return tokens.slice(adverbial ? comma + 1 : from);
}

/** The subject up to its first preposition but "of", where it is long; its last words where it still is. */
function shortSubject(tokens: Token[]): Token[] {
  const clean = tokens.filter((token) => token.text !== '"');
  const start = clean.findLastIndex((token) => token.text === ',' || token.text === ';') + 1;
  const whole =
    start > 0 && start < clean.length
      ? clean.slice(
          0,
          clean.findIndex((token) => token.text === ','),
        )
      : clean;
  if (wordCount(whole) <= MOST_SUBJECT_WORDS) return whole;
  const cut = whole.findIndex(
    (token, i) =>
      i > 0 && (BREAKS.has(token.lower) || token.text === '(' || (token.pos === 'ADP' && isNominal(whole[i - 1]) && (token.lower !== 'of' || i > 4))),
  );
  return cut > 0 ? whole.slice(0, cut) : whole;
}

/** What follows, parted before prepositions, infinitives and second verbs, up to a mark or another clause. */
function segments(tokens: Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > 0 && (BREAKS.has(token.lower) || (token.pos === 'PUNCT' && !/^["'-]$/.test(token.text)))) break;
    if (token.text === '"') continue;
    const opens =
      token.pos === 'ADP' ||
      (token.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) ||
      (token.pos === 'CCONJ' && /^(?:VERB|AUX|PRON|DET)$/.test(tokens[i + 1]?.pos ?? ''));
    if (opens && i > 0) parts.push([]);
    parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length);
}

/** As many whole pieces as fit. A verb alone takes its next piece even if that runs a little over. */
function fitted(subject: Token[], parts: Token[][], room: number): Token[] {
  const words = [...subject];
  parts.forEach((part, i) => {
    const before = parts.slice(0, i).flat();
    const whole = words.length === subject.length + before.length;
    const bare = !before.some(isNominal);
    if (whole && part[0]!.pos !== 'CCONJ' && wordCount(words) + wordCount(part) <= (bare || part[0]!.lower === 'to' ? MOST_WORDS_WHEN_BARE : room))
      words.push(...part);
  });
  return trimEnd(words);
}

/** No title ends on a preposition, an article, or half of "due to" or "and more". */
function trimEnd(words: Token[]): Token[] {
  let end = words.length;
  while (end > 0 && hangs(words, end - 1)) end--;
  return words.slice(0, end);
}

function hangs(words: Token[], i: number): boolean {
  const token = words[i]!;
  if (token.text === "'s") return false;
  if (/^(?:ADP|DET|CCONJ|SCONJ|PUNCT)$/.test(token.pos) || /^(?:to|due|such|based|more|less|according|well|very|not)$/.test(token.lower)) return true;
  return (token.pos === 'ADJ' || token.pos === 'ADV') && words[i - 1]?.pos === 'CCONJ';
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

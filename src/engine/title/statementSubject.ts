/** Who or what a statement is about, as its title names it: from the clause itself, or from what stands before it. */
import { attributionTokens } from '../extract/statement/attributions.ts';
import { leadOf } from '../extract/statement/lead.ts';
import { SAYING } from '../extract/statement/lexicon.ts';
import { clauseRuns } from '../extract/statement/pieces.ts';
import { verbGroupStart } from '../extract/statement/predication.ts';
import type { Claim, Sentence, Token, Topic } from '../model.ts';
import { isNominal, MOST_SUBJECT_WORDS, shortSubject, withoutOpening } from './statementClause.ts';

/** The subject that the reading states, or that stands before it for a clause that leaves it out. */
export function subjectOf(tokens: Token[], verb: number, all: readonly Token[], sentence: Sentence | undefined): { subject: Token[]; borrowed: boolean } {
  const stated = verb > 0 ? shortSubject(tokens.slice(0, verb)) : [];
  if (!sentence || !all[0]) return { subject: stated, borrowed: false };
  if (/^(?:which|who|that)$/.test(stated[0]?.lower ?? '')) {
    // "the mill, which the council will close": its object stands before, so that the clause by itself lacks one.
    const within = stated.slice(1).some(isNominal);
    return { subject: within ? [] : antecedent(sentence.tokens, all[0]), borrowed: true };
  }
  const opener = tokens[0];
  const opensFinite = verb === 0 && opener && !/ing$/.test(opener.lower) && (opener.pos === 'AUX' || opener.lower !== opener.lemma);
  if (!opensFinite || all[0].start <= sentence.start) return { subject: withoutPossessive(stated), borrowed: false };
  const attribution = attributionTokens(sentence);
  const before = sentence.tokens.slice(0, sentence.tokens.indexOf(all[0])).findLast((_, i) => !attribution.has(i));
  // "the raid which | was carried out"
  if (/^(?:which|who|that)$/.test(before?.lower ?? '')) return { subject: antecedent(sentence.tokens, before!), borrowed: true };
  return { subject: subjectBefore(sentence, all[0].start), borrowed: true };
}

/** The noun phrase that a relative clause is about, where it stands right before. */
function antecedent(tokens: Token[], opener: Token): Token[] {
  const at = tokens.indexOf(opener);
  const mark = tokens[at - 1]?.text === ',' ? at - 1 : at;
  // "Ann Poe, 27, who"
  const end = tokens[mark - 1]?.pos === 'NUM' && tokens[mark - 2]?.text === ',' ? mark - 2 : mark;
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
  // "A man fled when the alarm was raised and | was held": the man was.
  const isMain = ({ from }: { from: number }): boolean => ![tokens[from], tokens[from - 1]].some((token) => token && TIMING.has(token.lower));
  for (const { from, to } of [...clauses.filter(isMain).toReversed(), ...clauses.toReversed()]) {
    const clause = withoutOpening(tokens.slice(from, to));
    const verb = verbGroupStart(clause);
    if (verb > 0) return withoutPossessive(withoutParticiple(shortSubject(clause.slice(0, verb))));
  }
  return [];
}

/** "A man | suspected of having": the man. */
function withoutParticiple(subject: Token[]): Token[] {
  const at = subject.findIndex(({ pos }) => pos === 'VERB');
  return isNominal(subject[at - 1]) ? subject.slice(0, at) : subject;
}

const TIMING = new Set(['when', 'after', 'before', 'while', 'until', 'as', 'once', 'because', 'since']);

/** "their roofs" → "roofs": whose they are stands elsewhere. "Those hurt" stays whole. */
const withoutPossessive = (tokens: Token[]): Token[] =>
  /^(?:its|his|her|their|our|my|these|those|this)$/.test(tokens[0]?.lower ?? '') &&
  /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[1]?.pos ?? '') &&
  tokens.some(isNominal)
    ? tokens.slice(1)
    : tokens;

/** "Two evacuees said they | heard the blast": the plural, or the one person, who speaks of themselves right before. */
export function speakerFor(pronoun: readonly Token[], clause: readonly Token[], sentence: Sentence): Token[] {
  const { said } = leadOf(sentence, sentence.tokens.indexOf(clause[0]!));
  const verb = said.findIndex(({ pos }) => pos === 'VERB');
  const speaker = verb > 0 ? shortSubject(withoutOpening(said.slice(0, verb))) : [];
  const head = speaker.findLast(isNominal);
  if (!head || speaker.some(({ pos }) => pos === 'CCONJ')) return [];
  const plural = head.pos === 'NOUN' && head.lower !== head.lemma;
  return pronoun[0]!.lower === 'they' && pronoun.length === 1 && plural ? withoutPossessive(speaker) : [];
}

/** The name that a pronoun stands for, where the sentence gives just one that fits before it. */
export function nameFor(subject: Token[], reading: Claim, topic: Topic): string | null {
  const pronoun = subject[0]?.lower ?? '';
  const fits = pronoun === 'he' || pronoun === 'she' ? ['person'] : pronoun === 'it' ? ['organisation'] : [];
  const sentence = topic.stories[reading.story]!.sentences[reading.sentence]!;
  // "Judge Ann Poe said that he had robbed them": who says it is not who did it.
  if (fits[0] === 'person' && isReported(sentence, reading)) return null;
  const names = new Set(
    topic.entities
      .mentions(reading.story, sentence.start, reading.start)
      .filter(({ entity, end }) => fits.includes(entity.type) && end <= reading.start)
      .map(({ entity }) => entity.name),
  );
  return names.size === 1 ? [...names][0]! : null;
}

const isReported = ({ tokens }: Sentence, { start }: Claim): boolean => tokens.some((token) => token.end <= start && SAYING.has(token.lemma));

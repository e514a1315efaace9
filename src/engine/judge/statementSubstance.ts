/**
 * What one reading says beyond the other, by substance: a number, a reason, a condition, a second thing done or dealt with makes them
 * compatible. A time, a place, who says it or what someone is called does not.
 */
import type { SpanSimilarity } from '../align/spanSimilarity.ts';
import { candidateAt } from '../align/statementCandidates.ts';
import { type Concept, conceptsIn } from '../align/statementConcepts.ts';
import { isYear } from '../align/statementVeto.ts';
import { TIME_WORDS } from '../extract/statement/lexicon.ts';
import type { StatementClaim, Token, Topic } from '../model.ts';

const SMALL = 3;
/** One more item of a long list is no second fact. */
const LONG_LIST = 3;
/** A lighter word adds nothing to a reader. */
const LEAST = 0.4;

/** True where the first reading adds something of substance to the second. */
export function addsSubstance(reading: StatementClaim, side: 'a' | 'b', { pairs }: SpanSimilarity, topic: Topic): boolean {
  const { tokens } = topic.stories[reading.story]!.sentences[reading.sentence]!;
  const met = new Set(pairs.map((pair) => pair[side].start));
  const concepts = conceptsIn(topic, reading.story, reading.start, reading.end);
  const unmet = concepts.filter(({ start }) => !met.has(start));
  if (candidateAt(reading, topic)?.unit.form === 'phrase') return false;
  const within = tokens.filter(({ start, end }) => start >= reading.start && end <= reading.end);
  return unmet.some((concept) => isCount(concept, tokens) || isSecond(concept, tokens, concepts, met, topic)) || hasReason(within, concepts, met);
}

/** A number that counts or measures; not that of a year, a day, an hour or an age. */
function isCount({ kind, key, start }: Concept, tokens: readonly Token[]): boolean {
  // "Two towns" are often told by their names.
  if (kind !== 'number' || isYear(key) || Number(key) <= SMALL) return false;
  const at = tokens.findIndex((token) => token.start === start);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isTime = (token: Token | undefined): boolean =>
    token !== undefined && (TIME_WORDS.has(token.lemma.replace(/\.$/, '')) || /^(?:a\.?m\.?|p\.?m\.?|o'clock|gmt|utc)$/.test(token.lower));
  const isAge =
    before?.text === ',' ||
    after?.lower === 'year-old' ||
    /year-old$/.test(tokens[at]!.lower) ||
    (after?.text === '-' && /^year/.test(tokens[at + 2]?.lower ?? '')) ||
    /^(?:aged|age)$/.test(before?.lower ?? '');
  return !isTime(before) && !isTime(after) && !isAge && !/:/.test(tokens[at]!.text) && before?.lower !== 'at' && after?.pos !== 'PUNCT';
}

/** "sell | and support", "a helicopter | and a plane": joined by "and" to what the other has, with no word that the other has. */
function isSecond(concept: Concept, tokens: readonly Token[], concepts: readonly Concept[], met: ReadonlySet<number>, topic: Topic): boolean {
  const at = tokens.findIndex((token) => token.start === concept.start);
  const token = tokens[at];
  // "and a host of …" counts what comes.
  if (!token || !/^(?:NOUN|VERB)$/.test(token.pos) || tokens[at + 1]?.lower === 'of' || concept.weight < LEAST || topic.thesaurus.commonness(token.lemma) === 0)
    return false;
  let from = at - 1;
  while (from > 0 && /^(?:DET|ADJ|NUM|ADV|AUX|PRON)$/.test(tokens[from]!.pos) && !met.has(tokens[from]!.start)) from--;
  if (tokens[from]?.lower !== 'and') return false;
  const before = concepts.filter(({ end }) => end <= tokens[from]!.start);
  const sibling = before.at(-1);
  const isList = before.filter(({ start }) => met.has(start)).length >= LONG_LIST && tokens.slice(0, from).filter(({ text }) => text === ',').length >= 2;
  // "diplomatic missions | and diplomatic entities": the word behind may be met, too.
  const next = concepts.find(({ start }) => start === tokens[at + 1]?.start);
  return !isList && sibling !== undefined && met.has(sibling.start) && sibling.verb === (token.pos === 'VERB') && !(next && met.has(next.start));
}

const REASON = /^(?:because|due|if|unless|despite|amid|unlike|provided|owing|thanks)$/;

/** What stands behind "because of", "if", "despite", with not a word of it in the other. */
function hasReason(tokens: readonly Token[], concepts: readonly Concept[], met: ReadonlySet<number>): boolean {
  const opener = tokens.findIndex(({ lower }, i) => i > 0 && REASON.test(lower));
  if (opener < 0) return false;
  const behind = concepts.filter(({ start }) => start > tokens[opener]!.start);
  return behind.some(({ weight }) => weight >= LEAST) && !behind.some(({ start }) => met.has(start));
}

import type { Concept } from '../align/statementConcepts.ts';
import { governs } from '../extract/time/tense.ts';
import type { StatementClaim, Token, Topic } from '../model.ts';

/** A word, number or name within a reading. */
export interface Placed {
  claim: StatementClaim;
  concept: Concept;
}

/**
 * Whether two words stand for one another: names for names, nouns for nouns, adjectives for adjectives, and the verb of one
 * clause for that of the other. "Too early to estimate the damage" and "puts the damage at" have no verbs to be told as a pair.
 */
export function inOneRole(a: Placed, b: Placed, topic: Topic): boolean {
  const [x, y] = [roleOf(a, topic), roleOf(b, topic)];
  return x !== null && x === y;
}

function roleOf({ claim, concept }: Placed, topic: Topic): 'name' | 'noun' | 'modifier' | 'adjective' | 'predicate' | null {
  if (concept.kind === 'entity' || concept.kind === 'name') return 'name';
  const tokens = topic.stories[claim.story]!.sentences[claim.sentence]?.tokens ?? [];
  const at = tokens.findIndex(({ start }) => start === concept.start);
  const token = tokens[at];
  if (concept.kind !== 'word' || !token) return null;
  if (isPartOfName(tokens, at)) return null;
  // Taggers take "a televised address" for a verb, and a noun that opens a sentence for a name.
  // "sailors" and the "crew" of "crew members" are no pair.
  if (token.pos === 'NOUN' && tokens[at + 1]?.pos === 'NOUN') return 'modifier';
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || (token.pos === 'VERB' && !governs(tokens, at))) return 'noun';
  const { predicate } = claim.statement;
  if (concept.key === predicate || concept.phrasal === predicate || token.lemma === predicate) return 'predicate';
  return token.pos === 'ADJ' ? 'adjective' : null;
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** "Justice Secretary", "Judge Poe": what belongs to a name is no word for something else. */
const isPartOfName = (tokens: Token[], at: number): boolean =>
  at === 0 ? isCapital(tokens[1]) && tokens[0]!.pos === 'PROPN' : isCapital(tokens[at]) || tokens[at]!.pos === 'PROPN';

/** "Norlanders" is not "Norland", nor "arms" "armed": one spelling, or two forms of one verb or of one noun. */
export function isSameWord(a: Placed, b: Placed, topic: Topic): boolean {
  if (a.concept.verb && b.concept.verb) return true;
  const [x, y] = [a, b].map(({ claim: { story }, concept }) =>
    topic.stories[story]!.text.slice(concept.start, concept.end)
      .toLowerCase()
      .replace(/['’]s?$/, ''),
  );
  return (
    x === y ||
    `${x}s` === y ||
    x === `${y}s` ||
    (a.concept.entity !== null && (x!.includes(y!) || y!.includes(x!)) && Math.abs(x!.length - y!.length) > DEMONYM)
  );
}
/** Letters by which the name of a people may be longer than that of its country; a fuller name is longer by a word. */
const DEMONYM = 4;

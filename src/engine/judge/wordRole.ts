import type { Concept } from '../align/statementConcepts.ts';
import type { StatementClaim, Topic } from '../model.ts';

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

function roleOf({ claim, concept }: Placed, topic: Topic): 'name' | 'noun' | 'adjective' | 'predicate' | null {
  if (concept.kind === 'entity' || concept.kind === 'name') return 'name';
  const tokens = topic.stories[claim.story]!.sentences[claim.sentence]?.tokens ?? [];
  const at = tokens.findIndex(({ start }) => start === concept.start);
  const token = tokens[at];
  if (concept.kind !== 'word' || !token) return null;
  if (isPartOfName(token.text, at, token.pos)) return null;
  if (token.pos === 'NOUN') return 'noun';
  if (token.pos === 'ADJ') return 'adjective';
  const { predicate } = claim.statement;
  return token.pos === 'VERB' && (concept.key === predicate || concept.phrasal === predicate || token.lemma === predicate) ? 'predicate' : null;
}

/** "Justice Secretary", "Judge Poe": what belongs to a name is no word for something else. */
const isPartOfName = (text: string, at: number, pos: string): boolean => pos === 'PROPN' || (at > 0 && /^\p{Lu}/u.test(text));

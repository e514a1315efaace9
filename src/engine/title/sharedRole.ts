/** What befell the counted, as far as it may stand in a title: what one story says in passing of them may be no news to the others. */
import { roleOf } from '../extract/quantity/roles.ts';
import type { QuantityClaim, Token, Topic } from '../model.ts';
import { commonest } from './words.ts';

/** Roles that the counted have in news whatever verb is used: nobody counts 300 posts but to say that they go. */
const ASSUMED = new Set(['killed', 'laid_off', 'employed']);
const ALIKE = 0.6;

/** The role of more than half of the readings; of fewer where the others have a word like the one that gave it. */
export function sharedRole(readings: readonly QuantityClaim[], topic: Topic): string | null {
  const roles = readings.flatMap(({ quantity }) => quantity.role ?? []);
  const role = commonest(roles);
  if (role === null || roles.length * 2 > readings.length || ASSUMED.has(role)) return role;
  const having = readings.filter(({ quantity }) => quantity.role === role);
  const saying = having.flatMap((reading) => wordsOf(reading, topic).filter(({ lower, lemma }) => roleOf(lower, lemma) === role));
  const says = (reading: QuantityClaim): boolean =>
    wordsOf(reading, topic).some(({ lemma }) => saying.some((word) => topic.thesaurus.relatedness(word.lemma, lemma) >= ALIKE));
  const isCounted = having.some(({ value }) => saying.some(({ start, end }) => start >= value.start && end <= value.end));
  return isCounted || readings.some((reading) => !having.includes(reading) && says(reading)) ? role : null;
}

const wordsOf = ({ story, sentence, start, end }: QuantityClaim, topic: Topic): Token[] =>
  topic.stories[story]!.sentences[sentence]!.tokens.filter((token) => token.start >= start && token.end <= end);

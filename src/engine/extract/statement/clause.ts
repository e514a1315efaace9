import type { Rule, StatementClaim, Topic } from '../../model.ts';
import { leadOf } from './lead.ts';
import { EMPTY } from './lexicon.ts';
import { readPredication } from './predication.ts';
import { tokensOf, type Unit, unitsOf } from './units.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
/** "He agreed." says nothing that another story could be held against. */
const FEWEST_CONTENT_WORDS = 3;

/** A candidate as a claim of its story. */
export function statementOf(unit: Unit, topic: Topic): StatementClaim {
  const sentence = topic.stories[unit.story]!.sentences[unit.sentence]!;
  const tokens = tokensOf(unit, topic);
  const { predicate, negated, modality } = readPredication(tokens, leadOf(sentence, unit.from));
  const content = tokens.flatMap((token, i) => (CONTENT.has(token.pos) && !EMPTY.has(token.lemma) ? [unit.from + i] : []));
  return {
    kind: 'statement',
    story: unit.story,
    sentence: unit.sentence,
    rule: unit.form === 'phrase' ? 'noun phrase' : 'clause',
    start: unit.start,
    end: unit.end,
    value: null,
    statement: { predicate, negated, modality, tokens: content },
  };
}

/** Every clause with enough content, attributions left out. Clauses of one sentence do not overlap. */
export const clauseRule: Rule = {
  name: 'clause',
  find: (story, topic) =>
    unitsOf(story)
      .flat()
      .filter((unit) => unit.form === 'clause')
      .map((unit) => statementOf(unit, topic))
      .filter((claim) => claim.statement.tokens.length >= FEWEST_CONTENT_WORDS),
};

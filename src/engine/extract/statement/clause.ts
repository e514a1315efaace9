import type { Rule, StatementClaim, Story } from '../../model.ts';
import { EMPTY } from './lexicon.ts';
import { leadOf, readPredication } from './predication.ts';
import { type Unit, unitsOf } from './units.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
/** "He agreed." says nothing that another story could be held against. */
const FEWEST_CONTENT_WORDS = 3;

/** A candidate as a claim of its story. */
export function statementOf(unit: Unit, story: Story): StatementClaim {
  const sentence = story.sentences[unit.sentence]!;
  const tokens = sentence.tokens.slice(unit.from, unit.to);
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
  find: (story) =>
    unitsOf(story)
      .flat()
      .filter((unit) => unit.form === 'clause')
      .map((unit) => statementOf(unit, story))
      .filter((claim) => claim.statement.tokens.length >= FEWEST_CONTENT_WORDS),
};

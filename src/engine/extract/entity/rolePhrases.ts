import type { Sentence } from '../../model.ts';
import { before, beforeComma } from './roleBefore.ts';
import { affiliation, after, withoutComma } from './roleBehind.ts';
import { clauseAfter, joinedClause, selfNamed } from './roleClause.ts';
import type { RolePhrase, Taken } from './roleTokens.ts';

/** Every phrase of the sentence that gives the role of the person named at [first, last]. `taken` tells tokens of other people's names. */
export function rolePhrases({ tokens }: Sentence, first: number, last: number, taken: Taken): RolePhrase[] {
  const apposed = after(tokens, last, taken);
  const found = [
    beforeComma(tokens, first, last, taken) ?? before(tokens, first, taken),
    apposed ?? withoutComma(tokens, first, last, taken),
    affiliation(tokens, last),
    selfNamed(tokens, first, last),
    // "X, Acme's founder, who will become chairman"
    clauseAfter(tokens, last) ??
      (apposed && tokens[apposed.to + 2]?.lower === 'who' ? clauseAfter(tokens, apposed.to) : null) ??
      joinedClause(tokens, last, taken),
  ];
  return found.filter((phrase): phrase is RolePhrase => phrase !== null);
}

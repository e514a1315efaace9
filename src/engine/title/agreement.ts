import type { Token } from '../model.ts';

const PLURAL_WITHOUT_S = new Set('people police children men women media cattle staff crew team family government majority'.split(' '));
const SINGULAR_VERBS = /^(?:is|was|has|does)$/;
const PLURAL_VERBS = /^(?:are|were|have|do)$/;

/** True where a subject, perhaps cut, and the first word of its verb do not go together ("the size of the ships | are"). */
export function disagrees(subject: readonly Token[], predicate: readonly Token[]): boolean {
  const verb = predicate[0]?.lower ?? '';
  const end = subject.findIndex((token, i) => i > 0 && token.pos === 'ADP');
  const phrase = subject.slice(0, end < 0 ? subject.length : end);
  const head = phrase.findLast(({ pos }) => pos === 'NOUN');
  // Names and collectives take either; "and" makes a plural of two singulars.
  if (!head || phrase.at(-1) !== head || PLURAL_WITHOUT_S.has(head.lower) || phrase.some(({ pos }) => pos === 'CCONJ')) return false;
  const plural = head.lower !== head.lemma && head.lower.endsWith('s');
  const singular = head.lower === head.lemma && !head.lower.endsWith('s');
  return (plural && SINGULAR_VERBS.test(verb)) || (singular && PLURAL_VERBS.test(verb));
}

import type { Token } from '../model.ts';

/** Verbs of more syllables that double their last letter: "admitting". */
const DOUBLING =
  /^(?:ad|com|per|sub|trans|o|e|re)mit$|^(?:begin|control|regret|expel|compel|propel|forget|upset|outrun|overrun|prefer|refer|transfer|defer|confer|occur|recur|incur|equip|abet|rebut|patrol|enrol|fulfil|travel|cancel|model|signal|label)$/;
/** They say nothing by themselves. */
const EMPTY = /^(?:be|have|do|'s|can|may|will|shall|must|should|would|could|might)$/;
const PARTICLES = /^(?:out|up|off|down|over|away|back)$/;

/** "ensure" → "ensuring", "stop" → "stopping", "lie" → "lying". */
export function gerundOf(lemma: string): string {
  if (/ie$/.test(lemma)) return lemma.replace(/ie$/, 'ying');
  if (/[^eoy]e$/.test(lemma)) return lemma.replace(/e$/, 'ing');
  const single = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) || /^[^aeiou]*qui[^aeiouwxy]$/.test(lemma);
  return single || DOUBLING.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/**
 * "(They) ensure the security of …" as "Ensuring the security of …": what is done, where nobody says who does it, so that the
 * title says neither too little nor more than the story. Null where the verb is passive, or does not lead to the phrase.
 */
export function gerundBefore(predicate: readonly Token[], phrase: readonly Token[]): string | null {
  const first = phrase[0];
  const at = first ? predicate.indexOf(first) : -1;
  if (at < 1) return null;
  const particle = PARTICLES.test(predicate[at - 1]!.lower) && at > 1 ? predicate[at - 1]! : null;
  const verb = predicate[particle ? at - 2 : at - 1]!;
  const before = predicate.slice(0, predicate.indexOf(verb));
  if (verb.pos !== 'VERB' || EMPTY.test(verb.lemma) || !/^[a-z]+$/.test(verb.lemma)) return null;
  if (before.some(({ pos, lemma }) => pos === 'VERB' || lemma === 'be')) return null;
  const negated = before.some(({ lower }) => lower === 'not' || lower === "n't" || lower === 'never');
  const form = /ing$/.test(verb.lower) && verb.lower !== verb.lemma ? verb.lower : gerundOf(verb.lemma);
  return [negated ? 'not' : '', form, particle?.lower ?? ''].filter(Boolean).join(' ');
}

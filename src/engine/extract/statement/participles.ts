/** Verbs that are not the main clause's own: participles that describe a noun, and what stands in relative clauses. */
import type { Token } from '../../model.ts';

export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const RELATIVE = new Set(['which', 'who', 'that', 'where', 'whose', 'when', 'after', 'before', 'while', 'as', 'since']);

/** "bases used by the army": a participle right after a noun and before "by" or a preposition describes that noun. */
export const isReduced = (tokens: readonly Token[], i: number): boolean => {
  const [previous, next] = [tokens[i - 1], tokens[i + 1]];
  // "trying to take": where the first describes a noun, so does what it governs.
  if (previous?.lower === 'to' && tokens[i - 2]?.pos === 'VERB' && isReduced(tokens, i - 2)) return true;
  if (/^(?:ADJ|DET)$/.test(previous?.pos ?? '') && /(?:ed|ing)$/.test(tokens[i]!.lower)) return true;
  // "The guard aged 29 has been named"
  if (tokens[i]!.lower === 'aged' && next?.pos === 'NUM') return true;
  // "its leading lady"
  if (/^(?:its|his|her|their|our)$/.test(previous?.lower ?? '') && /(?:ed|ing)$/.test(tokens[i]!.lower) && next?.pos === 'NOUN') return true;
  // "after lead Ann Roe fell ill", "when coach Jan Poe left": taggers take a bare noun before a name for a verb.
  if (
    /^(?:ADP|SCONJ)$/.test(previous?.pos ?? '') &&
    i === 1 &&
    tokens[i]!.lower === tokens[i]!.lemma &&
    next?.pos === 'PROPN' &&
    hasVerbAfterName(tokens, i + 1)
  )
    return true;
  // "the newly created business"
  if (
    previous?.pos === 'ADV' &&
    tokens[i]!.lower.endsWith('ed') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') &&
    /^(?:DET|PART|ADJ|ADP)$/.test(tokens[i - 2]?.pos ?? '')
  )
    return true;
  if (/^(?:,|\))$/.test(previous?.text ?? '') && /(?:ed|en|t)$/.test(tokens[i]!.lower) && next?.lower === 'by' && tokens.slice(i + 1).some(isVerb)) return true;
  if (
    previous?.text === ',' &&
    /(?:ed|en|wn)$/.test(tokens[i]!.lower) &&
    tokens.some((token, j) => j > i && token.text === ',' && tokens[j + 1]?.pos === 'AUX')
  )
    return true;
  // "emphasis on designing cheap trains will help", "solar power and cooling systems": a gerund after a preposition, or beside a noun.
  if (tokens[i]!.lower.endsWith('ing') && previous?.pos === 'ADP' && i > 1 && tokens.slice(i + 1).some((token) => token.pos === 'AUX')) return true;
  if (tokens[i]!.lower.endsWith('ing') && previous?.pos === 'CCONJ' && /^(?:NOUN|PROPN)$/.test(tokens[i - 2]?.pos ?? '') && next?.pos === 'NOUN') return true;
  // "Buying the mill would be a mistake": a gerund that opens a clause is its subject.
  if (i === 0 && tokens[i]!.lower.endsWith('ing') && tokens.slice(1).some((token, j) => token.pos === 'AUX' && !inRelative(tokens, j + 1))) return true;
  // "fighters trying to take the town have": the finite verb is still to come.
  if (/^(?:NOUN|PROPN)$/.test(previous?.pos ?? '') && tokens[i]!.lower.endsWith('ing') && tokens.slice(i + 1).some((token) => token.pos === 'AUX')) return true;
  if (previous?.pos === 'PROPN' && tokens[i]!.lower.endsWith('ed') && next?.pos === 'ADP' && tokens.slice(i + 1).some((token) => token.pos === 'AUX'))
    return true;
  return i > 0 && previous!.pos === 'NOUN' && /(?:ed|ing|en)$/.test(tokens[i]!.lower) && next?.pos === 'ADP' && tokens.slice(i + 1).some(isVerb);
};

function hasVerbAfterName(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex((token, i) => i >= from && token.pos !== 'PROPN');
  return end > from && isVerb(tokens[end]) && !tokens[end]!.lower.endsWith('ing');
}

/** After a relative pronoun and before the next finite verb group the verb is the relative clause's. */
export function inRelative(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at > 0 && i - at < 5; at--) {
    if (RELATIVE.has(tokens[at]!.lower) && (tokens[at]!.pos !== 'DET' || tokens[at]!.lower === 'whose')) return true;
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.text === ',') return false;
  }
  return false;
}

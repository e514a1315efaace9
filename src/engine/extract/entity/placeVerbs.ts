/** Verbs that say where something is or happens, and which of them governs a place phrase. */
import type { Token } from '../../model.ts';
import { PLACE_IDIOMS } from './lexicon/placeIdioms.ts';
import { type Clause, isNominal } from './subjects.ts';

/** The verb at `at` by its lemma, an idiom that it opens by the verb that it stands for; people are picked up, where it is done to them. */
export function verbLemma(tokens: readonly Token[], at: number): string {
  const token = tokens[at]!;
  if (token.lower === 'born') return 'born';
  for (let length = 4; length > 1; length--) {
    const rest = tokens.slice(at + 1, at + length).map(({ lower }) => lower);
    const idiom = PLACE_IDIOMS[[token.lemma, ...rest].join(' ')];
    if (idiom && (token.lemma !== 'pick' || /^(?:was|were|been|is|are)$/.test(tokens[at - 1]?.lower ?? ''))) return idiom;
  }
  return token.lemma;
}

const REACH = 22;

/** The nearest verb before the preposition with no mark between but brackets and commas around numbers. */
export function governingVerb({ tokens }: Clause, governor: number): number | null {
  for (let at = governor - 1; at >= Math.max(0, governor - REACH); at--) {
    const token = tokens[at]!;
    if (token.pos === 'VERB' && !(tokens[at - 1]?.pos === 'DET' || (isNominal(tokens[at + 1]) && tokens[at - 1]?.pos === 'ADJ'))) return at;
    if (
      /^[;:"]$/.test(token.text) ||
      (token.text === ',' && tokens[at + 1]?.pos !== 'NUM') ||
      /^(?:that|which|who|when|while|after|before|as|but)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

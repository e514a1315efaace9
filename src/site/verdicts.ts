import type { Verdict } from '../schemas/vocabulary.ts';

/** From the strongest disagreement to the weakest: the order in which pages show them. */
export const VERDICTS: readonly Verdict[] = ['conflict', 'reworded', 'compatible', 'agree'];

export const VERDICT_WORD: Record<Verdict, string> = { conflict: 'Conflict', reworded: 'Reworded', compatible: 'Compatible', agree: 'Agree' };

export const VERDICT_MEANING: Record<Verdict, string> = {
  conflict: 'They cannot all be true.',
  reworded: 'One utterance in quotation marks, in different words.',
  compatible: 'All can be true; one is less precise or broader.',
  agree: 'The same value once normalised.',
};

/** The heading over a comparison's explanation. */
export const WHY: Record<Verdict, string> = {
  conflict: 'Why this is a conflict',
  reworded: 'Why this is reworded',
  compatible: 'Why these are compatible',
  agree: 'Why these agree',
};

/** How many of each verdict. */
export function tally(comparisons: readonly { verdict: Verdict }[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { conflict: 0, reworded: 0, compatible: 0, agree: 0 };
  for (const { verdict } of comparisons) counts[verdict]++;
  return counts;
}

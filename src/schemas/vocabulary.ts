import { z } from 'zod';

/** What a claim is about. */
export const kindSchema = z.enum(['date', 'duration', 'quantity', 'place', 'name', 'quote', 'statement']).describe('What a claim is about.');
export type Kind = z.infer<typeof kindSchema>;

/** How the readings of a comparison stand to one another. */
export const verdictSchema = z
  .enum(['agree', 'compatible', 'reworded', 'conflict'])
  .describe(
    'agree: the same value once normalised. compatible: all can be true, one is less precise or broader. reworded: one utterance in quotation marks, in different words. conflict: they cannot all be true.',
  );
export type Verdict = z.infer<typeof verdictSchema>;

/** From the weakest disagreement to the strongest: a comparison takes the strongest of its readings. */
export const VERDICTS_BY_STRENGTH: readonly Verdict[] = ['agree', 'compatible', 'reworded', 'conflict'];

/** Agreements are agree and compatible; discrepancies are reworded and conflict. */
export const isDiscrepancy = (verdict: Verdict): boolean => verdict === 'conflict' || verdict === 'reworded';

/** How a stated number bounds the true one. */
export const boundSchema = z.enum(['exactly', 'about', 'at least', 'at most', 'more than', 'less than']).describe('How a stated number bounds the true one.');
export type Bound = z.infer<typeof boundSchema>;

/** From this share of common sentences on, two stories count as one voice: short independent reports of one event reach half. */
export const ONE_VOICE = 0.6;

import { z } from 'zod';

const share = z.number().min(0).max(1);

/** What `npm run accuracy` writes: how well the engine does on stories that people compared by hand. */
export const accuracySchema = z.object({
  generated: z.string().describe('Date of the measurement.'),
  topics: z.array(
    z.object({
      topic: z.string(),
      heldOut: z.boolean().describe('True where no rule was written with these stories in view.'),
      found: share.describe('Share of the comparisons made by hand that the tool finds.'),
      verdictRight: share.describe('Share of the comparisons made by hand that it finds with the same verdict.'),
      alignF1: share.describe('Harmonic mean of precision and recall over pairs of claims.'),
      pairPrecision: share.describe('Share of its pairs of claims that are on the same point.'),
    }),
  ),
  dates: z
    .object({
      found: share.describe('F1 of finding the dates and durations that are annotated in other news articles.'),
      value: share.describe('F1 of reading them to the annotated value.'),
    })
    .nullish(),
});
export type Accuracy = z.infer<typeof accuracySchema>;

/** The figures of a measurement file; null where there is none, or one that says something else. */
export function readAccuracy(files: Record<string, unknown>): Accuracy | null {
  const [file] = Object.values(files);
  return accuracySchema.safeParse(file).data ?? null;
}

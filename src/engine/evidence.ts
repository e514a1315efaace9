import type { PairEvidence } from './align/factors.ts';
import type { Edition } from './compare.ts';
import { KINDS } from './kinds.ts';

export interface PairOfReadings {
  /** Sigla of the two stories. */
  a: string;
  b: string;
  /** Weighted sum of the factors, vetoes left out. */
  score: number;
  evidence: PairEvidence;
}

/** What speaks for and against each pair of readings of a comparison being on one point; empty for kinds that keep no factors. */
export function evidenceOf({ alignments, topic }: Edition, id: string): PairOfReadings[] {
  const alignment = alignments.get(id);
  if (!alignment) return [];
  const { evidence } = KINDS[alignment.kind];
  const sigla = (index: number) => topic.stories[index]!.siglum;
  return alignment.readings.flatMap((a, i) =>
    alignment.readings.slice(i + 1).flatMap((b) => {
      const found = evidence?.(a, b, topic);
      return found
        ? [{ a: sigla(a.story), b: sigla(b.story), score: found.factors.reduce((sum, { value, weight }) => sum + value * weight, 0), evidence: found }]
        : [];
    }),
  );
}

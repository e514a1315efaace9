import type { Kind, Verdict } from '../schemas/vocabulary.ts';
import type { Edition } from './edition.ts';
import type { ReadComparison } from './readComparison.ts';
import { countKinds } from './storyPage.ts';
import { tally, VERDICTS } from './verdicts.ts';
import { capitalised, counted } from './words.ts';

export interface ClaimsPage {
  lead: string;
  verdicts: Record<Verdict, number>;
  kinds: [Kind, number][];
  groups: { verdict: Verdict; comparisons: ReadComparison[] }[];
  /** How many rest on one voice. */
  oneVoice: number;
}

/** All comparisons of a topic by verdict, in the order of the data within each. */
export function claimsPage(edition: Edition): ClaimsPage {
  const { comparisons, stories } = edition;
  return {
    lead: comparisons.length
      ? `${capitalised(counted(comparisons.length, 'point'))} on which two or more of the ${counted(stories.length, 'story', 'stories')} speak, the discrepancies first.`
      : `The ${counted(stories.length, 'story', 'stories')} have no point in common that could be compared.`,
    verdicts: tally(comparisons),
    kinds: countKinds(comparisons),
    groups: VERDICTS.map((verdict) => ({ verdict, comparisons: comparisons.filter((comparison) => comparison.verdict === verdict) })).filter(
      (group) => group.comparisons.length > 0,
    ),
    oneVoice: comparisons.filter(({ oneVoice }) => oneVoice).length,
  };
}

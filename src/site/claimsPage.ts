import { isDiscrepancy, type Kind, type Verdict } from '../schemas/vocabulary.ts';
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
  const { comparisons } = edition;
  return {
    lead: leadOf(edition),
    verdicts: tally(comparisons),
    kinds: countKinds(comparisons),
    groups: VERDICTS.map((verdict) => ({ verdict, comparisons: comparisons.filter((comparison) => comparison.verdict === verdict) })).filter(
      (group) => group.comparisons.length > 0,
    ),
    oneVoice: comparisons.filter(({ oneVoice }) => oneVoice).length,
  };
}

function leadOf({ comparisons, stories }: Edition): string {
  const all = counted(stories.length, 'story', 'stories');
  if (stories.length === 1) return 'There is only one story, so there is nothing to compare it with yet.';
  if (!comparisons.length) return `The ${all} have no point in common that could be compared.`;
  const speakers = stories.length === 2 ? 'both stories' : `two or more of the ${all}`;
  const order = comparisons.some(({ verdict }) => isDiscrepancy(verdict)) ? ', the discrepancies first' : '';
  return `${capitalised(counted(comparisons.length, 'point'))} on which ${speakers} speak${order}.`;
}

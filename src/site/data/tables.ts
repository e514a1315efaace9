import type { ClaimRecord } from '../../schemas/comparison.ts';
import type { ClaimRow, ComparisonRow } from '../../schemas/tables.ts';
import type { Edition } from '../edition.ts';
import { paragraphOf } from '../excerpt.ts';
import { fullAddress, paths } from '../href.ts';
import type { ReadComparison } from '../readComparison.ts';
import { originalAddress } from '../textFragment.ts';

/** The rows of claims.csv: every claim of the topic, in story order and then by position. */
export const claimRows = (edition: Edition, site: URL | undefined): ClaimRow[] => edition.file.claims.map((claim) => claimRow(claim, edition, site));

function claimRow(claim: ClaimRecord, edition: Edition, site: URL | undefined): ClaimRow {
  const story = edition.story(claim.story);
  const { attribution, value } = claim;
  return {
    ...{ claim: claim.id, story: story.id, letter: story.siglum, outlet: story.outlet, kind: claim.kind, text: claim.text },
    value: value?.text ?? null,
    ...normalCells(value?.normal ?? null),
    speaker: attribution?.speaker?.text ?? null,
    'speaker name': attribution?.name ?? null,
    through: attribution?.through ?? null,
    direct: attribution && (attribution.direct ? 'yes' : 'no'),
    paragraph: paragraphOf(claim, story),
    ...{ start: claim.start, end: claim.end, rule: claim.rule },
    comparisons: spaced(edition.comparisonsWith(claim.id)),
    address: fullAddress(paths.passage(edition.id, story.id, claim.id), site),
    original: originalAddress(story, claim),
  };
}

type Normal = NonNullable<ClaimRecord['value']>['normal'];

const normalCells = (normal: Normal): Pick<ClaimRow, 'normal' | 'number' | 'number to' | 'unit' | 'bound'> =>
  typeof normal === 'string' || normal === null
    ? { normal, number: null, 'number to': null, unit: null, bound: null }
    : { normal: null, number: normal.number, 'number to': normal.max ?? null, unit: normal.unit, bound: normal.bound };

/** The rows of comparisons.csv, discrepancies first. */
export const comparisonRows = (edition: Edition, site: URL | undefined): ComparisonRow[] =>
  edition.comparisons.map((comparison) => {
    const { id, title, kind, verdict, explanation, confidence, stories, voices, silent, readings, path } = comparison;
    const dates = edition.addresses.live[id];
    return {
      ...{ comparison: id, title, kind, verdict, readings: sayReadings(comparison), stories: stories.length, voices },
      silent: letters(silent) || null,
      ...{ explanation, confidence, published: dates?.published ?? null, changed: dates?.changed ?? null },
      claims: readings.map(({ claim }) => claim.id).join(' '),
      address: fullAddress(path, site),
    };
  });

/** "3 May 2021 (A, B) · 4 May 2021 (C)": all that a comparison's stories say, in a line. */
export const sayReadings = ({ entries }: Pick<ReadComparison, 'entries'>): string =>
  entries.map(({ label, stories }) => `${label} (${letters(stories)})`).join(' · ');

const letters = (stories: readonly { siglum: string }[]): string => stories.map(({ siglum }) => siglum).join(', ');
const spaced = (things: readonly { id: string }[]): string | null => things.map(({ id }) => id).join(' ') || null;

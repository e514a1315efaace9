import { getCollection } from 'astro:content';
import { type Edition, openEdition } from './edition.ts';
import type { ReadComparison } from './readComparison.ts';

let opened: Promise<Edition[]> | null = null;

/** All topics, by title. Opened once for all the pages of a build; while developing, anew for each page. */
export function allEditions(): Promise<Edition[]> {
  if (import.meta.env.DEV) opened = null;
  opened ??= openAll();
  return opened;
}

const openAll = async (): Promise<Edition[]> =>
  (await getCollection('topics')).map(({ data }) => openEdition(data)).sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** What every page and file of a topic as a whole is made with. */
export const topicPaths = async () => (await allEditions()).map((edition) => ({ params: { topic: edition.id }, props: { edition } }));

export interface ComparisonProps {
  edition: Edition;
  comparison: ReadComparison;
}

/** What every page and file of one comparison is made with. */
export const comparisonPaths = async () =>
  (await allEditions()).flatMap((edition) =>
    edition.comparisons.map((comparison) => ({
      params: { topic: edition.id, comparison: comparison.id },
      props: { edition, comparison } satisfies ComparisonProps,
    })),
  );

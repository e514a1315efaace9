import type { Edition } from '../engine/compare.ts';
import type { ComparisonFile } from '../schemas/comparison.ts';
import { type Linkable, reconcile } from './reconcile.ts';
import type { Links } from './schema.ts';

export interface Linked {
  edition: Edition;
  /** As they are to be published with it. */
  links: Links;
}

/** An edition whose comparisons have their permanent ids. */
export function linked(edition: Edition, before: Links, today: string): Linked {
  const { links, ids } = reconcile(before, linkables(edition.file), today);
  const { topic, comparisons } = edition.file;
  return {
    links,
    edition: {
      ...edition,
      alignments: new Map([...edition.alignments].map(([key, alignment]) => [ids.get(key)!, alignment])),
      file: {
        ...edition.file,
        comparisons: comparisons.map((comparison) => ({ ...comparison, id: ids.get(comparison.id)!, url: `${topic.id}/claims/${ids.get(comparison.id)!}/` })),
      },
    },
  };
}

function linkables({ claims, comparisons }: ComparisonFile): Linkable[] {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  return comparisons.map(({ id, title, kind, verdict, readings }) => ({
    key: id,
    title,
    kind,
    verdict,
    readings: readings.map((reading) => {
      const { story, text, value } = claimById.get(reading)!;
      return { story, text: oneLine(text), value: value && oneLine(value.text) };
    }),
  }));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

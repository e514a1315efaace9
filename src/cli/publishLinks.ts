import type { ComparedTopic } from '../corpus/compare.ts';
import { LINKS_FILE, writeLinks } from '../corpus/links.ts';
import { problemOf } from '../corpus/report.ts';
import type { Problem } from '../engine/read/problem.ts';
import { changesBetween } from '../links/reconcile.ts';

/** How links.yaml would change, one problem a topic: where changes are checked, nothing of it may happen unseen. */
export function unseenChanges(compared: readonly ComparedTopic[]): Problem[] {
  return compared.flatMap(({ topic, links }) => {
    const { added, gone, back, changed } = changesBetween(topic.links, links);
    const changes = [
      ...(added.length ? [`${counted(added, 'is', 'are')} new`] : []),
      ...(gone.length ? [`${counted(gone, 'is', 'are')} gone`] : []),
      ...(back.length ? [`${counted(back, 'comes', 'come')} back`] : []),
      ...(changed.length ? [`${counted(changed, 'says', 'say')} something else`] : []),
    ];
    return changes.length ? [problemOf(`${topic.label}/${LINKS_FILE}`, 'links-not-committed', changes.join('; '), COMMIT)] : [];
  });
}

const COMMIT = 'Run "npm run links" where you edit the articles and commit the file; or build with --update-links where it may be written here.';

const SHOWN = 4;

/** "2 addresses (a, b) are": with the first of them by name. */
function counted(ids: readonly string[], one: string, many: string): string {
  const names = ids.length > SHOWN ? [...ids.slice(0, SHOWN), '…'] : ids;
  return `${ids.length} ${ids.length === 1 ? 'address' : 'addresses'} (${names.join(', ')}) ${ids.length === 1 ? one : many}`;
}

export interface LinksWritten {
  /** Files that were written. */
  written: string[];
  /** Files that could not be. */
  problems: Problem[];
}

/** Writes the links of every topic; one that cannot be written does not keep the others from it. */
export function publishLinks(compared: readonly ComparedTopic[]): LinksWritten {
  const result: LinksWritten = { written: [], problems: [] };
  for (const { topic, links } of compared) {
    const file = `${topic.label}/${LINKS_FILE}`;
    try {
      if (writeLinks(topic.folder, links)) result.written.push(file);
    } catch (error) {
      const reason = `the file could not be written (${error instanceof Error ? error.message : error})`;
      result.problems.push(
        problemOf(file, 'links-not-written', reason, 'Give yourself the right to write in the folder: addresses that are not kept may change.'),
      );
    }
  }
  return result;
}

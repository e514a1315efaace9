import { defineCollection } from 'astro:content';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compareFolder } from './corpus/compare.ts';
import { readCorpus } from './corpus/read.ts';
import type { Problem } from './engine/read/problem.ts';
import { today } from './links/today.ts';
import { editionRecord, editionSchema } from './site/edition.ts';
import { loadThesaurus } from './thesaurus/thesaurus.ts';

/** Editors save a file in several steps; one comparison after the last of them is enough. */
const SETTLE_MS = 200;

/** Compares every topic of the corpus; while developing, again whenever something in its folder changes. */
const corpusLoader = (folder: string): Loader => ({
  name: 'corpus',
  async load(context) {
    const problems = await compareCorpus(folder, context);
    if (!context.watcher) {
      if (problems.length) throw new Error(`The corpus has problems:\n${problems.map(inOneLine).join('\n')}`);
      return;
    }
    let waiting: NodeJS.Timeout | undefined;
    context.watcher.add(folder);
    context.watcher.on('all', (_, file) => {
      if (!path.resolve(file).startsWith(folder + path.sep)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void compareCorpus(folder, context), SETTLE_MS);
    });
  },
});

/** Fills the store with the topics that can be read and returns what is wrong with the others; of those the last good edition stays. */
async function compareCorpus(folder: string, { store, parseData, generateDigest, logger }: LoaderContext): Promise<Problem[]> {
  const thesaurus = loadThesaurus();
  const corpus = readCorpus(folder, path.relative('.', folder) || '.');
  const problems = [...corpus.problems];
  const current = new Set(corpus.topics.map(({ source }) => source.id));
  for (const topic of corpus.topics.filter((topic) => topic.problems.length === 0)) {
    const { edition, links, found } = compareFolder(topic, thesaurus, today());
    problems.push(...found);
    if (found.length) continue;
    const { id } = topic.source;
    const data = await parseData({ id, data: { ...editionRecord(edition, links) } });
    store.set({ id, data, digest: generateDigest(data) });
  }
  for (const id of store.keys()) if (!current.has(id)) store.delete(id);
  for (const problem of problems) logger.error(inOneLine(problem));
  return problems;
}

const inOneLine = ({ file, line, column, reason, remedy }: Problem): string =>
  `${[file, line, column].filter((part) => part !== null).join(':')}: ${reason}. ${remedy}`;

export const collections = {
  topics: defineCollection({ loader: corpusLoader(path.resolve(process.env['CORPUS'] || 'corpus')), schema: editionSchema }),
};

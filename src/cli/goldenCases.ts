import fs from 'node:fs';
import path from 'node:path';
import { readTopic } from '../corpus/read.ts';
import { compareTopic } from '../engine/compare.ts';
import { loadThesaurus } from '../thesaurus/thesaurus.ts';
import { goldenText } from './goldenText.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, 'tests/fixtures');
const CORPUS = path.join(ROOT, 'corpus');

export interface GoldenCase {
  name: string;
  /** Folder of the articles. */
  folder: string;
  /** File that holds what the engine is to make of them. */
  expected: string;
}

/** Every folder in tests/fixtures, and every topic of the corpus. */
export const goldenCases = (): GoldenCase[] => [
  ...foldersIn(FIXTURES).map((name) => ({ name, folder: path.join(FIXTURES, name), expected: path.join(FIXTURES, name, 'expected.txt') })),
  ...foldersIn(CORPUS).map((name) => ({ name, folder: path.join(CORPUS, name), expected: path.join(ROOT, 'tests/golden', `${name}.txt`) })),
];

const foldersIn = (place: string): string[] =>
  fs
    .readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** What the engine makes of a case now. */
export function goldenOf({ folder, expected }: GoldenCase): string {
  const { source } = readTopic(folder);
  // The expected output of a fixture lies among its articles.
  const files = source.files.filter(({ name }) => path.join(folder, name) !== expected);
  return goldenText(compareTopic({ ...source, files }, loadThesaurus()).file);
}

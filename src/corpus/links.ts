import fs from 'node:fs';
import path from 'node:path';
import { Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../engine/read/problem.ts';
import { type Links, linksFileSchema } from '../links/schema.ts';
import { readText } from './file.ts';
import { problemOf } from './report.ts';

/** Name of the file in the topic folder. */
export const LINKS_FILE = 'links.yaml';

const HEAD = ` The permanent addresses of this topic's comparisons. Kept by "npm run build" and "npm run links":
 commit it with the articles. An address that is missing here may be given to something else.`;

export interface LinksRead {
  links: Links;
  problem: Problem | null;
}

/** Reads the links of a topic folder; none where nothing was published yet. */
export function readLinks(folder: string, label: string): LinksRead {
  const file = path.join(folder, LINKS_FILE);
  if (!fs.existsSync(file)) return { links: {}, problem: null };
  const read = readText(file, `${label}/${LINKS_FILE}`);
  return read.problem ? { links: {}, problem: read.problem } : parseLinks(read.text, `${label}/${LINKS_FILE}`);
}

/** Whatever is wrong with the file, nothing of it is used: half of the addresses would be given away. */
export function parseLinks(text: string, label: string): LinksRead {
  const failed = (reason: string, line: number): LinksRead => ({ links: {}, problem: problemOf(label, 'links', reason, RESTORE, line) });
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line));
  if (conflict >= 0) return { links: {}, problem: problemOf(label, 'links', 'a merge left its conflict markers in the file', KEEP_BOTH, conflict + 1) };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error?.code === 'DUPLICATE_KEY')
    return { links: {}, problem: problemOf(label, 'links', 'an address stands in the file twice', KEEP_FIRST, error.linePos?.[0].line ?? 1) };
  if (error) return failed(`this is not valid YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+.*$/, '')}`, error.linePos?.[0].line ?? 1);
  const value: unknown = document.toJS();
  if (value === null) return failed('there is nothing in the file', 1);
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > 1)
    return {
      links: {},
      problem: problemOf(label, 'links', `the file is of version ${version}, and this Variorum knows version 1`, 'Use the newer Variorum that wrote it.', 1),
    };
  const parsed = linksFileSchema.safeParse(value);
  if (parsed.success) return { links: parsed.data.links, problem: null };
  const { path: place, message } = parsed.error.issues[0]!;
  return failed(`${place.length ? place.map(String).join(' → ') : 'the file'}: ${message}`, lineOf(document, lines, place));
}

/** Line of the innermost part of the path that the file has. */
function lineOf(document: Document, lines: LineCounter, place: readonly PropertyKey[]): number {
  for (let length = place.length; length > 0; length--) {
    const parent = document.getIn(place.slice(0, length - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === place[length - 1]) : undefined;
    const node = isScalar(pair?.key) ? pair.key : (document.getIn(place.slice(0, length), true) as { range?: [number, number, number] } | undefined);
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const RESTORE =
  'Take the file back from where it was last whole (git checkout), and let "npm run links" write it: it is not meant to be edited by hand. Where its addresses were never published, delete it instead.';
const KEEP_FIRST = 'Keep the entry that was published first, take the other out, and run "npm run links".';
const KEEP_BOTH = 'Keep the entries of both sides, one of each that both have, take the markers out, and run "npm run links".';

/** The file's text: entries by id, so that a change touches the lines of what has changed. */
export function linksText(links: Links): string {
  const sorted = Object.fromEntries(Object.entries(links).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const document = new Document({ version: 1, links: sorted });
  document.commentBefore = HEAD;
  return document.toString({ lineWidth: 0 });
}

/** Writes the file whole or not at all; gives whether it had to. Throws where the folder may not be written. */
export function writeLinks(folder: string, links: Links): boolean {
  const file = path.join(folder, LINKS_FILE);
  const text = linksText(links);
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
  if (before?.replaceAll('\r\n', '\n') === text || (before === null && !Object.keys(links).length)) return false;
  const fresh = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(fresh, text);
    fs.renameSync(fresh, file);
  } finally {
    fs.rmSync(fresh, { force: true });
  }
  return true;
}

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINKS_FILE, linksText, parseLinks, writeLinks } from '../../src/corpus/links.ts';
import type { Links } from '../../src/links/schema.ts';
import { folderOf } from './folder.ts';

const LINKS: Links = {
  'strike-end': {
    title: 'When the strike: "ended"',
    kind: 'date',
    verdict: 'agree',
    published: '2024-01-01',
    changed: '2024-01-02',
    readings: [{ story: 'a', text: 'ended on March 4, 2019: # at noon', value: 'March 4, 2019' }],
  },
  calm: {
    title: '- yes',
    kind: 'statement',
    verdict: 'reworded',
    published: '2024-01-01',
    changed: '2024-01-01',
    gone: '2024-02-01',
    now: ['strike-end'],
    readings: [{ story: 'b', text: "'tis — “so”", value: null }],
  },
};

describe('links.yaml', () => {
  it('comes back as it was written, entries by id', () => {
    const text = linksText(LINKS);
    expect(parseLinks(text, 'links.yaml')).toEqual({ links: LINKS, problem: null });
    expect(text.indexOf('calm:')).toBeLessThan(text.indexOf('strike-end:'));
    expect(linksText(parseLinks(text, 'links.yaml').links)).toBe(text);
  });

  it('is written where something has changed, and only there', () => {
    const folder = folderOf({ 'a.txt': '' });
    expect(writeLinks(folder, {})).toBe(false);
    expect(writeLinks(folder, LINKS)).toBe(true);
    expect(writeLinks(folder, LINKS)).toBe(false);
    const file = path.join(folder, LINKS_FILE);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect(writeLinks(folder, LINKS)).toBe(false);
    expect(fs.readdirSync(folder).toSorted()).toEqual(['a.txt', LINKS_FILE]);
  });

  const wrong = (text: string): string => {
    const { links, problem } = parseLinks(text, 'links.yaml');
    expect(links).toEqual({});
    return `${problem!.line}: ${problem!.reason}. ${problem!.remedy}`;
  };
  it('that is damaged is told with its line, and none of it is used', () => {
    expect(wrong(linksText(LINKS).replace('verdict: agree', 'verdict: maybe'))).toMatchInlineSnapshot(
      `"22: links → strike-end → verdict: Invalid option: expected one of "agree"|"compatible"|"reworded"|"conflict". Take the file back from where it was last whole (git checkout), and let "npm run links" write it: it is not meant to be edited by hand. Where its addresses were never published, delete it instead."`,
    );
    expect(wrong(linksText(LINKS).replace('  strike-end:', '<<<<<<< HEAD\n  strike-end:'))).toMatchInlineSnapshot(
      `"19: a merge left its conflict markers in the file. Keep the entries of both sides, one of each that both have, take the markers out, and run "npm run links"."`,
    );
    expect(wrong(linksText(LINKS).replace('  strike-end:', '||||||| 1a2b3c\r\n  strike-end:'))).toMatch(/^19: a merge left its conflict markers/);
    expect(wrong('\n')).toMatch(/^1: there is nothing in the file/);
    expect(wrong(linksText(LINKS).replace('version: 1', 'version: 2'))).toMatchInlineSnapshot(
      `"1: the file is of version 2, and this Variorum knows version 1. Use the newer Variorum that wrote it."`,
    );
    expect(wrong('version: 1\nlinks:\n  a: b: c\n')).toMatchInlineSnapshot(
      `"3: this is not valid YAML: Nested mappings are not allowed in compact mappings. Take the file back from where it was last whole (git checkout), and let "npm run links" write it: it is not meant to be edited by hand. Where its addresses were never published, delete it instead."`,
    );
    expect(wrong('[]')).toMatchInlineSnapshot(
      `"1: the file: Invalid input: expected object, received array. Take the file back from where it was last whole (git checkout), and let "npm run links" write it: it is not meant to be edited by hand. Where its addresses were never published, delete it instead."`,
    );
    expect(wrong(linksText(LINKS).replace('  strike-end:', '  Strike End!:'))).toMatchInlineSnapshot(
      `"19: links → Strike End!: Invalid key in record. Take the file back from where it was last whole (git checkout), and let "npm run links" write it: it is not meant to be edited by hand. Where its addresses were never published, delete it instead."`,
    );
  });
});

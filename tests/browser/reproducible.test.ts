import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AGAIN, BELOW, type BuiltSite } from './site.ts';

const files = ({ folder }: BuiltSite): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();

describe('two builds of the same stories', () => {
  it('are alike to the last byte, whatever the language, the time zone, the clock, the folder and the order of files', () => {
    expect(files(BELOW).length).toBeGreaterThan(50);
    expect(files(AGAIN)).toEqual(files(BELOW));
    const bytes = (site: BuiltSite, name: string): Buffer => fs.readFileSync(path.join(site.folder, name));
    expect(files(BELOW).filter((name) => !bytes(BELOW, name).equals(bytes(AGAIN, name)))).toEqual([]);
  });
});

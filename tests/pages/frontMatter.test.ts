import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The code of a component, above its markup. */
const frontMatter = (source: string): string => /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';

describe('the code of a page', () => {
  it('holds no script element: "npm run dev" looks for scripts in it as if it were markup, and fails at what is none', () => {
    const files = fs.globSync('src/**/*.astro');
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => /<script\b/.test(frontMatter(fs.readFileSync(file, 'utf8'))))).toEqual([]);
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFolder, whyNotReplace } from '../../src/cli/replaceFolder.ts';
import { folderOf, HARBOUR_A, HARBOUR_B } from '../corpus/folder.ts';
import { runCommand } from './run.ts';

const SITE = { 'dist/index.html': 'built before', 'dist/about/index.html': 'built before' };
const namesIn = (folder: string) => fs.readdirSync(folder, { recursive: true }).map(String).toSorted();

describe('npm run build with bad input', () => {
  const cases: [string, Record<string, string>, RegExp][] = [
    ['an empty corpus', { 'corpus/': '' }, /error empty-corpus/],
    ['a topic without a story', { 'corpus/strike/topic.yaml': 'title: Strike' }, /error empty-topic/],
    ['an empty file', { 'corpus/strike/a.txt': HARBOUR_A, 'corpus/strike/b.txt': '' }, /b\.txt:1:1 error empty-article/],
    [
      'front matter that is no YAML',
      { 'corpus/strike/a.txt': HARBOUR_A, 'corpus/strike/b.md': `---\na: b: c\n---\n${HARBOUR_B}` },
      /b\.md:2:4 error front-matter/,
    ],
    ['two names that differ in their ending alone', { 'corpus/strike/a.txt': HARBOUR_A, 'corpus/strike/a.md': HARBOUR_B }, /a\.txt:1 error same-name/],
  ];
  it.each(cases)('%s: says so, exits with 1 and leaves the site as it was', (_, files, message) => {
    const root = folderOf({ ...SITE, ...files });
    const before = namesIn(root);
    const { code, err } = runCommand('build.ts', [], { CORPUS: path.join(root, 'corpus'), OUT_DIR: path.join(root, 'dist') });
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).toContain('The site was not built; what was built before is still there.');
    expect(namesIn(root)).toEqual(before);
    expect(fs.readFileSync(path.join(root, 'dist/index.html'), 'utf8')).toBe('built before');
  });

  it('all of it at once, and no site where there was none', () => {
    const root = folderOf({ 'corpus/strike/a.txt': '', 'corpus/strike/b.md': '---\na: b: c\n---\nText.', 'corpus/lonely/a.txt': HARBOUR_A });
    const { code, err } = runCommand('build.ts', [], { CORPUS: path.join(root, 'corpus'), OUT_DIR: path.join(root, 'dist') });
    expect(code).toBe(1);
    for (const rule of ['empty-article', 'front-matter']) expect(err).toContain(`error ${rule}`);
    expect(err).toContain('warning one-story');
    expect(err).toMatch(/2 errors.*The site was not built\./);
    expect(fs.readdirSync(root)).toEqual(['corpus']);
  });
});

describe('npm run build with settings that cannot be', () => {
  it('refuses an address that is none', () => {
    const { code, err } = runCommand('build.ts', [], { SITE_URL: 'example.org', OUT_DIR: path.join(folderOf({}), 'dist') });
    expect(code).toBe(1);
    expect(err).toBe('SITE_URL is "example.org" and should be the address of the site, such as https://example.org.\n');
  });
  it('refuses to put the site where other files are', () => {
    const root = folderOf({ 'letters/private.txt': 'Dear …' });
    const { code, err } = runCommand('build.ts', [], { OUT_DIR: path.join(root, 'letters') });
    expect(code).toBe(1);
    expect(err).toContain('there are files in it that are no site');
    expect(namesIn(root)).toEqual(['letters', path.join('letters', 'private.txt')]);
  });
});

describe('replaceFolder', () => {
  const site = (root: string) => path.join(root, 'dist');
  const write = (folder: string) => fs.writeFileSync(path.join(folder, 'index.html'), 'new');

  it('puts what was written in the place of what was there', () => {
    const root = folderOf({ 'dist/index.html': 'old', 'dist/gone.html': 'old' });
    expect(
      replaceFolder(site(root), (folder) => {
        write(folder);
        expect(fs.readFileSync(path.join(root, 'dist/index.html'), 'utf8')).toBe('old');
        return true;
      }),
    ).toBe(true);
    expect(namesIn(root)).toEqual(['dist', path.join('dist', 'index.html')]);
    expect(fs.readFileSync(path.join(root, 'dist/index.html'), 'utf8')).toBe('new');
  });

  it('makes the folders above it', () => {
    const root = folderOf({});
    replaceFolder(path.join(root, 'a/b/dist'), (folder) => {
      write(folder);
      return true;
    });
    expect(fs.existsSync(path.join(root, 'a/b/dist/index.html'))).toBe(true);
  });

  it.each([
    ['says that it failed', () => false],
    [
      'throws',
      () => {
        throw new Error('half-way');
      },
    ],
  ])('leaves everything as it was where the filling %s', (_, end) => {
    const root = folderOf(SITE);
    const before = namesIn(root);
    const fill = (folder: string): boolean => {
      write(folder);
      return end();
    };
    try {
      expect(replaceFolder(site(root), fill)).toBe(false);
    } catch (error) {
      expect(error).toEqual(new Error('half-way'));
    }
    expect(namesIn(root)).toEqual(before);
    expect(fs.readFileSync(path.join(root, 'dist/index.html'), 'utf8')).toBe('built before');
  });
});

describe('whyNotReplace', () => {
  const root = folderOf({ ...SITE, 'empty/': '', 'letters/private.txt': 'Dear …', 'file.txt': '' });
  it.each([
    ['dist', null],
    ['empty', null],
    ['not-there', null],
    ['letters', 'there are files in it that are no site'],
    ['file.txt', 'it is a file'],
    ['.', `it holds ${path.join(root, 'corpus')}`],
    ['corpus', `it holds ${path.join(root, 'corpus')}`],
  ])('%s', (name, why) => {
    expect(whyNotReplace(path.resolve(root, name), [path.join(root, 'corpus')])).toBe(why);
  });
});

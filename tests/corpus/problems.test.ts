import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { compareTopics } from '../../src/corpus/compare.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { reportText } from '../../src/corpus/report.ts';
import { testThesaurus } from '../engine/topic.ts';
import { folderOf, HARBOUR_A, HARBOUR_B } from './folder.ts';

/** What an editor reads of a corpus: all that is wrong, as text. */
function reportOf(files: Record<string, string | Buffer>, change: (root: string) => void = () => {}): string {
  const root = folderOf(files);
  change(root);
  const corpus = readCorpus(root, 'corpus');
  return reportText(compareTopics(corpus.topics, corpus, testThesaurus(), '2024-03-12'));
}

const SOUND = { 'strike/a.txt': HARBOUR_A, 'strike/b.txt': HARBOUR_B };

describe('a corpus with nothing wrong', () => {
  it('has nothing said of it', () => {
    expect(reportOf({ ...SOUND, 'strike/.DS_Store': '', 'strike/picture.jpg': '', 'README.md': 'What is here.' })).toBe('');
  });
});

describe('folders', () => {
  it('that are not there', () => {
    const { problems } = readCorpus('/nowhere/at/all', 'corpus');
    expect(reportText({ problems, warnings: [] })).toMatchInlineSnapshot(`
      "corpus error no-folder
        there is no such folder
        Give the path of a folder with articles in it.
      "
    `);
  });
  it('that are files', () => {
    const root = folderOf({ corpus: 'text' });
    expect(reportText(readCorpus(path.join(root, 'corpus'), 'corpus'))).toMatchInlineSnapshot(`
      "corpus error no-folder
        this is a file and not a folder
        Give the path of a folder with articles in it.
      "
    `);
  });
  it('without any topic', () => {
    expect(reportOf({})).toMatchInlineSnapshot(`
      "corpus error empty-corpus
        there are no articles in this folder
        Make a folder for a topic in it, such as corpus/my-topic/, and put two or more articles there as .txt or .md files.
      "
    `);
  });
  it('of a topic without stories', () => {
    expect(reportOf({ ...SOUND, 'empty/': '' })).toMatchInlineSnapshot(`
      "corpus/empty error empty-topic
        there are no articles in this folder
        Put two or more articles into it as .txt or .md files, or take the folder away.
      "
    `);
  });
  it('of a topic with one story', () => {
    expect(reportOf({ ...SOUND, 'lonely/a.txt': HARBOUR_A })).toMatchInlineSnapshot(`
      "corpus/lonely warning one-story
        the topic has one story only, so there is nothing to compare it with yet
        Add a second article on the same events to the folder.
      "
    `);
  });
  it('with articles outside any topic', () => {
    expect(reportOf({ ...SOUND, 'loose.txt': HARBOUR_A })).toMatchInlineSnapshot(`
      "corpus/loose.txt:1 error outside-topic
        the article lies outside any topic
        Make a folder for its topic, such as corpus/my-topic/, and put it there with the articles to compare it with.
      "
    `);
  });
  it('within topics', () => {
    expect(reportOf({ ...SOUND, 'strike/older/c.txt': HARBOUR_A })).toMatchInlineSnapshot(`
      "corpus/strike/older warning not-read
        folders within a topic are not read
        Put the articles directly into the topic folder, or make the inner folder a topic of its own.
      "
    `);
  });
  it('whose addresses the site needs itself, or another topic has', () => {
    expect(
      reportOf({ 'search/a.txt': HARBOUR_A, 'search/b.txt': HARBOUR_B, 'Strike!/a.txt': HARBOUR_A, 'Strike!/b.txt': HARBOUR_B, ...SOUND }),
    ).toMatchInlineSnapshot(`
      "corpus/search error taken-name
        the site itself has a page at the address /search/
        Rename the folder.

      corpus/strike error same-name
        this folder and corpus/Strike! would have the same address
        Rename one of them: names must differ in more than case and punctuation.
      "
    `);
  });
});

describe('files', () => {
  it('that are empty, or hold nothing but spaces or a byte-order mark', () => {
    expect(reportOf({ ...SOUND, 'strike/c.txt': '', 'strike/d.txt': ' \n\t\n', 'strike/e.txt': '\uFEFF' })).toMatchInlineSnapshot(`
      "corpus/strike/c.txt:1:1 error empty-article
        the file is empty
        Put the text of the article into it, or take the file out of the folder.

      corpus/strike/d.txt:1:1 error empty-article
        the file is empty
        Put the text of the article into it, or take the file out of the folder.

      corpus/strike/e.txt:1:1 error empty-article
        the file is empty
        Put the text of the article into it, or take the file out of the folder.
      "
    `);
  });
  it('with front matter and no text', () => {
    expect(reportOf({ ...SOUND, 'strike/c.md': '---\ntitle: Nothing\n---\n' })).toMatchInlineSnapshot(`
      "corpus/strike/c.md:1:1 error empty-article
        the file has front matter and no text after it
        Put the text of the article into it, or take the file out of the folder.
      "
    `);
  });
  it('that are not UTF-8', () => {
    const latin1 = Buffer.from('Strike over\n\nThe caf\xe9 reopened.\n', 'latin1');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(HARBOUR_A, 'utf16le')]);
    expect(reportOf({ ...SOUND, 'strike/c.txt': latin1, 'strike/d.txt': utf16 })).toMatchInlineSnapshot(`
      "corpus/strike/c.txt:3:8 error encoding
        the file is not UTF-8: the byte 0xE9 does not belong here
        Open it in a text editor and save it with the encoding UTF-8.

      corpus/strike/d.txt:1 error encoding
        the file is encoded as UTF-16
        Open it in a text editor and save it with the encoding UTF-8.
      "
    `);
  });
  it('that are no text', () => {
    expect(reportOf({ ...SOUND, 'strike/c.txt': Buffer.from('Title\n\u0000\u0001\u0002') })).toMatchInlineSnapshot(`
      "corpus/strike/c.txt:2:1 error binary
        this is no text file: it contains a NUL byte
        Save the article as plain text, or take the file out of the folder.
      "
    `);
  });
  it('that lead nowhere', () => {
    const link = (root: string) => fs.symlinkSync(path.join(root, 'gone.txt'), path.join(root, 'strike/c.txt'));
    expect(reportOf(SOUND, link)).toMatchInlineSnapshot(`
      "corpus/strike/c.txt:1 error unreadable
        the link leads to no file
        Mend the symbolic link, or take it out of the folder.
      "
    `);
  });
  it('that may not be read', () => {
    const read = fs.readFileSync;
    const spy = vi.spyOn(fs, 'readFileSync').mockImplementation(((file: string, ...rest: []) => {
      if (String(file).endsWith('b.txt')) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
      return read(file, ...rest);
    }) as typeof fs.readFileSync);
    try {
      expect(reportOf(SOUND)).toMatchInlineSnapshot(`
        "corpus/strike/b.txt:1 error unreadable
          the file may not be read
          Give yourself the right to read it (chmod u+r on Linux and macOS).
        "
      `);
    } finally {
      spy.mockRestore();
    }
  });
  it('with names that differ in their ending alone', () => {
    expect(reportOf({ ...SOUND, 'strike/b.md': HARBOUR_A })).toMatchInlineSnapshot(`
      "corpus/strike/b.txt:1 error same-name
        "b.txt" and "b.md" would have the same address
        Rename one of them: names must differ in more than their ending, case and punctuation.
      "
    `);
  });
  it('that are not read as articles', () => {
    expect(reportOf({ ...SOUND, 'strike/page.mhtml': 'x', 'strike/report.pdf': 'x', 'strike/notes.md': 'x' })).toMatchInlineSnapshot(`
      "corpus/strike/notes.md warning not-read
        a file of this name is a note on the folder and not read as an article
        Rename it if it is an article.

      corpus/strike/page.mhtml warning not-read
        saved web pages are not read yet
        Save the article's text as a .txt or .md file beside it.

      corpus/strike/report.pdf warning not-read
        documents of this kind are not read
        Save the article's text as a .txt or .md file beside it.
      "
    `);
  });
});

describe('front matter', () => {
  it('that is no YAML', () => {
    expect(reportOf({ ...SOUND, 'strike/c.md': `---\ntitle: Strike: over\noutlet: "The Post\n---\n${HARBOUR_A}` })).toMatchInlineSnapshot(`
      "corpus/strike/c.md:2:8 error front-matter
        the front matter is not valid YAML: Nested mappings are not allowed in compact mappings
        Put values that contain a colon or begin with a mark between quotation marks, or take the front matter out.

      corpus/strike/c.md:3:18 error front-matter
        the front matter is not valid YAML: Missing closing "quote
        Put values that contain a colon or begin with a mark between quotation marks, or take the front matter out.
      "
    `);
  });
  it('that is YAML and no list of fields', () => {
    expect(reportOf({ ...SOUND, 'strike/c.md': `---\njust some words\n---\n${HARBOUR_A}` })).toMatchInlineSnapshot(`
      "corpus/strike/c.md:1:1 error front-matter
        the front matter is not a list of "name: value" lines
        Write one "name: value" a line, such as "outlet: The Daily Planet".
      "
    `);
  });
  it('with a field that is no text', () => {
    expect(reportOf({ ...SOUND, 'strike/c.md': `---\nurl: https://example.org\ntitle: [a, b]\n---\n${HARBOUR_A}` })).toMatchInlineSnapshot(`
      "corpus/strike/c.md:3:1 error front-matter
        "title" in the front matter: Invalid input: expected string, received array
        Give "title" a plain text value.
      "
    `);
  });
  it('that is never closed', () => {
    expect(reportOf({ ...SOUND, 'strike/c.md': `---\ntitle: Strike over\n\n${HARBOUR_A}` })).toMatchInlineSnapshot(`
      "corpus/strike/c.md:1:1 error front-matter
        the front matter is opened with "---" and never closed
        Add a line "---" after its last field.
      "
    `);
  });
  it('keeps its line with Windows line ends and a byte-order mark', () => {
    const text = `---\ntitle: fine\noutlet: a: b\n---\n${HARBOUR_A}`.replaceAll('\n', '\r\n');
    expect(reportOf({ ...SOUND, 'strike/c.md': `\uFEFF${text}` })).toContain('corpus/strike/c.md:3:');
  });
});

describe('topic.yaml', () => {
  it('that is no YAML', () => {
    expect(reportOf({ ...SOUND, 'strike/topic.yaml': 'title: The strike\naliases: [[a, b]\n' })).toMatchInlineSnapshot(`
      "corpus/strike/topic.yaml:3:1 error topic-settings
        this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
        Put values that contain a colon or begin with a mark between quotation marks.
      "
    `);
  });
  it('with values of the wrong form', () => {
    expect(reportOf({ ...SOUND, 'strike/topic.yaml': 'title: 2019\naliases: [Ellery]\ntime zone: Mars/Olympus\n' })).toMatchInlineSnapshot(`
      "corpus/strike/topic.yaml:1 error topic-settings
        "title" should be text and is a number
        Put it between quotation marks: "2019".

      corpus/strike/topic.yaml:2 error topic-settings
        "aliases", entry 1 should be a list and is text
        Write a list of lists of two names or more: "aliases: [[Colour, Color]]".
      "
    `);
  });
  it('with a zone that there is not and a field that there is not', () => {
    expect(reportOf({ ...SOUND, 'strike/topic.yaml': 'titel: The strike\ntime zone: Mars/Olympus\n' })).toMatchInlineSnapshot(`
      "corpus/strike/topic.yaml:1 warning topic-settings
        "titel" is no field of topic.yaml
        The fields are title, description, time zone, aliases.

      corpus/strike/topic.yaml:2 error topic-settings
        "Mars/Olympus" is no time zone
        Give the IANA name, such as "Europe/Paris" or "Asia/Jakarta".
      "
    `);
  });
});

it('tells all that is wrong in one go, file by file', () => {
  const report = reportOf({
    'strike/a.txt': '',
    'strike/b.md': '---\n: [\n---\nText.',
    'strike/b.txt': HARBOUR_B,
    'strike/topic.yaml': 'aliases: 3\n',
    'lonely/a.txt': HARBOUR_A,
    'loose.md': HARBOUR_A,
  });
  expect(report.match(/^\S.*$/gm)).toMatchInlineSnapshot(`
    [
      "corpus/lonely warning one-story",
      "corpus/loose.md:1 error outside-topic",
      "corpus/strike/a.txt:1:1 error empty-article",
      "corpus/strike/b.md:2:4 error front-matter",
      "corpus/strike/b.txt:1 error same-name",
      "corpus/strike/topic.yaml:1 error topic-settings",
    ]
  `);
});

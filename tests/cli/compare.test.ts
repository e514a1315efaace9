import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { comparisonFileSchema } from '../../src/schemas/comparison.ts';
import { folderOf, HARBOUR_A, HARBOUR_B } from '../corpus/folder.ts';
import { runCommand } from './run.ts';

const TOPIC = { 'a.txt': HARBOUR_A, 'b.txt': HARBOUR_B };
const inFolder = (name: string, files: Record<string, string>) => Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]));

describe('npm run compare -- FOLDER', () => {
  it('prints the comparisons of a topic', () => {
    const { code, out, err } = runCommand('compare.ts', [folderOf(TOPIC)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Dock workers in Port Ellery end strike');
    expect(out).toMatch(/^≠ conflict/m);
    expect(out).toMatch(/^2 stories, \d+ claims, \d+ comparisons: /m);
  });

  it('leaves colour out where it is not wanted and puts it in where it is', () => {
    const folder = folderOf(TOPIC);
    const plain = runCommand('compare.ts', [folder]).out;
    const coloured = runCommand('compare.ts', [folder], { NO_COLOR: '', FORCE_COLOR: '1' }).out;
    expect(stripVTControlCharacters(plain)).toBe(plain);
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it('prints one topic after the other of a folder of topics', () => {
    const { code, out } = runCommand('compare.ts', [folderOf({ ...inFolder('strike', TOPIC), ...inFolder('again', TOPIC) })]);
    expect(code).toBe(0);
    expect(out.match(/^(?:Again|Strike)$/gm)).toEqual(['Again', 'Strike']);
  });

  it('takes a folder with articles for a topic, whatever lies in the folders within', () => {
    const { code, out, err } = runCommand('compare.ts', [folderOf({ ...TOPIC, 'pictures/harbour.jpg': '' })]);
    expect(code).toBe(0);
    expect(out).toContain('2 stories');
    expect(err).toContain('folders within a topic are not read');
  });

  it('reads a topic of one story, and says that there is nothing to compare it with', () => {
    const { code, out, err } = runCommand('compare.ts', [folderOf({ 'a.txt': HARBOUR_A })]);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 story, /m);
    expect(err).toMatch(/warning one-story/);
  });
});

describe('--json', () => {
  it('writes one file for a topic, and nothing beside it', () => {
    const folder = folderOf({ ...inFolder('strike', TOPIC), 'out/': '' });
    const place = path.join(folder, 'out/deeper/strike.json');
    const { code, out } = runCommand('compare.ts', [path.join(folder, 'strike'), '--json', place]);
    expect({ code, out }).toEqual({ code: 0, out: `Written: ${place}\n` });
    expect(fs.readdirSync(path.join(folder, 'out/deeper'))).toEqual(['strike.json']);
    const file = comparisonFileSchema.parse(JSON.parse(fs.readFileSync(path.join(folder, 'out/deeper/strike.json'), 'utf8')));
    expect(file.topic.id).toBe('strike');
    expect(file.stories.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
  });

  it('leaves a file alone where a folder is asked for', () => {
    const folder = folderOf({ 'in/strike/a.txt': HARBOUR_A, 'in/strike/b.txt': HARBOUR_B, 'mine.json': '{}' });
    const place = path.join(folder, 'mine.json');
    const { code, err } = runCommand('compare.ts', [path.join(folder, 'in'), '--json', place]);
    expect({ code, err }).toEqual({ code: 1, err: `${place} is a file, and a folder of topics is compared. Name a folder for what comes of them.\n` });
  });

  it('writes TOPIC.json for each of a folder of topics, under the name that the folder has', () => {
    const folder = folderOf({ ...inFolder('in/The_Strike', TOPIC), ...inFolder('in/again', TOPIC) });
    const { code } = runCommand('compare.ts', [path.join(folder, 'in'), '--json', path.join(folder, 'out')]);
    expect(code).toBe(0);
    expect(fs.readdirSync(path.join(folder, 'out')).toSorted()).toEqual(['The_Strike.json', 'again.json']);
  });

  it('says so where it cannot write', () => {
    const folder = folderOf({ ...inFolder('strike', TOPIC), file: 'x' });
    for (const place of [folder, path.join(folder, 'file/strike.json')]) {
      const { code, err } = runCommand('compare.ts', [path.join(folder, 'strike'), '--json', place]);
      expect(code).toBe(1);
      expect(err).toContain('could not be written');
      expect(err).not.toContain('    at ');
    }
  });
});

describe('--explain', () => {
  it('prints the rules and the factors of the comparison that it names, and nothing of the others', () => {
    const folder = folderOf(TOPIC);
    const exported = path.join(folderOf({}), 'strike.json');
    runCommand('compare.ts', [folder, '--json', exported]);
    const { comparisons, claims } = comparisonFileSchema.parse(JSON.parse(fs.readFileSync(exported, 'utf8')));
    const conflict = comparisons.find(({ verdict }) => verdict === 'conflict')!;
    const { code, out } = runCommand('compare.ts', [folder, '--explain', conflict.id]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(`${conflict.title} · ${conflict.kind} · conflict`);
    for (const id of conflict.readings) expect(out).toContain(`rule ${claims.find((claim) => claim.id === id)!.rule}`);
    expect(out).toMatch(/A and B: \d\.\d\d/);
    expect(out).toMatch(/\d\.\d\d × \d\.\d\d {2}\S/);
  });

  it('says so where there is no such comparison', () => {
    expect(runCommand('compare.ts', [folderOf(TOPIC), '--explain', 'nothing'])).toEqual({
      code: 1,
      out: '',
      err: 'There is no comparison "nothing". Without --explain, the table shows each id behind its title.\n',
    });
  });
});

describe('what was typed wrongly', () => {
  it.each([
    [[], 'Give one folder.'],
    [['one', 'two'], 'Give one folder.'],
    [['/nowhere/at/all'], '/nowhere/at/all: there is no such folder.'],
    [['package.json'], 'package.json: this is a file and not a folder.'],
    [['corpus', '--jsno', 'x'], "Unknown option '--jsno'."],
    [['corpus', '--json'], "Option '--json <value>' argument missing"],
  ])('%j is answered with what is right', (args, message) => {
    const { code, out, err } = runCommand('compare.ts', args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain('npm run compare -- FOLDER [--json FILE] [--explain ID]');
  });

  it('is not asking for help', () => {
    const { code, out } = runCommand('compare.ts', ['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--explain ID');
  });
});

it('tells all problems at once and then compares nothing', () => {
  const folder = folderOf({ ...TOPIC, 'c.txt': '', 'd.md': '---\na: b: c\n---\nText.' });
  const out = path.join(folderOf({}), 'out.json');
  const ran = runCommand('compare.ts', [folder, '--json', out]);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('c.txt:1:1 error empty-article');
  expect(ran.err).toContain('d.md:2:4 error front-matter');
  expect(ran.err).toContain('2 errors. Nothing was compared.');
  expect(fs.existsSync(out)).toBe(false);
});

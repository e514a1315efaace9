import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LINKS_FILE, linksText, parseLinks } from '../../src/corpus/links.ts';
import type { Link } from '../../src/links/schema.ts';
import { folderOf, HARBOUR_A, HARBOUR_B } from '../corpus/folder.ts';
import { runCommand } from './run.ts';

const DAY_ONE = { SOURCE_DATE_EPOCH: '1709596800', CI: '' };
const DAY_TWO = { SOURCE_DATE_EPOCH: '1712275200', CI: '' };

/** Articles that an editor changes, and the commands that the editor runs. */
function newsroom() {
  const root = folderOf({ 'corpus/strike/a.txt': HARBOUR_A, 'corpus/strike/b.txt': HARBOUR_B });
  const topic = path.join(root, 'corpus/strike');
  const env = { CORPUS: path.join(root, 'corpus'), OUT_DIR: path.join(root, 'dist') };
  const file = path.join(topic, LINKS_FILE);
  return {
    topic,
    file,
    run: (command: string, args: string[], more: NodeJS.ProcessEnv) => runCommand(command, args, { ...env, ...more }),
    links: () => parseLinks(fs.readFileSync(file, 'utf8'), file).links,
    page: (id: string) => fs.readFileSync(path.join(root, 'dist/strike/claims', id, 'index.html'), 'utf8'),
  };
}

describe('where changes are checked (CI)', () => {
  it('addresses that are not committed stop the build, and --update-links writes them', () => {
    const { run, file } = newsroom();
    const refused = run('build.ts', ['--quiet'], { ...DAY_ONE, CI: 'true' });
    expect(refused.code).toBe(1);
    // What the ids are is for the titles to say.
    expect(refused.err.replace(/^.*(?=corpus\/strike)/m, '').replace(/\([^)]*\)/, '(…)')).toMatchInlineSnapshot(`
      "corpus/strike/links.yaml error links-not-committed
        2 addresses (…) are new
        Run "npm run links" where you edit the articles and commit the file; or build with --update-links where it may be written here.

      The permanent addresses are not as they are committed. The site was not built.
      "
    `);
    expect(fs.existsSync(file)).toBe(false);
    expect(run('build.ts', ['--quiet', '--update-links'], { ...DAY_ONE, CI: 'true' }).code).toBe(0);
    const written = fs.readFileSync(file, 'utf8');
    expect(run('build.ts', ['--quiet'], { ...DAY_TWO, CI: 'true' })).toMatchObject({ code: 0, err: '' });
    expect(fs.readFileSync(file, 'utf8')).toBe(written);
  });
});

describe('a switch that a command does not know', () => {
  it('ends it before anything is read or written', () => {
    const { run, file } = newsroom();
    expect(run('build.ts', ['--update-link'], DAY_ONE)).toMatchObject({
      code: 1,
      out: '',
      err: 'This command was given "--update-link". It knows --quiet, --update-links, --keep-links.\n',
    });
    expect(run('links.ts', ['--help'], DAY_ONE)).toMatchObject({ code: 1, err: 'This command was given "--help". It takes no options.\n' });
    expect(fs.existsSync(file)).toBe(false);
  });
});

describe('an editor at work', () => {
  const { topic, file, run, links, page } = newsroom();
  let toll = '';
  let day = '';

  beforeAll(() => {
    run('links.ts', [], DAY_ONE);
    const [one, other] = Object.entries(links()).toSorted(([, a], [, b]) => (a.kind < b.kind ? -1 : 1));
    [day, toll] = [one![0], other![0]];
  });

  it('links gives every comparison an id and, run again, changes nothing', () => {
    expect(
      Object.values(links())
        .map(({ kind, published }) => `${kind} ${published}`)
        .toSorted(),
    ).toEqual(['date 2024-03-05', 'quantity 2024-03-05']);
    expect(run('links.ts', [], DAY_TWO).out).toBe('All links are as they were.\n');
  });

  it('a new story, a new name and an edited sentence keep the ids', () => {
    fs.renameSync(path.join(topic, 'a.txt'), path.join(topic, 'z-first-report.txt'));
    fs.writeFileSync(path.join(topic, 'b.txt'), HARBOUR_B.replace('The union said', 'On Tuesday the union said'));
    fs.writeFileSync(path.join(topic, 'c.txt'), HARBOUR_B.replace('355', '360').replace('The strike', 'The long strike'));
    expect(run('build.ts', ['--quiet'], DAY_TWO)).toMatchObject({ code: 0 });
    expect(links()[toll]).toMatchObject({ kind: 'quantity', published: '2024-03-05', changed: '2024-04-05' });
    expect(links()[day]!.gone).toBeUndefined();
    expect(links()[toll]!.readings.map(({ story }) => story)).toEqual(['b', 'c', 'z-first-report']);
    expect(page(toll)).toContain('360');
  });

  it('an address whose readings went elsewhere leads there, or gives the choice', () => {
    const former = (now: string[]): Link => ({ ...links()[toll]!, title: 'Once compared', gone: '2024-03-06', now });
    const all = { ...links(), merged: former([toll]), parted: former([toll, day]), later: former(['merged']) };
    fs.writeFileSync(file, linksText(all));
    expect(run('build.ts', ['--quiet'], DAY_TWO)).toMatchObject({ code: 0 });
    for (const id of ['merged', 'later']) expect(page(id)).toContain(`<meta http-equiv="refresh" content="0; url=/strike/claims/${toll}/">`);
    expect(page('parted')).not.toContain('http-equiv="refresh"');
    for (const id of [toll, day]) expect(page('parted')).toContain(`href="/strike/claims/${id}/"`);
  });

  it('a comparison that is gone keeps a page that says what it was', () => {
    fs.rmSync(path.join(topic, 'c.txt'));
    for (const name of ['b.txt', 'z-first-report.txt']) {
      const article = path.join(topic, name);
      fs.writeFileSync(article, fs.readFileSync(article, 'utf8').replace(/[^.]*people took part in the walkout\.\n/, ''));
    }
    expect(run('build.ts', ['--quiet'], DAY_TWO)).toMatchObject({ code: 0 });
    expect(links()[toll]).toMatchObject({ gone: '2024-04-05' });
    expect(page(toll)).toContain('No longer made');
    expect(page(toll)).toContain('360 people took part in the walkout');
    expect(page(toll)).toContain('<meta name="robots" content="noindex">');
  });
});

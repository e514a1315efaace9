import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.ts';
import { AT_ROOT, BELOW, type BuiltSite } from './site.ts';

const NGINX = process.env['NGINX_PATH'] ?? '';
/** The configuration as the documentation gives it. */
const DOCUMENTED = /```nginx\n([\s\S]*?)```/.exec(fs.readFileSync(path.join(ROOT, 'docs/deploy.md'), 'utf8'))![1]!;

interface Server {
  process: ChildProcess;
  folder: string;
  origin: string;
}

/** Serves a site from a folder of its own, on a free port; everything else is as documented. */
async function serve({ folder: built, base }: BuiltSite): Promise<Server> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'variorum-nginx-'));
  const root = path.join(folder, 'www');
  const site = path.join(root, base);
  fs.cpSync(built, site, { recursive: true });
  fs.writeFileSync(path.join(site, 'table.csv'), 'a,b\n');
  fs.writeFileSync(path.join(site, 'data.jsonld'), '{}');
  fs.mkdirSync(path.join(site, 'strike/claims/length/embed'), { recursive: true });
  fs.writeFileSync(path.join(site, 'strike/claims/length/embed/index.html'), '<!doctype html><title>Framed</title>');
  const port = await freePort();
  const changed = DOCUMENTED.replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/variorum;', `root ${root};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}404.html;`);
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
  fs.writeFileSync(
    path.join(folder, 'nginx.conf'),
    // As root it would work as somebody else, who may not read what is ours.
    `${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; daemon off; pid ${folder}/pid; events {}
     http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${scratch}\n${changed}\n}`,
  );
  const child = spawn(NGINX, ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')], { stdio: 'inherit' });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin);
  return { process: child, folder, origin };
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const listener = createServer().listen(0, '127.0.0.1', () => {
      const { port } = listener.address() as AddressInfo;
      listener.close(() => done(port));
    });
  });

async function answering(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nginx does not answer.');
}

describe.skipIf(!NGINX).each([
  ['at the root of a host', AT_ROOT],
  ['below /a/b/', BELOW],
])('nginx, set up as documented, with the site %s', (_, site) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve(site);
  });
  afterAll(async () => {
    if (!server) return;
    const ended = new Promise((done) => server.process.once('exit', done));
    server.process.kill('SIGTERM');
    await ended;
    fs.rmSync(server.folder, { recursive: true, force: true });
  });
  const get = (address: string) => fetch(server.origin + site.base + address, { redirect: 'manual' });
  const topic = (): string => fs.readdirSync(site.folder).find((name) => fs.existsSync(path.join(site.folder, name, 'comparison.json')))!;

  it('gives the page of a folder, not to be framed by others, and asked for anew', async () => {
    for (const address of ['', 'about/', `${topic()}/`, `${topic()}/claims/`]) {
      const { status, headers } = await get(address);
      expect([address, status, headers.get('content-type')]).toEqual([address, 200, 'text/html; charset=utf-8']);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    }
  });

  it('lets others frame what is made to be framed', async () => {
    const { status, headers } = await get('strike/claims/length/embed/');
    expect([status, headers.get('content-security-policy')]).toEqual([200, null]);
  });

  it('leads from a folder without its slash to the one with it', async () => {
    const { status, headers } = await get('about?from=here');
    expect([status, headers.get('location')]).toEqual([301, `${site.base}about/?from=here`]);
  });

  it('answers with the page for what is not there, and its status', async () => {
    for (const address of ['nothing/', 'nothing', `${topic()}/claims/nothing/deeper/`, 'nothing.csv', '_headers']) {
      const answer = await get(address);
      expect([address, answer.status]).toEqual([address, 404]);
      expect(await answer.text()).toContain('No reading here');
    }
  });

  it('has files kept whose names change with them', async () => {
    const name = fs.readdirSync(path.join(site.folder, '_astro')).find((file) => file.endsWith('.css'))!;
    const { status, headers } = await get(`_astro/${name}`);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it.each([
    ['table.csv', 'text/csv; charset=utf-8'],
    ['data.jsonld', 'application/ld+json; charset=utf-8'],
    ['search/index.json', 'application/json; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['favicon.svg', 'image/svg+xml'],
    ['card.png', 'image/png'],
    ...(site.host ? [['sitemap-index.xml', 'text/xml; charset=utf-8']] : []),
  ])('says what %s is', async (name, type) => {
    const { status, headers } = await get(name!);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
  });
});

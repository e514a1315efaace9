import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteHandler } from '../../src/cli/siteHandler.ts';
import { folderOf } from '../corpus/folder.ts';

const root = folderOf({
  'secret.txt': 'secret',
  'site/index.html': 'home',
  'site/404.html': 'nothing here',
  'site/topic/index.html': 'topic',
  'site/topic/comparison.json': '{}',
  'site/empty/': '',
  'site/caf\u00e9/index.html': 'coffee',
});
const servers = { '/': serve('/'), '/base/': serve('/base/') };
afterAll(async () => {
  for (const server of Object.values(servers)) (await server).close();
});

async function serve(base: string) {
  const server = createServer(siteHandler(path.join(root, 'site'), base));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** The address as it stands, not tidied as fetch would do. */
async function get(
  address: string,
  base: keyof typeof servers = '/',
): Promise<{ status: number | undefined; type: string | undefined; to: string | undefined; body: string }> {
  const { port } = (await servers[base]).address() as AddressInfo;
  return new Promise((done, fail) => {
    request({ port, host: '127.0.0.1', path: address }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode, type: response.headers['content-type'], to: response.headers.location, body }));
    })
      .on('error', fail)
      .end();
  });
}

describe('the server', () => {
  it('gives the index of a folder', async () => {
    expect(await get('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: 'home' });
    expect(await get('/topic/?kind=date#x')).toMatchObject({ status: 200, body: 'topic' });
  });
  it('leads from a folder without its slash to the one with it, the query kept', async () => {
    expect(await get('/topic')).toMatchObject({ status: 301, to: '/topic/' });
    expect(await get('/topic?kind=date')).toMatchObject({ status: 301, to: '/topic/?kind=date' });
  });
  it('gives files with their type', async () => {
    expect(await get('/topic/comparison.json')).toMatchObject({ status: 200, type: 'application/json; charset=utf-8', body: '{}' });
  });
  it('packs text for those who can unpack it, and for them alone', async () => {
    const { port } = (await servers['/']).address() as AddressInfo;
    const packed = await fetch(`http://127.0.0.1:${port}/topic/`, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe('topic');
    const plain = await fetch(`http://127.0.0.1:${port}/topic/`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });
  it('reads escaped addresses', async () => {
    expect(await get('/caf%C3%A9/')).toMatchObject({ status: 200, body: 'coffee' });
  });
  it.each(['/nothing/', '/topic/nothing.html', '/empty/', '/%', '/%E0%A4%A', '/%00'])('answers %s with the page for what is not there', async (address) => {
    expect(await get(address)).toMatchObject({ status: 404, type: 'text/html; charset=utf-8', body: 'nothing here' });
  });
  it.each(['/../secret.txt', '/..%2Fsecret.txt', '/%2e%2e/secret.txt', '/topic/..%2f..%2fsecret.txt', '/..%5Csecret.txt', '//secret.txt'])(
    'never leaves the site: %s',
    async (address) => {
      const { status, body } = await get(address);
      expect(status).not.toBe(200);
      expect(body).not.toContain('secret');
    },
  );
});

describe('the server of a site under a path', () => {
  it('serves below it', async () => {
    expect(await get('/base/', '/base/')).toMatchObject({ status: 200, body: 'home' });
    expect(await get('/base/topic', '/base/')).toMatchObject({ status: 301, to: '/base/topic/' });
    expect(await get('/base/nothing/', '/base/')).toMatchObject({ status: 404 });
  });
  it('leads there from elsewhere', async () => {
    expect(await get('/', '/base/')).toMatchObject({ status: 302, to: '/base/' });
    expect(await get('/base', '/base/')).toMatchObject({ status: 302, to: '/base/' });
  });
});

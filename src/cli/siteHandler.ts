import fs from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** What shrinks when it is packed; images and fonts are packed already. */
const PACKABLE = /^(?:text\/|application\/|image\/svg)/;

/** Answers as a static host does: a folder gives its index.html, what is not there gives 404.html. */
export const siteHandler =
  (root: string, base: string): RequestListener =>
  (request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    const query = (request.url ?? '').slice(pathname.length);
    if (!pathname.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    const file = fileFor(root, pathname.slice(base.length));
    if (file === 'redirect') {
      response.writeHead(301, { location: `${pathname.replace(/^\/+/, '/')}/${query}` }).end();
      return;
    }
    const shown = file ?? path.join(root, '404.html');
    if (!fs.existsSync(shown)) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    const type = TYPES[path.extname(shown)] ?? 'application/octet-stream';
    const packed = PACKABLE.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(file ? 200 : 404, {
      'content-type': type,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      ...(packed && { 'content-encoding': 'gzip' }),
    });
    // A reader who leaves before the end is no fault of the server.
    const done = (): void => {};
    if (packed) pipeline(fs.createReadStream(shown), createGzip(), response, done);
    else pipeline(fs.createReadStream(shown), response, done);
  };

/** The file at an address; "redirect" for a folder without its slash; null where nothing is, or outside the site. */
function fileFor(root: string, address: string): string | null | 'redirect' {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  // Slashes at the head would make it the path of a file anywhere on this machine.
  const place = path.join(root, decoded).replace(/[\\/]+$/, '');
  if (place !== root && !place.startsWith(root + path.sep)) return null;
  const found = fs.statSync(place, { throwIfNoEntry: false });
  if (found?.isFile()) return place;
  if (!found?.isDirectory()) return null;
  if (address !== '' && !address.endsWith('/')) return 'redirect';
  const index = path.join(place, 'index.html');
  return fs.existsSync(index) ? index : null;
}

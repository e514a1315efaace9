import fs from 'node:fs';
import path from 'node:path';

/**
 * True for a built page that search engines are to know: one that does not ask them to pass it over and does not name another
 * as the one to be found. Asked of the finished page, so that what the pages say and what the sitemap says is one.
 */
export function isIndexed(html: string, address: string): boolean {
  if (/<meta name="robots" content="[^"]*noindex/.test(html)) return false;
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return canonical === undefined || canonical === address;
}

/** The same by the address of the page, with the folder that the site was built into and the one that it is served below. */
export const isIndexedIn =
  (folder: string, base: string) =>
  (address: string): boolean => {
    const place = decodeURIComponent(new URL(address).pathname).slice(base.length);
    return isIndexed(fs.readFileSync(path.join(folder, place, 'index.html'), 'utf8'), address);
  };

import fs from 'node:fs';
import path from 'node:path';
import { AT_ROOT, type BuiltSite, SITE } from './site.ts';

export interface BuiltPage {
  /** Address below the site's root: "/search/". */
  address: string;
  html: string;
  /** Addresses of the site that it links to, with their fragments. */
  links: string[];
  /** Links to the host that do not lead below the site's root. */
  strays: string[];
}

/** The file at an address below the site's root. */
export const fileAt = (address: string, { folder }: BuiltSite): string =>
  path.join(folder, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');

/** Every page that can be reached from the overview by links, and the page for what is not there. */
export function crawl(site: BuiltSite = AT_ROOT): Map<string, BuiltPage> {
  const pages = new Map<string, BuiltPage>();
  const waiting = ['/', '/404.html'];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (pages.has(address) || !fs.existsSync(fileAt(address, site))) continue;
    const page = readPage(address, site);
    pages.set(address, page);
    waiting.push(...page.links.map((link) => link.split('#', 1)[0]!).filter((link) => link.endsWith('/')));
  }
  return pages;
}

/** Every page that was built, whether a link leads to it or not. */
export const builtPages = (site: BuiltSite): BuiltPage[] =>
  filesOf(site, '.html')
    .map((name) => readPage(`/${name}`.replace(/\/index\.html$/, '/'), site))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));

/** Names of the files with an ending, below the site's folder, with forward slashes. */
export const filesOf = ({ folder }: BuiltSite, ...endings: string[]): string[] =>
  fs
    .readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll(path.sep, '/'))
    .filter((name) => endings.some((ending) => name.endsWith(ending)));

function readPage(address: string, site: BuiltSite): BuiltPage {
  const html = fs.readFileSync(fileAt(address, site), 'utf8');
  const linked = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, link]) => link!);
  const { inside, strays } = sorted(linked, address, site);
  return { address, html, links: inside, strays };
}

/** Addresses of this host, parted into those below the site's root, as they stand there, and others. */
export function sorted(written: readonly string[], address: string, { base }: BuiltSite): { inside: string[]; strays: string[] } {
  const own = written
    .map((link) => new URL(link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), `http://site${base.slice(0, -1)}${encodeURI(decodeURI(address))}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname, hash }) => pathname + hash);
  return {
    inside: own.filter((link) => link.startsWith(base)).map((link) => link.slice(base.length - 1)),
    strays: own.filter((link) => !link.startsWith(base)),
  };
}

/** What kind of page it is: its address with the names of topics, stories and comparisons left out. */
export function typeOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  if (!fs.existsSync(path.join(SITE, first, 'comparison.json')) || !first) return address;
  return `/topic/${rest.map((part, i) => (i === 0 ? part : '*')).join('/')}`;
}

/** The shortest and the longest page of each type: what holds for both holds, most likely, for those between. */
export function examples(pages: Iterable<BuiltPage>): string[] {
  const byType = Map.groupBy(
    [...pages].toSorted((a, b) => a.html.length - b.html.length),
    ({ address }) => typeOf(address),
  );
  return [...byType.values()].flatMap((group) => [...new Set([group[0]!.address, group.at(-1)!.address])]).toSorted();
}

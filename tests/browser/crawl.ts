import fs from 'node:fs';
import path from 'node:path';
import { SITE } from './site.ts';

export interface BuiltPage {
  /** Address below the site's root: "/search/". */
  address: string;
  html: string;
  /** Addresses of the site that it links to, with their fragments. */
  links: string[];
}

const fileOf = (address: string): string => path.join(SITE, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');

/** Every page that can be reached from the overview by links, and the page for what is not there. */
export function crawl(): Map<string, BuiltPage> {
  const pages = new Map<string, BuiltPage>();
  const waiting = ['/', '/404.html'];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (pages.has(address) || !fs.existsSync(fileOf(address))) continue;
    const page = readPage(address);
    pages.set(address, page);
    waiting.push(...page.links.map((link) => link.split('#', 1)[0]!).filter((link) => link.endsWith('/')));
  }
  return pages;
}

function readPage(address: string): BuiltPage {
  const html = fs.readFileSync(fileOf(address), 'utf8');
  const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, link]) => new URL(link!.replaceAll('&amp;', '&'), `http://site${address}`));
  return { address, html, links: links.filter(({ host }) => host === 'site').map(({ pathname, hash }) => pathname + hash) };
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

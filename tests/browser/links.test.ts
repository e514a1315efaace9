import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, crawl, typeOf } from './crawl.ts';
import { SITE } from './site.ts';

let pages: Map<string, BuiltPage>;
beforeAll(() => {
  if (!SITE) throw new Error('The tests of the built site need it. Run them with: npm test -- tests/browser');
  pages = crawl();
});

const every = (check: (page: BuiltPage) => string[]): string[] =>
  [...pages.values()].flatMap((page) => check(page).map((found) => `${page.address}: ${found}`));
const exists = (address: string): boolean => {
  const place = path.join(SITE, decodeURIComponent(address));
  return fs.existsSync(address.endsWith('/') ? path.join(place, 'index.html') : place);
};

describe('every page of the built site', () => {
  it('of every type can be reached from the overview', () => {
    const types = new Set([...pages.keys()].map(typeOf));
    for (const type of ['/', '/search/', '/about/', '/topic/stories/*', '/topic/claims', '/topic/claims/*', '/topic/compare/*/*', '/topic/timeline'])
      expect([...types]).toContain(type);
  });

  it('that was built can be reached', () => {
    const built = fs
      .readdirSync(SITE, { recursive: true })
      .map((name) => `/${String(name).replaceAll(path.sep, '/')}`)
      .filter((name) => name.endsWith('/index.html'))
      .map((name) => name.slice(0, -'index.html'.length));
    expect(built.filter((address) => !pages.has(encodeURI(address)) && !pages.has(address))).toEqual([]);
  });

  it('links only to what is there', () => {
    expect(every(({ links }) => links.map((link) => link.split('#', 1)[0]!).filter((link) => !exists(link)))).toEqual([]);
  });

  it('links only to places in a page that are there', () => {
    const ids = new Map([...pages].map(([address, { html }]) => [address, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!))]));
    const broken = (link: string): boolean => {
      const [address, fragment] = link.split('#') as [string, string?];
      // Fragments such as "#verdict-reworded" are read by a script; it tells them by their form.
      return Boolean(fragment && !/^(?:verdict|kind|story)-/.test(fragment) && ids.has(address) && !ids.get(address)!.has(decodeURIComponent(fragment)));
    };
    expect(every(({ links }) => links.filter(broken))).toEqual([]);
  });

  it('has no id twice', () => {
    const doubled = ({ html }: BuiltPage): string[] => {
      const ids = [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
      return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
    };
    expect(every(doubled)).toEqual([]);
  });

  it('has a title of its own, a description, a language and one first heading', () => {
    expect(
      every(({ html }) => [
        ...(/<html[^>]* lang="[a-z-]+"/i.test(html) ? [] : ['no language']),
        ...(/<title>[^<]+<\/title>/.test(html) ? [] : ['no title']),
        ...((html.match(/<h1\b/g) ?? []).length === 1 ? [] : ['not one h1']),
      ]),
    ).toEqual([]);
    const titles = Map.groupBy(
      [...pages.values()].filter(({ html }) => !/rel="canonical"/.test(html)),
      ({ html }) => /<title>([^<]*)/.exec(html)?.[1],
    );
    const twins = [...titles.values()].map((group) => group.map(({ address }) => address)).filter((group) => group.length > 1);
    // With one topic the front page is its overview.
    expect(twins.filter((group) => !group.includes('/'))).toEqual([]);
  });

  it('names no file but its own', () => {
    expect(
      every(({ html }) => [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\s(?:src|href)="(https?:)?\/\/[^"]*"/g)].map(([tag]) => tag)),
    ).toEqual([]);
  });
});

describe('the weight of a page', () => {
  const zipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
  const fileSizes = new Map<string, number>();
  const sizeOf = (address: string): number => {
    if (!fileSizes.has(address)) fileSizes.set(address, zipped(fs.readFileSync(path.join(SITE, decodeURIComponent(address)))));
    return fileSizes.get(address)!;
  };
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  const addresses = (html: string, pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].map(([, address]) => address!).filter((address) => address.startsWith('/'));

  it('is at most 15 kB of JavaScript, compressed, on any page but search', () => {
    const scripts = ({ html }: BuiltPage): number => {
      const named = addresses(html, /<script\b[^>]*?\ssrc="([^"]*)"/g);
      const inline = [...html.matchAll(/<script\b(?![^>]*\ssrc=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code!);
      return sum(withImports(named).map(sizeOf)) + (inline.length ? zipped(inline.join('\n')) : 0);
    };
    expect(every((page) => (page.address !== '/search/' && scripts(page) > 15_000 ? [`${scripts(page)} bytes`] : []))).toEqual([]);
  });

  it('is at most 60 kB of HTML and CSS, compressed', () => {
    const weight = ({ html }: BuiltPage): number => zipped(html) + sum(addresses(html, /<link\b[^>]*?rel="stylesheet"[^>]*?\shref="([^"]*)"/g).map(sizeOf));
    expect(every((page) => (weight(page) > 60_000 ? [`${weight(page)} bytes`] : []))).toEqual([]);
  });

  /** Scripts and what they import at once; what is imported when wanted does not count. */
  function withImports(named: readonly string[]): string[] {
    const all = new Set<string>();
    const waiting = [...named];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (all.has(address)) continue;
      all.add(address);
      const code = fs.readFileSync(path.join(SITE, address), 'utf8');
      for (const [, name] of code.matchAll(/\b(?:import|from)\s*"([^"]+\.js)"/g)) waiting.push(path.posix.join(path.posix.dirname(address), name!));
    }
    return [...all];
  }
});

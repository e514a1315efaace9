import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isIndexed } from '../../src/hosting/indexed.ts';
import { type BuiltPage, builtPages, crawl, fileAt, filesOf, sorted, typeOf } from './crawl.ts';
import { AT_ROOT, BELOW, type BuiltSite, SITE } from './site.ts';

/** What is wrong with a page, each with the page it is wrong with. */
const inEvery = (pages: Iterable<BuiltPage>, check: (page: BuiltPage) => string[]): string[] =>
  [...pages].flatMap((page) => check(page).map((found) => `${page.address}: ${found}`));
const valuesOf = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value]) => value!);

const SITES: [string, BuiltSite][] = [
  ['at the root of a host', AT_ROOT],
  ['below /a/b/', BELOW],
];

describe.each(SITES)('every page of the site built %s', (_, site) => {
  let pages: Map<string, BuiltPage>;
  let built: BuiltPage[];
  beforeAll(() => {
    if (!site.folder) throw new Error('The tests of the built site need it. Run them with: npm test -- tests/browser');
    pages = crawl(site);
    built = builtPages(site);
  });
  const every = (check: (page: BuiltPage) => string[]): string[] => inEvery(built, check);
  const exists = (address: string): boolean => fs.existsSync(fileAt(address, site)) && fs.statSync(fileAt(address, site)).isFile();
  /** The page's address on the host, as canonical links and previews have it. */
  const fullAddress = (address: string): string => `${site.host}${site.base.slice(0, -1)}${encodeURI(address)}`;

  it('of every type can be reached from the overview', () => {
    const types = new Set([...pages.keys()].map(typeOf));
    for (const type of ['/', '/search/', '/about/', '/topic/stories/*', '/topic/claims', '/topic/claims/*', '/topic/compare/*/*', '/topic/timeline'])
      expect([...types]).toContain(type);
  });

  it('that was built can be reached, but for those that ask to be passed over', () => {
    const hidden = built.filter(({ address }) => !pages.has(encodeURI(address)) && !pages.has(address));
    expect(hidden.filter(({ html }) => !/<meta name="robots" content="noindex/.test(html)).map(({ address }) => address)).toEqual([]);
  });

  it('links only to what is there', () => {
    expect(every(({ links, strays }) => [...links.map((link) => link.split('#', 1)[0]!).filter((link) => !exists(link)), ...strays])).toEqual([]);
  });

  it('loads only what is there', () => {
    const loaded = /<(?:script|link|img|iframe|source|use|image|form)\b[^>]*?\s(?:src|href|action)="(?!#)([^"]*)"/g;
    const missing = ({ address, html }: BuiltPage): string[] => {
      const { inside, strays } = sorted(valuesOf(html, loaded), address, site);
      return [...inside.map((link) => link.split('#', 1)[0]!).filter((link) => !exists(link)), ...strays];
    };
    expect(every(missing)).toEqual([]);
  });

  it('has style sheets that load only what is there', () => {
    const missing = filesOf(site, '.css').flatMap((name) => {
      const { inside, strays } = sorted(valuesOf(fs.readFileSync(path.join(site.folder, name), 'utf8'), /url\(["']?([^"')]+)/g), `/${name}`, site);
      return [...inside.filter((link) => !exists(link)), ...strays];
    });
    expect(missing).toEqual([]);
  });

  it('links only to places in a page that are there', () => {
    const ids = new Map(built.map(({ address, html }) => [address, new Set(valuesOf(html, /\sid="([^"]*)"/g))]));
    const broken = (link: string): boolean => {
      const [address, fragment] = link.split('#') as [string, string?];
      // Fragments such as "#verdict-reworded" are read by a script; it tells them by their form.
      return Boolean(
        fragment &&
          !/^(?:verdict|kind|story)-/.test(fragment) &&
          ids.has(decodeURI(address)) &&
          !ids.get(decodeURI(address))!.has(decodeURIComponent(fragment)),
      );
    };
    expect(every(({ links }) => links.filter(broken))).toEqual([]);
  });

  it('has no id twice', () => {
    const doubled = ({ html }: BuiltPage): string[] => {
      const ids = valuesOf(html.replace(/<script[\s\S]*?<\/script>/g, ''), /\sid="([^"]*)"/g);
      return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
    };
    expect(every(doubled)).toEqual([]);
  });

  it('has a title of its own, a language and one first heading', () => {
    expect(
      every(({ html }) => [
        ...(/<html[^>]* lang="[a-z-]+"/i.test(html) ? [] : ['no language']),
        ...(/<title>[^<]+<\/title>/.test(html) ? [] : ['no title']),
        ...((html.match(/<h1\b/g) ?? []).length === 1 ? [] : ['not one h1']),
      ]),
    ).toEqual([]);
    const titles = Map.groupBy(
      built.filter(({ html, address }) => isIndexed(html, fullAddress(address))),
      ({ html }) => /<title>([^<]*)/.exec(html)?.[1],
    );
    const twins = [...titles.values()].map((group) => group.map(({ address }) => address)).filter((group) => group.length > 1);
    // With one topic the front page is its overview.
    expect(twins.filter((group) => !group.includes('/'))).toEqual([]);
  });

  it('names no file but its own', () => {
    const strangers = /<(?:script|link|img|iframe|source)\b[^>]*?\s(?:src|href)="((?:https?:)?\/\/[^"]*)"/g;
    expect(every(({ html }) => valuesOf(html, strangers).filter((found) => !site.host || !found.startsWith(site.host)))).toEqual([]);
  });

  it('holds no address of the machine that built it', () => {
    const texts = filesOf(site, '.html', '.json', '.jsonld', '.xml', '.txt', '.css', '.js', '.csv', '_headers');
    const own = [/https?:\/\/(?:localhost|127\.0\.0\.1)/, new RegExp(`${process.cwd().replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\b`)];
    expect(texts.filter((name) => own.some((address) => address.test(fs.readFileSync(path.join(site.folder, name), 'utf8'))))).toEqual([]);
  });

  it('is shut to all that is not of the site, by hashes, and says nothing of its looks where none can have one', () => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/;
    expect(
      every(({ html }) => {
        const stated = policy.exec(html)?.[1] ?? '';
        return [
          ...(stated.includes("default-src 'none'") && /script-src 'self' 'sha256-/.test(stated) && /style-src 'self'/.test(stated) ? [] : ['no policy']),
          ...(/unsafe-|\*|https?:/.test(stated) ? [stated] : []),
          ...(html.replace(/<script[\s\S]*?<\/script>/g, '').match(/<[a-z][^>]*?\s(?:style|on[a-z]+)="[^"]*"/g) ?? []),
        ];
      }),
    ).toEqual([]);
  });

  it('names itself to search engines and previews, in full, where the host is known', () => {
    const named = ({ address, html }: BuiltPage): string[] => {
      const canonical = valuesOf(html, /<link rel="canonical" href="([^"]*)"/g);
      const shown = valuesOf(html, /<meta property="og:url" content="([^"]*)"/g);
      // A frame for pages of others is passed over for the page that it shows.
      const framed = address.endsWith('/embed/') ? [fullAddress(address.replace(/embed\/$/, ''))] : [];
      if (!site.host || /content="noindex/.test(html))
        return [...canonical, ...shown].join() === (site.host ? framed : []).join() ? [] : [...canonical, ...shown];
      const expected = address === '/' && canonical[0] !== fullAddress('/') ? [fullAddress(address) + topicOf(canonical[0]!)] : [fullAddress(address)];
      return [...new Set([...canonical, ...shown])].join() === expected.join() && canonical.length === 1 && shown.length === 1
        ? []
        : [...canonical, ...shown, ...expected];
    };
    /** With one topic the front page repeats its overview, and names that. */
    const topicOf = (canonical: string): string => `${canonical.split('/').at(-2)!}/`;
    expect(every(named)).toEqual([]);
  });
});

describe('a comparison that is no longer made', () => {
  it('keeps a page that search engines pass over', () => {
    const former = builtPages(BELOW).filter(({ html }) => html.includes('class="former"'));
    expect(former.length).toBeGreaterThan(0);
    expect(inEvery(former, ({ html }) => (/content="noindex/.test(html) && !/rel="canonical"/.test(html) ? [] : ['to be found']))).toEqual([]);
  });
});

describe('the preview of a page', () => {
  const property = (html: string, name: string): string | undefined => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

  it('is a picture that is there, of the size that is stated, and told in words', () => {
    const root = BELOW.host + BELOW.base;
    // An embed is part of another page, which has a preview of its own.
    const shared = builtPages(BELOW).filter(({ address }) => !address.endsWith('/embed/'));
    expect(
      inEvery(shared, ({ html }) => {
        const picture = property(html, 'og:image') ?? '';
        const file = path.join(BELOW.folder, decodeURI(picture.slice(root.length)));
        if (!picture.startsWith(root) || !fs.existsSync(file)) return [`no picture: ${picture}`];
        const png = fs.readFileSync(file);
        const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
        return [
          ...([property(html, 'og:image:width'), property(html, 'og:image:height')].join() === size.join() ? [] : ['another size']),
          ...(property(html, 'og:image:alt') && property(html, 'twitter:card') === 'summary_large_image' ? [] : ['not told in words']),
        ];
      }),
    ).toEqual([]);
  });

  it('is one of its own for each comparison', () => {
    const own = [...crawl(BELOW).values()]
      .filter(({ address, html }) => typeOf(address) === '/topic/claims/*' && !/content="noindex/.test(html))
      .map(({ address, html }) => [`${BELOW.host}${BELOW.base.slice(0, -1)}${address}card.png`, property(html, 'og:image')]);
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(([expected, found]) => expected !== found)).toEqual([]);
  });
});

describe('what search engines are told', () => {
  const text = (name: string, { folder }: BuiltSite): string => fs.readFileSync(path.join(folder, name), 'utf8');

  it('lists every page that is to be found, once, where the host is known', () => {
    const root = BELOW.host + BELOW.base;
    expect(valuesOf(text('sitemap-index.xml', BELOW), /<loc>([^<]*)/g)).toEqual([`${root}sitemap-0.xml`]);
    const expected = builtPages(BELOW)
      .map(({ address, html }) => ({ html, full: root.slice(0, -1) + encodeURI(address) }))
      .filter(({ html, full }) => isIndexed(html, full));
    expect(valuesOf(text('sitemap-0.xml', BELOW), /<loc>([^<]*)/g).toSorted()).toEqual(expected.map(({ full }) => full).toSorted());
    expect(text('robots.txt', BELOW)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap-index.xml\n`);
  });

  it('lists none where it is not', () => {
    expect(filesOf(AT_ROOT, '.xml').filter((name) => name.startsWith('sitemap'))).toEqual([]);
    expect(text('robots.txt', AT_ROOT)).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the weight of a page', () => {
  const every = (check: (page: BuiltPage) => string[]): string[] => inEvery(crawl().values(), check);
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

import { describe, expect, it } from 'vitest';
import { readPlacement } from '../../src/hosting/placement.ts';

describe('where the site will stand', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['news', '/news/'],
    ['/news', '/news/'],
    ['news/', '/news/'],
    ['  /a/b/ ', '/a/b/'],
    ['//a//b//', '/a/b/'],
    ['/~jo/site_2.0-b/', '/~jo/site_2.0-b/'],
  ])('reads the folder %j as %s', (BASE_PATH, base) => {
    expect(readPlacement({ BASE_PATH })).toEqual({ site: null, base, problems: [] });
  });

  it.each([
    ['https://example.org', 'https://example.org'],
    [' https://example.org/ ', 'https://example.org'],
    ['http://example.org:8080//', 'http://example.org:8080'],
    ['HTTPS://Example.ORG', 'https://example.org'],
  ])('reads the address %j as %s', (SITE_URL, site) => {
    expect(readPlacement({ SITE_URL })).toEqual({ site, base: '/', problems: [] });
  });

  it.each([
    ['example.org', 'SITE_URL is "example.org" and should be the address of the site, such as https://example.org.'],
    ['ftp://example.org', 'SITE_URL is "ftp://example.org" and should be the address of the site, such as https://example.org.'],
    ['https://exa mple.org', 'SITE_URL is "https://exa mple.org" and should be the address of the site, such as https://example.org.'],
    [
      'https://example.org/news/',
      'SITE_URL is "https://example.org/news/" and should be the address of the host alone. Give the folder below it by itself: SITE_URL=https://example.org BASE_PATH=/news/',
    ],
    ['https://example.org?a=b', 'SITE_URL is "https://example.org?a=b" and should be the address of the host alone: https://example.org.'],
    ['https://jo:secret@example.org', 'SITE_URL is "https://jo:secret@example.org" and should be the address of the host alone: https://example.org.'],
  ])('says what is wrong with the address %j', (SITE_URL, problem) => {
    expect(readPlacement({ SITE_URL })).toEqual({ site: null, base: '/', problems: [problem] });
  });

  it.each([
    ['https://example.org/news/', 'the folder alone, such as /news/. The address of the host goes into SITE_URL.'],
    ['C:/Program Files/Git/news/', 'a folder of the site, not of this machine. In Git Bash, write it without the first slash: news/.'],
    ...['/our news/', '/news?/', '/a/../b/', '/./', '/été/', '/a%20b/', '\\news\\'].map((base) => [
      base,
      'a folder such as /news/ or /a/b/: letters without accents, digits, hyphens, dots, underscores and tildes.',
    ]),
  ])('says what is wrong with the folder %j', (BASE_PATH, problem) => {
    expect(readPlacement({ BASE_PATH }).problems).toEqual([`BASE_PATH is "${BASE_PATH}" and should be ${problem}`]);
  });

  it('says all that is wrong at once', () => {
    expect(readPlacement({ SITE_URL: 'example.org', BASE_PATH: 'a b' }).problems).toHaveLength(2);
  });
});

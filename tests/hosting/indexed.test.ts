import { describe, expect, it } from 'vitest';
import { isIndexed, isIndexedIn } from '../../src/hosting/indexed.ts';
import { folderOf } from '../corpus/folder.ts';

const page = (head: string): string => `<!doctype html><html><head>${head}</head></html>`;
const ADDRESS = 'https://example.org/a/strike/';

describe('pages that search engines are to know', () => {
  it('are those that say nothing, or name themselves', () => {
    expect(isIndexed(page(''), ADDRESS)).toBe(true);
    expect(isIndexed(page(`<link rel="canonical" href="${ADDRESS}">`), ADDRESS)).toBe(true);
  });
  it('are not those that ask to be passed over, or that name another', () => {
    expect(isIndexed(page('<meta name="robots" content="noindex">'), ADDRESS)).toBe(false);
    expect(isIndexed(page('<meta name="robots" content="follow, noindex">'), ADDRESS)).toBe(false);
    expect(isIndexed(page('<link rel="canonical" href="https://example.org/a/">'), ADDRESS)).toBe(false);
  });
  it('are looked up in the folder that the site was built into', () => {
    const isListed = isIndexedIn(folderOf({ 'café/index.html': page(''), 'old/index.html': page('<meta name="robots" content="noindex">') }), '/a/');
    expect(isListed('https://example.org/a/caf%C3%A9/')).toBe(true);
    expect(isListed('https://example.org/a/old/')).toBe(false);
  });
});

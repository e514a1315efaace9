import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/hosting/headers.ts';

/** Reads the file as Netlify and Cloudflare do: a placeholder is one folder, a star anything; the headers of all rules that fit are joined. */
function headersOf(address: string, base = '/'): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const block of headersFile(base).split(/\n(?=\/)/)) {
    const [path, ...lines] = block.trim().split('\n');
    const pattern = path!.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replaceAll('*', '.*');
    if (!new RegExp(`^${pattern}$`).test(address)) continue;
    for (const line of lines) {
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line)!;
      found[name!] = [...(found[name!] ?? []), value!];
    }
  }
  return found;
}

const EVERYWHERE = { 'X-Content-Type-Options': ['nosniff'], 'Referrer-Policy': ['strict-origin-when-cross-origin'] };
const PAGE = { ...EVERYWHERE, 'Cache-Control': ['no-cache'], 'Content-Security-Policy': ["frame-ancestors 'self'"] };

describe('the headers for hosts that read _headers', () => {
  it.each([
    '/',
    '/about/',
    '/strike/',
    '/strike/claims/',
    '/strike/claims/length/',
    '/strike/timeline/',
    '/strike/stories/a/',
    '/strike/compare/',
    '/strike/compare/a/b/',
  ])('lets nobody frame %s, and has it asked for anew', (address) => {
    expect(headersOf(address)).toEqual(PAGE);
    expect(headersOf(`/a/b${address}`, '/a/b/')).toEqual(PAGE);
  });
  it('lets anybody frame what is made to be', () => {
    expect(headersOf('/strike/claims/length/embed/')).toEqual(EVERYWHERE);
    expect(headersOf('/a/b/strike/claims/length/embed/', '/a/b/')).toEqual(EVERYWHERE);
  });
  it('keeps files whose names change with them', () => {
    expect(headersOf('/_astro/Page.AbC1.css')).toEqual({ ...EVERYWHERE, 'Cache-Control': ['public, max-age=31536000, immutable'] });
  });
  it('says nothing of what is not below its base', () => {
    expect(headersOf('/other/', '/a/b/')).toEqual({});
  });
});

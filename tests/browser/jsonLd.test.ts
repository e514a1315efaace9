import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type BuiltPage, builtPages, typeOf } from './crawl.ts';
import { AT_ROOT, BELOW, type BuiltSite } from './site.ts';

const text = z.string().min(1);
const name = (type: string) => z.object({ '@type': z.literal(type), name: text });

/** What schema.org and the guides of search engines ask for, of the types that are in use. */
const things = (address: z.ZodType<string>) =>
  z.discriminatedUnion('@type', [
    z.object({
      '@type': z.literal('NewsArticle'),
      headline: text,
      url: text,
      mainEntityOfPage: address,
      datePublished: z
        .string()
        .regex(/^\d{4}(-\d\d){0,2}$/)
        .optional(),
      author: name('Person').optional(),
      publisher: name('Organization').optional(),
    }),
    z.object({
      '@type': z.literal('Claim'),
      name: text,
      url: address,
      appearance: z.array(z.object({ '@type': z.literal('Quotation'), text, url: address, isPartOf: z.object({ headline: text }) })).min(2),
    }),
    z.object({
      '@type': z.literal('Dataset'),
      name: text,
      description: z.string().min(50).max(5000),
      url: address,
      distribution: z.array(z.object({ '@type': z.literal('DataDownload'), encodingFormat: text, contentUrl: address })).min(4),
    }),
    z.object({
      '@type': z.literal('BreadcrumbList'),
      itemListElement: z.array(z.object({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: address.optional() })).min(2),
    }),
  ]);

const jsonLdOf = ({ html }: BuiltPage): { '@context': string; '@type': string }[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) => JSON.parse(json!));

const EXPECTED: Record<string, string[]> = {
  '/topic/': ['Dataset'],
  '/topic/stories/*': ['BreadcrumbList', 'NewsArticle'],
  '/topic/claims/*': ['BreadcrumbList', 'Claim'],
};

describe.each([AT_ROOT, BELOW])('the JSON-LD of the pages built at $base', (site: BuiltSite) => {
  const root = `${site.host ?? ''}${site.base}`;
  const schema = things(z.string().refine((address) => address.startsWith(root), `should begin with ${root}`));
  const pages = builtPages(site);

  it('has the fields that its types need, with addresses in full where the host is known and from the root where it is not', () => {
    const all = pages.flatMap((page) => jsonLdOf(page).map((thing) => ({ page, thing })));
    expect(all.length).toBeGreaterThan(50);
    for (const { page, thing } of all) {
      expect(thing['@context'], page.address).toBe('https://schema.org');
      expect(schema.safeParse(thing).error?.issues ?? [], page.address).toEqual([]);
    }
  });

  it('is what each type of page is to have', () => {
    for (const page of pages.filter(({ html }) => !html.includes('content="noindex'))) {
      const expected = EXPECTED[typeOf(page.address)];
      if (expected)
        expect(
          jsonLdOf(page)
            .map((thing) => thing['@type'])
            .toSorted(),
          page.address,
        ).toEqual(expected);
    }
  });

  it('rates nothing', () => {
    expect(pages.filter(({ html }) => /"@type":"(?:ClaimReview|Rating)"/.test(html))).toEqual([]);
  });
});

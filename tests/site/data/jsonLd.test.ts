import { describe, expect, it } from 'vitest';
import { breadcrumbs, claim, dataset, newsArticle, writeJsonLd } from '../../../src/site/data/jsonLd.ts';
import { editionOf } from '../edition.ts';

const edition = editionOf(
  ['Rain on Monday.', 'Rain on Tuesday.'],
  [
    {
      title: 'When it rained',
      verdict: 'conflict',
      readings: [
        { story: 0, words: 'on Monday' },
        { story: 1, words: 'on Tuesday', group: 1 },
      ],
    },
  ],
);
const [story] = edition.stories;
const site = new URL('https://example.org');
const published = { edtf: '2024-03-12', inferred: false, evidence: '' };

describe('JSON-LD', () => {
  it('cannot end its script, nor a line of it', () => {
    const text = writeJsonLd({ '@type': 'Thing', name: '</script><!-- \u2028\u2029 & "' });
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name: '</script><!-- \u2028\u2029 & "' });
  });

  it('says of a story what it states of itself, and the original as its address', () => {
    const known = { ...story!, published, author: 'Jo Field', outlet: 'The Gazette', url: 'https://gazette.example/rain' };
    expect(JSON.parse(writeJsonLd(newsArticle(known, edition, site)))).toMatchObject({
      ...{ '@type': 'NewsArticle', headline: 'Story 1', datePublished: '2024-03-12', url: known.url, isBasedOn: known.url },
      ...{ author: { '@type': 'Person', name: 'Jo Field' }, publisher: { '@type': 'Organization', name: 'The Gazette' } },
      mainEntityOfPage: 'https://example.org/flood/stories/story-1/',
    });
  });

  it('says nothing of a day that was inferred or is not one date, nor of an author who is not known', () => {
    for (const day of [{ ...published, inferred: true }, { ...published, edtf: '2024-03-11/2024-03-13' }, { ...published, edtf: '2024?' }, null]) {
      const fields = Object.keys(JSON.parse(writeJsonLd(newsArticle({ ...story!, published: day }, edition, site))));
      expect(fields).not.toContain('datePublished');
      expect(fields).not.toContain('author');
      expect(fields).not.toContain('isBasedOn');
    }
  });

  it('has every reading of a comparison as an appearance', () => {
    expect(claim(edition.comparisons[0]!, edition, site)['appearance']).toMatchObject([
      { '@type': 'Quotation', text: 'on Monday', url: 'https://example.org/flood/stories/story-1/#c0', isPartOf: { headline: 'Story 1' } },
      { '@type': 'Quotation', text: 'on Tuesday', url: 'https://example.org/flood/stories/story-2/#c1', isPartOf: { headline: 'Story 2' } },
    ]);
  });

  it('names the files of a topic, from the root where the host is not known', () => {
    const addresses = (dataset(edition, undefined)['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
    expect(addresses).toEqual(['/flood/comparison.json', '/flood/comparisons.csv', '/flood/claims.csv', '/flood/annotations.jsonld']);
  });

  it('counts the steps to a page', () => {
    expect(JSON.parse(writeJsonLd(breadcrumbs([{ label: 'The flood', path: '/flood/' }, { label: 'Claims' }], site)))['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'The flood', item: 'https://example.org/flood/' },
      { '@type': 'ListItem', position: 2, name: 'Claims' },
    ]);
  });
});

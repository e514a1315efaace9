import { describe, expect, it } from 'vitest';
import { type Days, feedOf } from '../../../src/site/data/feed.ts';
import { editionOf } from '../edition.ts';

const point = (title: string) => ({
  title,
  readings: [
    { story: 0, words: 'rain', normal: 'rain' },
    { story: 1, words: 'rain', normal: 'rain' },
  ],
});
const edition = editionOf(['It was rain.', 'All rain.'], [point('Old & worn'), point('New'), point('Changed <today>'), point('Unknown')]);
const days: Days = (id) =>
  ({
    'comparison-0': { published: '2024-01-01', changed: '2024-01-01' },
    'comparison-1': { published: '2024-03-01', changed: '2024-03-01' },
    'comparison-2': { published: '2024-01-01', changed: '2024-04-01' },
  })[id];
const site = new URL('https://example.org');
const texts = (xml: string, name: string): string[] => [...xml.matchAll(new RegExp(`<${name}>([^<]*)`, 'g'))].map(([, text]) => text!);

describe('the feed of a topic', () => {
  const xml = feedOf(edition, site, days);

  it('has what is new or changed, the latest first, escaped', () => {
    expect(texts(xml, 'title')).toEqual(['The flood', 'Agree: Changed &lt;today&gt;', 'Agree: New', 'Agree: Old &amp; worn']);
    expect(texts(xml, 'updated')).toEqual(['2024-04-01T00:00:00Z', '2024-04-01T00:00:00Z', '2024-03-01T00:00:00Z', '2024-01-01T00:00:00Z']);
    expect(texts(xml, 'published')).toEqual(['2024-01-01T00:00:00Z', '2024-03-01T00:00:00Z', '2024-01-01T00:00:00Z']);
  });

  it('names itself and its entries by whole addresses', () => {
    expect(texts(xml, 'id')[0]).toBe('https://example.org/flood/feed.xml');
    expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://example.org/flood/feed.xml"/>');
    expect(xml).toContain('href="https://example.org/flood/claims/comparison-1/"');
  });

  it('has ids of another kind, each its own and always the same, where the host is not known', () => {
    const ids = texts(feedOf(edition, undefined, days), 'id');
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(texts(feedOf(edition, undefined, days), 'id')).toEqual(ids);
  });

  it('without entries is as old as the newest story', () => {
    const [first, second] = edition.stories;
    first!.published = { edtf: '2023-02-01', inferred: false, evidence: '' };
    second!.published = { edtf: '2023-02-07/2023-02-09', inferred: true, evidence: '' };
    expect(
      texts(
        feedOf(edition, site, () => undefined),
        'updated',
      ),
    ).toEqual(['2023-02-07T00:00:00Z']);
  });
});

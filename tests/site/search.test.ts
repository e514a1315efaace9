import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSearch, type SearchState } from '../../src/elements/searchFind.ts';
import { highlight, readQuery, vocabularyOf } from '../../src/elements/searchMatch.ts';
import { searchIndex } from '../../src/site/searchIndex.ts';
import { searchPage } from '../../src/site/searchPage.ts';
import { editionOf } from './edition.ts';

const edition = editionOf(
  [
    'The council signed a lease of 50 years for the quay. Fishermen will leave in autumn.',
    'The quay was let for a half century. The café on it stays.',
    'An agreement of 49 years was reached with the port of Brúnavík.',
  ],
  [
    {
      title: 'Length of the lease',
      verdict: 'conflict',
      kind: 'duration',
      readings: [
        { story: 0, words: '50 years', normal: 'P50Y' },
        { story: 1, words: 'half century', normal: 'P50Y' },
        { story: 2, words: '49 years', normal: 'P49Y', group: 1 },
      ],
    },
    {
      title: 'Name of the port',
      kind: 'place',
      readings: [
        { story: 0, words: 'the quay', normal: 'Brunavik' },
        { story: 2, words: 'Brúnavík', normal: 'Brunavik' },
      ],
    },
  ],
);
const index = searchIndex([edition]);
const find = openSearch(index);
const nothing: SearchState = { q: '', type: '', kind: '', verdict: '', story: '', topic: '' };
const found = (state: Partial<SearchState>) => find({ ...nothing, ...state }).hits.map(({ entry }) => entry.title ?? entry.text);

describe('the index', () => {
  it('has every comparison, story and sentence, each with an address', () => {
    const types = (type: string) => index.entries.filter((entry) => entry.type === type);
    expect([types('comparison'), types('story'), types('passage')].map(({ length }) => length)).toEqual([2, 3, 5]);
    expect(index.entries.every(({ path }) => path.startsWith('/flood/'))).toBe(true);
  });

  it('leads from a sentence to its claim and to the comparison that it is a reading of', () => {
    const passage = index.entries.find(({ text }) => text?.startsWith('The council'))!;
    expect(passage.path).toBe('/flood/stories/story-1/#c0');
    expect(index.entries[passage.reading!]!.title).toBe('Length of the lease');
  });

  it('knows the other spellings of a name', () => {
    expect(index.entries.find(({ text }) => text?.includes('Brúnavík') && text.startsWith('An'))!.also).toBe('Brunavik');
  });
});

describe('searching', () => {
  it('finds the words, comparisons first among equals, and the readings that lack them', () => {
    const { hits } = find({ ...nothing, q: 'lease' });
    expect(hits[0]!.entry.title).toBe('Length of the lease');
    expect(hits.filter(({ byReading }) => byReading).map(({ entry }) => entry.text)).toEqual([
      'The quay was let for a half century.',
      'An agreement of 49 years was reached with the port of Brúnavík.',
    ]);
  });

  it('does not take one word for another that is there, too', () => {
    expect(found({ q: 'lease', type: 'passage' })).not.toContain('Fishermen will leave in autumn.');
  });

  it('finds what is mistyped or written without its accents', () => {
    expect(found({ q: 'laese' })).toContain('Length of the lease');
    expect(found({ q: 'fishremen' })).toContain('Fishermen will leave in autumn.');
    expect(found({ q: 'cafe' })).toContain('The café on it stays.');
  });

  it('wants every word, in any order', () => {
    expect(found({ q: 'quay lease', type: 'passage' })[0]).toBe('The council signed a lease of 50 years for the quay.');
    expect(found({ q: 'quay zebra' })).toEqual([]);
  });

  it('narrows by type, kind, verdict and story', () => {
    expect(found({ q: 'quay', story: '1' })).toEqual(['The quay was let for a half century.']);
    expect(found({ q: 'lease', verdict: 'conflict', type: 'comparison' })).toEqual(['Length of the lease']);
    expect(found({ q: 'lease', kind: 'place', type: 'comparison' })).toEqual([]);
    expect(find({ ...nothing, q: 'lease', type: 'story' }).counts.comparison).toBe(1);
  });

  it('answers anything that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (q) => {
        expect(Array.isArray(find({ ...nothing, q }).hits)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('highlights', () => {
  const vocabulary = vocabularyOf(['The lease of the leased quay']);
  const hits = (text: string, query: string) =>
    highlight(text, readQuery(query, vocabulary))
      .filter(({ hit }) => hit)
      .map(({ text }) => text);

  it('are whole words', () => {
    expect(hits('Leased, not released: a lease.', 'lease')).toEqual(['Leased', 'lease']);
  });

  it('give the text again, run by run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 12 }), (text, query) => {
        expect(
          highlight(text, readQuery(query, vocabulary))
            .map(({ text }) => text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('the page', () => {
  it('says what can be searched, and offers only what there is', () => {
    expect(searchPage([edition])).toMatchObject({
      extent: '2 comparisons, 5 claims and 3 stories',
      kinds: ['duration', 'place'],
      verdicts: ['conflict', 'agree'],
    });
  });

  it('holds up without a topic', () => {
    expect(searchPage([]).extent).toBe('0 comparisons, 0 claims and 0 stories');
    expect(searchIndex([]).entries).toEqual([]);
  });
});

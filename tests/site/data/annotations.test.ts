import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/site/data/annotations.ts';
import { editionOf } from '../edition.ts';
import { collectionSchema } from './webAnnotation.ts';

const quoteOf = (texts: string[], words: [string, string]) => {
  const edition = editionOf(texts, [{ title: 'A point', verdict: 'compatible', readings: words.map((word, story) => ({ story, words: word })) }]);
  return annotationsOf(edition, new URL('https://example.org')).first.items.map(({ target }) => target.selector);
};

describe('annotations', () => {
  const edition = editionOf(
    ['A long first paragraph.\nThe dam broke on Monday, they say.', 'It broke on Tuesday.'],
    [
      {
        title: 'When the dam broke',
        verdict: 'conflict',
        readings: [
          { story: 0, words: 'on Monday' },
          { story: 1, words: 'on Tuesday', group: 1 },
        ],
      },
    ],
  );

  it.each([new URL('https://example.org'), undefined])('fit the Web Annotation Data Model, with a host and without: %s', (site) => {
    expect(() => collectionSchema.parse(annotationsOf(edition, site))).not.toThrow();
  });

  it('lead from the words in the story to the comparison, with the verdict as a tag', () => {
    const [first] = annotationsOf(edition, new URL('https://example.org')).first.items;
    expect(first!.target).toEqual({
      source: 'https://example.org/flood/stories/story-1/',
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        value: 'p2',
        refinedBy: [
          { type: 'TextQuoteSelector', exact: 'on Monday', prefix: 'The dam broke ', suffix: ', they say.' },
          { type: 'TextPositionSelector', start: 14, end: 23 },
        ],
      },
    });
    expect(first!.body.map((body) => ('source' in body ? body.source : body.value))).toEqual([
      'https://example.org/flood/claims/comparison-0/',
      'conflict',
      'When the dam broke. They cannot all be true.',
    ]);
  });

  it('count characters as the model does, not halves of them', () => {
    const [selector] = quoteOf(['𝕏 fell by ten points.', 'Down by ten.'], ['by ten', 'by ten']);
    expect(selector!.refinedBy[1]).toMatchObject({ start: 7, end: 13 });
  });

  it('tell words from the same words further on', () => {
    const again = 'and the river rose again after that day, ';
    const [selector] = quoteOf([`${again.repeat(4)}ten rose, ${again.repeat(4)}`, 'ten rose'], ['ten rose', 'ten rose']);
    expect(selector!.refinedBy[0]).toMatchObject({ exact: 'ten rose' });
    const [repeated] = quoteOf([`Start ${again.repeat(6)}end`, 'river'], ['river', 'river']);
    const { exact, prefix, suffix } = repeated!.refinedBy[0];
    const whole = `Start ${again.repeat(6)}end`;
    expect(whole.split(prefix + exact + suffix)).toHaveLength(2);
  });

  it('are found again in any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab 𝕏é]{1,80}$/u), fc.nat(), fc.nat(), (text, from, length) => {
        const characters = [...text];
        const start = from % characters.length;
        const words = characters.slice(start, start + 1 + (length % 10)).join('');
        fc.pre(words.trim() !== '' && text.trim() !== '');
        const [selector] = quoteOf([text, 'x'], [words, 'x']);
        const [quote, position] = selector!.refinedBy;
        expect(characters.slice(position.start, position.end).join('')).toBe(words);
        expect(text.indexOf(quote.prefix + quote.exact + quote.suffix) + quote.prefix.length).toBe(text.indexOf(words));
      }),
    );
  });
});

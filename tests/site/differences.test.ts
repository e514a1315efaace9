import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipShared, markDifferences } from '../../src/site/differences.ts';

const marked = (texts: string[]) => markDifferences(texts).map((runs) => runs.map(({ words, differs }) => (differs ? `[${words}]` : words)).join(' '));

describe('differing words of quotations', () => {
  it('marks whole words on both sides', () => {
    expect(marked(['the dam is safe', 'the dam was sound'])).toEqual(['the dam [is safe]', 'the dam [was sound]']);
  });

  it('takes no notice of case and edge punctuation', () => {
    expect(marked(['We will rebuild,', 'we will rebuild.'])).toEqual(['We will rebuild,', 'we will rebuild.']);
  });

  it('draws one shared word between two differences into them', () => {
    expect(marked(['the town is not flooded now', 'the town was not inundated now'])).toEqual([
      'the town [is not flooded] now',
      'the town [was not inundated] now',
    ]);
  });

  it('marks what a longer wording adds', () => {
    expect(marked(['water rose', 'water rose by night'])).toEqual(['water rose', 'water rose [by night]']);
  });

  it('keeps every word of every text', () => {
    const text = fc.array(fc.constantFrom('rain', 'fell', 'on', 'the', 'hill', 'Hill.'), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(markDifferences(texts).map((runs) => runs.map(({ words }) => words).join(' '))).toEqual(texts);
      }),
    );
  });

  it('marks nothing where all are the same', () => {
    expect(marked(['so be it', 'so be it', 'so be it'])).toEqual(['so be it', 'so be it', 'so be it']);
  });
});

describe('clipping what is shared', () => {
  it('keeps the words next to the difference', () => {
    const [runs] = markDifferences(['one two three four five six seven safe', 'one two three four five six seven sound']);
    expect(clipShared(runs!, 3).map(({ words }) => words)).toEqual(['… five six seven', 'safe']);
  });

  it('leaves short stretches whole', () => {
    const [runs] = markDifferences(['it is safe', 'it was safe']);
    expect(clipShared(runs!, 4).map(({ words }) => words)).toEqual(['it', 'is', 'safe']);
  });
});

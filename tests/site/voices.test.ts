import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asVoices, voicesOf } from '../../src/site/voices.ts';

const stories = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const named = (voices: { id: string }[][]) => voices.map((voice) => voice.map(({ id }) => id).join(''));

describe('voices', () => {
  it('joins stories that share three fifths of their text', () => {
    expect(named(voicesOf(stories, [{ a: 'b', b: 'd', share: 0.6 }]))).toEqual(['a', 'bd', 'c']);
    expect(named(voicesOf(stories, [{ a: 'b', b: 'd', share: 0.59 }]))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does not join by a chain: the first and the last must share their text, too', () => {
    const chain = [
      { a: 'a', b: 'b', share: 0.9 },
      { a: 'b', b: 'c', share: 0.8 },
      { a: 'a', b: 'c', share: 0.1 },
    ];
    expect(named(voicesOf(stories, chain))).toEqual(['ab', 'c', 'd']);
  });

  it('gives every story one voice and keeps the order of the stories', () => {
    const pair = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const voices = voicesOf(
          stories,
          pairs.filter(([a, b]) => a < b).map(([a, b, share]) => ({ a, b, share })),
        );
        expect(
          voices
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(['a', 'b', 'c', 'd']);
        for (const voice of voices) expect(named([voice])[0]).toBe([...named([voice])[0]!].sort().join(''));
      }),
    );
  });

  it('sets some of the stories joined or apart', () => {
    const voices = voicesOf(stories, [{ a: 'a', b: 'b', share: 1 }]);
    expect(named(asVoices([stories[1]!, stories[3]!], voices))).toEqual(['b', 'd']);
    expect(named(asVoices([stories[3]!, stories[1]!, stories[0]!], voices))).toEqual(['ab', 'd']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/engine/text/tokens.ts';

const words = (text: string) => tokenise(text, 0).map((token) => token.text);

describe('tokens', () => {
  test('keep a number apart from the unit it is hyphenated with', () => expect(words('a 50-year lease')).toEqual(['a', '50', '-', 'year', 'lease']));
  test('join hyphenated words and names', () => expect(words('rebel-held towns of al-Noor')).toEqual(['rebel-held', 'towns', 'of', 'al-Noor']));
  test('a hyphenated name is a proper noun', () => expect(tokenise('Mr al-Noor left.', 0)[1]!.pos).toBe('PROPN'));
  test('stand at their place in the story', () => expect(tokenise('two ships', 40)[1]).toMatchObject({ text: 'ships', start: 44, end: 49, lemma: 'ship' }));

  test('slice to their text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let cursor = 0;
        for (const token of tokenise(text, 0)) {
          expect(token.start).toBeGreaterThanOrEqual(cursor);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          cursor = token.end;
        }
      }),
    );
  });
});

test('a decimal behind a hyphen is one number', () => expect(words('A magnitude-6.1 quake')).toEqual(['A', 'magnitude', '-', '6.1', 'quake']));

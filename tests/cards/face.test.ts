import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable } from '../../src/cards/drawable.ts';
import type { Face } from '../../src/cards/face.ts';
import { fit, widthOf, words } from '../../src/cards/fit.ts';
import { loadFonts } from '../../src/cards/fonts.ts';

const { faces } = loadFonts();
const has = (letter: string): boolean => faces.serif.has(letter.codePointAt(0)!);

describe('a font that is read', () => {
  it('has the letters of Latin, with accents and for Vietnamese, and says which it has not', () => {
    for (const letter of ['a', 'Z', '7', '“', '…', '€', 'é', 'ş', 'Ł', 'ế']) expect(has(letter), letter).toBe(true);
    for (const letter of ['Ж', 'ع', '中', '→', '😀', '\u0000']) expect(has(letter), letter).toBe(false);
  });
  it('says how wide they are', () => {
    const { serif, sansBold } = faces;
    expect(widthOf('mmm', serif, 100)).toBeGreaterThan(2 * widthOf('iii', serif, 100));
    expect(widthOf('ab', serif, 50)).toBeCloseTo(widthOf('ab', serif, 100) / 2);
    expect(widthOf('0123', sansBold, 100)).toBeGreaterThan(100);
  });
});

describe('what can be drawn of a text', () => {
  it.each([
    ['The pier at Łódź', 'The pier at Łódź'],
    ['Name of Жанна', 'Name of …'],
    ['Жанна Иванова, mayor', '… mayor'],
    ['one\u200btwo', 'onetwo'],
    ['cafe\u0301', 'café'],
    ['Жанна', null],
    ['…', null],
    ['', null],
  ])('%j is %j', (text, drawn) => {
    expect(drawable(text, faces.serif)).toBe(drawn);
  });
  it('never holds a letter that the font lacks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const drawn = drawable(text, faces.serif) ?? '';
        expect([...drawn].filter((letter) => !has(letter))).toEqual([]);
      }),
    );
  });
});

describe('a text that is fitted', () => {
  /** Every letter half as wide as it is high. */
  const face: Face = { has: () => true, advance: () => 0.5 };
  const set = (text: string, sizes: number[], width: number, most: number) => {
    const { size, lines } = fit(words(text), { face, sizes, width, lines: () => most });
    return [size, ...lines.map((line) => line.map((word) => word.text).join(' '))];
  };

  it('takes the largest size in which it has room', () => {
    expect(set('one two', [40, 20, 10], 140, 1)).toEqual([40, 'one two']);
    expect(set('one two', [40, 20, 10], 139, 1)).toEqual([20, 'one two']);
    expect(set('one two', [40, 20, 10], 139, 2)).toEqual([40, 'one', 'two']);
  });
  it('ends in an ellipsis after a whole word where it has none', () => {
    expect(set('one two, three', [20], 90, 1)).toEqual([20, 'one two…']);
    expect(set('one two three', [20], 70, 1)).toEqual([20, 'one…']);
  });
  it('cuts a word that is wider than a line', () => {
    expect(set('incomprehensibilities', [20], 60, 2)).toEqual([20, 'incom…']);
  });
  it('never runs over, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 40, max: 500 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
        const [size, ...lines] = set(text, [40, 20], width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(String(line), face, Number(size))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

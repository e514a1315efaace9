import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviates } from '../../../src/engine/extract/entity/acronyms.ts';
import { samePerson } from '../../../src/engine/extract/entity/persons.ts';
import { bareWords, editDistance, nameKey, sameSpelling } from '../../../src/engine/extract/entity/spelling.ts';

const words = (name: string): string[] => bareWords(nameKey(name));

describe('name keys', () => {
  it.each([
    ['U.S.', 'us'],
    ['the Élysée Palace', 'elysee palace'],
    ["Coeur d'Alene", 'coeur dalene'],
    ['al-Marwani', 'al marwani'],
  ])('%s → %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('leaves an article out of the words but never all of them', () => {
    expect(words('Yusuf al-Marwani')).toEqual(['yusuf', 'marwani']);
    expect(words('Al')).toEqual(['al']);
  });
});

describe('one name in two spellings', () => {
  it.each([
    ['mohammed', 'mohammad'],
    ['sergei', 'sergey'],
    ['kadhafi', 'qadafi'],
    ['abdullah', 'abdulla'],
    ['hossein', 'hussein'],
    ['centre', 'center'],
  ])('%s = %s', (a, b) => {
    expect(sameSpelling(a, b)).toBe(true);
    expect(sameSpelling(b, a)).toBe(true);
  });

  it.each([
    ['hassan', 'hussein'],
    ['karl', 'carol'],
    ['north', 'south'],
    ['lee', 'li'],
    ['brown', 'braun-fels'],
    ['moreno', 'marin'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameSpelling(a, b)).toBe(false);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(sameSpelling(nameKey(a), nameKey(b))).toBe(sameSpelling(nameKey(b), nameKey(a)));
      }),
    );
  });

  it('gives up counting beyond the limit', () => {
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  });
});

describe('people', () => {
  it.each([
    ['Steve Marsh', 'Steven Marsh'],
    ['J. Okafor', 'Joseph Okafor'],
    ['Tomas Varga', 'Emil Tomas Varga'],
    ['Ana Lucía Paredes', 'Ana Paredes'],
    ['Mohammed al-Fassi', 'Mohammad Fassi'],
  ])('%s may be %s', (a, b) => {
    expect(samePerson(words(a), words(b))).toBe(true);
  });

  it.each([
    ['Anna Marsh', 'Steven Marsh'],
    ['Dan Okafor', 'Dean Okafor'],
    ['Marsh', 'Steven Marsh'],
    ['Ana Lucía Paredes', 'Ana Rosa Paredes'],
  ])('%s is not said to be %s', (a, b) => {
    expect(samePerson(words(a), words(b))).toBe(false);
  });
});

describe('acronyms', () => {
  it.each([
    ['WHO', 'World Health Organization'],
    ['DoD', 'Department of Defense'],
    ['HB', 'Harper-Bright'],
    ['Orion LMC', 'Orion Light Metal Castings'],
  ])('%s abbreviates %s', (short, long) => {
    expect(abbreviates(words(short), words(long))).toBe(true);
  });

  it.each([
    ['WHO', 'World Trade Organization'],
    ['HB', 'Harper'],
    ['Orion LMC', 'Zenith Light Metal Castings'],
  ])('%s does not abbreviate %s', (short, long) => {
    expect(abbreviates(words(short), words(long))).toBe(false);
  });
});

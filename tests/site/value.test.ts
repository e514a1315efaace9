import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/schemas/comparison.ts';
import { plural, sayNormal, sayQuantity, sayValue } from '../../src/site/value.ts';

const claim = (kind: ClaimRecord['kind'], text: string, normal: NonNullable<ClaimRecord['value']>['normal']): ClaimRecord => {
  const span = { text, start: 0, end: text.length };
  return { ...span, id: 'c', story: 's', kind, rule: 'test', value: { ...span, normal }, attribution: null };
};

describe('a value in short', () => {
  it.each([
    ['date', 'on Saturday', '2024-12-07', '7 December 2024'],
    ['date', 'late November', '2024-11-21/2024-11-30', 'late November'],
    ['date', 'last week', '2024-12-02/2024-12-08', '2–8 December 2024'],
    ['date', 'some time ago', null, 'some time ago'],
    ['duration', '50-year', 'P50Y', '50 years'],
    ['duration', 'more than five decades', 'P50Y', 'more than five decades'],
    ['duration', 'for days', 'PXD', 'for days'],
    ['quantity', 'dozens', { number: 24, max: 199, unit: 'person', bound: 'about' }, 'dozens'],
    ['quantity', 'six miles', { number: 9.656, unit: 'km', bound: 'exactly' }, 'six miles'],
    ['quantity', '6.1-magnitude', { number: 6.1, unit: 'magnitude', bound: 'exactly' }, 'magnitude 6.1'],
    ['quote', 'we are safe', 'we are safe', '“we are safe”'],
    ['place', 'near the river', 'River', 'near the river'],
  ] as const)('%s: %s', (kind, text, normal, said) => {
    expect(sayValue(claim(kind, text, normal))).toBe(said);
  });

  it('says a claim without a value in its first words', () => {
    const text = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
    expect(sayValue({ ...claim('statement', text, null), value: null })).toMatch(/^word0 .* word13…$/);
  });

  it('gives the normalised value of what the text leaves open as none', () => {
    expect(sayNormal(claim('duration', 'for days', 'PXD'))).toBeNull();
    expect(sayNormal(claim('date', 'in the 1970s', '197X'))).toBe('the 1970s');
  });
});

describe('quantities', () => {
  it.each([
    [{ number: 60, unit: 'km', bound: 'about' }, 'about 60 km'],
    [{ number: 11, unit: 'ship', bound: 'at most' }, 'up to 11 ships'],
    [{ number: 1, unit: 'ship', bound: 'exactly' }, '1 ship'],
    [{ number: 4_700_000_000, unit: 'USD', bound: 'exactly' }, 'US$4.7 billion'],
    [{ number: 46, max: 57, unit: 'person', bound: 'exactly' }, '46 to 57 people'],
    [{ number: 60, unit: 'percent', bound: 'more than' }, 'more than 60 %'],
    [{ number: 21, unit: 'to 9', bound: 'exactly' }, '21 to 9'],
    [{ number: 3, unit: null, bound: 'exactly' }, '3'],
  ] as const)('%o', (value, said) => {
    expect(sayQuantity(value)).toBe(said);
  });

  it('makes plurals of lemmas and leaves plurals alone', () => {
    expect(['ship', 'city', 'box', 'people', 'fire engine', 'child'].map(plural)).toEqual(['ships', 'cities', 'boxes', 'people', 'fire engines', 'children']);
  });
});

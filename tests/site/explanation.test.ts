import { describe, expect, it } from 'vitest';
import { briefly, readExplanation } from '../../src/site/explanation.ts';

describe('setting an explanation', () => {
  it('tells the conclusion, the sums and the derivations apart', () => {
    const text =
      'A says 50 years and B says 49 years. 2017 + 50 years = 2067; 2017 + 49 years = 2066. In A, “Nov. 27” read as 27 November 2024. In B, “Sunday” read as the Sunday before.';
    expect(readExplanation(text)).toEqual({
      lead: 'A says 50 years and B says 49 years.',
      sums: ['2017 + 50 years = 2067', '2017 + 49 years = 2066.'],
      derivations: ['In A, “Nov. 27” read as 27 November 2024.', 'In B, “Sunday” read as the Sunday before.'],
    });
  });

  it('loses no words', () => {
    const text = 'A writes “at 5 p.m. They came” and B writes “later”. Both can be true.';
    expect(readExplanation(text)).toEqual({ lead: text, sums: [], derivations: [] });
    expect(readExplanation('')).toEqual({ lead: '', sums: [], derivations: [] });
    expect(readExplanation('No full stop, an “open quotation. And more').lead).toBe('No full stop, an “open quotation. And more');
  });

  it('is brief by whole sentences', () => {
    const sentence = `${'word '.repeat(30).trim()}.`;
    const long = `First ${sentence} Second ${sentence} Third ${sentence}`;
    expect(briefly(long)).toBe(`First ${sentence}`);
    expect(briefly('Short. In A, “x” read as y.')).toBe('Short.');
  });
});

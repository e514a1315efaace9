import { describe, expect, it } from 'vitest';
import { accuracyRecord, accuracyText, MARKER, readDateScore, readScore, type TopicScore } from '../../src/cli/accuracyReport.ts';
import { readAccuracy } from '../../src/site/accuracy.ts';

const LINE =
  'found 20/22 (91%) · all readings 16/22 (73%) · agreement/discrepancy right 20/22 (91%) · verdict right 18/22 (82%) · pair precision 45/50 (90%) · pair recall 45/60 (75%) · ALIGN F1 82 · comparisons 36 · claims not verbatim 0\n';
const DATES =
  'dates: found F1 60.9 · value F1 55.0 · gold 40 · system 80 · {"DATE":{"gold":30,"found":24,"value":20},"DURATION":{"gold":10,"found":8,"value":8}}\n';
const flood: TopicScore = { ...readScore(LINE)!, topic: 'flood', heldOut: false, discrepancies: 4 };

describe('the line of the scorer', () => {
  it('is read as shares', () => {
    expect(readScore(LINE)).toEqual({
      gold: 22,
      found: 20 / 22,
      verdictRight: 18 / 22,
      pairPrecision: 0.9,
      pairRecall: 0.75,
      alignF1: (2 * 0.9 * 0.75) / 1.65,
      comparisons: 36,
    });
  });
  it('is nothing but zero where nothing was found', () => {
    const line =
      'found 0/3 (0%) · verdict right 0/3 (0%) · pair precision 0/0 (-%) · pair recall 0/4 (0%) · ALIGN F1 0 · comparisons 0 · claims not verbatim 0';
    expect(readScore(line)).toMatchObject({ gold: 3, pairPrecision: 0, alignF1: 0 });
  });
  it('is not made up where it says something else', () => {
    expect(readScore('usage: score.mjs')).toBeNull();
    expect(readDateScore('120 articles')).toBeNull();
  });
  it('of dates counts both kinds', () => {
    expect(readDateScore(DATES)).toEqual({ found: 0.609, value: 0.55, counts: { gold: 40, found: 32, value: 28 } });
  });
});

describe('docs/accuracy.md', () => {
  it('has a row for each topic and marks those that were kept aside', () => {
    const text = accuracyText([flood, { ...flood, topic: 'strike', heldOut: true }], readDateScore(DATES), '2025-01-31', '');
    expect(text).toContain('| flood | 22 | 91 | 82 | 82 | 90 | 75 | 36 | 4 |');
    expect(text).toContain('| strike (kept aside) | 22 |');
    expect(text).toContain('32 of 40 (80 %) are found, and 28 of 32 (88 %) of these');
  });
  it('keeps what was written by hand, however often it is made anew', () => {
    const first = accuracyText([flood], null, '2025-01-31', '');
    const written = `${first}\n## By reading\n\nOf 60 comparisons 58 were right.\n`;
    const second = accuracyText([flood], null, '2025-02-01', written);
    expect(second).toContain('Measured on 2025-02-01');
    expect(second.slice(second.indexOf(MARKER))).toBe(written.slice(written.indexOf(MARKER)));
  });
});

it('gives the site what it reads', () => {
  const record = accuracyRecord([flood], readDateScore(DATES), '2025-01-31');
  expect(readAccuracy({ 'accuracy.json': record })).toEqual(record);
  expect(record.topics[0]).toEqual({ topic: 'flood', heldOut: false, found: 0.909, verdictRight: 0.818, alignF1: 0.818, pairPrecision: 0.9 });
});

import { describe, expect, it } from 'vitest';
import { readAccuracy } from '../../src/site/accuracy.ts';

const topic = { topic: 'flood', heldOut: true, found: 0.8, verdictRight: 0.7, alignF1: 0.6, pairPrecision: 0.99 };

describe('the measurement', () => {
  it('is read with and without figures for dates', () => {
    expect(readAccuracy({ a: { generated: '2026-01-01', topics: [topic] } })?.topics).toEqual([topic]);
    expect(readAccuracy({ a: { generated: '2026-01-01', topics: [], dates: { found: 0.6, value: 0.5 } } })?.dates?.value).toBe(0.5);
  });

  it('is absent where there is no file, or one that says something else', () => {
    expect(readAccuracy({})).toBeNull();
    expect(readAccuracy({ a: { generated: '2026-01-01', topics: [{ ...topic, found: 80 }] } })).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reuseOf } from '../../../src/engine/align/reuse.ts';
import { spanSimilarity } from '../../../src/engine/align/spanSimilarity.ts';
import { judgeStatement } from '../../../src/engine/judge/statement.ts';
import { titleStatement } from '../../../src/engine/title/statement.ts';
import { align, topicOf } from './read.ts';

const words = fc.constantFrom(
  'The',
  'army',
  'said',
  'that',
  ',',
  '"',
  'fled',
  'was',
  'not',
  'Ann',
  'Poe',
  'and',
  'by',
  '(',
  ')',
  '7',
  'bridge',
  'closing',
  'of',
  '.',
  'which',
  'Paris',
  "'s",
  '—',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(' ')),
);

describe('any text whatever', () => {
  it('gives alignments whose spans lie in their stories, a verdict and a title', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const topic = topicOf(`The bridge near the mill was closed. ${a}`, `The bridge beside the mill was closed. ${b}`);
        for (const alignment of align(topic)) {
          expect(new Set(alignment.readings.map(({ story }) => story)).size).toBe(alignment.readings.length);
          for (const { story, start, end } of alignment.readings) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(topic.stories[story]!.source.length);
          }
          expect(judgeStatement(alignment, topic).explanation).not.toBe('');
          expect(titleStatement(alignment, topic)).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is similar to itself and to others alike from both sides', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const topic = topicOf(a, b);
        if (topic.stories.length < 2) return;
        const [left, right] = topic.stories.map((story) => ({ story: story.index, start: 0, end: story.source.length }));
        const there = spanSimilarity(left!, right!, topic);
        const back = spanSimilarity(right!, left!, topic);
        expect(there.f).toBeCloseTo(back.f);
        expect(there.f).toBeGreaterThanOrEqual(0);
        expect(there.f).toBeLessThanOrEqual(1.000001);
      }),
      { numRuns: 60 },
    );
  });
});

describe('text reuse', () => {
  const original =
    'The ferry struck a sandbank near the old harbour. Passengers waited six hours for tugs. The captain blamed a broken radar. Divers found no leak in the hull.';
  const rewritten =
    'A ferry hit a sandbank close to the old port. Travellers waited six hours for tugboats. A faulty radar was to blame, the captain said. No leak was found in the hull by divers.';
  const unrelated =
    'Parliament debated the sugar tax until midnight. Bakers marched with drums. A senator fainted during the roll call. Shops in the capital stayed shut.';

  it('is whole for copies, high for a rewriting, nothing for strangers', () => {
    const topic = topicOf(original, original, rewritten, unrelated);
    const share = (a: number, b: number) => reuseOf(topic).find((pair) => pair.a === a && pair.b === b)!.share;
    expect(share(0, 1)).toBe(1);
    expect(share(0, 2)).toBeGreaterThanOrEqual(0.8);
    expect(share(0, 3)).toBe(0);
  });

  it('is well below a third for two reports of their own on one event', () => {
    const another =
      'Forty schoolchildren were on board when the ferry ran aground on Monday. Fishermen brought them blankets and soup. The owners of the line sent a bus. An inquiry into the broken radar will begin next week.';
    expect(reuseOf(topicOf(original, another, unrelated))[0]!.share).toBeLessThan(0.3);
  });
});

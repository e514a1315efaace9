import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cluster, NEVER } from '../../../src/engine/align/cluster.ts';

interface Item {
  story: number;
  at: number;
}

const groups = (items: Item[], score: (a: Item, b: Item) => number, threshold = 0.5) =>
  cluster(items, (item) => item.at, score, threshold).map(({ members }) => members.map(({ story, at }) => `${story}:${at}`).join(' '));

describe('clusters', () => {
  const close = (a: Item, b: Item) => 1 - Math.abs(a.at - b.at) / 10;

  test('join what is alike, one item a story', () => {
    expect(
      groups(
        [
          { story: 0, at: 1 },
          { story: 0, at: 2 },
          { story: 1, at: 1 },
          { story: 2, at: 9 },
        ],
        close,
      ),
    ).toEqual(['0:1 1:1']);
  });

  test('do not chain: a link to one member is not enough', () => {
    const chain = (a: Item, b: Item) => (Math.abs(a.at - b.at) === 1 ? 0.9 : 0);
    expect(
      groups(
        [
          { story: 0, at: 0 },
          { story: 1, at: 1 },
          { story: 2, at: 2 },
        ],
        chain,
        0.6,
      ),
    ).toEqual(['0:0 1:1']);
  });

  test('a vetoed pair never stands together, however well the rest fits', () => {
    const veto = (a: Item, b: Item) => (a.story + b.story === 3 ? NEVER : 1);
    for (const group of groups(
      [
        { story: 0, at: 0 },
        { story: 1, at: 0 },
        { story: 2, at: 0 },
      ],
      veto,
    ))
      expect(group).not.toMatch(/1:0 2:0/);
  });

  test('the order of the items changes nothing', () => {
    const item = fc.record({ story: fc.nat(3), at: fc.nat(40) });
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: ({ story, at }) => `${story}:${at}`, maxLength: 9 }), fc.nat(), (items, seed) => {
        const shuffled = items.toSorted((a, b) => ((a.at * 7 + a.story * 13 + seed) % 11) - ((b.at * 7 + b.story * 13 + seed) % 11));
        expect(groups(shuffled, close)).toEqual(groups(items, close));
      }),
    );
  });
});

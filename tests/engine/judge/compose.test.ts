import { describe, expect, test } from 'vitest';
import { groupReadings, strongest } from '../../../src/engine/judge/compose.ts';
import type { Verdict } from '../../../src/schemas/vocabulary.ts';

/** Spans of numbers: equal agree, overlapping are compatible, apart conflict. */
type Reading = [number, number];
const relate = (a: Reading, b: Reading): Verdict => (a[0] === b[0] && a[1] === b[1] ? 'agree' : a[0] <= b[1] && b[0] <= a[1] ? 'compatible' : 'conflict');

describe('the readings of a comparison', () => {
  test('one dissenter decides the verdict', () =>
    expect(
      strongest(
        [
          [1, 1],
          [1, 1],
          [2, 2],
        ] as Reading[],
        relate,
      ),
    ).toBe('conflict'));
  test('readings of one value stand together', () =>
    expect(
      groupReadings(
        [
          [1, 1],
          [2, 2],
          [1, 1],
        ] as Reading[],
        relate,
      ),
    ).toEqual([
      [
        [1, 1],
        [1, 1],
      ],
      [[2, 2]],
    ]));
  test('in a conflict a broader reading joins the only side it fits', () =>
    expect(
      groupReadings(
        [
          [1, 1],
          [9, 9],
          [0, 3],
        ] as Reading[],
        relate,
      ),
    ).toEqual([
      [
        [1, 1],
        [0, 3],
      ],
      [[9, 9]],
    ]));
  test('one that fits both sides stands by itself', () =>
    expect(
      groupReadings(
        [
          [1, 1],
          [9, 9],
          [0, 10],
        ] as Reading[],
        relate,
      ),
    ).toHaveLength(3));
  test('without a conflict the broader reading keeps its own group', () =>
    expect(
      groupReadings(
        [
          [1, 1],
          [0, 3],
        ] as Reading[],
        relate,
      ),
    ).toHaveLength(2));
});

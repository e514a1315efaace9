import { expect, it } from 'vitest';
import { roundStep } from '../../src/site/roundStep.ts';

it.each([
  [0, 1],
  [1, 1],
  [1.04, 2],
  [2, 2],
  [2.1, 5],
  [5.5, 10],
  [10, 10],
  [11, 20],
  [430, 500],
])('rounds %d up to %d', (least, step) => {
  expect(roundStep(least)).toBe(step);
});

import { expect, test } from 'vitest';
import { reuseFigure } from '../../src/site/reuse.ts';
import { editionOf } from './edition.ts';

const captionFor = (share: number): string => reuseFigure(editionOf(['One thing happened.', 'Another thing happened.'], [], [[0, 1, share]])).caption;

test('who has largely the text of another is said to rewrite it, or one source', () => {
  expect(captionFor(0.8)).toMatch(/80.% of their sentences in common.*: one rewrites the other, or both the same source/);
});

test('who has less in common may have it without copying', () => {
  expect(captionFor(0.34)).not.toContain('rewrites');
  expect(captionFor(0.34)).toContain('short reports of one event come to as much without');
});

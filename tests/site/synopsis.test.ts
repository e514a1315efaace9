import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../../src/site/edition.ts';
import type { Side } from '../../src/site/sideBySide.ts';
import { synopsisPage } from '../../src/site/synopsis.ts';
import { editionOf } from './edition.ts';

const textOf = (side: Side | null | undefined): string =>
  side ? side.pieces.map((pieces) => pieces.map(({ start, end }) => shown(side.story, start, end)).join('')).join(' ') : '';

const FIRST = ['The old bridge at Millford collapsed on Monday evening.', 'A ferry will carry commuters until the summer.'].join('\n');
const SECOND = ['Fishermen sold their catch on the quay as if nothing had happened.', 'The old bridge at Millford broke down on Monday night.'].join('\n');
const THIRD = ['Commuters will be carried by a ferry until the summer.', 'On the quay fishermen sold their catch as if nothing had happened.'].join('\n');

const edition = editionOf(
  [FIRST, SECOND, THIRD],
  [
    {
      title: 'When the bridge fell',
      verdict: 'conflict',
      readings: [
        { story: 0, words: 'Monday evening' },
        { story: 1, words: 'Monday night', group: 1 },
      ],
    },
  ],
);
const page = synopsisPage(edition.stories[0]!, edition);
const rowWith = (words: string) => page.rows.find((row) => [row.base, ...row.cells.map((cell) => cell?.side)].some((side) => textOf(side).includes(words)))!;

describe('a story beside any two others', () => {
  it('sets beside each paragraph what the others have on it, and nothing where they have nothing', () => {
    const bridge = rowWith('collapsed');
    expect(bridge.cells.map((cell) => textOf(cell?.side))).toEqual(['The old bridge at Millford broke down on Monday night.', '']);
    expect(bridge.cells[0]!.here.map(({ comparison }) => comparison.title)).toEqual(['When the bridge fell']);
    expect(bridge.cells[0]!.differs).toBe(true);
  });

  it('sets in one row what two others have and the base story has not', () => {
    const quay = rowWith('Fishermen');
    expect(quay.base).toBeNull();
    expect(quay.cells.map((cell) => cell?.side.place)).toEqual(['¶ 1', '¶ 2']);
  });

  it('shows every sentence of every story exactly once, whatever the texts', () => {
    const sentence = fc.array(fc.constantFrom('river', 'rose', 'quickly', 'mayor', 'said', 'nothing', '40', 'sheep', 'drowned'), {
      minLength: 1,
      maxLength: 7,
    });
    const text = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 4 }), (stories) => {
        const texts = stories.map((paragraphs) => paragraphs.map((sentences) => `${sentences.map((words) => words.join(' ')).join('. ')}.`).join('\n'));
        const made = editionOf(texts);
        const { rows, others } = synopsisPage(made.stories[0]!, made);
        const words = (shownText: string): string[] => shownText.split(/\s+/).filter(Boolean).sort();
        expect(words(rows.map(({ base }) => textOf(base)).join(' '))).toEqual(words(texts[0]!));
        for (const [k, other] of others.entries()) expect(words(rows.map(({ cells }) => textOf(cells[k]?.side)).join(' '))).toEqual(words(other.source));
      }),
      { numRuns: 60 },
    );
  });
});

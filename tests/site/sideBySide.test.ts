import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../../src/site/edition.ts';
import type { Piece } from '../../src/site/marks.ts';
import { type Row, type Side, sideBySidePage } from '../../src/site/sideBySide.ts';
import { pairsOf, sideBySideIndex } from '../../src/site/sideBySideIndex.ts';
import type { SideMark } from '../../src/site/sideBySideMarks.ts';
import { alignPassages } from '../../src/site/sideBySidePassages.ts';
import { comparisonsBetween } from '../../src/site/sideBySideVerdict.ts';
import { rarityOver, stemsIn, weighSentences } from '../../src/site/sideBySideWords.ts';
import { editionOf } from './edition.ts';

const FIRST = [
  'The old bridge at Millford collapsed on Monday evening. Engineers had warned the council in spring.',
  'Nobody was hurt when the central arch fell into the water.',
  'A ferry will carry commuters until the summer.',
  'The mayor announced an inquiry into the collapse.',
].join('\n');
const SECOND = [
  'The mayor announced an inquiry into the collapse.',
  'The old bridge at Millford broke down on Monday night. Engineers had cautioned the council in spring.',
  'Nobody was injured when the central arch dropped into the water.',
  'Fishermen sold their catch on the quay as if nothing had happened.',
].join('\n');
const THIRD = 'Wheat prices rose again in the east.';

const bridge = editionOf(
  [FIRST, SECOND, THIRD],
  [
    {
      title: 'When the bridge fell',
      verdict: 'compatible',
      readings: [
        { story: 0, words: 'Monday evening', normal: '2021-05-03' },
        { story: 1, words: 'Monday night', normal: '2021-05-03', group: 1 },
      ],
    },
  ],
  [[0, 1, 0.75]],
);
const [a, b, c] = bridge.stories as [(typeof bridge.stories)[0], (typeof bridge.stories)[0], (typeof bridge.stories)[0]];
const page = sideBySidePage(a, b, bridge);
const textOf = (side: Side | null): string =>
  side ? side.pieces.map((pieces) => pieces.map(({ start, end }) => shown(side.story, start, end)).join('')).join(' ') : '';
const rowWith = (words: string): Row => page.rows.find((row) => `${textOf(row.left)} ${textOf(row.right)}`.includes(words))!;

function marked(side: Side, pieces: readonly Piece<SideMark>[] = side.pieces.flat()): string[] {
  return pieces.flatMap((piece) =>
    piece.mark ? [...(piece.mark.role === 'differs' ? [shown(side.story, piece.start, piece.end)] : []), ...marked(side, piece.pieces)] : [],
  );
}

describe('passages side by side', () => {
  it('locks those that correspond, whole paragraphs together', () => {
    const row = rowWith('collapsed on Monday');
    expect([row.left!.place, row.right!.place]).toEqual(['¶ 1', '¶ 2']);
    expect(textOf(row.right)).toContain('cautioned the council');
  });

  it('links a passage that stands elsewhere, and prints it once where both have it word for word', () => {
    const row = rowWith('announced an inquiry');
    expect([row.moved, row.same, row.left!.place, row.right!.place]).toEqual(['earlier', true, '¶ 4', '¶ 1']);
    expect(page.rows.filter(({ right }) => textOf(right).includes('inquiry'))).toHaveLength(1);
  });

  it('leaves alone what only one of them has', () => {
    expect(rowWith('ferry').right).toBeNull();
    expect(rowWith('Fishermen').left).toBeNull();
    expect(rowWith('Fishermen').differs).toBe(true);
  });

  it('marks whole words that differ, and no others', () => {
    const row = rowWith('central arch');
    expect(marked(row.left!)).toEqual(['hurt', 'fell']);
    expect(marked(row.right!)).toEqual(['injured', 'dropped']);
  });

  it('counts the comparison where both its readings stand', () => {
    const row = rowWith('collapsed on Monday');
    expect(row.verdicts.map(({ verdict, comparisons }) => [verdict, comparisons.length])).toEqual([['compatible', 1]]);
    expect(row.differs).toBe(false);
  });

  it('says where the other story speaks on the points of a passage that it has not', () => {
    const apart = editionOf(
      ['Forty wooden sloops left harbour under grey skies early on 3 May.', 'Inland, traders shrugged as barley cheapened, again, the third of May.'],
      [
        {
          title: 'The day',
          readings: [
            { story: 0, words: '3 May', normal: '2021-05-03' },
            { story: 1, words: 'third of May', normal: '2021-05-03' },
          ],
        },
      ],
    );
    const { rows } = sideBySidePage(apart.stories[0]!, apart.stories[1]!, apart);
    const links = rows.map(({ elsewhere }) => elsewhere.map(({ comparison, row }) => `${comparison.title} → ${row}`));
    expect(links).toEqual([['The day → 2'], ['The day → 1']]);
  });

  it('folds rows without a difference, in order', () => {
    expect(page.runs.flatMap(({ rows }) => rows)).toEqual(page.rows);
    expect(page.runs.every(({ folds, rows }) => rows.every(({ differs }) => differs !== folds))).toBe(true);
  });

  it('shows every sentence of both exactly once, whatever the texts', () => {
    const sentence = fc.array(fc.constantFrom('river', 'rose', 'quickly', 'mayor', 'said', 'nothing', '40', 'sheep', 'drowned'), {
      minLength: 1,
      maxLength: 8,
    });
    const text = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const write = (paragraphs: string[][][]) => paragraphs.map((sentences) => sentences.map((words) => `${words.join(' ')}.`).join(' ')).join('\n');
    fc.assert(
      fc.property(text, text, (left, right) => {
        const edition = editionOf([write(left), write(right)]);
        const [one, two] = edition.stories as [typeof a, typeof a];
        const { rows } = sideBySidePage(one, two, edition);
        const words = (side: 'left' | 'right') =>
          rows
            .flatMap((row) => textOf(row[side]).split(/\s+/))
            .filter(Boolean)
            .sort();
        expect(words('left')).toEqual(one.source.split(/\s+/).sort());
        expect(words('right')).toEqual(two.source.split(/\s+/).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('sets a story beside itself row by row, with nothing that differs', () => {
    const twins = editionOf([FIRST, FIRST]);
    const { rows, differences } = sideBySidePage(twins.stories[0]!, twins.stories[1]!, twins);
    expect(rows.every(({ same, moved }) => same && moved === null)).toBe(true);
    expect(differences).toBe(0);
  });
});

describe('alignment', () => {
  const weigh = (text: string) => {
    const { stories } = editionOf([text, SECOND, THIRD]);
    return weighSentences(stories[0]!, rarityOver(stories));
  };

  it('lets one sentence stand beside two', () => {
    const one = weigh('Rescuers searched the flooded cellar while helicopters circled above the valley.');
    const two = weigh('Rescuers searched the flooded cellar. Helicopters circled above the valley.');
    expect(alignPassages(one, two, [])).toEqual([{ left: [0], right: [0, 1], moved: false }]);
  });

  it('sets together what a comparison links, however it is worded', () => {
    const left = weigh('Dozens perished overnight.');
    const right = weigh('Thirty people were killed in darkness.');
    expect(alignPassages(left, right, [])).toHaveLength(2);
    expect(alignPassages(left, right, [{ left: 0, right: 0, strength: 3 }])).toHaveLength(1);
  });

  it('holds up with nothing on one side or both', () => {
    expect(alignPassages([], [], [])).toEqual([]);
    expect(alignPassages(weigh(THIRD), [], [])).toEqual([{ left: [0], right: [], moved: false }]);
  });

  it('takes forms of one word for one, and figures as they are', () => {
    expect(stemsIn('withdrew Withdrawal withdrawn')).toEqual(['withdr', 'withdr', 'withdr']);
    expect(stemsIn('1,500 of 2.5')).toEqual(['1,500', 'of', '2.5']);
  });
});

describe('the verdict between two of many', () => {
  const tolls = editionOf(
    ['It killed 30 people.', 'It killed 40 people.', 'It killed at least 25 people.', 'Thirty people: it killed 30.'],
    [
      {
        title: 'The toll',
        kind: 'quantity',
        verdict: 'conflict',
        readings: [
          { story: 0, words: '30', normal: { number: 30, unit: 'person', bound: 'exactly' } },
          { story: 1, words: '40', normal: { number: 40, unit: 'person', bound: 'exactly' }, group: 1 },
          { story: 2, words: 'at least 25', normal: { number: 25, unit: 'person', bound: 'at least' }, group: 2 },
          { story: 3, words: '30', normal: { number: 30, unit: 'person', bound: 'exactly' } },
        ],
      },
    ],
  );
  const between = (i: number, j: number) => comparisonsBetween(tolls.comparisons, tolls.stories[i]!, tolls.stories[j]!).map(({ verdict }) => verdict);

  it('is a conflict only where these two cannot both be right', () => {
    expect(between(0, 1)).toEqual(['conflict']);
    expect(between(0, 2)).toEqual(['compatible']);
    expect(between(0, 3)).toEqual(['agree']);
  });
});

describe('the picker', () => {
  it('has every pair once, and the same cell on both sides of the diagonal', () => {
    expect(pairsOf([a, b, c]).map(([x, y]) => x.siglum + y.siglum)).toEqual(['AB', 'AC', 'BC']);
    const { rows } = sideBySideIndex(bridge);
    expect(rows[0]!.cells[0]).toBeNull();
    expect(rows[0]!.cells[1]).toBe(rows[1]!.cells[0]);
    expect(rows[0]!.cells[1]).toMatchObject({ agreements: 1, discrepancies: [], oneVoice: true });
  });
});

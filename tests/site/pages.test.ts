import { describe, expect, it } from 'vitest';
import { claimsPage } from '../../src/site/claimsPage.ts';
import { comparisonPage, wordingOf } from '../../src/site/comparisonPage.ts';
import { shown } from '../../src/site/edition.ts';
import { excerptOf } from '../../src/site/excerpt.ts';
import { deckOf, overviewPage } from '../../src/site/overviewPage.ts';
import { storyPage } from '../../src/site/storyPage.ts';
import { editionOf } from './edition.ts';

const RIVER = 'The river rose on Monday. Nobody saw it.\nThe mayor spoke on 3 May. “We are safe now,” he said.';
const COPY = 'On Monday the river rose. Nobody saw it at all.\nThe mayor said on 3 May: “we are quite safe now”.';
const OTHER = 'Water came up on Tuesday. A bridge fell and forty sheep were lost.';

const edition = editionOf(
  [RIVER, COPY, OTHER],
  [
    {
      title: 'When the river rose',
      verdict: 'conflict',
      readings: [
        { story: 0, words: 'on Monday', normal: '2021-05-03' },
        { story: 1, words: 'On Monday', normal: '2021-05-03' },
        { story: 2, words: 'on Tuesday', normal: '2021-05-04', group: 1 },
      ],
    },
    {
      title: 'The mayor on safety',
      verdict: 'reworded',
      kind: 'quote',
      readings: [
        { story: 0, words: 'We are safe now', normal: 'We are safe now' },
        { story: 1, words: 'we are quite safe now', normal: 'we are quite safe now', group: 1 },
      ],
    },
    {
      title: 'When the mayor spoke',
      readings: [
        { story: 0, words: 'on 3 May', normal: '2021-05-03' },
        { story: 1, words: 'on 3 May', normal: '2021-05-03' },
      ],
    },
  ],
  [[0, 1, 0.8]],
);
const [conflict, reworded, agreed] = edition.comparisons;
const letters = (stories: { siglum: string }[]) => stories.map(({ siglum }) => siglum).join('');

describe('a comparison read for display', () => {
  it('says each value once, with the stories that give it', () => {
    expect(conflict!.entries.map(({ label, stories }) => [label, letters(stories)])).toEqual([
      ['3 May 2021', 'AB'],
      ['4 May 2021', 'C'],
    ]);
  });

  it('knows whether more than one voice speaks', () => {
    expect([conflict!.voices, conflict!.oneVoice]).toEqual([2, false]);
    expect([agreed!.voices, agreed!.oneVoice]).toEqual([1, true]);
    expect(letters(agreed!.silent)).toBe('C');
  });

  it('leads to the passage of each reading', () => {
    expect(conflict!.readings[2]!.path).toBe('/flood/stories/story-3/#c2');
  });
});

describe('overview', () => {
  it('opens with the counts in words and says what rests on a copy', () => {
    expect(
      deckOf(edition)
        .map(({ text }) => text)
        .join(''),
    ).toBe(
      'Three stories meet on three points. They conflict on one, reword one quotation and agree on one. That agreement rests on A and B alone, which carry largely the same text and count as one voice.',
    );
  });

  it('says so where nothing can be compared', () => {
    expect(deckOf(editionOf(['One.', 'Two.']))).toEqual([
      { text: 'Two stories on the same events, and no point on which two of them speak alike or differ.', verdict: null },
    ]);
  });

  it('waits for a second story where there is one', () => {
    const lone = editionOf([RIVER]);
    expect(deckOf(lone)).toEqual([{ text: expect.stringMatching(/^One story so far\./), verdict: null }]);
    expect(claimsPage(lone).lead).toBe('There is only one story, so there is nothing to compare it with yet.');
  });

  it('keeps agreements of one voice apart', () => {
    const page = overviewPage(edition);
    expect(page.corroborated).toEqual([]);
    expect(page.oneVoice).toEqual([agreed]);
    expect(page.conflicts).toEqual([conflict]);
  });

  it('gives the matrix a cell a story, empty where it is silent', () => {
    const [group] = overviewPage(edition).matrix;
    expect(group!.rows[0]!.cells.map((cell) => cell?.label ?? null)).toEqual(['3 May 2021', '3 May 2021', '4 May 2021']);
    expect(overviewPage(edition).matrix.at(-1)!.rows[0]!.cells[2]).toBeNull();
  });

  it('turns to numbers where the columns get too narrow', () => {
    const texts = Array.from({ length: 9 }, (_, i) => `Story ${i} tells of rain.`);
    expect(overviewPage(edition).compact).toBe(false);
    expect(overviewPage(editionOf(texts)).compact).toBe(true);
  });
});

describe('story page', () => {
  const page = storyPage(edition.stories[0]!, edition);

  it('marks the values and notes what the others have, those who differ first', () => {
    const [first] = page.passages;
    expect(first!.notes.map(({ comparison }) => comparison.title)).toEqual(['When the river rose']);
    expect(first!.notes[0]!.lines.map(({ label, readings, same }) => [label, letters(readings.map(({ story }) => story)), same])).toEqual([
      ['4 May 2021', 'C', false],
      ['as here', 'B', true],
    ]);
    expect(first!.open).toBe(true);
  });

  it('shows the differing words of a quotation', () => {
    const note = page.passages[1]!.notes.find(({ comparison }) => comparison === reworded);
    expect(note!.lines[0]!.runs).toEqual([
      { words: 'we are', differs: false },
      { words: 'quite', differs: true },
      { words: 'safe now', differs: false },
    ]);
  });

  it('sets the pieces so that they give the text again', () => {
    for (const { pieces } of page.passages) {
      const [start, end] = [pieces[0]!.start, pieces.at(-1)!.end];
      expect(pieces.map((piece) => shown(page.story, piece.start, piece.end)).join('')).toBe(shown(page.story, start, end));
    }
  });

  it('names the copies and counts the comparisons', () => {
    expect(letters(page.twins)).toBe('B');
    expect(page.verdicts).toEqual({ conflict: 1, reworded: 1, compatible: 0, agree: 1 });
    expect(page.crowded).toBe(false);
  });

  it('puts notes below the paragraphs where there are more than fit beside them', () => {
    const words = Array.from({ length: 30 }, (_, i) => `day${i}`);
    const text = `${words.join(' ')}.`;
    const readings = (word: string) => [0, 1].map((story) => ({ story, words: word, normal: '2021-05-03' }));
    const full = editionOf(
      [text, text],
      words.map((word) => ({ title: word, verdict: 'conflict' as const, readings: readings(word) })),
    );
    expect(storyPage(full.stories[0]!, full).crowded).toBe(true);
  });
});

describe('passage around a reading', () => {
  it('shows the sentence before a short one, the value told apart', () => {
    const claim = agreed!.readings[0]!.claim;
    const { parts, paragraph } = excerptOf(claim, edition.stories[0]!);
    expect(parts.find(({ role }) => role === 'value')?.text).toBe('on 3 May');
    expect(parts.map(({ text }) => text).join('')).toBe('The mayor spoke on 3 May.');
    expect(paragraph).toBe(2);
  });

  it('leaves markup out and keeps the marks of the source', () => {
    const story = { ...edition.stories[0]!, source: 'a **“b”** c', text: 'a   "b"   c' };
    expect(shown(story, 0, 11)).toBe('a “b” c');
  });
});

describe('comparison page', () => {
  it('groups the readings by what they say and counts voices', () => {
    expect(comparisonPage(conflict!, edition).groups.map(({ heading, standing }) => [heading, standing])).toEqual([
      ['3 May 2021', 'two stories, one voice'],
      ['4 May 2021', 'one story'],
    ]);
  });

  it('shows what is written beside what it was read as', () => {
    const [reading] = comparisonPage(conflict!, edition).groups[0]!.readings;
    expect([reading!.written, reading!.normal, reading!.raw]).toEqual(['on Monday', '3 May 2021', '2021-05-03']);
  });

  it('goes round from the last comparison to the first', () => {
    const page = comparisonPage(agreed!, edition);
    expect([page.previous.title, page.next.title]).toEqual(['The mayor on safety', 'When the river rose']);
  });

  it('has wordings for quotations in other words alone', () => {
    expect(wordingOf(reworded!).map(({ readings }) => letters(readings.map(({ story }) => story)))).toEqual(['A', 'B']);
    expect(wordingOf(conflict!)).toEqual([]);
  });
});

describe('page of all comparisons', () => {
  it('says what it lists, and promises discrepancies only where there are any', () => {
    expect(claimsPage(edition).lead).toMatch(/^\w+ points on which two or more of the three stories speak, the discrepancies first\.$/);
    const readings = [0, 1].map((story) => ({ story, words: 'Rain fell', normal: null }));
    const pair = editionOf(['Rain fell.', 'Rain fell.'], [{ title: 'Rain fell', kind: 'statement', readings }]);
    expect(claimsPage(pair).lead).toBe('One point on which both stories speak.');
  });

  it('groups by verdict, discrepancies first, and leaves empty verdicts out', () => {
    expect(claimsPage(edition).groups.map(({ verdict }) => verdict)).toEqual(['conflict', 'reworded', 'agree']);
    expect(claimsPage(edition).kinds).toEqual([
      ['date', 2],
      ['quote', 1],
    ]);
  });
});

describe('heads of readings', () => {
  it('are the words that differ in a quotation, without the point at its end', () => {
    const spoken = editionOf(
      ['He said “all is well.”', 'He said “all is lost.”'],
      [
        {
          title: 'He on all',
          verdict: 'reworded',
          kind: 'quote',
          readings: [
            { story: 0, words: 'all is well.', normal: 'all is well.' },
            { story: 1, words: 'all is lost.', normal: 'all is lost.', group: 1 },
          ],
        },
      ],
    );
    const [comparison] = spoken.comparisons;
    expect(comparisonPage(comparison!, spoken).groups.map(({ heading }) => heading)).toEqual(['“well”', '“lost”']);
    expect(overviewPage(spoken).matrix[0]!.rows[0]!.cells.map((cell) => cell?.label)).toEqual(['well', 'lost']);
  });
});

describe('heads of one utterance that is given to two people', () => {
  it('are the people', () => {
    const spoken = editionOf(
      ['Ann Poe said “all is well.”', 'Bo Rask said “all is well.”'],
      [
        {
          title: 'All is well',
          verdict: 'conflict',
          kind: 'quote',
          readings: [
            { story: 0, words: 'all is well.', normal: 'all is well.', speaker: 'Ann Poe' },
            { story: 1, words: 'all is well.', normal: 'all is well.', speaker: 'Bo Rask', group: 1 },
          ],
        },
      ],
    );
    const [comparison] = spoken.comparisons;
    expect(comparisonPage(comparison!, spoken).groups.map(({ heading }) => heading)).toEqual(['Ann Poe', 'Bo Rask']);
    expect(overviewPage(spoken).matrix[0]!.rows[0]!.cells.map((cell) => cell?.label)).toEqual(['Ann Poe', 'Bo Rask']);
  });
});

describe('what one story has alone', () => {
  it('counts claims and leaves mere mentions of names and places out', () => {
    const kinds = ['date', 'name', 'place'] as const;
    const alone = editionOf(['Rain fell on Monday in Port Ann.', 'Sun.']);
    const { source, id } = alone.stories[0]!;
    alone.file.claims.push(
      ...kinds.map((kind, i) => ({ id: kind, story: id, kind, text: source, start: i, end: source.length, rule: 'test', value: null, attribution: null })),
    );
    expect(storyPage(alone.stories[0]!, alone).only).toBe(1);
  });
});

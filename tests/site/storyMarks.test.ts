import { describe, expect, it } from 'vitest';
import type { StoryText } from '../../src/site/edition.ts';
import { nestMarks, type Piece } from '../../src/site/marks.ts';
import { type ClaimMark, linkedRuns } from '../../src/site/storyMarks.ts';

const TEXT = 'The ferry of the island line sank on Monday, near the pier.';
const story = { text: TEXT } as StoryText;

const mark = (words: string, comparison: string | null): ClaimMark => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, claim: { kind: 'name' }, comparison: comparison && { title: comparison }, copied: false } as unknown as ClaimMark;
};

/** The words of each link with the comparison that it leads to. */
function linksOf(marks: ClaimMark[]): [string, string][] {
  const pieces: Piece<ClaimMark>[] = nestMarks(marks, 0, TEXT.length);
  return [...linkedRuns(pieces, story).values()].flat().flatMap(({ pieces: run, leads }) => {
    return leads ? [[TEXT.slice(run[0]!.start, run.at(-1)!.end), leads.title] as [string, string]] : [];
  });
}

describe('links in the marks of a story', () => {
  it('are one for each mark', () => {
    expect(linksOf([mark('The ferry', 'ferry'), mark('on Monday', 'day')])).toEqual([
      ['The ferry', 'ferry'],
      ['on Monday', 'day'],
    ]);
  });

  it('stand on the first words that do not lie in another mark', () => {
    expect(linksOf([mark('sank on Monday, near the pier', 'sinking'), mark('Monday', 'day')])).toEqual([
      ['sank on ', 'sinking'],
      ['Monday', 'day'],
    ]);
    expect(linksOf([mark('Monday, near the pier', 'place'), mark('Monday', 'day')])).toEqual([
      [', near the pier', 'place'],
      ['Monday', 'day'],
    ]);
  });

  it('go on over what is only mentioned', () => {
    expect(linksOf([mark('The ferry of the island line sank', 'sinking'), mark('island line', null)])).toEqual([
      ['The ferry of the island line sank', 'sinking'],
    ]);
  });

  it('are none where no word of its own is left', () => {
    expect(linksOf([mark('Monday,', 'sinking'), mark('Monday', 'day')])).toEqual([['Monday', 'day']]);
  });

  it('are none where only this story makes the claim', () => {
    expect(linksOf([mark('The ferry', null)])).toEqual([]);
  });

  it('are not made again where a mark goes on behind one that it crosses', () => {
    expect(linksOf([mark('The ferry of the island line', 'ferry'), mark('island line sank', 'sinking')])).toEqual([
      ['The ferry of the ', 'ferry'],
      ['island line', 'sinking'],
    ]);
  });
});

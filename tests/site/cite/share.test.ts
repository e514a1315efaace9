import { describe, expect, it } from 'vitest';
import { embedPage } from '../../../src/site/cite/embed.ts';
import { plainText } from '../../../src/site/cite/parts.ts';
import { citeAndShare, verdictSentence } from '../../../src/site/cite/share.ts';
import { editionOf, type StatedComparison } from '../edition.ts';

const on = (story: number, words: string, normal: string, group = 0) => ({ story, words, normal, group });
const texts = ['Rain on Monday.', 'Rain on Monday.', 'Rain on Tuesday.', 'No rain.'];
const comparisonOf = (stated: Partial<StatedComparison>, reuse: [number, number, number][] = []) => {
  const readings = [on(0, 'on Monday', '2021-05-03'), on(1, 'on Monday', '2021-05-03'), on(2, 'on Tuesday', '2021-05-04', 1)];
  const edition = editionOf(texts, [{ title: 'When it rained', verdict: 'conflict', readings, ...stated }], reuse);
  return { edition, comparison: edition.comparisons[0]! };
};

describe('the verdict in a sentence', () => {
  const agreed = [on(0, 'on Monday', '2021-05-03'), on(1, 'on Monday', '2021-05-03')];
  it.each<[Partial<StatedComparison>, string]>([
    [{}, 'Conflict: the reports cannot all be right: 3 May 2021 (two reports); 4 May 2021 (one report).'],
    [{ verdict: 'compatible' }, 'Compatible: three reports, all of which can be true: 3 May 2021 (two reports); 4 May 2021 (one report).'],
    [{ verdict: 'reworded', kind: 'quote' }, 'Reworded: one utterance, quoted in different words by three reports.'],
    [{ verdict: 'agree', readings: agreed }, 'Agree: two reports say the same: 3 May 2021.'],
    [{ verdict: 'agree', kind: 'statement', readings: agreed }, 'Agree: two reports say the same.'],
  ])('%j', (stated, sentence) => {
    expect(verdictSentence(comparisonOf(stated).comparison)).toBe(sentence);
  });
  it('tells of copies', () => {
    expect(verdictSentence(comparisonOf({ verdict: 'agree', readings: agreed }, [[0, 1, 0.9]]).comparison)).toMatch(/ They carry largely one text\.$/);
  });
});

describe('what is taken along', () => {
  const { edition, comparison } = comparisonOf({ title: 'When "it" <rained> & why' });
  const taken = citeAndShare(comparison, edition, new URL('https://example.org'));
  it('is text with the link at its end', () => {
    expect(plainText(taken.share.parts)).toMatch(/^When "it" <rained> & why\. Conflict: .* https:\/\/example\.org\/flood\/claims\/comparison-0\/$/);
  });
  it('is HTML whose title holds whatever the title is', () => {
    const html = plainText(taken.embed.parts);
    expect(html).toMatch(
      /^<iframe src="https:\/\/example\.org\/flood\/claims\/comparison-0\/embed\/" title="[^"<]*" width="720" height="\d+" loading="lazy" style="[^"]*"><\/iframe>$/,
    );
    expect(html).toContain('title="Variorum: When &quot;it&quot; &lt;rained> &amp; why"');
  });
});

describe('the frame', () => {
  it('is taller where there is more to say', () => {
    const heights = ['When it rained', `When it rained ${'and stormed over the hills '.repeat(6)}`].map((title) => {
      const { edition, comparison } = comparisonOf({ title });
      return embedPage(comparison, edition).height;
    });
    expect(heights[1]).toBeGreaterThan(heights[0]! + 100);
  });
  it('names the stories and says what it leaves out', () => {
    const { edition, comparison } = comparisonOf({});
    const page = embedPage(comparison, edition);
    expect(page.entries.map(({ names }) => names)).toEqual(['“Story 1”; “Story 2”', '“Story 3”']);
    expect(page.left).toBe('one story silent on it');
  });
});

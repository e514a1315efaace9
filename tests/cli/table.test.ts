import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { comparisonTable } from '../../src/cli/table.ts';
import { editionOf } from '../engine/topic.ts';

const A = `Ferry with 120 aboard runs aground

The ferry Lindholm ran aground off Cape Wrath on Monday night. Rescuers brought 118 people ashore, the coastguard said. "We were very lucky that night," said the captain, Ada Berg.
`;
const B = `Lindholm aground off Cape Wrath

The ferry Lindholm ran aground off Cape Wrath on Monday night. Rescuers brought 112 people ashore, the coastguard said. "We were very lucky on that night," said the captain, Ada Berg.
`;

describe('the table of comparisons', () => {
  const { file } = editionOf(A, B);
  const lines = (width: number) => stripVTControlCharacters(comparisonTable(file, width)).split('\n');

  it.each([40, 60, 80, 120, 200])('keeps its prose within %i columns', (width) => {
    const prose = lines(width).filter((line) => line.startsWith(' '.repeat(14)));
    expect(prose.length).toBeGreaterThan(0);
    for (const line of prose) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('names every comparison with its verdict in words, not in colour alone', () => {
    for (const { title, verdict, id } of file.comparisons)
      expect(lines(100).some((line) => line.includes(verdict) && line.includes(title) && line.endsWith(id))).toBe(true);
  });

  it('gives every reading under the siglum of its story', () => {
    const conflict = file.comparisons.find(({ verdict }) => verdict === 'conflict')!;
    const text = lines(200).join('\n');
    for (const id of conflict.readings) {
      const claim = file.claims.find((one) => one.id === id)!;
      const { siglum } = file.stories.find((one) => one.id === claim.story)!;
      expect(text).toMatch(new RegExp(`^ +${siglum} .*${claim.value!.text}`, 'm'));
    }
  });

  it('counts at the end', () => {
    const count = (verdict: string) => file.comparisons.filter((comparison) => comparison.verdict === verdict).length;
    expect(lines(80).at(-1)).toBe(
      `2 stories, ${file.claims.length} claims, ${file.comparisons.length} comparisons: ${count('conflict')} conflict, ${count('reworded')} reworded, ${count('compatible')} compatible, ${count('agree')} agree.`,
    );
  });
});

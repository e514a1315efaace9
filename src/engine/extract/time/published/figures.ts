import type { Story } from '../../../model.ts';
import { turnedRound } from '../../../read/dayForms.ts';
import { dayOf } from '../calendar.ts';
import { publicationOf } from '../context.ts';
import { middle } from './stated.ts';

/** Days from the other stories, within which a date in figures is taken as it stands, and beyond which it is not if it fits turned round. */
const FITS = 14;

/** "9/10/2017" is 9 October where the other stories are of October. Changes `story.published`. */
export function settleFigures(stories: Story[]): void {
  const lines = stories.map(({ blocks, text, published }) => {
    const line = published && blocks.find(({ furniture }) => furniture?.kind === 'dateline');
    const other = line && turnedRound(text.slice(line.start, line.end));
    return other ? { other: dayOf(...partsOf(other)), edtf: other } : null;
  });
  const certain = stories.flatMap(({ published }, i) => (lines[i] ? [] : (publicationOf(published)?.days[0] ?? [])));
  const about = middle(certain);
  for (const [i, story] of stories.entries()) {
    const [line, stated] = [lines[i], publicationOf(story.published)?.days[0]];
    if (!line || about === null || stated === undefined || Math.abs(stated - about) <= FITS || Math.abs(line.other - about) > FITS) continue;
    story.published = { edtf: line.edtf, inferred: false, evidence: `${story.published!.evidence}, with the day first, as the other stories have it` };
  }
}

const partsOf = (edtf: string): [number, number, number] => [+edtf.slice(0, 4), +edtf.slice(5, 7), +edtf.slice(8, 10)];

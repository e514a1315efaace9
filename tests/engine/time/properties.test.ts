import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeClaims } from '../../../src/engine/extract/time/claims.ts';
import { edtfDays } from '../../../src/engine/extract/time/edtf.ts';
import { inferPublished } from '../../../src/engine/extract/time/published.ts';
import { readDateline } from '../../../src/engine/read/dateline.ts';
import { readStory } from '../../../src/engine/read/story.ts';

const PIECES =
  'Monday,Tuesday,next,last,this,week,month,year,2015,2009-2016,between,and,from,to,until,since,Dec.,December,7,8th,the,a,few,50-year,years,ago,later,that day,at,9:30,a.m.,GMT,UTC,(,),",“,”,quarter,Q3,fiscal,fall,of,the 1970s,mid-,1960s,half,second,hours,aged,34,\',-,–,yesterday,today,was,will,said,opened,Easter,1,000,99,%,$'.split(
    ',',
  );
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' '));
const text = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
const claims = (source: string) => {
  const { story } = readStory({ name: 'a.txt', text: `---\npublished: 2014-06-18\n---\n${source}` }, 'a', 0);
  return { story, found: story ? timeClaims(story) : [] };
};

test('any text gives claims whose spans lie in it, in order, none overlapping', () =>
  fc.assert(
    fc.property(text, (source) => {
      const { story, found } = claims(source);
      let last = 0;
      for (const { start, end, value, sentence } of found) {
        expect(value.start).toBeGreaterThanOrEqual(last);
        expect(value.end).toBeGreaterThan(value.start);
        expect(start <= value.start && value.end <= end).toBe(true);
        expect(value.start >= story!.sentences[sentence]!.start && value.end <= story!.sentences[sentence]!.end).toBe(true);
        last = value.end;
      }
    }),
  ));

test('days go with their EDTF value, and never run backwards', () =>
  fc.assert(
    fc.property(news, (source) => {
      for (const claim of claims(source).found) {
        if (claim.kind !== 'date' || !claim.time.days) continue;
        const { days, edtf } = claim.time;
        expect(days[0]).toBeLessThanOrEqual(days[1]);
        expect(edtf).toBe(claim.value.normal);
        const written = edtf && !edtf.includes('~') ? edtfDays(edtf) : null;
        if (written) expect(days[0] >= written[0] && days[1] <= written[1]).toBe(true);
      }
    }),
  ));

test('inferring publication never fails and never touches what is stated', () =>
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const stories = [a, b, c].flatMap(
        (source, i) => readStory({ name: `${i}.txt`, text: i ? `\n${source}` : `---\npublished: 2014-06-18\n---\n${source}` }, String(i), i).story ?? [],
      );
      const stated = stories.map(({ published }) => published);
      inferPublished(stories);
      for (const [i, one] of stories.entries()) if (stated[i]) expect(one.published).toEqual(stated[i]);
      for (const { published } of stories) if (published?.inferred) expect(edtfDays(published.edtf)).not.toBeNull();
    }),
    { numRuns: 60 },
  ));

test('any line is a dateline with a real day, or none', () =>
  fc.assert(
    fc.property(text, (line) => {
      const found = readDateline([], line, true);
      if (found) expect(edtfDays(found.edtf)).not.toBeNull();
    }),
  ));

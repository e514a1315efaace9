import { describe, expect, test } from 'vitest';
import { readRunIn } from '../../../src/engine/read/runIn.ts';
import { dated, editionOf } from '../topic.ts';

describe('a dateline that is run into the first sentence', () => {
  test.each([
    ['PORT ELM, March 14 (Newswire) - A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['Lennport, 12 March (AP) – The ferry sank.', 'The ferry sank.', { month: 3, day: 12, weekday: null }],
    ['LENNPORT, the United Isles, March 14 (Newswire) -- A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['LENNPORT, March 14. /TASS/. A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['LENNPORT. March 14 (Interfax) - A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['LENNPORT, March 14 - RIA Novosti. A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['LENNPORT, March 14 -- (Xinhua) A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['LENNPORT, March 14, Kyodo - A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['Lennport, Mar 14 (Bernama) A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['LENNPORT, Thursday, March 14 (AFP) — A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: 4 }],
    ['LENNPORT, Thursday (AFP) — A ferry sank.', 'A ferry sank.', null],
    ['PORT OF ELM, 14th March (Newswire)--A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['LENNPORT (14 March) – A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['PORT ELM: March 14 - A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['LENNPORT, March 14, 2013 (EFE).- A ferry sank.', 'A ferry sank.', { month: 3, day: 14, weekday: null }],
    ['LENNPORT (Newswire) -- "The ferry sank," he said.', '"The ferry sank," he said.', null],
    ['LENNPORT — Dockers walked out.', 'Dockers walked out.', null],
    ['LENNPORT (Reuters) Dockers walked out.', 'Dockers walked out.', null],
    ['(Newswire) - Dockers walked out.', 'Dockers walked out.', null],
  ])('%s', (text, rest, day) => {
    const found = readRunIn(text)!;
    expect(text.slice(found.length)).toBe(rest);
    expect(found.day).toEqual(day);
  });

  test.each([
    'Police said on Monday that a ferry sank.',
    'Ann Poe (34) – The singer – won.',
    'News - A new ferry.',
    'HTS: who they are.',
    'The ferry - The Aurora - sank.',
    'March 14 - The ferry sinks.',
    'Thursday, March 14: The ferry sinks.',
    'Lennport (Norvia) The ferry sank.',
    'The Aurora - Reuters. The agency said so.',
    'In Lennport, March 14 was a day of mourning. The ferry had sunk.',
    '',
  ])('not %s', (text) => expect(readRunIn(text)).toBeNull());

  test('is no part of a claim, and dates its story by the year of the others', () => {
    const { stories, file } = editionOf(
      'Ferry sinks\n\nPORT ELM, March 14 (Newswire) - The ferry Aurora sank on Wednesday off Lennport.',
      dated('2013-03-15', 'Ferry sinks\n\nThe ferry Aurora sank on Wednesday off Lennport.'),
    );
    expect(stories[0]!.published).toMatchObject({ edtf: '2013-03-14', inferred: true });
    expect(file.claims.filter(({ text }) => text.includes('Newswire'))).toEqual([]);
    expect(file.comparisons.filter(({ kind }) => kind === 'date')).toMatchObject([{ verdict: 'agree' }]);
  });
});

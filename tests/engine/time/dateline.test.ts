import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../src/engine/read/dateline.ts';
import { dated, storyOf, topicOf } from '../topic.ts';

const line = (text: string) => readDateline([{ index: 0, kind: 'paragraph', start: 0, end: text.length, furniture: null }], text)?.edtf ?? null;

describe('datelines', () => {
  test.each([
    ['The Daily Planet, 2017-04-15', '2017-04-15'],
    ['Sun., Aug. 4, 2013 11:29 AM PDT', '2013-08-04'],
    ['February 29, 2012 3:24 PM PST', '2012-02-29'],
    ['02.29.12 4:15 PM', '2012-02-29'],
    ['15.04.2017 (updated 20:33 15.04.2017)', '2017-04-15'],
    ['Updated: July 2, 2013 15:01 IST', '2013-07-02'],
    ['WEDNESDAY 03 JULY 2013', '2013-07-03'],
    ['3 July 2013 Last updated at 13:38 GMT', '2013-07-03'],
    ['By Jane Roe, Evening Post, 12 December 2024', '2024-12-12'],
    ['Evening Post | Dec 12, 2024 | 3 min read', '2024-12-12'],
    ['SEAPORT, Calif. \u20142/29/2012', '2012-02-29'],
    ['29th February 2012', '2012-02-29'],
    ['By Jane Roe | Monday 9 October 2017', '2017-10-09'],
    ['Posted at 7.40 pm on 15/3/16', '2016-03-15'],
    ['Posted: Oct. 9, 2017, 9:15 a.m.', '2017-10-09'],
    ['October 9, 2017 | Updated 7:40 p.m.', '2017-10-09'],
    ['Mon Oct 9 09:41:12 UTC 2017', '2017-10-09'],
    ['From the October 9, 2017 issue', '2017-10-09'],
    ['For immediate release: October 9, 2017', '2017-10-09'],
    ['09-10-2017', '2017-10-09'],
    ['9-Oct-17', '2017-10-09'],
    ['Oct-09-2017', '2017-10-09'],
    ['09/Oct/2017', '2017-10-09'],
    ['2017 October 9', '2017-10-09'],
    ['Story posted 2017.10.09 at 09:41 AM EDT', '2017-10-09'],
    ['Jane Roe @janeroe 9 Oct 2017', '2017-10-09'],
    ['By Jane Roe jane.roe@planet.example October 9, 2017', '2017-10-09'],
    ['Oct 9th 2017 | SEAPORT | From the print edition', '2017-10-09'],
    ['This story was originally published October 9, 2017 at 9:41 AM.', '2017-10-09'],
    ['The New Norvian (al-Norvi), 2017-10-09', '2017-10-09'],
    ['Updated Oct 12, 2017; Posted Oct 9, 2017', '2017-10-09'],
    ['Published Oct 9, 2017 | Updated Oct 12, 2017', '2017-10-09'],
    ['Jane Roe, with agencies | The Evening Post | Saturday 9 October 2017', '2017-10-09'],
    ['Posted by Jane Roe on 9 October 2017 | Filed under: harbours, fishing, local politics', '2017-10-09'],
    ['October 9, 2017 \u2022 Posted in: the sea \u2022 Leave a reply', '2017-10-09'],
    ['Tags: harbours, fishing | 9 October 2017', '2017-10-09'],
    ['SEAPORT, the United Isles, March 3, 2014 (Newswire) -- The mayor said that the pier would be closed.', '2014-03-03'],
    ['SEAPORT, March 3, 2014 (Newswire) - The mayor said on Monday that the pier would be closed.', '2014-03-03'],
  ])('%s', (text, day) => expect(line(text)).toBe(day));
  test.each([
    'Rescuers search the rubble on July 2, 2013',
    'Planet To Hold Event On October 4, 2011',
    'A guard stands next to boats on Sept. 26, 2019.',
    'This story was told on October 9, 2017, in court.',
    'The pier opened in 2017 October 9 times.',
    'The war began on 3 March 2014 - and ended a year later',
    'The pier was closed on 3 March 2014. It was opened again later in the year.',
    '31.02.2014',
    'The files were tagged under harbours on 9 October 2017 | and later lost',
    'With boats under the bridge on October 9, 2017',
    '',
  ])('are not seen in %j', (text) => expect(line(text)).toBeNull());
  test('at the foot must say that they are', () => {
    const body = Array.from({ length: 9 }, (_, i) => `The pier was closed for the ${i + 3}th time by the council after a storm, which tore its planks.`).join(
      '\n\n',
    );
    expect(storyOf(`${body}\n\nFirst published: 12 December 2014`).published?.edtf).toBe('2014-12-12');
    expect(storyOf(`${body}\n\nThe council, 12 December 2014`).published).toBeNull();
  });
  test('of posting go before those of a change', () => {
    const head = (...lines: string[]) => storyOf(`Pier closed to walkers\n\n${lines.join('\n\n')}\n\nThe pier was closed.`).published?.edtf;
    expect(head('Last updated: 12 May 2020', 'Published 9 October 2017')).toBe('2017-10-09');
    expect(head('Published 9 October 2017', 'Last updated: 12 May 2020')).toBe('2017-10-09');
    expect(head('Last updated: 12 May 2020')).toBe('2020-05-12');
  });
  test('that end in a full stop are no part of the text', () =>
    expect(storyOf('Pier closed to walkers\n\nPosted: Oct. 9, 2017, 9:15 a.m.\n\nThe pier was closed.').blocks[1]!.furniture?.kind).toBe('dateline'));
  test('say where they were found', () => expect(readDateline([], 'Posted 2007-11-12', true)?.evidence).toBe('the line “Posted 2007-11-12”'));
});

describe('datelines without a year', () => {
  const of = (line: string, year = '2017-10-12') => {
    const body = 'The pier of Lennport in Norvia was closed, Ora Dane said.';
    const [first] = topicOf(`Pier closed to walkers\n\n${line}\n\n${body}`, dated(year, body)).stories;
    return [first!.published!.edtf, first!.blocks[1]!.furniture?.kind];
  };
  test.each(['Monday 9 October', 'Oct. 9 at 9:41 AM', 'Posted Oct. 9 at 8:23 AM', 'Updated 9:41 AM EDT, Mon October 9', 'By Jane Roe, October 9, 9:15 a.m.'])(
    '%s has that of the other stories',
    (line) => expect(of(line)).toEqual(['2017-10-09', 'dateline']),
  );
  test.each(['Lennport Fair October 9', 'Tuesday 9 October'])('%s has none', (line) => expect(of(line)[0]).not.toBe('2017-10-09'));
  test('in figures are turned round where that is when the others came out', () => {
    expect(of('Posted 9/10/2017')[0]).toBe('2017-10-09');
    expect(of('Posted 9/10/2017', '2017-09-11')[0]).toBe('2017-09-10');
    expect(of('Posted 9/10/2017', '2015-09-11')[0]).toBe('2017-09-10');
  });
});

import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../src/engine/read/dateline.ts';
import { storyOf } from '../topic.ts';

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
    ['SEAPORT, March 3, 2014 (Newswire) - The mayor said on Monday that the pier would be closed.', '2014-03-03'],
  ])('%s', (text, day) => expect(line(text)).toBe(day));
  test.each([
    'Rescuers search the rubble on July 2, 2013',
    'Planet To Hold Event On October 4, 2011',
    'A guard stands next to boats on Sept. 26, 2019.',
    'The war began on 3 March 2014 - and ended a year later',
    'The pier was closed on 3 March 2014. It was opened again later in the year.',
    '31.02.2014',
    '',
  ])('are not seen in %j', (text) => expect(line(text)).toBeNull());
  test('at the foot must say that they are', () => {
    const body = Array.from({ length: 9 }, (_, i) => `The pier was closed for the ${i + 3}th time by the council after a storm, which tore its planks.`).join(
      '\n\n',
    );
    expect(storyOf(`${body}\n\nFirst published: 12 December 2014`).published?.edtf).toBe('2014-12-12');
    expect(storyOf(`${body}\n\nThe council, 12 December 2014`).published).toBeNull();
  });
  test('say where they were found', () => expect(readDateline([], 'Posted 2007-11-12', true)?.evidence).toBe('the line “Posted 2007-11-12”'));
});

import { describe, expect, test } from 'vitest';
import { listed, quoted, readableDuration, readableEdtf } from '../../../src/engine/text/readable.ts';

describe('values for a reader', () => {
  test.each([
    ['2024-12-07', '7 December 2024'],
    ['2015-09', 'September 2015'],
    ['2015', '2015'],
    ['197X', 'the 1970s'],
    ['19XX', 'the 20th century'],
    ['2024-22', 'summer 2024'],
    ['2008-33', 'first quarter of 2008'],
    ['2024-11-21/2024-11-30', '21–30 November 2024'],
    ['2024-03/2024-04', 'March–April 2024'],
    ['2009/2016', '2009 to 2016'],
    ['../2066', 'until 2066'],
    ['2013/..', 'from 2013'],
    ['XXXX-12-07', '7 December'],
    ['2024-12-07T07:30', '7 December 2024, 07:30'],
    ['nonsense', 'nonsense'],
  ])('%s is %s', (edtf, words) => expect(readableEdtf(edtf)).toBe(words));

  test.each([
    ['P50Y', '50 years'],
    ['P1D', '1 day'],
    ['PT15S', '15 seconds'],
    ['P3M', '3 months'],
    ['PT3M', '3 minutes'],
    ['P46M/P57M', '46 months to 57 months'],
    ['P1Y6M', '1 year 6 months'],
  ])('%s is %s', (iso, words) => expect(readableDuration(iso)).toBe(words));

  test('lists', () => expect([listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'D'])]).toEqual(['A', 'A and B', 'A, B and D']));
  test('quotes once, whatever marks the words bring along', () => expect(quoted('“the  future\nis ours')).toBe('“the future is ours”'));
});

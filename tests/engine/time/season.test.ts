import { describe, expect, test } from 'vitest';
import { dated, editionOf, topicOf } from '../topic.ts';

const published = (...texts: string[]) => topicOf(...texts).stories.map((story) => story.published);
const saysOf = (words: string, ...texts: string[]) => {
  const { claims, stories } = editionOf(...texts).file;
  const last = stories.at(-1)!.id;
  return claims.find((claim) => claim.story === last && claim.kind === 'date' && claim.value?.text.includes(words))?.value?.normal ?? null;
};

/** 6 May 2013 was a Monday. */
const FIRST = dated(
  '2013-05-07',
  'Ferry sinks off Lennport\n\nThe ferry Aurora Belle sank off Lennport on Monday, and the coastguard of Norvia saved forty people, captain Ora Dane said on Tuesday.',
);
const SECOND = dated('2013-05-07', 'Forty saved\n\nForty people were taken off the Aurora Belle, which went down near Lennport on Monday.');
const UNDATED = 'The Aurora Belle affair\n\nHow could it happen? The Aurora Belle had been surveyed by the harbour office of Lennport.';

describe('a story without a date, beside dated ones', () => {
  test('came out in the week of which they tell', () =>
    expect(published(FIRST, SECOND, `${UNDATED} It was in the evening of Monday that captain Ora Dane gave her up.`)[2]).toMatchObject({
      edtf: '2013-05-06/2013-05-12',
      inferred: true,
      evidence: 'Its “the evening of Monday” is then a day that A, B tell of',
    }));

  test.each([
    ['Tuesday', 'The harbour office shut its doors on Tuesday. Captain Ora Dane gave her up on Monday.', '2013-05-07'],
    ['June 30', 'The inquiry of Norvia opens on June 30, Ora Dane said.', '2013-06-30'],
    ['last year', 'Ora Dane took her over last year from Norvia.', '2012'],
    ['November', 'Ora Dane took her over in November from Norvia.', '2012-11'],
  ])('%s is that of their time', (words, text, value) => expect(saysOf(words, FIRST, SECOND, `${UNDATED} ${text}`)).toBe(value));

  test('a weekday alone stays open where no other says of which week it is', () =>
    expect(saysOf('Wednesday', FIRST, SECOND, `${UNDATED} Ora Dane resigned on Wednesday in Norvia.`)).toBeNull());
  test('may be of the week after, where it tells of the event as of last week', () =>
    expect(
      saysOf('Monday', FIRST, SECOND, `${UNDATED} She sank last week, and divers of Norvia went down to her on Monday, captain Ora Dane said.`),
    ).toBeNull());
  test('may be of any year on another matter', () =>
    expect(published(FIRST, SECOND, 'A new symphony\n\nThe orchestra of Tarn played a new symphony on Monday. The hall was full.')[2]).toBeNull());
  test('is left open where the dated ones are months apart', () =>
    expect(published(FIRST, dated('2013-09-02', SECOND.split('---\n')[2]!), `${UNDATED} Ora Dane took her over in November from Norvia.`)[2]).toBeNull());
});

test('what happened on the weekday of an opening may come before the days that follow in the telling', () => {
  const other = dated('2013-05-08', 'Ferry\n\nDivers of the coastguard searched the cabins of the sunken Aurora Belle on Wednesday off Lennport.');
  const open = 'The ferry Aurora Belle sank on Monday off Lennport. Divers of the coastguard searched the cabins of the sunken Aurora Belle on Wednesday.';
  expect(published(other, open)[1]!.edtf).toBe('2013-05-08/2013-05-14');
});

import { describe, expect, test } from 'vitest';
import { claimsOf } from './read.ts';

/** The stories appear on Wednesday 18 June 2014. */
const values = (text: string) => claimsOf(text).map(({ value }) => value.normal);

describe('what lies ahead', () => {
  test.each([
    ['Both will be sentenced on July 17.', '2014-07-17'],
    ['The two men will both be sentenced on July 17.', '2014-07-17'],
    ['The men are all three to be heard on Friday.', '2014-06-20'],
    ['Their next match is at Barnes on Sunday.', '2014-06-22'],
    ['The union wanted the mine closed in November.', '2014-11'],
    ['The men were convicted and both will be sentenced on September 17.', '2014-09-17'],
    ['They were freed on bail until they are sentenced on December 4.', '2014-12-04'],
    ['She was told to expect jail when she is sentenced on December 4.', '2014-12-04'],
    ['The sentencing was adjourned to December 4.', '2014-12-04'],
    ['The match has been put off to December 4.', '2014-12-04'],
    ['The hearing was adjourned to Monday.', '2014-06-23'],
    ['They demanded that elections be held in November.', '2014-11'],
    ['He suggested that it not be done in November.', '2014-11'],
    ['She called for new elections in November.', '2014-11'],
    ['They urged the council to vote in November.', '2014-11'],
    ['The guild wants the bridge closed by November.', '2014-11'],
    ['The firm had 40 men at work but said some homes would have to wait until Friday.', '2014-06-20'],
    ['Next up is a trip to Barnes on Sunday.', '2014-06-22'],
    ['The vote is on Friday.', '2014-06-20'],
    ['The hearing, due on July 20, was put off.', '2014-07-20'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]));
});

describe('what looks like it and lies behind', () => {
  test.each([
    ['The will was read on July 17.', '2013-07-17'],
    ['His will was contested in November.', '2013-11'],
    ['He was held until he was tried on July 3.', '2013-07-03'],
    ['The vote was put off to May 10 and drew a crowd.', '2014-05-10'],
    ['The talks were moved to Oslo in November.', '2013-11'],
    ['He demanded the money in November.', '2013-11'],
    ['She called for calm on Sunday.', '2014-06-15'],
    ['He asked the council to vote on Monday.', '2014-06-16'],
    ['Next came a trip to Barnes on Sunday.', '2014-06-15'],
    ['The firm had to pay the men in November.', '2013-11'],
    ['She was the first woman to swim the river in November.', '2013-11'],
    ['The boat waited outside before it could dock on Tuesday.', '2014-06-17'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]));
});

describe('what has happened', () => {
  test.each([
    ['The conviction of Joe Poe on Thursday closes the case.', ['2014-06-12']],
    ['The arrest of the banker on Friday ends a long hunt.', ['2014-06-13']],
    ['The blast at the mill on Friday will be looked into.', ['2014-06-13']],
    ['The storm is the third to strike the coast, after Ada in September and Bea in October.', ['2013-09', '2013-10']],
    ["Thursday's conviction closes the case.", ['2014-06-12']],
    ['It is the worst storm since Ada in September.', ['2013-09']],
    ['It is the second defeat of the side, after Barnes in November.', ['2013-11']],
  ])('looks back, whatever the verb: %s', (text, expected) => expect(values(text)).toEqual(expected));
  test.each([
    ['The election on Friday ends a long campaign.', ['2014-06-20']],
    ["Thursday's vote closes the case.", ['2014-06-19']],
    ['A defeat on Friday would end the run.', ['2014-06-20']],
    ['They will appeal against the conviction on Monday.', ['2014-06-23']],
    ['The talks resume after Ramadan in August.', ['2014-08']],
  ])('but not what is planned: %s', (text, expected) => expect(values(text)).toEqual(expected));
});

describe('what was first planned for another day', () => {
  test.each([
    ['The launch, first planned for June 10, was delayed by wind.', '2014-06-10'],
    ['The fair, originally scheduled for July 5, was put off.', '2014-07-05'],
    ['The opening was planned for May 20.', '2014-05-20'],
  ])('is dated by the nearest: %s', (text, value) => expect(values(text)).toEqual([value]));
  test.each([
    'The concert, originally planned for Saturday, was called off.',
    'The talks had been scheduled for Friday.',
    'The vote, which had been due on Monday, was called off.',
  ])('is left open on a weekday: %s', (text) => expect(values(text)).toEqual([null]));
  test('is not what is still planned', () => expect(values('The album is due in April.')).toEqual(['2015-04']));
});

describe('a time of day alone', () => {
  test.each([
    ['takes the day of what happened', 'The roof fell in on Monday. The wall fell at 8am.', ['2014-06-16', '2014-06-16T08:00:00']],
    ['in another paragraph, too, while there is no other', 'The roof fell in on Monday.\n\nIt was 8am and dark.', ['2014-06-16', '2014-06-16T08:00:00']],
    ['not of long ago, in another paragraph', 'The bridge was opened on 3 May 1998.\n\nIt fell at 8am.', ['1998-05-03', null]],
    ['of what will happen', 'The court will sit on Thursday. It opens at 10am.', ['2014-06-19', '2014-06-19T10:00:00']],
    ['not a day to come for what happened', 'Light will be back by Thursday.\n\nThe river rose over its bank at 9pm.', ['2014-06-19', null]],
    ['nor in the same paragraph', 'The march begins on Friday. It passed the hall at 6am.', ['2014-06-20', null]],
    ['not a day that is over for what will happen', 'The fair was held on Sunday. The gates will open at 10am.', ['2014-06-15', null]],
    [
      'not one of several in another paragraph',
      'The roof fell in on Monday. The wall fell in on Tuesday.\n\nA boy was hurt at 8am.',
      ['2014-06-16', '2014-06-17', null],
    ],
  ])('%s', (_, text, expected) => expect(values(text)).toEqual(expected));
  test('"the following day" of what happened is not after publication', () =>
    expect(values('The vote is on Friday. The following day he left.')).toEqual(['2014-06-20', null]));
});

test('what is put off until a day is dated it; what is suspended lasts until then', () => {
  const relation = (text: string) => claimsOf(text).map((claim) => (claim.kind === 'date' ? [claim.value.normal, claim.time.relation] : null));
  expect(relation('The vote was put off until Friday.')).toEqual([['2014-06-20', 'on']]);
  expect(relation('The judge adjourned the hearing until July 17.')).toEqual([['2014-07-17', 'on']]);
  expect(relation('The service was suspended until Friday.')).toEqual([['2014-06-20', 'until']]);
  expect(relation('The road is shut until Friday.')).toEqual([['2014-06-20', 'until']]);
});

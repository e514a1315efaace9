import { describe, expect, test } from 'vitest';
import { claimsOf } from './read.ts';

/** The stories appear on Wednesday 18 June 2014. */
const last = (text: string) => claimsOf(text).at(-1)!.value.normal;

describe('what is arranged for a day comes after the arranging', () => {
  test.each([
    ['The judge set a hearing for Friday.', '2014-06-20'],
    ['The trial was set for October.', '2014-10'],
    ['Sentencing was fixed for July 9.', '2014-07-09'],
    ['Owners will be offered their money back, from July 16.', '2014-07-16'],
    ['From July 18 you can walk into any shop.', '2014-07-18'],
    ['The prime minister called a snap election for October.', '2014-10'],
    ['The group planned a rally Saturday.', '2014-06-21'],
    ['The group plans a march on Saturday.', '2014-06-21'],
    ['He was told to appear in court on July 9.', '2014-07-09'],
    ['He was released on bail to appear on Friday.', '2014-06-20'],
    ['She faces sentencing Friday.', '2014-06-20'],
    ['The inquest continues on Thursday.', '2014-06-19'],
    ['Tickets are on sale from Friday.', '2014-06-20'],
  ])('%s', (text, value) => expect(last(text)).toBe(value));
  test.each([
    ['He was told to leave on Friday.', '2014-06-13'],
    ['The mill set a record for December.', '2013-12'],
    ['The firm booked a loss for December.', '2013-12'],
    ['The bank planned the move in October.', '2013-10'],
    ['He planned and led the raid in October.', '2013-10'],
    ['The record was set on Friday.', '2014-06-13'],
    ['Police called for witnesses on Friday.', '2014-06-13'],
    ['He was arrested while walking on Friday.', '2014-06-13'],
    ['He stopped working on Friday.', '2014-06-13'],
    ['He has worked here from May.', '2014-05'],
    ['He has been ill since May 2 and can walk again.', '2014-05-02'],
    ['The talks, first planned for Friday, were put off.', null],
  ])('not so: %s', (text, value) => expect(last(text)).toBe(value));
});

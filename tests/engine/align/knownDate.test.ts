import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/schemas/vocabulary.ts';
import { dated, editionOf } from '../topic.ts';

/** Comparisons of a kind as "verdict: A value | B value". */
function compared(kind: Kind, ...texts: string[]): string[] {
  const { file } = editionOf(...texts.map((text) => dated('2019-05-09', text)));
  const siglum = new Map(file.stories.map((story) => [story.id, story.siglum]));
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  return file.comparisons
    .filter((comparison) => comparison.kind === kind)
    .map(({ verdict, readings }) => `${verdict}: ${readings.map((id) => `${siglum.get(claims.get(id)!.story)} ${claims.get(id)!.value?.text}`).join(' | ')}`);
}

describe('a day well off the news', () => {
  test('is that of one event, in whatever words', () =>
    expect(compared('date', 'The coach was fired on March 28.', 'The club dismissed him on March 28 over the phone.')).toEqual([
      'agree: A March 28 | B March 28',
    ]));

  test('while much happens on the days of the news', () =>
    expect(compared('date', 'The coach was fired on May 7.', 'A bridge across the Lenn was opened to lorries on May 7.')).toEqual([]));
});

describe('one act of one party', () => {
  test('has one day, whatever else is told', () =>
    expect(
      compared(
        'date',
        'Jan Voss was arrested on Sunday at a caravan south of Pell.',
        'The third man, Jan Voss, was detained on Monday in a town across the border.',
      ),
    ).toEqual(['conflict: A Sunday | B Monday']));

  test('but not another party’s', () =>
    expect(
      compared(
        'date',
        'Jan Voss was arrested on Sunday at a caravan south of Pell.',
        'The third man, Karl Dorn, was detained on Monday in a town across the border.',
      ),
    ).toEqual([]));

  test('and what is said to be done dates the doing, whoever speaks', () =>
    expect(
      compared(
        'date',
        'The producer told a paper that the crew hoped to resume shooting in July.',
        'The director said that the crew would resume shooting in July.',
      ),
    ).toEqual(['agree: A July | B July']));
});

describe('one beginning', () => {
  test('in two years is a conflict', () =>
    expect(compared('date', 'Otto Pell opened the shop in 1903 as a bakery.', 'The shop, founded in 1908 by a baker, has closed.')).toEqual([
      'conflict: A 1903 | B 1908',
    ]));

  test('but two things may begin in two years', () =>
    expect(compared('date', 'Otto Pell opened the shop in 1903 as a bakery.', 'Anna Dorn founded the school in 1908.')).toEqual([]));
});

describe('times of one day without a zone', () => {
  test('half an hour and more apart are two', () =>
    expect(
      compared(
        'date',
        'Night at the jail\n\nThe guards found the cells empty at 5:30 a.m. on Sunday.',
        'Sunday at the jail\n\nThe guards found the cells empty at 6.15am on Sunday.',
      ),
    ).toEqual(['conflict: A 5:30 a.m. on Sunday | B 6.15am on Sunday']));

  test('keep two events apart', () =>
    expect(
      compared('date', 'Rescue teams left the pit at 2 a.m. on Wednesday for fear of gas.', 'Rescue teams entered the pit again at 11 a.m. on Wednesday.'),
    ).toEqual([]));
});

describe('lengths', () => {
  test('fit by their bounds alone, and say nothing', () =>
    expect(compared('duration', 'The film has shut down for at least 12 weeks.', 'She could be sent to jail for up to six months.')).toEqual([]));

  test('of which one story tells both are two', () =>
    expect(
      compared(
        'duration',
        'A judge in Pell gave her two years’ probation in 2010. In January she got three years’ probation.',
        'She was given three years’ probation in January in Pell.',
      ),
    ).toEqual([expect.stringMatching(/^agree: A three years’? \| B three years’?/)]));

  test('of 90 days and of three months are one', () =>
    expect(compared('duration', 'She will stay at the clinic for 90 days.', 'She will stay at the clinic for three months.')[0]).toMatch(/^agree/));
});

describe('a date that only says what happened before or after it', () => {
  test('is that of what happened, and no limit', () =>
    expect(compared('date', "Four men are missing after Tuesday's explosion at the Pell mine.", 'The explosion at the Pell mine came on Tuesday.')).toEqual([
      'agree: A Tuesday | B Tuesday',
    ]));

  test('while a limit is one', () =>
    expect(compared('date', 'The ship will reach the cable off Pell by May 24.', 'The ship will reach the cable off Pell on May 24.')).toEqual([
      'compatible: A May 24 | B May 24',
    ]));

  test('is left to the utterance of which it is a part', () =>
    expect(
      compared('date', '"Today we have chosen to be neighbours again," said Ann Poe.', '"Today we have chosen to be neighbours again," Ann Poe said in Pell.'),
    ).toEqual([]));
});

describe('a year long gone', () => {
  test('is that of one thing', () =>
    expect(compared('date', 'In 1998 Ann Poe published a paper on copper.', 'The recipe was cooked up in a basement in 1998.')).toEqual([
      'agree: A 1998 | B 1998',
    ]));

  test('while in a late year much was done', () =>
    expect(compared('date', 'In 2017 Ann Poe published a paper on copper.', 'The town hall of Pell got a roof in 2017.')).toEqual([]));
});

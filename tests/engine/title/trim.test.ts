import { describe, expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

const titles = (kind: string, ...texts: string[]) => editionOf(...texts).file.comparisons.flatMap((one) => (one.kind === kind ? [one.title] : []));

describe('titles of statements', () => {
  test.each([
    [
      'no day',
      ['Karl Holm opened the new Lennport library on Monday.', 'On Monday Karl Holm opened the library in Lennport.'],
      /^Karl Holm opened(?!.*Monday)/,
    ],
    ['no “also”', ['The gale also toppled the old Lennport crane.', 'The gale also toppled the crane of Lennport.'], /^The gale toppled/],
    ['no owner that stands elsewhere', ['An oak fell on his cart near Lennport.', 'A falling oak hit his cart.'], /^(?!.*\bhis\b)/],
    [
      'the complement without which the verb says nothing',
      ['Doctors described the illness as a mild flu.', 'The illness was described as a mild flu by doctors.'],
      /as a mild flu/,
    ],
  ])('have %s', (_, texts, title) => expect(titles('statement', ...texts)[0]).toMatch(title));
});

describe('titles of places', () => {
  test.each([
    ['a meeting is held', 'a meeting of harbour masters in Lennport', 'Where the meeting was held'],
    ['a wreck lies', 'the wreck of the ferry Aurora off Lennport', null],
  ])('%s', (_, words, title) => {
    const found = titles('place', `Holm attended ${words}.`, `Holm was at ${words}.`);
    if (title) expect(found).toContain(title);
    expect(found.join()).not.toContain('Place of');
  });
});

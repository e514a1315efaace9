import { describe, expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

const verdicts = (...texts: string[]): string[] =>
  editionOf(...texts.map((text, i) => `Nothing new today\n\n${FILL[i]}\n\n${text}`))
    .file.comparisons.filter(({ kind }) => kind === 'quantity')
    .map(({ verdict, silent }) => `${verdict} ${texts.length - silent.length}`);
const FILL = ['A brass band played in the square.', 'Librarians moved old maps to the cellar.', 'An orchard owner counted apples.'];

describe('the one number that a story has of something', () => {
  test('is set against that of another, though little else is told in the same words', () => {
    expect(
      verdicts(
        'The intelligence service of Norland kept files on 43 journalists for years.',
        'The service had spied on 34 journalists in Norland, a website wrote.',
      ),
    ).toEqual(['conflict 2']);
  });

  test('stands against two that agree', () => {
    expect(
      verdicts(
        'At Lennport hospital 38 patients were moved to other wards.',
        'Part of the roof of Lennport hospital came off and 38 patients were evacuated.',
        'Lennport hospital lost its roof and 83 patients were moved.',
      ),
    ).toEqual(['conflict 3']);
  });

  test('is not, where the story has two of them', () => {
    expect(
      verdicts('Norland held 43 journalists in May and 12 journalists in June.', 'The service had spied on 34 journalists in Norland, a website wrote.'),
    ).toEqual([]);
  });

  test('is not, where anything may be counted', () => {
    expect(verdicts('Norland had 43 people in the hall for the vote.', 'The service told 34 people of it in Norland, a website wrote.')).toEqual([]);
  });

  test('two crowds at one match conflict where they nearly agree', () => {
    expect(
      verdicts('The attendance of 18,412 was a record for Lennport Park.', 'She scored a record goal at Lennport Park in front of 18,214 spectators.'),
    ).toEqual(['conflict 2']);
  });
});

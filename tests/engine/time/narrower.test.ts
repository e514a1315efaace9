import { describe, expect, it } from 'vitest';
import { dated, editionOf } from '../topic.ts';

/** What the published data say of the first date in a sentence. */
function dataOf(sentence: string) {
  const text = dated('2024-12-12', `Quarry notes\n\n${sentence} Nobody was hurt.\n`);
  const value = editionOf(text, text).file.claims.find(({ kind }) => kind === 'date')!.value!;
  return { normal: value.normal, days: value.days };
}

describe('the days of a date that EDTF can say no nearer', () => {
  it('are published beside it', () => {
    expect(dataOf('The quarry at Brasken closed in late November.')).toEqual({ normal: '2024-11', days: '2024-11-19/2024-11-30' });
    expect(dataOf('The quarry at Brasken was opened in the early 1970s.')).toEqual({ normal: '197X', days: '1970-01-01/1973-12-31' });
  });

  it('are left out where it says as much', () => {
    for (const [sentence, normal] of [
      ['The quarry at Brasken closed on 27 November 2024.', '2024-11-27'],
      ['The quarry at Brasken closed in November 2023.', '2023-11'],
      ['The quarry at Brasken was opened in 1971.', '1971'],
    ] as const)
      expect(dataOf(sentence)).toEqual({ normal, days: undefined });
  });
});

import { describe, expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

const explained = (a: string, b: string): string =>
  editionOf(`Report\n\n${a}`, `Account\n\n${b}`)
    .file.comparisons.filter(({ kind }) => kind === 'statement')
    .map(({ explanation }) => explanation)
    .join(' ');

describe('words told as a pair', () => {
  test('are the verbs of two clauses', () =>
    expect(explained('The court acquitted the treasurer Colin Webb.', 'The court cleared the treasurer Colin Webb.')).toContain(
      '“acquitted” in A is “cleared” in B',
    ));
  test('are nouns', () =>
    expect(explained('The council closed the harbour to all ships of Barnes.', 'The council closed the port to all vessels of Barnes.')).toContain(
      'in A is “vessels” in B',
    ));
  test('are not a verb and an infinitive', () =>
    expect(
      explained(
        'It was too early to estimate the damage to the harbour of Barnes.',
        'The guild puts the damage to the harbour of Barnes at 12 million crowns.',
      ),
    ).not.toContain('“estimate”'));
  test('are not a noun and the modifier of another', () =>
    expect(explained('The gang holds the old harbour of Barnes.', 'The crew leaders hold the old harbour of Barnes.')).not.toContain('“gang” in A is “crew”'));
  test('are not parts of titles', () =>
    expect(explained('Teo Lang, the justice minister of Barnes, resigned on Monday.', 'Judge Teo Lang, minister of Barnes, resigned on Monday.')).not.toContain(
      '“justice”',
    ));
});

test('words that stand in both are spelt so in both', () => {
  const text = explained(
    'The council of Barnes prohibited arms on the old bridge in the harbour.',
    'The council of Barnes prohibited armed men on the old bridge in the harbour.',
  );
  expect(text).toContain('stand in both');
  expect(text).not.toContain('“arms”');
});

test('who calls for a thing has it as a wish, as who demands that it be done', () => {
  const text = explained(
    'The guild of Barnes called for early elections in the town.',
    'The guild of Barnes demanded that early elections be held in the town.',
  );
  expect(text).not.toBe('');
  expect(text).not.toContain('as a fact');
});

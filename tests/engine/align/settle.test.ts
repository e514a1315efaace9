import { expect, test } from 'vitest';
import { settle } from '../../../src/engine/align/settle.ts';
import type { Alignment, Claim } from '../../../src/engine/model.ts';

const scoped = (scope: string[], kind: Alignment['kind'], ...spans: [start: number, end: number][]): Alignment => ({
  kind,
  readings: spans.map(([start, end], story) => ({ kind, story, start, end, value: { start, end }, quantity: { scope } }) as unknown as Claim),
  confidence: 1,
});

const alignment = (kind: Alignment['kind'], ...spans: [start: number, end: number][]) => scoped([], kind, ...spans);

test('a statement of a capacity says what the number says, however long the clause of the number is', () => {
  const statement = alignment('statement', [40, 80], [10, 50]);
  const clause = (scope: string[]) => {
    const made = scoped(scope, 'quantity', [0, 140], [0, 150]);
    for (const reading of made.readings) Object.assign(reading, { value: { start: 42, end: 48 } });
    return made;
  };
  expect(settle([statement, clause(['capacity'])])).toHaveLength(1);
});

test('a statement that is the end of a longer count says what the count says, but not where the count is of places', () => {
  const statement = alignment('statement', [40, 80], [30, 90]);
  const counting = (head: string) => {
    const made = alignment('quantity', [0, 100], [0, 110]);
    for (const reading of made.readings) Object.assign(reading, { value: { start: 60, end: 70 }, quantity: { scope: [], head } });
    return made;
  };
  expect(settle([statement, counting('journalist')])).toHaveLength(1);
  expect(settle([statement, counting('town')])).toHaveLength(2);
});

test('a statement that lies within two quotations adds nothing to them', () => {
  const quotation = alignment('quote', [0, 100], [0, 90]);
  expect(settle([alignment('statement', [20, 80], [10, 70]), quotation])).toEqual([quotation]);
});

test('a statement with a name or a few quoted words in it stays', () => {
  const statement = alignment('statement', [0, 120], [0, 110]);
  const name = alignment('name', [10, 30], [12, 32]);
  expect(settle([statement, name])).toEqual([statement, name]);
});

test('a statement stays where its value is only a part of what it says', () => {
  const statement = alignment('statement', [0, 120], [0, 110]);
  const quantity = alignment('quantity', [0, 40], [0, 40]);
  expect(settle([statement, quantity])).toHaveLength(2);
  expect(settle([statement, alignment('quantity', [0, 110], [0, 100])])).toHaveLength(1);
});

test('a part of a statement stands only where the whole gave way', () => {
  const [whole, part] = [alignment('statement', [0, 120], [0, 110]), alignment('statement', [0, 50], [0, 40])];
  expect(settle([whole, part])).toEqual([whole]);
  const quantity = alignment('quantity', [0, 110], [0, 100]);
  expect(settle([whole, part, quantity])).toEqual([part, quantity]);
});

test('a clause that tells more than an age stays beside the age', () => {
  const telling = (predicate: string): Alignment => {
    const made = alignment('statement', [0, 40], [0, 40]);
    for (const reading of made.readings) Object.assign(reading, { statement: { predicate } });
    return made;
  };
  const age = alignment('quantity', [0, 42], [0, 42]);
  for (const reading of age.readings) Object.assign(reading, { quantity: { scope: [], head: null, dimension: 'age' } });
  expect(settle([telling('suspend'), age])).toHaveLength(2);
  expect(settle([telling('be'), age])).toHaveLength(1);
});

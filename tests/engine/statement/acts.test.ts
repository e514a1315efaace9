import { describe, expect, it } from 'vitest';
import { judgeStatement } from '../../../src/engine/judge/statement.ts';
import { titleStatement } from '../../../src/engine/title/statement.ts';
import { editionOf } from '../topic.ts';
import { align, FILLER, topicOf, wordsOf } from './read.ts';

const judged = (a: string, b: string, c = 'Nothing else was known.') => {
  const topic = topicOf(`${FILLER.a} ${a}`, `${FILLER.b} ${b}`, `${FILLER.c} ${c}`);
  return align(topic).map((alignment) => ({ ...judgeStatement(alignment, topic), title: titleStatement(alignment, topic), words: wordsOf(alignment, topic) }));
};

describe('one act of one party', () => {
  it.each([
    [
      'Harwick Foods has agreed to buy Lenn Mills.',
      'In a deal that surprised traders, Harwick Foods will acquire Lenn Mills by the summer.',
      'Purchase of Lenn Mills',
    ],
    ['Harwick Foods announced the acquisition of Lenn Mills.', 'It has signed an agreement to buy Lenn Mills for cash.', 'Purchase of Lenn Mills'],
    ['Detectives arrested Pavel Koval at his home.', 'Pavel Koval was detained by police after a long inquiry.', 'Arrest of Pavel Koval'],
    ['The council dismissed Petra Hala.', 'Its decision to sack Petra Hala was criticised.', 'Dismissal of Petra Hala'],
    ['The board appointed Mia Lund as director.', 'Mia Lund was appointed on account of her years abroad.', 'Appointment of Mia Lund'],
    ['Mia Lund takes over from Anton Brehm.', 'The board chose Mia Lund to succeed Anton Brehm.', 'Replacement of Anton Brehm'],
    ['Harwick Foods will take over Lenn Mills.', 'Harwick Foods signed an agreement to buy Lenn Mills.', 'Purchase of Lenn Mills'],
  ])('%s / %s', (a, b, title) => {
    expect(judged(a, b)).toMatchObject([{ verdict: 'agree', title }]);
  });

  it('holds all stories that tell it, in whatever words', () => {
    const found = judged(
      'Harwick Foods has agreed to buy Lenn Mills.',
      'Harwick Foods announced the takeover of Lenn Mills.',
      'Harwick Foods is buying Lenn Mills.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.words).toHaveLength(3);
  });

  it('is compatible where one has it done and the other to be done', () => {
    expect(judged('Harwick Foods bought Lenn Mills.', 'Harwick Foods will buy Lenn Mills.')).toMatchObject([{ verdict: 'compatible' }]);
  });
});

it('is not agreed on where one only alleges it', () => {
  expect(judged('Detectives arrested Pavel Koval.', 'Detectives reportedly arrested Pavel Koval.')).toMatchObject([{ verdict: 'compatible' }]);
});

it('an earlier act of the same kind is another', () => {
  const [found] = judged('Detectives arrested Pavel Koval.', 'Detectives arrested Pavel Koval at dawn. Pavel Koval was arrested in 1998, too.');
  expect(found!.title).toBe('Arrest of Pavel Koval');
  expect(found!.words.join()).not.toContain('1998');
});

describe('two acts stay two', () => {
  it.each([
    ['of two parties', 'Harwick Foods has agreed to buy Lenn Mills.', 'Harwick Foods has agreed to buy Orsa Bakeries.'],
    ['by two parties', 'Harwick Foods has agreed to buy Lenn Mills.', 'Grenvale Holdings wanted more and agreed to buy Lenn Mills.'],
    ['of two kinds', 'Detectives arrested Pavel Koval.', 'The council suspended Pavel Koval.'],
    ['told and denied', 'Detectives arrested Pavel Koval.', 'Detectives have not arrested Pavel Koval.'],
    ['spoken of, not told', 'Harwick Foods has agreed to buy Lenn Mills.', 'Buying Lenn Mills would be a mistake, analysts wrote.'],
  ])('%s', (_, a, b) => {
    expect(judged(a, b).filter(({ verdict }) => verdict !== 'conflict')).toEqual([]);
  });
});

it('a name and what is said of it are two facts: the purchase of X, and what X is', () => {
  const { file } = editionOf(
    'Harwick to buy mills\n\nHarwick Foods has agreed to buy Lenn Mills Ltd (LML), a maker of rye flour, oat flakes and bran for bakeries.\n\nThe union was not asked.',
    'Mill changes hands\n\nHarwick Foods announced the acquisition of Lenn Mills, a maker of rye flour, oat flakes and bran for large bakeries.\n\nShares rose.',
  );
  const texts = file.comparisons.map(({ readings }) => file.claims.find(({ id }) => id === readings[0])!.text);
  expect(texts).toContain('Harwick Foods has agreed to buy Lenn Mills Ltd (LML)');
  expect(texts.some((text) => /^Lenn Mills Ltd \(LML\), a maker of rye flour, oat flakes and bran/.test(text))).toBe(true);
});

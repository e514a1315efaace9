import { describe, expect, it } from 'vitest';
import { judgeStatement } from '../../../src/engine/judge/statement.ts';
import { titleStatement } from '../../../src/engine/title/statement.ts';
import { align, FILLER, topicOf, wordsOf } from './read.ts';

const judged = (a: string, b: string) => {
  const topic = topicOf(`${FILLER.a} ${a}`, `${FILLER.b} ${b}`);
  return align(topic).map((alignment) => ({ ...judgeStatement(alignment, topic), title: titleStatement(alignment, topic), words: wordsOf(alignment, topic) }));
};

describe('one act in other words', () => {
  it.each([
    ['The board sacked Petra Hala in March.', 'Petra Hala was shown the door after a poor spring.', 'Dismissal of Petra Hala'],
    ['Petra Hala was relieved of her post.', 'Petra Hala got the boot.', 'Dismissal of Petra Hala'],
    ['Anton Brehm denied the charges.', 'Anton Brehm pleaded not guilty at a short sitting.', "Anton Brehm's denial of charges"],
    ['Anton Brehm pleaded not guilty.', 'Anton Brehm maintains his innocence.', "Anton Brehm's denial of charges"],
    ['Mia Lund resigned on a rainy evening.', 'Mia Lund quit after weeks of rumours.', 'Resignation of Mia Lund'],
    ['Mia Lund failed to appear at a hearing.', 'Mia Lund skipped her court date.', "Mia Lund's missed hearing"],
    ['Harwick Foods filed for bankruptcy.', 'Harwick Foods went into administration with large debts.', 'Bankruptcy of Harwick Foods'],
    ['Mia Lund will stay on as director.', 'Mia Lund, who came in May, will be kept in her post.', "Mia Lund's stay in the job"],
    ['Anton Brehm was arrested at a farm.', 'Anton Brehm is back in custody.', 'Arrest of Anton Brehm'],
  ])('%s / %s', (a, b, title) => {
    expect(judged(a, b)).toMatchObject([{ verdict: 'agree', title }]);
  });

  it('a pronoun, a kind and a subject left out stand for the one they fit', () => {
    expect(judged('Singer Mia Lund lives in Tarn. She pleaded guilty.', 'Critics liked Mia Lund. The singer entered a guilty plea.')).toMatchObject([
      { title: "Mia Lund's guilty plea" },
    ]);
    expect(judged('Mia Lund was fined after pleading guilty.', 'Mia Lund pleaded guilty.')).toMatchObject([{ title: "Mia Lund's guilty plea" }]);
  });
});

describe('what looks like one act and is two', () => {
  it.each([
    ['of two people', 'Anton Brehm pleaded guilty.', 'Mia Lund pleaded guilty.'],
    ['of two pleas', 'Anton Brehm pleaded guilty.', 'Anton Brehm pleaded not guilty.'],
    ['a kind that two may be', 'Singers Mia Lund and Petra Hala met. Singer Petra Hala laughed at singer Mia Lund. The singer resigned.', 'Mia Lund resigned.'],
    ['something else is shown', 'The guide showed Petra Hala the castle.', 'The board sacked Petra Hala.'],
    ['a hearing that was attended', 'Mia Lund appeared at a hearing.', 'Mia Lund skipped her hearing.'],
    ['said of another', 'Anton Brehm met Petra Hala. Petra Hala wept. She resigned.', 'Anton Brehm resigned.'],
  ])('%s', (_, a, b) => {
    expect(judged(a, b).filter(({ verdict }) => verdict !== 'conflict')).toEqual([]);
  });
});

it('who quits a habit gives up no post', () => {
  expect(judged('Mia Lund quit smoking.', 'Mia Lund resigned.').some(({ title }) => title.startsWith('Resignation'))).toBe(false);
});

describe('one relation of common nouns', () => {
  it.each([
    ['The company suspended its quarterly dividend of nine cents per share.', 'The directors, who met for hours, have suspended the dividend to save cash.'],
    ['A frigate is shadowing the stricken freighter at some distance.', 'The warship has been following the freighter ever since the alarm was raised.'],
    ['Two Danes, four Finns and a Pole are held aboard the freighter.', 'There are also Danes, Finns and Poles aboard.'],
    ['A frigate is shadowing the stricken freighter.', 'The warship keeps watch on the freighter.'],
    ['Youths set a branch library alight.', 'The library went up in flames.'],
    ['The Tarn works have pumps that use valves made by Harwick Foods.', 'These machines now use Harwick Foods valves.'],
  ])('%s / %s', (a, b) => {
    expect(judged(a, b)).toHaveLength(1);
  });

  it.each([
    [
      'of another thing',
      'The company suspended its quarterly dividend of nine cents per share.',
      'The company suspended the bonus of its managers to save cash.',
    ],
    ['of another maker', 'The pumps, which use valves made by Harwick Ltd, are old.', 'These machines now use Orsa valves.'],
    ['by another', 'A frigate is shadowing the stricken freighter.', 'A photographer has been following the freighter in a rubber boat.'],
  ])('%s', (_, a, b) => {
    expect(judged(a, b)).toEqual([]);
  });
});

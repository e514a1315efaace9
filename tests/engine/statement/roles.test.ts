import { describe, expect, it } from 'vitest';
import { judgeStatement } from '../../../src/engine/judge/statement.ts';
import { align, FILLER, topicOf, wordsOf } from './read.ts';

const judged = (a: string, b: string) => {
  const topic = topicOf(`${FILLER.a} ${a}`, `${FILLER.b} ${b}`);
  return align(topic).map((alignment) => ({ verdict: judgeStatement(alignment, topic).verdict, words: wordsOf(alignment, topic) }));
};

describe('one event from two sides', () => {
  it.each([
    ['The council sold the old cannery to Anders Holm.', 'Anders Holm bought the old cannery from the council.'],
    ['The bank lent the shipyard money for the dry dock.', 'The shipyard borrowed money for the dry dock from the bank.'],
    ['Chelmer beat Wolden in the regional chess final.', 'Wolden lost the regional chess final to Chelmer.'],
  ])('%s / %s', (a, b) => {
    const found = judged(a, b);
    expect(found).toHaveLength(1);
    expect(found[0]!.verdict).toBe('agree');
  });

  it.each([
    ['who does both', 'Anders Holm bought the old cannery on the quay.', 'Anders Holm sold the old cannery on the quay.', 'conflict'],
    ['who meets whom', 'The mayor met Anders Holm at the old cannery.', 'Anders Holm met the mayor at the old cannery.', 'agree'],
  ])('%s', (_, a, b, verdict) => {
    expect(judged(a, b).map((found) => found.verdict)).toEqual([verdict]);
  });
});

describe('other acts in the same words', () => {
  it.each([
    ['who acts is acted on', 'The tram company is to take the union to court over the pay dispute.', 'The union has asked a court to settle the pay dispute.'],
    ['it went on', 'Gunboats continued to shell the harbour town after the blast.', 'Two gunboats shelled the harbour town of Orsel at dawn.'],
    [
      'what a denial speaks of',
      'Rebel planes carried out a raid on the harbour of Orsel in the night.',
      'Norland planes have not carried out any raids on the harbour of Orsel.',
    ],
  ])('%s: %s / %s', (_, a, b) => {
    expect(judged(a, b)).toEqual([]);
  });
});

describe('little in common, and all that there is to say', () => {
  it.each([
    ['Lena Quist pulled out because of a knee injury.', 'Lena Quist withdrew from the contest.'],
    ['She takes over from Anton Mehl.', 'The singer replaces Anton Mehl.'],
    ['People were moved after arsenic was found in the well.', 'Goats were sold after tests detected arsenic.'],
  ])('%s / %s', (a, b) => {
    expect(judged(a, b)).toHaveLength(1);
  });

  it.each([
    ['Lena Quist pulled out because of a knee injury.', 'Lena Quist won the first race of the season.'],
    ['She takes over from Anton Mehl.', 'The singer thanked Anton Mehl.'],
    ['Experts found arsenic in the well.', 'Arsenic is a metal that miners fear.'],
  ])('%s / %s: nothing', (a, b) => {
    expect(judged(a, b)).toEqual([]);
  });
});

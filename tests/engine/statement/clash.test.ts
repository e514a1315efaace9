import { describe, expect, it } from 'vitest';
import { judgeStatement } from '../../../src/engine/judge/statement.ts';
import { align, FILLER, topicOf } from './read.ts';

const judged = (a: string, b: string) => {
  const topic = topicOf(`${FILLER.a} ${a}`, `${FILLER.b} ${b}`);
  return align(topic).map((alignment) => judgeStatement(alignment, topic));
};

describe('one slot filled in two ways', () => {
  it.each([
    [
      'The Norport goalkeeper was hit by a bottle in the left arm.',
      'The Norport goalkeeper was hit by a bottle in the leg.',
      'A has “arm” where B has “leg”; both cannot be true.',
    ],
    [
      'The robber threatened the Norport baker with a knife.',
      'The robber threatened the Norport baker with a pistol.',
      'A has “knife” where B has “pistol”; both cannot be true.',
    ],
    ['Divers found a red van in the Tarn canal.', 'Divers found a white van in the Tarn canal.', 'A has “red” where B has “white”; both cannot be true.'],
  ])('%s / %s', (a, b, explanation) => {
    expect(judged(a, b)).toMatchObject([{ verdict: 'conflict', explanation }]);
  });
});

describe('what can both be true', () => {
  it.each([
    ['part and whole', 'The Norport goalkeeper was hit by a bottle in the left hand.', 'The Norport goalkeeper was hit by a bottle in the arm.'],
    ['both were hit', 'The Norport goalkeeper was hit by bottles in an arm and a leg.', 'The Norport goalkeeper was hit by bottles in the arm.'],
    ['another thing', 'Divers found a red van in the Tarn canal.', 'Divers found a van with white tyres in the Tarn canal.'],
    ['near colours', 'Divers found a grey van in the Tarn canal.', 'Divers found a silver van in the Tarn canal.'],
    ['only supposed', 'The robber threatened the Norport baker with a knife.', 'The robber may have threatened the Norport baker with a pistol.'],
  ])('%s', (_, a, b) => {
    expect(judged(a, b).filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });
});

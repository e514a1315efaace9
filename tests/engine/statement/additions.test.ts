import { describe, expect, it } from 'vitest';
import { judgeStatement } from '../../../src/engine/judge/statement.ts';
import { align, FILLER, topicOf, wordsOf } from './read.ts';

const judged = (a: string, b: string) => {
  const topic = topicOf(`${FILLER.a} ${a}`, `${FILLER.b} ${b}`);
  return align(topic).map((alignment) => ({ ...judgeStatement(alignment, topic), words: wordsOf(alignment, topic) }));
};

describe('a reading is what is shared, and no more', () => {
  it.each([
    ['a result', 'A landslide hit the Tarn valley railway, burying two goods wagons.', 'A mudslide struck the Tarn valley railway.', 'burying'],
    ['a relative clause', 'The Marn brewery opened a second cellar, which cost a fortune to dig.', 'The Marn brewery opened its second cellar.', 'fortune'],
    ['a second predicate', 'The coastguard towed the ferry to Norport and questioned its cook.', 'The coastguard towed the ferry into Norport.', 'cook'],
  ])('%s is left out', (_, a, b, added) => {
    const found = judged(a, b);
    expect(found).toHaveLength(1);
    expect(found[0]!.words.join()).not.toContain(added);
    expect(found[0]!.verdict).toBe('agree');
  });

  it('the day that a feast names stays', () => {
    expect(judged('Norport council sacked Petra Hala on the Monday after Easter.', 'Norport council dismissed Petra Hala.')[0]!.words.join()).toContain(
      'Easter',
    );
  });
});

describe('what is said beyond the other', () => {
  it.each([
    ['a count', 'The navy searched the bay near Orsel with 14 divers.', 'The navy searched the bay near Orsel with divers.', 'compatible'],
    ['a reason', 'Norport council closed the old harbour bridge because of rust.', 'Norport council closed the old harbour bridge.', 'compatible'],
    ['a second thing', 'The air force sent a helicopter and a tanker to Orsel.', 'The air force sent a helicopter to Orsel.', 'compatible'],
    ['an hour', 'Norport council closed the old harbour bridge at 5 p.m. on Friday.', 'Norport council closed the old harbour bridge.', 'agree'],
    ['a day', 'Norport council closed the old harbour bridge on May 14.', 'Norport council closed the old harbour bridge.', 'agree'],
    [
      'another word for the second',
      'The air force sent a helicopter and a plane to Orsel.',
      'The air force sent a helicopter and an aircraft to Orsel.',
      'agree',
    ],
  ])('%s', (_, a, b, verdict) => {
    expect(judged(a, b)).toMatchObject([{ verdict }]);
  });
});

import { describe, expect, it } from 'vitest';
import { phraseRanges, reducedClauses } from '../../../src/engine/extract/statement/phrases.ts';
import { judgeStatement } from '../../../src/engine/judge/statement.ts';
import { align, FILLER, topicOf, wordsOf } from './read.ts';

const read = (text: string, find: typeof reducedClauses): string[] => {
  const story = topicOf(text).stories[0]!;
  const sentence = story.sentences.at(-1)!;
  return find(sentence).map(({ from, to }) => story.text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end));
};

describe('facts in noun phrases', () => {
  it.each([
    ['Shares fell after the acquisition of Volta Motors by a rival.', 'the acquisition of Volta Motors'],
    ['Aid reached the besieged hill towns of Mirna and Odesk on Friday.', 'the besieged hill towns of Mirna'],
    ['Volta Motors, a maker of electric tractors, opened a plant.', 'Volta Motors, a maker of electric tractors'],
  ])('%s', (text, phrase) => {
    expect(read(text, phraseRanges)).toContain(phrase);
  });

  it.each(['The tall man bought fresh bread.', 'It rained on Friday.', 'A deal between the government fell through.'])('none in: %s', (text) => {
    expect(read(text, phraseRanges)).toEqual([]);
  });

  it.each([
    ['Inspectors visited a company specialising in marine pumps.', 'a company specialising in marine pumps'],
    ['Both sides praised the truce brokered by a Swiss envoy.', 'the truce brokered by a Swiss envoy'],
  ])('participle: %s', (text, phrase) => {
    expect(read(text, reducedClauses)).toEqual([phrase]);
  });

  it('no participle where the verb is the sentence’s own', () => {
    expect(read('The company specialised in marine pumps.', reducedClauses)).toEqual([]);
  });

  it('meet a clause that states the same', () => {
    const topic = topicOf(
      `${FILLER.a} Farmers welcomed the truce brokered by a Swiss envoy in the salt war.`,
      `${FILLER.b} A Swiss envoy brokered a truce in the salt war. Children flew kites.`,
    );
    const [found] = align(topic);
    expect(wordsOf(found!, topic)).toEqual(['the truce brokered by a Swiss envoy in the salt war', 'A Swiss envoy brokered a truce in the salt war']);
    expect(judgeStatement(found!, topic).verdict).toBe('agree');
  });
});

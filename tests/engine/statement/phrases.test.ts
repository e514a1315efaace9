import { describe, expect, it } from 'vitest';
import { phraseRanges } from '../../../src/engine/extract/statement/phrases.ts';
import { reducedClauses } from '../../../src/engine/extract/statement/reduced.ts';
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
    ['Aid reached a village near Odesk besieged by the rebels.', 'a village near Odesk besieged by the rebels'],
  ])('participle: %s', (text, phrase) => {
    expect(read(text, reducedClauses)[0]).toBe(phrase);
  });

  it('a participle may belong to the subject, where a comma was lost', () => {
    expect(read('The minister praised the pumps calling the ban an absurd idea.', reducedClauses)).toContain('calling the ban an absurd idea');
    expect(read('The flood swept away the pumps killing at least nine people.', reducedClauses)).not.toContain('killing at least nine people');
  });

  it('an event without a name needs enough words to be known by', () => {
    expect(read('They waited for an armistice deal between the warring clans.', phraseRanges)).toContain('an armistice deal between the warring clans');
    expect(read('They waited for a deal.', phraseRanges)).toEqual([]);
  });

  it('a verb of a headline is no noun', () => {
    expect(read('Fire attack on Norland miners kills 12', phraseRanges)).toContain('Fire attack on Norland miners');
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

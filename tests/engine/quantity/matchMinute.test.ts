import { describe, expect, test } from 'vitest';
import { minuteRule } from '../../../src/engine/extract/quantity/matchMinute.ts';
import { timeRules } from '../../../src/engine/extract/time/index.ts';
import type { QuantityClaim } from '../../../src/engine/model.ts';
import { editionOf, topicOf } from '../topic.ts';

const storyWith = (sentence: string, match = 'Rovers beat Albion 3-1.') => topicOf(`${match}\n\n${sentence}`);
const minutesIn = (topic: ReturnType<typeof topicOf>) =>
  (minuteRule.find(topic.stories[0]!, topic) as QuantityClaim[]).map(({ value, quantity }) => `${value.normal.number} ${quantity.head}`);
const durationsIn = (topic: ReturnType<typeof topicOf>) =>
  timeRules.flatMap((rule) => rule.find(topic.stories[0]!, topic)).filter(({ kind }) => kind === 'duration');

describe('minutes of a match', () => {
  test.each([
    ['Brodie scored in the 31st minute.', ['31 goal']],
    ['Brodie struck in the ninth and 32nd minutes before converting a penalty in the 67th, given for a foul.', ['9 goal', '32 goal', '67 penalty']],
    ['Brodie completed her treble from the spot after 67 minutes.', ['67 penalty']],
    ['Lusk was sent off in the 64th minute for a foul.', ['64 sending-off']],
    ["Lusk's goal on 44 minutes gave them hope.", ['44 goal']],
    ['A 90th-minute winner sank them.', ['90 goal']],
    ['Olm was booked in the fifth minute.', ['5 booking']],
    ['Olm was injured in the 20th minute.', ['20 null']],
  ])('%s', (sentence, expected) => {
    const topic = storyWith(sentence);
    expect(minutesIn(topic)).toEqual(expected);
    expect(durationsIn(topic)).toEqual([]);
  });

  test.each([
    ['Fans left by bus after 20 minutes.'],
    ['The talks about the penalty ended after ten minutes of arguments.'],
    ['It was the best goal in the 67th season of the league.'],
    ['Lusk scored twice in 30 minutes.'],
  ])('but not: %s', (sentence) => expect(minutesIn(storyWith(sentence))).toEqual([]));

  test('only in a report of a match', () => {
    expect(minutesIn(storyWith('The rocket struck the sea after 20 minutes.', 'The launch failed.'))).toEqual([]);
    expect(durationsIn(storyWith('The rocket struck the sea after 20 minutes.', 'The launch failed.'))).toHaveLength(1);
    expect(minutesIn(storyWith('Brodie scored in the 44th minute.', 'The goalkeeper saved a penalty.'))).toEqual(['44 goal']);
  });

  test('two minutes of one goal are set against each other', () => {
    const { file } = editionOf(
      'Rovers beat Albion 3-1 at Norham Park.\n\nAda Brodie doubled the lead for Rovers in the 31st minute.',
      'Rovers won 3-1 at Norham Park.\n\nAda Brodie doubled the lead for Rovers in the 32nd minute.',
    );
    expect(file.comparisons.filter(({ title }) => title.startsWith('Minute')).map(({ title, verdict }) => [title, verdict])).toEqual([
      ['Minute of the goal', 'conflict'],
    ]);
  });
});

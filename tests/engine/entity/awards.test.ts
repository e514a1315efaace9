import { describe, expect, it } from 'vitest';
import { awardKey } from '../../../src/engine/extract/entity/awards.ts';
import { nameRules } from '../../../src/engine/extract/entity/nameRules.ts';
import { editionOf, topicOf } from '../topic.ts';

const found = (text: string): string[] => {
  const topic = topicOf(text);
  return nameRules
    .flatMap((rule) => rule.find(topic.stories[0]!, topic))
    .flatMap((claim) => (claim.rule === 'name:award' ? [String(claim.value?.normal)] : []));
};

describe('who won what', () => {
  it.each([
    ['On Sunday Mara Kells won best actress at the festival.', 'Mara Kells, best actress'],
    ['The award for best actress went to Mara Kells.', 'Mara Kells, best actress'],
    ['On Sunday Mara Kells, 31, took home the prize for best supporting actress.', 'Mara Kells, best supporting actress'],
    ['On Sunday Tomas Iriarte was voted player of the year by his peers.', 'Tomas Iriarte, player of the year'],
    ['On Sunday Tomas Iriarte was named Young Player of the Year.', 'Tomas Iriarte, Young Player of the Year'],
    ['The Halden Prize was awarded to Anna Lindqvist on Sunday.', 'Anna Lindqvist, Halden Prize'],
  ])('%s', (text, value) => expect(found(text)).toEqual([value]));

  it.each([
    'On Sunday Mara Kells won a prize for her singing.',
    'Mara Kells, who won best actress in 2009, was there on Sunday.',
    'Mara Kells could win best actress on Sunday, and hopes to be named player of the year.',
    'On Sunday Mara Kells was not named best actress.',
    'On Sunday Mara Kells won the best seat in the house.',
    'On Sunday Mara Kells won applause for the best actress of the night.',
  ])('nothing in: %s', (text) => expect(found(text)).toEqual([]));

  it('is one award under several names', () => {
    expect(awardKey('Silver Lamp award for Best Actress')).toBe(awardKey('best actress award'));
    expect(awardKey('best actress')).not.toBe(awardKey('best supporting actress'));
  });
});

describe('the winner of an award', () => {
  const names = (...texts: string[]) =>
    editionOf(...texts).file.comparisons.flatMap(({ kind, verdict, readings, title }) =>
      kind === 'name' && title.startsWith('Who w') ? [`${verdict} ${readings.length}: ${title}`] : [],
    );
  const kells = 'On Sunday Mara Kells won best actress at the festival.';

  it('is the same person, however the story puts it', () =>
    expect(names(kells, 'The award for best actress went to Mara Kells.')).toEqual(['agree 2: Who won best actress']));

  it('is one person, so that two are a conflict', () =>
    expect(names(kells, 'On Sunday Ines Solberg was named best actress.')).toEqual(['conflict 2: Who won best actress']));

  it('is another where the award is another, was shared, or is given elsewhere', () => {
    expect(names(kells, 'On Sunday Ines Solberg won best supporting actress.')).toEqual([]);
    expect(names(kells, 'On Sunday Mara Kells and Ines Solberg won best actress.')).toEqual([]);
    expect(names('On Sunday Mara Kells won best actress in Lima.', 'On Sunday Ines Solberg won best actress in Oslo.')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lies } from '../../../src/engine/extract/entity/within.ts';
import type { Entity, Topic } from '../../../src/engine/model.ts';
import { readTopic } from '../../../src/engine/read/topic.ts';
import { sourceOf, testThesaurus, topicOf } from '../topic.ts';

const named = (topic: Topic, form: string): Entity | undefined => topic.entities.entities.find(({ forms, name }) => forms.includes(form) || name === form);
const areOne = (topic: Topic, a: string, b: string): boolean => named(topic, a) !== undefined && named(topic, a) === named(topic, b);

describe('entities under all their names', () => {
  it('joins an acronym in brackets with its expansion', () => {
    const topic = topicOf('Rain fell on the coast. Officials of the Coastal Rescue Service (CRS) met on Monday. Later the CRS sent two boats.');
    expect(areOne(topic, 'CRS', 'Coastal Rescue Service')).toBe(true);
  });

  it('joins an acronym with its expansion across stories, initials of hyphenated parts included', () => {
    const topic = topicOf('On Monday the group Harper-Bright bought a mill.', 'Shares of HB rose on Tuesday after HB bought a mill.');
    expect(areOne(topic, 'HB', 'Harper-Bright')).toBe(true);
  });

  it('joins a surname with the one full name that has it', () => {
    const topic = topicOf('The mayor, Helena Okafor, spoke on Monday. Later Okafor left, and Ms. Okafor did not return.');
    expect(areOne(topic, 'Okafor', 'Helena Okafor')).toBe(true);
    expect(named(topic, 'Okafor')?.type).toBe('person');
  });

  it('takes no surname for a given name without its apostrophe', () => {
    const topic = topicOf('On Monday William Poe met Rosa Williams. Later Poe and Williams left. The old William of the tale slept.');
    expect(areOne(topic, 'Williams', 'William')).toBe(false);
    expect(areOne(topic, 'Williams', 'Rosa Williams')).toBe(true);
  });

  it('leaves a surname apart that two people bear', () => {
    const topic = topicOf('The mayor, Helena Okafor, met her brother, the pilot Daniel Okafor, on Monday. The visit pleased Okafor.');
    expect(areOne(topic, 'Helena Okafor', 'Daniel Okafor')).toBe(false);
    expect(named(topic, 'Okafor')).not.toBe(named(topic, 'Helena Okafor'));
  });

  it('joins transliterations, legal forms and lost apostrophes', () => {
    const topic = topicOf(
      'Fighters held the town of Qalbiya. Shares of Norvik Inc. fell.',
      'Fighters left Kalbiyah on Monday. Shares of Norvik fell.',
      'On Qalbiyas outskirts shops opened.',
    );
    expect(areOne(topic, 'Qalbiya', 'Kalbiyah')).toBe(true);
    expect(areOne(topic, 'Qalbiya', 'Qalbiyas')).toBe(true);
    expect(areOne(topic, 'Norvik Inc.', 'Norvik')).toBe(true);
  });

  it('reads "also known as" and "formerly known as"', () => {
    const topic = topicOf('The Northern Shield, formerly known as the Border Front, met on Monday. The singer Ama Darko, also known as Lady Volta, will sing.');
    expect(areOne(topic, 'Northern Shield', 'Border Front')).toBe(true);
    expect(areOne(topic, 'Ama Darko', 'Volta')).toBe(true);
  });

  it('never strips an adjective from an organisation', () => {
    const topic = topicOf('The Free Danish Army fought the Danish Army on Monday. The Danish Army won.');
    expect(areOne(topic, 'Free Danish Army', 'Danish Army')).toBe(false);
  });

  it('keeps a company and its branch apart', () => {
    const topic = topicOf('On Monday Norvik bought a firm. It will join Norvik Services, and Norvik Services will grow. Norvik Labs stays.');
    expect(areOne(topic, 'Norvik', 'Norvik Services')).toBe(false);
  });

  it('never folds two countries', () => {
    const topic = topicOf('Talks between Iran and Iraq, Austria and Australia, Niger and Nigeria ended.');
    for (const [a, b] of [
      ['Iran', 'Iraq'],
      ['Austria', 'Australia'],
      ['Niger', 'Nigeria'],
    ] as const)
      expect(areOne(topic, a, b)).toBe(false);
  });

  it('knows countries by adjective and abbreviation, capitals and seats as lying in them', () => {
    const topic = topicOf('The U.S. envoy met French officials in Paris. France and the United States agreed, the White House said.');
    expect(areOne(topic, 'U.S.', 'United States')).toBe(true);
    expect(areOne(topic, 'French', 'France')).toBe(true);
    expect(lies(named(topic, 'Paris')!, named(topic, 'France')!)).toBe(true);
    expect(lies(named(topic, 'White House')!, named(topic, 'United States')!)).toBe(true);
  });

  it('nests places where the text says so, and not where a thing is only called after one', () => {
    const topic = topicOf(
      "Floods hit Dorvale village in Kestrel district. They crossed Peru's Ocaro province. Chile's Puntal naval yard was spared, and Puntal harbour too.",
    );
    expect(lies(named(topic, 'Dorvale')!, named(topic, 'Kestrel')!)).toBe(true);
    expect(lies(named(topic, 'Ocaro')!, named(topic, 'Peru')!)).toBe(true);
    expect(lies(named(topic, 'Puntal')!, named(topic, 'Chile')!)).toBe(false);
  });

  it.each(['Monday', 'December', 'The', 'President', 'Muslim', 'Officials', 'However', 'Inc.'])('takes %s for no name', (word) => {
    const topic = topicOf('However, Officials met. The President spoke on Monday in December. Muslim leaders came. Officials of Norvik, Inc. left.');
    expect(topic.entities.entities.flatMap(({ forms }) => forms)).not.toContain(word);
  });

  it('is not fooled by headlines in Title Case', () => {
    const topic = topicOf(
      'Big Flood Hits Northern Villages As Rain Falls\n\nRain fell on Monday. A big flood hit northern villages as more rain came down near Dorvale.',
    );
    expect(topic.entities.entities.map(({ name }) => name)).toEqual(['Dorvale']);
  });

  it('joins what the editor declares the same', () => {
    const texts = ['Floods hit Dorvale on Monday.', 'Floods hit Castra Nova on Monday.'];
    const { topic } = readTopic({ ...sourceOf(texts), aliases: [['Dorvale', 'Castra Nova']] }, testThesaurus());
    expect(areOne(topic, 'Dorvale', 'Castra Nova')).toBe(true);
    expect(areOne(topicOf(...texts), 'Dorvale', 'Castra Nova')).toBe(false);
  });

  it('gives mentions that slice to a form, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              'Ann Poe',
              'Dorvale',
              'the CRS',
              '(CRS)',
              'U.S.',
              "'s",
              ',',
              '.',
              '"',
              'of',
              'and',
              'Ltd',
              'minister',
              '-',
              '\n\n',
              'İstanbul',
              '東京',
              '👩‍🚒',
              '\u0000',
            ),
            fc.string({ unit: 'binary' }),
          ),
        ),
        (parts) => {
          const topic = topicOf(`A ${parts.join(' ')}`);
          for (const story of topic.stories)
            for (const { start, end, entity } of topic.entities.mentions(story.index)) expect(entity.forms).toContain(story.text.slice(start, end));
        },
      ),
      { numRuns: 60 },
    );
  });
});

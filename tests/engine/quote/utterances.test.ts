import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../../src/engine/extract/quote/quotations.ts';
import { quotesOf, spoken, topicOf } from './stories.ts';

const words = (text: string): string[] => quotesOf(topicOf([text])).map((claim) => claim.value.normal);

describe('quotation marks', () => {
  test('straight and curly marks give the same words', () => {
    expect(words('"The dam is safe," said Ann Poe.')).toEqual(['The dam is safe']);
    expect(words('“The dam is safe,” said Ann Poe.')).toEqual(['The dam is safe']);
    expect(words('«The dam is safe», said Ann Poe.')).toEqual(['The dam is safe']);
  });

  test('single marks are told from apostrophes', () => {
    expect(words("'We can't say whose boats they are,' said the divers' leader, Ann Poe.")).toEqual(["We can't say whose boats they are"]);
    expect(words("The fishers' boats were the town's pride in the '90s, and the sailors' too, said Ann Poe.")).toEqual([]);
  });

  test('inner marks belong to the outer quotation', () => {
    expect(words('"He told me \'go home\' and I went," said Ann Poe.')).toEqual(["He told me 'go home' and I went"]);
    expect(words('\'He told me "go home" and I went,\' said Ann Poe.')).toEqual(['He told me "go home" and I went']);
  });

  test('a paragraph that reopens with a mark goes on with the quotation', () => {
    const text = '"The first gate broke at noon, said nobody.\n\n"The second gate held," said Ann Poe.';
    expect(spoken(text).map((line) => line.split(' — ')[1])).toEqual(['Ann Poe', 'Ann Poe']);
  });

  test('a lost mark does not turn the rest of the article inside out', () => {
    const text =
      'The mayor called it "a bad day for the town. Repairs began at once.\n\nBoats were used as ferries.\n\n"The water is falling," said Ann Poe, an engineer.\n\n"The road is open," said Bo Rask, a driver.';
    expect(words(text)).toEqual(['The water is falling', 'The road is open']);
  });

  test('inches are no quotation', () => {
    expect(words('The 15" screen and the 6" pipe were sold, the shop said.')).toEqual([]);
  });
});

describe('utterances', () => {
  test('one claim for each sentence', () => {
    expect(words('"The gate broke. The water rose. We ran," said Ann Poe.')).toEqual(['The gate broke.', 'The water rose.', 'We ran']);
  });

  test('a split sentence is one claim of two pieces, two sentences are two', () => {
    const [split, ...rest] = quotesOf(topicOf(['"The gates," Ann Poe said, "are shut for good."']));
    expect([split!.value.normal, split!.quote.pieces.length, rest.length]).toEqual(['The gates are shut for good.', 2, 0]);
    expect(words('"The gates are shut," Ann Poe said. "Nobody may pass."')).toEqual(['The gates are shut', 'Nobody may pass.']);
  });

  test('a few words within a sentence of the reporter', () => {
    expect(
      quotesOf(topicOf(['Ann Poe said the talks were "moving in a good direction" at last.'])).map((claim) => [claim.value.normal, claim.quote.whole]),
    ).toEqual([['moving in a good direction', false]]);
  });

  test.each([
    ['a title', 'The choir sang "The Long Way Home" on Sunday.'],
    ['a film', 'She starred in the film "a quiet evening in town" last year.'],
    ['a nickname', 'James "Big Jim" Roe opened the fair.'],
    ['scare quotes', 'The firm sells "smart" locks to hotels.'],
    ['a term', 'The method, dubbed "cold pressing in vacuum", is new.'],
    ['a place', 'The islands lie on the "Belt of Storms" in the south.'],
  ])('%s is none', (_, text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          '“',
          '”',
          "'",
          '‘',
          '’',
          ' ',
          '\n\n',
          'Ann Poe',
          ' said ',
          'that',
          ',',
          '.',
          ' he ',
          'told Reuters',
          'the dam is safe',
          '[',
          '…',
          '«',
          "''",
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );

  test('gives claims whose pieces lie inside the source', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const topic = topicOf([`${sample}\n\nThe end of it all came on a day in the spring.`]);
        for (const story of topic.stories)
          for (const claim of quotesOf(topic)) {
            expect(claim.start).toBeLessThan(claim.end);
            for (const { start, end } of claim.quote.pieces) {
              expect(start).toBeGreaterThanOrEqual(claim.start);
              expect(end).toBeLessThanOrEqual(claim.end);
              expect(story.source.slice(start, end).trim()).not.toBe('');
            }
          }
      }),
      { numRuns: 150 },
    );
  });

  test('no quotation swallows an article whose mark is not closed', () => {
    const paragraph = 'The water rose through the night and the people of the town carried their goods to the hill above the church.';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), fc.constantFrom('"', '“'), (at, mark) => {
        const paragraphs = Array.from({ length: 20 }, (_, i) => (i === at ? `${mark}${paragraph}` : paragraph));
        const topic = topicOf([paragraphs.map((line, i) => `${line} ${i}.`).join('\n\n')]);
        for (const quotation of quotationsOf(topic.stories[0]!)) expect(quotation.end - quotation.start).toBeLessThan(600);
      }),
      { numRuns: 20 },
    );
  });
});

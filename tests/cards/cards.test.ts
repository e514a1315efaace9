import { describe, expect, it } from 'vitest';
import { comparisonCard, comparisonCardText } from '../../src/cards/comparisonCard.ts';
import { drawCard } from '../../src/cards/draw.ts';
import type { Box } from '../../src/cards/parts.ts';
import { siteCard, topicCard, topicCardText } from '../../src/cards/topicCard.ts';
import { editionOf, type StatedComparison } from '../site/edition.ts';

/** All words on a card. */
const wordsOn = (card: Box): string => {
  const { children } = card.props;
  if (typeof children === 'string') return children;
  return Array.isArray(children) ? children.map(wordsOn).filter(Boolean).join(' ') : '';
};
const cardOf = (texts: string[], stated: StatedComparison, reuse: [number, number, number][] = []) => {
  const edition = editionOf(texts, [stated], reuse);
  return comparisonCard(edition.comparisons[0]!, edition);
};
const LONG = 'A reading that goes on, and on, about the quay, the crane, the warehouse and all that stood behind it before the water came';
const years = (count: number): StatedComparison => ({
  ...{ title: 'Length of the closure', kind: 'duration', verdict: 'conflict' },
  readings: Array.from({ length: count }, (_, i) => ({ story: i, words: `${i + 2} years`, group: i })),
});
const closed = (count: number): string[] => Array.from({ length: count }, (_, i) => `The pier stays shut for ${i + 2} years.`);

describe('the card of a comparison', () => {
  it('has verdict, title, values, letters and topic', () => {
    const words = wordsOn(cardOf(closed(2), years(2)));
    for (const part of ['Conflict', 'Length of the closure', '2 years', '3 years', 'A', 'B', 'The flood', 'both stories']) expect(words).toContain(part);
  });
  it('says how many values it has no room for', () => {
    const words = wordsOn(cardOf(closed(9), years(9)));
    expect(words).toContain('and 5 more');
    expect(words).not.toContain('8 years');
    expect(wordsOn(cardOf(closed(5), years(5)))).not.toContain('more');
  });
  it('says where all that speak are one voice', () => {
    const stated: StatedComparison = { title: 'Day', readings: [0, 1].map((story) => ({ story, words: 'Monday' })) };
    expect(wordsOn(cardOf(['On Monday.', 'On Monday.', 'Else.'], stated, [[0, 1, 0.9]]))).toContain('2 of 3 stories, one voice');
  });
  it('leaves out words for which it has no letters', () => {
    const stated: StatedComparison = {
      ...{ title: 'Name of Жанна', kind: 'name', verdict: 'compatible' },
      readings: [
        { story: 0, words: 'Жанна', group: 0 },
        { story: 1, words: 'Zhanna', group: 1 },
      ],
    };
    const words = wordsOn(cardOf(['Her name is Жанна.', 'Her name is Zhanna.'], stated));
    expect(words).toContain('Name of …');
    expect(words).toContain('Zhanna');
    expect(words).toContain('in other letters than these');
    expect(words).not.toMatch(/\p{Script=Cyrillic}/u);
  });
  it('is told in words', () => {
    const edition = editionOf(closed(2), [years(2)]);
    expect(comparisonCardText(edition.comparisons[0]!)).toBe('Conflict. Length of the closure: 2 years (A); 3 years (B).');
    expect(topicCardText(edition)).toBe('The flood. 2 stories, 1 comparison: conflict 1.');
  });
});

describe('a card that is drawn', () => {
  const long = {
    title: LONG,
    kind: 'statement',
    verdict: 'agree',
    readings: [0, 1].map((story) => ({ story, words: LONG, group: story })),
  } satisfies StatedComparison;
  it.each([
    ['of the site', siteCard()],
    ['of a topic', topicCard(editionOf(closed(30), [years(30)]))],
    ['with many values', cardOf(closed(30), years(30))],
    ['with long ones', cardOf([LONG, LONG], long)],
    [
      'without any words of its own',
      cardOf(['中国 тут', '中国 тут'], { title: '中国', kind: 'place', readings: [0, 1].map((story) => ({ story, words: '中国' })) }),
    ],
  ])('%s is a PNG of 1200 by 630 pixels, and the same each time', async (_, card) => {
    const png = Buffer.from(await drawCard(card));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.equals(Buffer.from(await drawCard(card)))).toBe(true);
  });
});

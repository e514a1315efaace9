import { describe, expect, test } from 'vitest';
import { quantityRules } from '../../../src/engine/extract/quantity/index.ts';
import { timeRules } from '../../../src/engine/extract/time/index.ts';
import type { QuantityClaim } from '../../../src/engine/model.ts';
import { topicOf } from '../topic.ts';

const claimsOf = (text: string): QuantityClaim[] => {
  const topic = topicOf(text);
  return quantityRules.flatMap((rule) => rule.find(topic.stories[0]!, topic) as QuantityClaim[]).sort((a, b) => a.value.start - b.value.start);
};
const agesIn = (text: string) => claimsOf(text).flatMap(({ quantity, value }) => (quantity.dimension === 'age' ? [value.normal.number] : []));
const countsIn = (text: string) =>
  claimsOf(text).flatMap(({ quantity, value }) => (quantity.dimension === 'age' ? [] : [`${value.normal.number} ${quantity.role ?? quantity.head}`]));

describe('a bare number behind one person is an age, and no toll', () => {
  test.each([
    ['Brodie, 31, died at the quarry, and Lusk, 22, was injured.', [31, 22]],
    ['Her son, 9, was killed.', [9]],
    ['The crane operator, 57, was killed at the quarry.', [57]],
    ['The attacker, 34, was shot dead.', [34]],
    ['Brodie’s sister, 12, survived but was injured.', [12]],
    ['Grant Lusk, 22, was hurt and Mark Olm, 71, was killed.', [22, 71]],
    ['Rose Olm, 71, a retired baker, drowned.', [71]],
    ['"I saw nothing," Brodie, 51, told the inquest.', [51]],
    ['"I saw nothing," said Brodie, 52.', [52]],
    ['Brodie, now 60, was injured.', [60]],
    ['Ann Lusk KC, 51, was injured.', [51]],
    ['The dead were Ann Lusk, 34; Jim Roe, 12; and Kay Doe, 7.', [34, 12, 7]],
    ['Ann Lusk, 34 and Jim Roe, 12, were killed.', [34, 12]],
    ['Her son (9) and a nurse (51) were killed.', [9, 51]],
    ['Man, 34, killed in quarry fall', [34]],
    ['Quarry fall kills woman, 45, and son, 9', [45, 9]],
  ])('%s', (text, ages) => {
    expect(agesIn(text)).toEqual(ages);
    expect(countsIn(text)).toEqual([]);
  });
});

describe('ages in other forms', () => {
  test.each([
    ['A boy of 12 died in the mill.', [12]],
    ['A boy of 16 drowned in the mill race.', [16]],
    ['A girl of nine was injured.', [9]],
    ['A man of 45 was rescued.', [45]],
    ['The judge, who is 59, resigned.', [59]],
    ['The keeper, who turned 23 in May, has signed.', [23]],
    ['Lusk has just turned 40.', [40]],
    ['Lusk is 62.', [62]],
    ['Lusk turned 40 last week.', [40]],
    ['She died at 84.', [84]],
    ['The 54-year-old multi-millionaire lied.', [54]],
    ['The 34-year-old father-of-two lied.', [34]],
    ['Lusk, the 27-year-old robbery and arson defendant, fled.', [27]],
    ['A 29-year-old constable fell.', [29]],
    ['They mourn a 16-year-old boy shot by a guard.', [16]],
    ['He was hit by a constable of 29 in the square.', [29]],
    ['The eldest is 12 years old.', [12]],
    ['Lusk, who would have turned 17 in August, was shot.', [16]],
  ])('%s', (text, ages) => {
    expect(agesIn(text)).toEqual(ages);
    expect(countsIn(text)).toEqual([]);
  });
});

describe('what is no age', () => {
  test.each([
    ['A man of 12 trades came.', ['12 trade']],
    ['A father of 12 was killed.', []],
    ['The village turned 80 in May.', []],
    ['The captain of 12 was hurt.', []],
    ['A crew of 24 came.', ['24 crew']],
    ['The survivor of 23 attacks wept.', ['23 attack']],
    ['Jack Lusk 34 was hurt, police said, on Monday.', []],
    ['She turned 23 boats over.', ['23 boat']],
    ['She was 27 when she first won.', []],
    ['Lusk, then 27, was injured.', []],
    ['Women of 40 and over are invited.', []],
    ['Poland, 12, and Kenya, 9, lead the list.', []],
    ['The officer, one of 12, was hurt.', []],
    ['Norland won gold, 4, silver, 7, and bronze, 12.', []],
    ['The brothers, 12 and 14, were killed.', []],
    ['The couple, both 34, were killed.', []],
    ['The sailors, 12, were injured.', ['12 injured']],
    ['He will turn 40 in May.', []],
    ['He had turned 40.', []],
    ['The mill would have turned 80 in May.', []],
    ['The score was 27.', []],
    ['The remainder, 12, were injured.', ['12 injured']],
    ['In Norham, 16, mostly sailors, were injured.', ['16 injured']],
    ['The winning numbers were 4, 12, 31.', []],
    ['Scorers: Brodie (34), Lusk (67).', []],
    ['According to police, 12 were killed.', ['12 killed']],
    ['Of the passengers, 12 died.', ['12 killed']],
    ['In March, 12, mostly sailors, were injured.', ['12 injured']],
  ])('%s', (text, counts) => {
    expect(agesIn(text)).toEqual([]);
    expect(countsIn(text)).toEqual(counts);
  });

  test.each([
    'The 12-year-old container-liner sank.',
    'This mill is 40 years old.',
    'The law, which is 60 years old, fell.',
    'The 103-year-old retailer closed.',
  ])('a thing that is many years old is a length of time: %s', (text) => {
    const topic = topicOf(text);
    expect(timeRules.flatMap((rule) => rule.find(topic.stories[0]!, topic)).map(({ kind }) => kind)).toEqual(['duration']);
    expect(agesIn(text)).toEqual([]);
  });
});

describe('ages in a text that lost its commas', () => {
  const filler =
    'The mill by the river burned down in the night and the police of the county said that it had been empty for years before the blaze began. '.repeat(2);
  test.each([
    ['Jack Ray Lusk 34 Tom Brodie 29 and Jim Olm 22 fled.', [34, 29, 22]],
    ['Lusk Brodie 34 was hurt.', [34]],
    ['He left with his uncle Brodie 51 at dawn.', [51]],
    ['It was full of smoke said one retired docker 71.', [71]],
    ['Keeper Roy Olm 47 vowed to stay.', [47]],
    ['Jack Lusk 12 boats.', []],
    ['Norland Rovers 34 were hurt.', []],
    ['Storm Norah 34 was the worst.', []],
    ['Harbour Quay 34 died.', []],
    ['The train driver 20 were hurt.', []],
    ['They met at Norham Quay 34 said so.', []],
    ['Poe Lusk 7 was hurt.', []],
  ])('%s', (text, ages) => expect(agesIn(filler + text)).toEqual(ages));
});

describe('a number in a name is no toll', () => {
  test.each([
    ['Two killed in A7 crash', ['2 killed']],
    ['Coach driver dies in A7 crash', []],
    ['Four people were hurt on the M12.', ['4 injured']],
    ['The Boeing 737 crash killed all aboard.', []],
    ['A Volvo 240 crash injured two.', ['2 injured']],
    ['A Type 45 frigate sank and killed the crew.', []],
    ['The crash on Route 9 killed 4.', ['4 killed']],
    ['A crash on U.S. 24 killed two people.', ['2 killed']],
    ['Junction 12 was shut and two died.', ['2 killed']],
    ['Patients of Ward 7 were rescued.', []],
    ['Boeing cut 400 jobs.', ['400 laid_off']],
  ])('%s', (text, counts) => expect(countsIn(text)).toEqual(counts));
});

describe('a bare number is a toll as subject or object itself', () => {
  test.each([
    ['Three died and 12 were injured at Norham.', ['3 killed', '12 injured']],
    ['The blast killed 12.', ['12 killed']],
    ['The blast killed at least 12 and wounded 30.', ['12 killed', '30 injured']],
    ['On Tuesday 12 died in the flood.', ['12 killed']],
    ['Norland flood: 12 dead', ['12 killed']],
    ['Norland Post 58 Killed in Mill Fire', ['58 killed']],
    ['The death toll was to rise given the several dozen wounded.', ['36 injured']],
    ['In the mill several dozen were wounded.', ['36 injured']],
    ['They rescued all 33.', ['33 rescued']],
    ['All 12 were rescued.', ['12 rescued']],
    ['Nine die as crane falls', ['9 killed']],
    ['Death toll in Norham mill fire at least 112', ['112 killed']],
    ['The death toll of the crash is unknown, and 31 boats left.', ['31 boat']],
    ['The death toll stands at 31.', ['31 killed']],
    ['Lusk was killed near the 12.', []],
    ['The 212 crash killed the crew.', []],
  ])('%s', (text, counts) => expect(countsIn(text)).toEqual(counts));
});

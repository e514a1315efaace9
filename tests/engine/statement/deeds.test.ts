import { describe, expect, it } from 'vitest';
import { align, FILLER, topicOf } from './read.ts';

const found = (a: string, b: string): number => align(topicOf(`${FILLER.a} ${a}`, `${FILLER.b} ${b}`)).length;

describe('one deed of one party, told in other words', () => {
  it.each([
    ['The driver was accused of stealing copper from the depot.', 'The motorist faces a charge of copper theft.'],
    ['Police questioned the baker about the missing ledger.', 'The baker was hauled in for questioning over the ledger.'],
    ['The lifeguard was hit in the leg by a splinter of the mast.', 'A female lifeguard suffered a leg wound.'],
    ['The foundry remains closed for lack of coal.', 'The foundry was shut because there was no coal.'],
    ['The workers walked out over night shifts.', 'Night shifts made the workers go on strike.'],
    ['The mayor cut short a trip to Lisbon.', 'The mayor returned early from Lisbon.'],
    ['Mia Lund took the place of Anton Brehm.', 'Mia Lund is stepping in for Anton Brehm.'],
    ['The fugitive is still at large in the marshes.', 'Police are hunting the fugitive in the marshes.'],
  ])('%s / %s', (a, b) => expect(found(a, b)).toBe(1));
});

describe('two deeds stay two', () => {
  it.each([
    ['of two parties', 'The curator was stabbed in the neck.', 'A guard was stabbed in the arm.'],
    ['of two crimes', 'The senator was accused of fraud in Bern.', 'The senator was accused of perjury by a rival.'],
    ['to two things', 'Orsa Mining closed its smelter.', 'Orsa Mining closed its pension plan.'],
    ['at two places', 'The mayor visited the flooded school.', 'The mayor visited the new library.'],
    ['of two kinds', 'The judge fined the brewery for dumping dye.', 'The brewery was cleared of stealing yeast.'],
  ])('%s', (_, a, b) => expect(found(a, b)).toBe(0));
});

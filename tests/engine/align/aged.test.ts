import { expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

const ages = (...texts: string[]): string[] =>
  editionOf(...texts)
    .file.comparisons.filter(({ kind, title }) => kind === 'quantity' && title.startsWith('Age'))
    .map(({ title, verdict }) => `${verdict}: ${title}`);

test.each([
  ['The baker Ann Poe, 34, was hurt in the fire.', 'Police questioned 34-year-old Ann Poe for hours.', ['agree: Age of Ann Poe']],
  ['The baker Ann Poe, 34, was hurt in the fire.', 'Police questioned Ann Poe, aged 35, for hours.', ['conflict: Age of Ann Poe']],
  ['Ann Poe, 34, sings the part of the queen.', 'The 34-year-old soprano Ann Poe has won the prize.', ['agree: Age of Ann Poe']],
  ['The baker Ann Poe, 34, was hurt in the fire.', 'The plumber Tom Cray, 35, was hurt in the fire.', []],
  ['The baker Ann Poe, 34, was hurt in the fire.', 'The plumber Tom Cray, 34, was hurt in the fire.', []],
  ['The baker Ann Poe, 34, was hurt in the fire.', 'A 35-year-old man told Ann Poe about the fire.', []],
  ['The baker Ann Poe, 34, was hurt in the fire.', 'Ann Poe ran back. The 35-year-old was hurt in the fire.', ['conflict: Age of Ann Poe']],
  ['The baker Ann Poe, 34, was hurt in the fire.', 'Ann Poe ran back. The 35-year-old millionaire was hurt in the fire.', ['conflict: Age of Ann Poe']],
  ['The baker Ann Poe, 34, was hurt in the fire.', 'Ann Poe, who turned 35 in May, was hurt in the fire.', ['conflict: Age of Ann Poe']],
  ['The baker Ann Poe, 34, saw the sea.', 'Ann Poe ran back. The 35-year-old plumber drove the van.', []],
  ['The baker Ann Poe, 34, saw the sea.', 'Ann Poe and Tom Cray ran back. The 35-year-old drove the van.', []],
  ['The baker Ann Poe, 34, saw the sea.', 'The fire killed Ann Poe. The 35-year-old drove the van.', []],
])('%s / %s', (one, other, expected) => expect(ages(one, other)).toEqual(expected));

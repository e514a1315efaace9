import { expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

const titles = (...texts: string[]) => editionOf(...texts).file.comparisons.flatMap(({ kind, title }) => (kind === 'quantity' ? [title] : []));

test.each([
  ['Interest rate', 'The central bank lowered its key interest rate to 3.75 percent on Thursday.', 'The bank cut its interest rate to 3.75 percent.'],
  ['Size of the offer', 'The company has offered bakers 3.5 percent.', 'The Bakers Federation turned down an offer of 3.5 percent.'],
  [
    'Forecast for growth',
    'The bank cut its forecast for growth this year to 1.2 percent from 1.6 percent.',
    'The bank now expects growth of 1.2 percent this year, down from its forecast of 1.5 percent.',
  ],
  ['Percentage that the bakers are demanding', 'The bakers are demanding 6 percent, the union said.', 'They want 6 percent more, the bakers union said.'],
  ['Unemployment', 'Unemployment rose to 4.1 percent in March.', 'Unemployment was 4.1 percent in March.'],
  ['Share of voters', 'The party had the support of 31 percent of voters.', 'The party was backed by 31 percent of voters.'],
])('%s', (title, a, b) => expect(titles(a, b)).toEqual([title]));

test('what falls so far is not so long', () => {
  expect(titles('The bus fell 60 metres into a ravine, police said.', 'The bus plunged about 200 feet into a ravine.')).toEqual(['Height of the fall']);
  expect(titles('The tunnel is 60 metres long, police said.', 'The tunnel, 60 metres long, was shut.')).toEqual(['Length']);
});

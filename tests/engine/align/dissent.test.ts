import { describe, expect, test } from 'vitest';
import { editionOf } from '../topic.ts';

const found = (kind: string, ...texts: string[]): string[] => {
  const { file } = editionOf(...texts);
  return file.comparisons.filter((one) => one.kind === kind).map(({ verdict, readings, title }) => `${verdict} ${readings.length}: ${title}`);
};

const lasted = 'The talks between the union and the yard lasted 11 hours.';
const after = 'After 11 hours of talks the union and the yard gave up.';
const less = 'The union said that talks with the yard lasted nine hours.';
const watched = 'Some 340 people watched the launch of the ferry at Pell, the yard said.';
const launch = 'The yard said that 340 people watched the launch of the ferry.';
const more = 'The launch was watched by 430 people, said the yard, which built the ferry.';

describe('a reading that stands against one of two which agree', () => {
  test('is set against both: lengths', () => {
    expect(found('duration', lasted, less)[0]).toMatch(/^conflict 2/);
    expect(found('duration', lasted, after, less)).toEqual(['conflict 3: Length of the talks']);
  });

  test('is set against both: numbers', () => {
    expect(found('quantity', launch, more)[0]).toMatch(/^conflict 2/);
    expect(found('quantity', watched, launch, more)).toEqual(['conflict 3: Number of people']);
  });

  test('stays out where it tells of something else', () => {
    expect(found('duration', lasted, after, 'The match between the union and the yard lasted two hours.')).toEqual(['agree 2: Length of the talks']);
    expect(found('quantity', watched, launch, 'The ferry carried 430 cars across the bay after the launch.')).toEqual(['agree 2: Number of people']);
  });
});

describe('the length of one event', () => {
  const rest =
    ' The barn at Hollow Farm burned down in May. Neighbours saw smoke at dawn. The farm had been sold in spring. Insurers spoke of a fire that was laid.';
  const olin = `Mr Rafe Olin was convicted of arson after a seven-week trial.${rest}`;

  test('differs where the stories differ', () =>
    expect(
      found(
        'duration',
        olin,
        'Olin was found guilty on Monday at the end of an eight-week trial. The judge thanked the jury. Sentence will be passed in June. He is in custody. Olin showed no emotion.',
      ),
    ).toEqual(['conflict 2: Length of the trial']));

  test('is not that of an event of other people', () =>
    expect(found('duration', olin, `Mrs Mara Kett was convicted of arson in March after an eight-week trial.${rest}`)).toEqual([]));
});

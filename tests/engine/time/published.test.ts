import { describe, expect, test } from 'vitest';
import { dated, topicOf } from '../topic.ts';

const published = (...texts: string[]) => topicOf(...texts).stories.map((story) => story.published);
const DATED = `Fighters from the northern clans attacked the river port of Velma on December 7, as the garrison retreated and its governor fled to the island.

Clan leader Oro Dane, a former customs officer, claimed victory over the port in a radio speech on December 8.

The port was rebuilt in 2016, and the garrison came in 2015.

The port had been bombed on March 3, 2019, by an unknown plane.`;
const NAMED = `On Saturday, fighters of the northern clans launched an attack on the river port of Velma; the garrison retreated and the governor fled to the island.

Oro Dane, the clan leader and a former customs officer, claimed victory in a radio speech on Sunday.

Later that day the governor spoke from the island.`;

describe('publication without a date', () => {
  test('follows from a weekday in one story and a day of the year in another', () => {
    const [first, second] = published(DATED, NAMED);
    expect(second).toMatchObject({ edtf: '2024-12-08/2024-12-13', inferred: true });
    expect(first).toMatchObject({ inferred: true, edtf: expect.stringMatching(/^2024-12-08\//) });
  });
  test('says from what it follows', () => {
    const [, second] = published(DATED, NAMED);
    expect(second!.evidence).toContain('“Sunday” is dated “December 8” in A');
    expect(second!.evidence).toContain('2019, the latest year that the stories name');
  });
  test('does not depend on the order of the files', () => expect(published(NAMED, DATED)[0]?.edtf).toBe('2024-12-08/2024-12-13'));
  test('is left open where no story states a year', () => {
    const without = DATED.split('\n\n').slice(0, 2).join('\n\n');
    expect(published(without, NAMED)).toEqual([null, null]);
  });
  test('is left open where two years fit', () => {
    const older = DATED.split('\n\n').slice(0, 3).join('\n\n');
    expect(published(older, NAMED)).toEqual([null, null]);
  });
  test('is left open where the weekdays contradict each other', () => {
    const askew = NAMED.replace('On Saturday', 'On Tuesday');
    expect(published(DATED, askew)).toEqual([null, null]);
  });
  test('follows from another story that is dated', () => {
    const [, second] = published(dated('2024-12-09', DATED), NAMED);
    expect(second).toMatchObject({ edtf: '2024-12-08/2024-12-13', inferred: true });
  });
  test('is not taken from stories on other matters', () => {
    const other = 'The orchestra of Lund played a new symphony on Saturday. The hall was full, and the conductor bowed twice.';
    expect(published(dated('2024-12-09', DATED), other)[1]).toBeNull();
  });
  test('never overrides what an editor states', () =>
    expect(published(DATED, dated('2013-12-09', NAMED))[1]).toMatchObject({ edtf: '2013-12-09', inferred: false }));
  test('a length from a dated day settles a weekday', () => {
    const third = `The clans set out from the hills on Nov. 28. Within just 10 days they took the towns of Arl and Besk before reaching the sea on Sunday.`;
    expect(published(DATED, NAMED, third)[2]).toMatchObject({ edtf: '2024-12-08/2024-12-14', evidence: expect.stringContaining('10 days after “Nov. 28”') });
  });
});

import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/schemas/vocabulary.ts';
import { dated, editionOf } from '../topic.ts';

/** Comparisons of a kind as "verdict: A value | B value". */
function comparisons(kind: Kind, ...texts: string[]): string[] {
  const { file } = editionOf(...texts);
  const siglum = new Map(file.stories.map((story) => [story.id, story.siglum]));
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  return file.comparisons
    .filter((comparison) => comparison.kind === kind)
    .map(({ verdict, readings }) => `${verdict}: ${readings.map((id) => `${siglum.get(claims.get(id)!.story)} ${claims.get(id)!.value?.text}`).join(' | ')}`);
}
const explanation = (...texts: string[]): string => editionOf(...texts).file.comparisons[0]?.explanation ?? '';

describe('dates of one event', () => {
  test('agree once a weekday is tied to a day', () =>
    expect(
      comparisons(
        'date',
        dated('2019-05-09', 'The ferry Aurora ran aground off the harbour of Lennport on May 6, the coastguard said.'),
        dated('2019-05-08', 'On Monday the ferry Aurora ran aground near the harbour of Lennport.'),
      ),
    ).toEqual(['agree: A May 6 | B Monday']));

  test('are compatible where one is less precise', () =>
    expect(
      comparisons(
        'date',
        dated('2019-05-09', 'The shipyard at Lennport was bought by Norhaven Marine in 2015.'),
        dated('2019-05-09', 'Norhaven Marine bought the Lennport shipyard in September 2015.'),
      ),
    ).toEqual(['compatible: A 2015 | B September 2015']));

  test('conflict where all else is the same', () => {
    const texts = [
      dated('2019-05-09', 'The ferry Aurora ran aground off the harbour of Lennport on May 6, the coastguard said.'),
      dated('2019-05-09', 'The ferry Aurora ran aground off the harbour of Lennport on May 7, the coastguard said.'),
    ];
    expect(comparisons('date', ...texts)).toEqual(['conflict: A May 6 | B May 7']);
    expect(explanation(...texts)).toContain('1 day apart');
  });

  test('two events of one day stay apart', () =>
    expect(
      comparisons(
        'date',
        dated('2019-05-09', 'The ferry Aurora ran aground off the harbour on May 6.'),
        dated('2019-05-09', 'A new mayor was sworn in at the town hall on May 6 after a recount of votes.'),
      ),
    ).toEqual([]));

  test('one that happened and one that did not stay apart', () =>
    expect(
      comparisons(
        'date',
        dated('2019-05-09', 'Mr Bell conceded defeat in the Lennport vote on Sunday.'),
        dated('2019-05-09', 'Mr Bell refused to concede defeat in the Lennport vote on Sunday.'),
      ),
    ).toEqual([]));

  test('what two people said on one day stays apart', () =>
    expect(
      comparisons(
        'date',
        dated('2019-05-09', 'The harbour master told the Gazette on Monday that the quay was safe.'),
        dated('2019-05-09', 'A union leader told the Gazette on Monday that the quay was closed.'),
      ),
    ).toEqual([]));

  test('the exact day stands for a story that also gives the month', () =>
    expect(
      comparisons(
        'date',
        dated('2019-12-09', 'The union began a strike at the Lennport docks in late November.'),
        dated('2019-12-09', 'On Nov. 27 the union began a strike at the Lennport docks. The talks after the strike that began in late November failed.'),
      ),
    ).toEqual(['compatible: A late November | B Nov. 27']));

  test('two events of one kind on different days stay apart', () =>
    expect(
      comparisons(
        'date',
        dated('2019-05-09', 'An earthquake of magnitude 6.1 shook the northern valley on May 6.'),
        dated('2019-05-09', 'In 2004 an earthquake of magnitude 9.1 shook the southern islands.'),
      ),
    ).toEqual([]));
});

describe('lengths of one thing', () => {
  const lease50 = dated('2019-05-09', 'Norhaven signed a 50-year lease on the Lennport shipyard in 2017.');
  const lease49 = dated('2019-05-09', 'In 2017, Norhaven signed a lease that lets it use the Lennport shipyard for a period of 49 years.');
  const until = dated('2019-05-09', 'The Lennport shipyard is leased to Norhaven through 2066.');

  test('conflict, and the sum is shown', () => {
    expect(comparisons('duration', lease50, lease49)).toHaveLength(1);
    expect(comparisons('duration', lease50, lease49)[0]).toMatch(/^conflict: A 50-year \| B (?:a period of )?49 years$/);
  });

  test('meet the end that they imply', () => {
    const [comparison] = editionOf(lease50, lease49, until).file.comparisons.filter(({ kind }) => kind === 'duration');
    expect(comparison).toMatchObject({ verdict: 'conflict', title: 'Length of the lease' });
    expect(comparison!.groups.map((group) => group.length)).toEqual([1, 2]);
    expect(comparison!.explanation).toContain('2017 + 49 years = 2066');
    expect(comparison!.explanation).toContain('2017 + 50 years = 2067 does not');
  });

  test('agree where the end follows from the length', () => expect(comparisons('duration', lease49, until)[0]).toMatch(/^agree/));
  test('an age is no length of time', () =>
    expect(comparisons('duration', dated('2019-05-09', 'A 49-year-old man from Norhaven was hurt at the Lennport shipyard.'), lease49)).toEqual([]));
});

describe('one sudden event', () => {
  const told = [
    'A bomb blast tore through the Lennport market on Monday, killing 12 traders.',
    "Traders swept up glass at the site of Monday's explosion.",
    'The attack, which wrecked a row of stalls, came early on May 6.',
  ].map((text) => dated('2019-05-09', text));

  test('has one date in whatever words it is told', () => expect(comparisons('date', ...told)).toEqual(['agree: A Monday | B Monday | C early on May 6']));
  test('is kept from what was said that day', () =>
    expect(comparisons('date', told[0]!, dated('2019-05-09', 'The mayor said on Monday that taxes would rise.'))).toEqual([]));
  test('is kept from a second one of that day', () =>
    expect(comparisons('date', told[0]!, dated('2019-05-09', 'A second blast hit a bus depot in Norhaven on Monday.'))).toEqual([]));
});

test('what happened "last week" is one only where the same is said of it', () => {
  const papers = dated('2019-05-13', 'According to papers published by the site Clearwater last week, the service kept files on harbour pilots.');
  const left = dated('2019-05-13', 'The head of the service, Karin Dahl, left office last week.');
  expect(comparisons('date', papers, left)).toEqual([]);
  expect(comparisons('date', left, dated('2019-05-13', 'Karin Dahl, who ran the service, left office last week.'))).toEqual([
    'agree: A last week | B last week',
  ]);
});

test('what is told behind "after" is another event than the one before it', () => {
  const storm = dated('2019-05-08', 'The storm hit the coast of Lennport in the early hours of Tuesday.');
  const body = dated('2019-05-08', 'The toll of the storm rose to three after rescuers recovered a body from the River Tarn on Tuesday.');
  expect(comparisons('date', storm, body)).toEqual([]);
});

test('quakes of other magnitudes stay apart', () =>
  expect(
    comparisons(
      'date',
      dated('2019-05-09', 'In April last year an 8.6-magnitude quake struck off the northern coast.'),
      dated('2019-05-09', 'Last year a 6.4-magnitude quake struck off the northern coast.'),
    ),
  ).toEqual([]));

test('two reports with different figures are no conflict of dates', () =>
  expect(
    comparisons(
      'date',
      dated('2019-05-09', 'The death toll of the ferry disaster off Lennport has risen to 72, the coastguard said on Monday.'),
      dated('2019-05-09', 'The death toll of the ferry disaster off Lennport has risen to 86, the coastguard said on Tuesday.'),
    ),
  ).toEqual([]));

describe('lengths in other units and of other order', () => {
  test('six years are seventy-two months', () =>
    expect(
      comparisons(
        'duration',
        dated('2019-05-09', 'The Norhaven harbour war has gone on for six years.'),
        dated('2019-05-09', 'The Norhaven harbour war has gone on for 72 months.'),
      )[0],
    ).toMatch(/^agree/));
  test('just over a week is not the seven years since 2012', () =>
    expect(
      comparisons(
        'duration',
        dated('2019-05-09', 'The Norhaven harbour has been shut for just over a week.'),
        dated('2019-05-09', 'The Norhaven harbour has been shut since 2012.'),
      ),
    ).toEqual([]));
});

test('a date line that was run into the text dates no event', () =>
  expect(
    comparisons(
      'date',
      dated('2019-05-09', 'Thu 9 May 2019 The ferry Aurora is afloat again, the coastguard said.'),
      dated('2019-05-09', 'Thu May 9 2019 The ferry Aurora is afloat again, the owners said.'),
    ),
  ).toEqual([]));

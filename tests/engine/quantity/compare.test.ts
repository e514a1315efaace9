import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/schemas/comparison.ts';
import { dated, editionOf } from '../topic.ts';

const compared = (...texts: string[]): Comparison[] => editionOf(...texts).file.comparisons.filter(({ kind }) => kind === 'quantity');
const verdicts = (...texts: string[]) => compared(...texts).map(({ title, verdict, readings }) => `${verdict} ${readings.length}: ${title}`);

const FERRY = 'The ferry Aurora ran aground off the harbour of Lennport on Monday';

describe('numbers of one thing', () => {
  test('agree when about and exactly are the same number', () =>
    expect(verdicts('The firm Norhaven has about 350 employees at its yard.', 'Norhaven, which has 350 employees at its yard, was sold.')).toEqual([
      'agree 2: Employees of Norhaven',
    ]));

  test('agree across units', () => {
    const [comparison] = compared(
      'The quake struck at a depth of 10 kilometres below the valley.',
      'The quake struck the valley at a depth of just six miles.',
    );
    expect(comparison).toMatchObject({ verdict: 'agree' });
    expect(comparison!.explanation).toContain('“six miles” is 9.7');
  });

  test('are compatible as a bound and a number within it', () =>
    expect(verdicts(`${FERRY}, killing at least 24 people.`, `${FERRY}, killing 24 people.`)).toEqual(['compatible 2: Death toll']));

  test('two tolls conflict, and when they were published is told', () => {
    const [comparison] = compared(dated('2019-05-06', `${FERRY}, killing at least five people.`), dated('2019-05-07', `${FERRY}, killing at least 24 people.`));
    expect(comparison).toMatchObject({ verdict: 'conflict' });
    expect(comparison!.groups).toHaveLength(2);
    expect(comparison!.explanation).toContain('A on 6 May 2019 and B on 7 May 2019');
  });
});

describe('people by their calling', () => {
  test('are hurt, and not what the fire destroys', () =>
    expect(
      verdicts(
        'Three dockers were hurt in a fire that destroyed a store at the harbour of Pell.',
        'Three dockers were hurt when a fire destroyed a store at the port of Pell.',
      )[0],
    ).toBe('agree 2: Dockers hurt'));

  test('may be workers in another story where the number is the same', () => {
    const welders = 'The boiler burst and two welders were killed.';
    expect(verdicts(welders, 'Two workers were killed when the boiler burst.')).toHaveLength(1);
    expect(verdicts(welders, 'Nine workers were moved when the boiler burst.')).toEqual([]);
  });

  test('are no things that end like them', () => {
    const text = 'Three trailers were destroyed in a fire at the harbour of Pell.';
    expect(verdicts(text, text)).toEqual(['agree 2: Trailers destroyed']);
  });
});

describe('tons', () => {
  const quota = (amount: string) => `The deal on fishing sets a quota of ${amount} of herring.`;
  const verdictOf = (a: string, b: string) => compared(quota(a), quota(b))[0]?.verdict;

  test('may be tonnes, and what they are is told', () => {
    const [comparison] = compared(quota('about 4,000 tonnes'), quota('4,000 tons'));
    expect(comparison).toMatchObject({ verdict: 'compatible' });
    expect(comparison!.explanation).toContain('A ton is 907 kg');
    expect(verdictOf('4,000 tonnes', '4,400 tons')).toBe('compatible');
  });

  test('are no tonnes where no ton is so large or so small', () => {
    expect(verdictOf('4,000 tonnes', '5,000 tons')).toBe('conflict');
    expect(verdictOf('4,000 tons', '3,500 tonnes')).toBe('conflict');
  });

  test('are one unit in both stories, and stated in full a unit like any other', () => {
    expect(verdictOf('4,000 tons', '4,000 tons')).toBe('agree');
    expect(verdictOf('4,000 tons', '4,400 tons')).toBe('conflict');
    expect(verdictOf('4,000 metric tons', '4,000 tonnes')).toBe('agree');
    expect(verdictOf('4,409 short tons', '4,000 tonnes')).toBe('agree');
  });
});

describe('verdicts and their reasons', () => {
  const only = (...texts: string[]) => {
    const found = compared(...texts);
    expect(found).toHaveLength(1);
    return found[0]!;
  };

  test('a rounded number is compatible with the exact one', () => {
    const { verdict, explanation } = only('A crowd of 61,000 filled the arena at Lennport.', 'A crowd of 61,204 filled the arena at Lennport.');
    expect(verdict).toBe('compatible');
    expect(explanation).toContain('“61,000” is “61,204” rounded');
  });

  test('a percentage is rounded to the point', () => {
    const turnout = (percent: string) => `Turnout in the Lennport election was ${percent} percent.`;
    expect(only(turnout('54'), turnout('54.3')).verdict).toBe('compatible');
    expect(only(turnout('60'), turnout('64')).verdict).toBe('conflict');
  });

  test('two bounds with one number are no number itself', () =>
    expect(only(`${FERRY}, killing at least 24 people.`, `${FERRY}, killing more than 24 people.`).explanation).toContain('what kind of limit'));

  test('the toll of an opening stands for the vague one of its headline', () => {
    const vague = `Dozens drown as ferry sinks\n\n${FERRY}, killing at least 40 people.`;
    expect(only(vague, `Ferry toll rises\n\n${FERRY}, killing at least 58 people.`).explanation).toContain('“at least 40 people”');
  });

  test('a number given soon after stands for the vague one of the opening', () => {
    const soon = `Ferry runs aground\n\n${FERRY}, leaving dozens missing.\n\nThe captain was questioned.\n\nForty-eight people were still unaccounted for, the harbour master said.`;
    expect(only(soon, `${FERRY}, leaving 45 people missing.`).explanation).toContain('“Forty-eight people”');
  });

  test('of two tellings of a number the one that the other story tells, too, is set beside it', () => {
    const doctor = '"We have received around 50 people with injuries from burns," said Ann Poe, a doctor at the clinic in Lennport.';
    const { readings } = editionOf(
      `${FERRY}, injuring at least 50 people.\n\nThe wharf was closed for the night.\n\n${doctor}`,
      `Ferry runs aground\n\nThe clinic at Lennport was full.\n\n${doctor}`,
    ).file.comparisons.find(({ kind }) => kind === 'quantity')!;
    expect(readings).toHaveLength(2);
    expect(compared(`${FERRY}, injuring at least 50 people.\n\nThe wharf was closed.\n\n${doctor}`, doctor)[0]).toMatchObject({ verdict: 'agree' });
  });

  test('the shots of the one side are not those of the other', () => {
    const shots = (side: string, many: string) => `${side} had ${many} shots in the cup final on Saturday.`;
    expect(compared(shots('Harwick Rovers', '17'), shots('Harwick Rovers', '18'))).toMatchObject([{ verdict: 'conflict' }]);
    expect(compared(shots('Harwick Rovers', '17'), shots('Lenn Albion', 'six'))).toEqual([]);
  });

  test('jobs that are cut are those of the employees laid off', () =>
    expect(only('The mill at Lennport will cut 1,500 jobs.', 'The mill at Lennport will lay off 1,500 employees.')).toMatchObject({
      verdict: 'agree',
      title: 'Jobs cut',
    }));

  test('a bound leaves room for a number', () =>
    expect(only(`${FERRY}, killing at least 24 people.`, `${FERRY}, killing 31 people.`).explanation).toContain(
      '“at least 24 people” leaves room for “31 people”, so both can be true.',
    ));

  test('a story with two tolls is told to have them', () =>
    expect(only(`${FERRY}, killing 24 people. The coast guard counted 12 dead.`, `${FERRY}, killing 24 people.`).explanation).toContain(
      'A also has “12 dead”, against its own “24 people”.',
    ));

  test('the toll of another place is no second toll', () =>
    expect(only(`${FERRY}, killing 24 people. In neighbouring Oberfeld, 12 people were killed.`, `${FERRY}, killing 24 people.`).explanation).not.toContain(
      'also',
    ));

  test('the toll of an earlier event is none, where the sentence before says when that was', () => {
    const before = 'The loss was the worst since the ferry Petra sank in 2013. That disaster killed 31 people.';
    expect(only(dated('2019-05-07', `${FERRY}, killing 24 people. ${before}`), dated('2019-05-07', `${FERRY}, killing 24 people.`)).explanation).not.toContain(
      '31',
    );
  });

  test('an exact toll behind a bound is no second comparison', () => {
    const text = `${FERRY}, injuring more than 200 people. "We have recorded 249 people injured," said the mayor.`;
    expect(only(text, text.replace('Aurora', 'ferry Aurora')).explanation).toContain('“249 people”');
  });

  test('a part of the toll that is told beside it is one fact in all stories', () => {
    const [one, two] = [`${FERRY}, killing 58 people including 11 children.`, 'The toll of the ferry has risen to 86, 30 of them children.'];
    expect(verdicts(one, two)).toContain('conflict 2: Children killed');
    expect(verdicts(one, 'The harbour mourned. In the north 30 children were killed by a fever.')).not.toContain('conflict 2: Children killed');
  });

  test('the dead of a war are no second toll of one day in it', () =>
    expect(only(`${FERRY}, killing 24 people. The war has left 300,000 people dead.`, `${FERRY}, killing 24 people.`).explanation).not.toContain('also'));

  test('two final scores conflict; the same score is one, whoever is named first', () => {
    const [rovers, albion] = ['Harwick Rovers beat Lenn Albion 3-1 in the cup final.', 'Lenn Albion lost the cup final 1-3 to Harwick Rovers.'];
    expect(only(rovers, albion)).toMatchObject({ verdict: 'agree', title: 'Final score: Harwick Rovers v Lenn Albion' });
    expect(only(rovers, rovers.replace('3-1', '3-2'))).toMatchObject({ verdict: 'conflict' });
  });

  test('measures in different units of one dimension compare', () =>
    expect(only('About 300 mm of rain fell on the valley.', 'Nearly 12 inches of rain fell on the valley.')).toMatchObject({
      verdict: 'agree',
      title: 'Rainfall',
    }));

  test('as much as in another year is of this year', () =>
    expect(only('The union won 112 seats in the vote, twice as many as in 2009.', 'The union won 112 seats in the vote.')).toMatchObject({ verdict: 'agree' }));
});

describe('titles', () => {
  const titled = (text: string) => compared(text, text).map(({ title }) => title);
  test.each([
    ['In 1987 a storm off Lennport killed 190 people.', ['Death toll of the 1987 storm']],
    ['The ferry was carrying 310 passengers.', ['Passengers on the ferry']],
    ['Some 5.2 million people were registered to vote.', ['People registered to vote']],
    ['The yard was fined $5,430 by the court.', ['Amount of the fine']],
    ['The 31-year-old gunman fled the market.', ['Age of the gunman']],
    ['Norhaven will pay $18.50 a share.', ['Price per share']],
    ['Turnout at the election was 68.4 percent.', ['Turnout']],
    ['Ann Poe won 54.3 percent of the vote.', ['Share of the vote']],
    ['Revenue rose 3.7 percent in the spring.', ['Rise in revenue']],
    ['Police arrested 34 people at the rally.', ['Number arrested']],
    ['The storm destroyed 1,100 houses.', ['Houses destroyed']],
    ['Ann Poe became the third woman to win the award.', ['Third woman to win the award']],
    ['Ann Poe won her fourth title.', ['Which title it is']],
    ['Voss was convicted of taking £430,000 in bribes.', ['Bribes']],
    ['The hall was built for 900 people.', ['Capacity of the hall']],
  ])('%s', (text, expected) => expect(titled(text)).toEqual(expected));

  test('are told apart where two would be one', () => {
    const text = 'The yard was fined $54,300 by the court. Its owner, Peter Voss, was fined $7,510 by the court.';
    const titles = titled(text);
    expect(new Set(titles).size).toBe(2);
  });
});

describe('numbers that need more than their neighbours to be known', () => {
  test('a sum told with a year and with "years ago" is one', () =>
    expect(
      verdicts(
        dated('2011-05-06', 'The firm Norhaven was bought by Lenn Partners in 2006 for about $700 million.'),
        dated('2011-05-07', 'Lenn Partners bought the firm Norhaven for $700 million five years ago.'),
      ),
    ).toEqual(['agree 2: Price paid']));

  test('the year in which a thing was built does not place what it does', () => {
    const runs = (thing: string, number: string) => `${thing} which operates ${number} cable cars in the valley.`;
    expect(verdicts(runs('The station, built in 1911, belongs to Norhaven,', 'four'), runs('The station belongs to Norhaven,', 'five'))).toEqual([
      'conflict 2: Cable cars in the valley',
    ]);
    expect(verdicts(runs('The station, bought in 1911, belonged to Norhaven,', 'four'), runs('The station belongs to Norhaven,', 'five'))).toEqual([]);
  });

  test('a time of day in four digits is no year', () =>
    expect(
      verdicts(
        'The ferry Aurora sank at 1840 GMT about 12 kilometres from the port of Lennport.',
        'The ferry Aurora sank about 12 kilometres from the port of Lennport.',
      ),
    ).toEqual(['agree 2: Distance from Aurora to Lennport']));

  test('an equal sum joins those who tell it alike', () => {
    const took = (sum: string) => `Mayor Peter Voss was convicted in Lennport of taking ${sum}`;
    const others = [`${took('bribes worth more than £400,000')}.`, `${took('£430,000 in bribes')}.`];
    expect(verdicts(...others, 'Prosecutors said he pocketed £430,000 in cash and gifts.')).toEqual(['compatible 3: Bribes']);
    expect(verdicts(...others, 'Prosecutors said he pocketed £390,000 in cash and gifts.')).toEqual(['compatible 2: Bribes']);
    expect(verdicts(...others, 'The council had borrowed £500,000 in cash.')).toEqual(['compatible 2: Bribes']);
  });

  test('counts and charges of one crime are the same', () => {
    const convicted = (charges: string) => `A court in Lennport convicted Peter Voss of ${charges} on Tuesday.`;
    expect(verdicts(convicted('four counts of bribery'), convicted('four bribery charges'))).toEqual(['agree 2: Counts Peter Voss was convicted of']);
    expect(verdicts(convicted('four counts of arson'), convicted('four bribery charges'))).toEqual([]);
  });

  test('a capacity meets a capacity, and not those on board', () => {
    const licensed = 'The launch Aurora was licensed to carry 180 passengers.';
    expect(verdicts(licensed, 'The launch Aurora capsized. It was built to take 180.')).toEqual(['agree 2: Capacity of the launch']);
    expect(verdicts(licensed, 'The launch Aurora was carrying 180 passengers.')).toEqual([]);
    expect(verdicts(licensed, 'The launch Aurora was carrying 229 passengers.')).toEqual([]);
  });

  test('the less exact of two tolls that two stories tell is told with the other, wherever they name the place', () => {
    const story = (exact: string, vague: string) =>
      `${FERRY} in Norland, killing ${exact}.\n\nPeter Voss, the head of Norland's rescue service, said the accident had killed ${vague}.`;
    expect(verdicts(story('58 people', 'dozens of people'), story('at least 58 people', 'more than 50 people'))).toEqual(['compatible 2: Death toll']);
  });
});

describe('numbers of different things stay apart', () => {
  test.each([
    ['the dead and the injured', `${FERRY}, killing 24 people.`, `${FERRY}, injuring 24 people.`],
    ['children and people', `${FERRY}, killing 11 children.`, `${FERRY}, killing 24 people.`],
    ['another event', `${FERRY}, killing 24 people.`, 'In 1987 the ferry Aurelia ran aground off the harbour of Lennport, killing 190 people.'],
    ['the price and the cash part', 'Norhaven will pay $334 million for the yard.', 'Norhaven will pay $281 million in cash for the yard.'],
    ['a part and the whole', 'The board closed three of its 14 depots in Lennport.', 'Norhaven built three depots for the board in Lennport.'],
    ['a rise and a level', 'Unemployment in Norland rose 4.5 percent.', 'Unemployment in Norland rose to 4.5 percent.'],
    ['a forecast and a result', 'Norhaven had been expected to make a profit of $30 million.', 'Norhaven made a profit of $25 million.'],
    ['a level forecast and a level reached', 'The Lenn is forecast to peak at 7.2 metres at Lennport.', 'The Lenn peaked at 6.9 metres at Lennport.'],
    ['damaged and destroyed', 'The storm damaged 40 houses in Lennport.', 'The storm destroyed 40 houses in Lennport.'],
    ['the interval and the end', 'Harwick Rovers led Lenn Albion 2-0.', 'Harwick Rovers beat Lenn Albion 3-2.'],
    ['tolls of another order', `${FERRY}, killing 40 people.`, 'The ferry Aurelia ran aground off the harbour of Lennport on Monday, killing 1,400 people.'],
    ['more of them', `${FERRY}, killing 24 people.`, 'Another two people were killed when the ferry Aurora ran aground off the harbour of Lennport.'],
  ])('%s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});

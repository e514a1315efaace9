import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../../../src/engine/extract/quantity/index.ts';
import { storyOf } from '../topic.ts';

const told = (text: string) =>
  quantitiesOf(storyOf(text)).map(({ value: { normal }, quantity: { head, role, scope, dimension } }) =>
    [normal.number, dimension === 'count' ? head : `${dimension} ${head ?? '-'}`, role, ...scope].filter((part) => part !== null).join(' '),
  );

const each = (cases: readonly [string, string[]][]) => test.each(cases)('%s', (text, expected) => expect(told(text)).toEqual(expected));

describe('what befell a part is said behind the whole', () => {
  each([
    ['Only 11 of the 240 residents have been found alive.', ['11 resident rescued', '240 resident whole']],
    ['All but two of the 33 miners were rescued.', ['2 miner', '33 miner whole']],
    ['Four of the 20 miners trapped on Monday got home.', ['4 miner', '20 miner trapped whole']],
    ['Of the 23 defendants, nineteen were jailed.', ['23 defendant whole', '19 person detained']],
  ]);
});

describe('a toll that moves', () => {
  each([
    ['The death toll doubled overnight to 86.', ['86 person killed']],
    ['The toll has swollen to 412.', ['412 person killed']],
    ['The number of dead could pass 500, officials warned.', ['500 person killed forecast']],
    ['The toll may rise to 60, officials warned.', ['60 person killed forecast']],
    ['The number of homeless rose from 8,100 to 9,400.', ['9400 person displaced']],
    ['Nobody was hurt, but 340 passengers were taken off by boat.', ['340 passenger']],
    ['The storm may hit 12 towns.', ['12 town forecast']],
  ]);
});

describe('what a verb makes of people', () => {
  each([
    ['Fighting has driven 340,000 people from their homes.', ['340000 people displaced']],
    ['The eruption forced 12,000 villagers to flee.', ['12000 villager displaced']],
    ['The collapse put 300 welders out of work.', ['300 welder laid_off']],
    ['The flood left 40 hikers stranded.', ['40 hiker trapped']],
    ['The council sent 40 workers to the port.', ['40 worker']],
    ['A ferry with 312 passengers and 19 crew sank; 287 were plucked from the water.', ['312 passenger', '19 crew', '287 person rescued']],
  ]);
});

describe('what is left out', () => {
  each([
    ['Doctors confirmed 1,214 cases, 87 of them fatal.', ['1214 person affected', '87 person killed']],
    ['The party lost 41 seats and now holds 112.', ['41 seat', '112 seat']],
    ['The club won 12 games and needed 7 stitches.', ['12 game', '7 stitch']],
    ['The plant will close with the loss of 1,350 jobs.', ['1350 job laid_off']],
    ['A tax on 1,350 jobs was planned.', ['1350 job']],
    ['He pleaded guilty to two counts of fraud.', ['2 count']],
    ['They won in front of 41,000.', ['41000 spectator']],
  ]);
});

describe('measures at two times', () => {
  each([
    ['Inflation slowed to 2.1 percent in May from 2.4 percent a month earlier.', ['2.1 percent inflation', '2.4 percent inflation earlier']],
    ['Turnout was 68 percent, against 61 percent five years ago.', ['68 percent turnout', '61 percent turnout earlier']],
    ['Unemployment edged up to 5.1 percent.', ['5.1 percent unemployment']],
    ['He must serve two-thirds of the 15-year term.', ['0.6666666667 share term']],
    ['One in eight adults has it, up from one in 12 a decade ago.', ['0.125 share adult']],
    ['It drew 9.7m viewers, down 2.1m on the last series.', ['9700000 viewer']],
    ['It drew 9.7m viewers with a 2.1m high screen.', ['9700000 viewer', '2.1 length high']],
    ['The bank cut its rate by a quarter of a percentage point to 1.75 percent.', ['0.25 percentage points fall rate', '1.75 percent -']],
    ['Police found half a tonne of cocaine half a mile from the port.', ['0.5 mass cocaine', '0.804672 length distance']],
    ['Half a point of order was raised.', []],
    ['It sold 11 percent more than a year earlier.', ['11 percent rise -']],
  ]);
});

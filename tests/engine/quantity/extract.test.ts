import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantityRules } from '../../../src/engine/extract/quantity/index.ts';
import type { QuantityClaim } from '../../../src/engine/model.ts';
import { storyOf, topicOf } from '../topic.ts';

function quantities(text: string): { claim: QuantityClaim; words: string }[] {
  const topic = topicOf(text);
  const story = topic.stories[0]!;
  return quantityRules
    .flatMap((rule) => rule.find(story, topic) as QuantityClaim[])
    .sort((a, b) => a.value.start - b.value.start)
    .map((claim) => ({ claim, words: story.source.slice(claim.value.start, claim.value.end) }));
}
/** "words = number unit bound" for each quantity of a text. */
const found = (text: string) =>
  quantities(text).map(({ claim, words }) => {
    const { number, max, unit, bound } = claim.value.normal;
    return `${words} = ${number}${max === undefined ? '' : `–${max}`} ${unit}${bound === 'exactly' ? '' : ` (${bound})`}`;
  });
const roles = (text: string) => quantities(text).map(({ claim }) => `${claim.value.normal.number} ${claim.quantity.role}`);

describe('counts', () => {
  test.each([
    ['The harbour holds up to 11 ships.', ['up to 11 ships = 11 ship (at most)']],
    ['Some 1,500 houses were damaged.', ['Some 1,500 houses = 1500 house (about)']],
    ['At least two dozen sheep died.', ['At least two dozen sheep = 24 sheep (at least)']],
    ['The firm sold two hundred and fifty boats.', ['two hundred and fifty boats = 250 boat']],
    ['The firm sold twenty-five boats.', ['twenty-five boats = 25 boat']],
    ['Two dozen boats sank.', ['Two dozen boats = 24 boat (about)']],
    ['A hundred villagers came.', ['A hundred villagers = 100 villager']],
    ['Dozens of villagers came.', ['Dozens of villagers = 24–199 villager (about)']],
    ['Several hundred fighters came.', ['Several hundred fighters = 300–999 fighter (about)']],
    ['Tens of thousands of people came.', ['Tens of thousands of people = 20000–199999 people (about)']],
    ['Between 10 and 15 boats sank.', ['10 and 15 boats = 10–15 boat']],
    ['The firm has 5.2 million customers.', ['5.2 million customers = 5200000 customer']],
    ['A hundred and twenty doctors came.', ['A hundred and twenty doctors = 120 doctor']],
    ['The site has 1.2m customers.', ['1.2m customers = 1200000 customer']],
    ["Seven of the county's 12 schools shut.", ['Seven = 7 school', '12 schools = 12 school']],
    ['One in six of the world’s whales is there.', ['One in six of the world’s whales = 0.1666666667 share']],
    ['A crowd of 61,000 saw Ann Poe sing.', ['61,000 = 61000 spectator']],
    ['The yard has a staff of more than 350.', ['more than 350 = 350 person (more than)']],
    ['Twice as many boats sank.', ['Twice as many boats = 2 times']],
    ['It has 12 times the storage of the old one.', ['12 times the storage = 12 times']],
    ['The pier rises to 43 Monitor', []],
    ['It is an 80-employee firm.', ['80-employee = 80 person']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('money', () => {
  test.each([
    ['It was sold for $334 million.', ['$334 million = 334000000 USD']],
    ['It was sold for US$334m.', ['US$334m = 334000000 USD']],
    ['It was sold for £3.4bn.', ['£3.4bn = 3400000000 GBP']],
    ['It was sold for £101m.', ['£101m = 101000000 GBP']],
    ['It was sold for $4.7 billion (£3.4bn).', ['$4.7 billion = 4700000000 USD']],
    ['The car costs $43,350.', ['$43,350 = 43350 USD']],
    ['It was sold for about 20 million euros.', ['about 20 million euros = 20000000 EUR (about)']],
    ['It cost approximately $334 million.', ['approximately $334 million = 334000000 USD (about)']],
    ['It expects revenue of between $16 billion and $17 billion.', ['$16 billion and $17 billion = 16000000000–17000000000 USD']],
    ['The share closed at 214p.', ['214p = 2.14 GBP']],
    ['It cost 500 pounds.', ['500 pounds = 500 GBP']],
    ['The 1.4-billion-euro dam is done.', ['1.4-billion-euro = 1400000000 EUR']],
    ['The 300-dollar fee is due.', ['300-dollar = 300 USD']],
    ['The 5-million-pound villa burned.', ['5-million-pound = 5000000 GBP']],
    ['A 220-pound goat won.', ['220-pound = 99.790328 kg']],
    ['It was sold for A$5 million.', ['A$5 million = 5000000 AUD']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('measures', () => {
  test.each([
    ['The town lies 60 kilometres from the port.', ['60 kilometres = 60 km']],
    ['It struck at a depth of 10 kilometers (6 miles).', ['10 kilometers = 10 km']],
    ['The road is 100 miles long.', ['100 miles = 160.9344 km']],
    ['The bag held 20 pounds of flour.', ['20 pounds = 9.071848 kg']],
    ['The dam is 80 m high.', ['80 m = 80 m']],
    ['It was minus 12 degrees Celsius.', ['minus 12 degrees Celsius = -12 °C']],
    ['The town reached 46.2C at noon.', ['46.2C = 46.2 °C']],
    ['It was 104 degrees Fahrenheit.', ['104 degrees Fahrenheit = 40 °C']],
    ['Prices rose by 12 percent.', ['12 percent = 12 percent']],
    ['Prices rose by 12%.', ['12% = 12 percent']],
    ['A magnitude-6.1 quake hit the coast.', ['magnitude-6.1 = 6.1 magnitude']],
    ['A 6.1-magnitude quake hit the coast.', ['6.1-magnitude = 6.1 magnitude']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('what is measured', () => {
  const measured = (text: string) => quantities(text).map(({ claim }) => `${claim.quantity.dimension}: ${claim.quantity.head}`);
  test.each([
    ['Turnout was 68 percent.', ['percent: turnout']],
    ['She won 54 percent of the vote.', ['percent: vote']],
    ['Ann Poe received 42 percent.', ['percent: null']],
    ['Net profit fell 12 percent.', ['percent fall: profit']],
    ['Fuel prices were up 35 percent.', ['percent rise: price']],
    ['The pill cuts the risk of illness by 19 percent.', ['percent fall: risk']],
    ['Unemployment rose to 9.1 percent.', ['percent: unemployment']],
    ['Shares in the yard fell 3 percent.', ['percent fall: share']],
    ['It lies 55 kilometres (34 miles) west of the port.', ['length: distance']],
    ['The yard was fined $5,000.', ['money USD: fine']],
    ['It was sold for $18.50 a share.', ['money USD: price per share']],
    ['It lost $43 million last year on sales of $610 million.', ['money USD: loss', 'money USD: sale']],
    ['It had revenue of $610 million and a loss of $43 million.', ['money USD: revenue', 'money USD: loss']],
    ['It raised $35m in two rounds of funding.', ['money USD: funding', 'count: round']],
    ['Net profit fell 12 percent to $240 million.', ['percent fall: profit', 'money USD: profit']],
    ['Norhaven paid $120 million, of which $90 million was in cash.', ['money USD: null', 'money USD: cash']],
    ['The yard is worth about 2.1 billion euros.', ['money EUR: value']],
    ['The budget deficit widened to 5.3 percent of GDP.', ['percent: deficit']],
    ['Support for the mayor fell three points to 38 percent.', ['percent: support']],
    ['The poll has a margin of error of plus or minus 3 percentage points.', ['percentage points: error']],
    ['Winds of up to 120 mph battered the coast.', ['speed: wind']],
    ['Temperatures fell to minus 18C overnight.', ['temperature: null']],
    ['Attendance: 24,318', ['count: spectator']],
    ['The 40-storey tower burned.', ['count: storey']],
    ['She was 27 when she first won.', []],
  ])('%s', (text, expected) => expect(measured(text)).toEqual(expected));

  test.each([
    ['Seven of the 12 schools shut.', ['', 'whole']],
    ['Unemployment fell to 4.1 percent from 4.5 percent a year earlier.', ['', 'earlier']],
    ['Analysts had expected a profit of $255 million.', ['forecast']],
    ['An earlier count put the dead at 31.', ['earlier']],
    ['Twelve people were killed and 70 other people were injured.', ['', '']],
    ['At least 25 of the injured were taken away.', ['part']],
  ])('%s', (text, expected) => expect(quantities(text).map(({ claim }) => claim.quantity.scope.join())).toEqual(expected));
});

describe('scores', () => {
  test.each([
    ['Rovers beat Albion 3-1.', ['3-1 = 3 to 1']],
    ['Albion lost 1-3 to Rovers.', ['1-3 = 3 to 1']],
    ['Poe beat Roe 6-4, 3-6, 7-5 in the final.', ['6-4, 3-6, 7-5 = 6 to 4, 3 to 6, 7 to 5']],
    ['Poe beat Roe 6-4 3-6 7-5 in the final.', ['6-4 3-6 7-5 = 6 to 4, 3 to 6, 7 to 5']],
    ['Members voted 52-48 to stay.', ['52-48 = 52 to 48']],
    ['They won 3-5 medals each year.', ['3-5 medals = 3–5 medal']],
    ['The 3-1 ratio was odd.', []],
    ['The council voted by 21 to 9 to stay.', ['21 to 9 = 21 to 9']],
    ['The council backed the plan by 21 votes to 8.', ['21 votes to 8 = 21 to 8']],
    ['The judges rejected it in a 6-2 ruling.', ['6-2 = 6 to 2']],
    ['The train from Norham 4-1 Lennport Road was late.', []],
    ['The court split 5 to 4.', ['5 to 4 = 5 to 4']],
    ['Members voted 112 to 94.', ['112 to 94 = 112 to 94']],
    ['It passed with 112 votes in favour and 94 against.', ['112 votes in favour and 94 against = 112 to 94']],
    ['Some 112 members voted for and 94 against.', ['112 members voted for and 94 against = 112 to 94']],
    ['Rovers won by three goals to one.', ['three goals to one = 3 to 1']],
    ['Norham Women 4-1 Lennport Town', ['4-1 = 4 to 1']],
    ['Poe made it 2-1.', ['2-1 = 2 to 1']],
    ['Fines rose by 10 to 15 percent after the vote.', ['15 percent = 15 percent']],
    ['They lost by 10 to 15 votes.', ['15 votes = 15 vote']],
    ['The lead fell from 21 votes to 8 votes.', ['21 votes = 21 vote', '8 votes = 8 vote']],
    ['The ferry runs from 6 to 9 on Sundays.', []],
    ['Call 555-0123 to win.', []],
    ['It was a 41-10 home loss.', ['41-10 = 41 to 10']],
    ['The Gulls went 3-9.', ['3-9 = 3 to 9']],
    ['The Gulls lost 41-10 to finish 3-9.', ['41-10 = 41 to 10', '3-9 = 3 to 9']],
    ['Poe was 11-25 at Norham.', ['11-25 = 11 to 25']],
    ['Poe has a 33-29 career record.', ['33-29 = 33 to 29']],
    ['The paper was 11-25 pages long.', ['11-25 pages = 11–25 page']],
    ['A 3-5 year plan was made.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('are of the match, of the interval or of the penalties', () => {
    const dimensions = (text: string) => quantities(text).map(({ claim }) => claim.quantity.dimension);
    expect(dimensions('They won 2-1 on penalties after a 1-1 draw.')).toEqual(['score penalties', 'score']);
    expect(dimensions('Rovers led 2-0 at half-time.')).toEqual(['score interval']);
    expect(dimensions('Poe made it 2-1 from the spot.')).toEqual(['score interval']);
    expect(dimensions('The Gulls went 3-9 after a 1-4 start.')).toEqual(['record', 'record start']);
    expect(dimensions('The Gulls won a 2-1 season opener.')).toEqual([]);
    expect(dimensions('The Gulls were 2-1 up at half-time.')).toEqual(['score interval']);
  });
});

describe('what is no quantity', () => {
  test.each([
    'It opened on May 3, 2001, and closed in 2004.',
    'He was jailed for 99 years and released after 10 days.',
    'They met at 9:30 a.m. in Room 12.',
    'The CN-235 and the F-16 flew over Route 66.',
    'The Boeing 737 was late.',
    'Call 555-0123 for more.',
    'One of the men left, and that was that.',
    'At one point he was second to none.',
    'They sold 3-5 of them.',
    'Covid-19 spread.',
    'It runs on x86 chips in a 10U box.',
    'The A380 is late.',
    'She was the first woman to do so.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('what befell the counted', () => {
  test.each([
    ['Twelve people were killed and 70 others were injured.', ['12 killed', '70 injured']],
    ['The crash left 24 dead and over 200 injured.', ['24 killed', '200 injured']],
    ['A wall fell, killing at least five people and wounding dozens.', ['5 killed', '24 injured']],
    ['The death toll in the fire at the shelter for evacuees rose to 112.', ['112 killed']],
    ['It claimed 12 lives.', ['12 killed']],
    ['98 evacuees were killed.', ['98 killed']],
    ['Fourteen were trapped and 30 hurt.', ['14 trapped', '30 injured']],
    ['The two villages were evacuated.', ['2 null']],
    ['The virus infected 12,345 people and killed 678.', ['12345 affected', '678 killed']],
    ['It killed 12 soldiers and three civilians.', ['12 killed', '3 killed']],
    ['None of the 45 passengers was hurt.', ['45 null']],
    ['Another two people are reported to have been killed.', ['2 killed']],
    ['The toll may rise as "dozens" more were wounded.', ['24 injured']],
    ['The yard will lay off 1,500 workers.', ['1500 laid_off']],
    ['Some 1,100 houses were destroyed and 5,000 damaged.', ['1100 destroyed', '5000 damaged']],
    ['Seventeen people were killed, including four children.', ['17 killed', '4 killed']],
    ['A population of 1.2 million lives there.', ['1200000 null']],
    ['A total of 312 people lost their lives.', ['312 killed']],
    ['Some 40 prisoners were serving life.', ['40 null']],
    ['Eleven children were among the dead.', ['11 killed']],
    ['Twelve children were among those killed.', ['12 killed']],
    ['Three dockers were taken to hospital after a fire destroyed a store.', ['3 null']],
    ['Three miners were killed when a fire destroyed a store.', ['3 killed']],
    ['Six people were found alive.', ['6 rescued']],
    ['Six people, including two children, were killed.', ['6 killed', '2 killed']],
    ['Six people, most of them tourists, were killed.', ['6 killed']],
    ['Thirteen soldiers and two policemen died.', ['13 killed', '2 killed']],
    ['Two officers met and 30 people died.', ['2 null', '30 killed']],
    ['The number of confirmed cases has risen to 12,000.', ['12000 affected']],
    ['The number of people killed in the fire stands at 58.', ['58 killed']],
    ['The number of deaths fell by 20 in May.', []],
    ['The mill will cut about 1,500 jobs.', ['1500 laid_off']],
    ['The mill will create about 1,500 jobs.', ['1500 null']],
    ['The death toll has risen to 86, 30 of them children and 20 women.', ['86 killed', '30 killed', '20 killed']],
    ['Eighteen people, three of them women, were killed.', ['18 killed', '3 killed']],
    ['At least 72 people including nine children were killed.', ['72 killed', '9 killed']],
    ['Three of them children at heart, they sailed on.', ['3 null']],
    ['Forty-three bodies have been recovered from the river.', ['43 killed']],
    ['At Least 27 Children Killed in Ferry Fire', ['27 killed']],
    ['Seven fishermen and 12 firemen were rescued.', ['7 rescued', '12 rescued']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));

  test('a part of the people and a figure no longer held are marked', () => {
    expect(quantities('Another two people were killed.')[0]!.claim.quantity.scope).toEqual(['further']);
    expect(quantities('The previous death toll was 20.')[0]!.claim.quantity.scope).toEqual(['earlier']);
  });
  test.each([
    ['The hall may take 900 people.', []],
    ['The hall was built to take 900 people.', ['capacity']],
    ['The launch is licensed for up to 40 passengers.', ['capacity']],
    ['The theatre seats 900 people.', ['capacity']],
    ['The arena has a capacity of about 9,000 spectators.', ['capacity']],
    ['The coach can carry at most 50 passengers.', ['capacity']],
    ['The ferry was carrying 180 passengers.', []],
    ['The party won 180 seats.', []],
    ['Rebels could take 20 towns.', []],
    ['She can hold three posts.', []],
    ['The tower was built for 20 families.', ['capacity']],
    ['The tower was built by 20 masons.', []],
  ])('how many there may be: %s', (text, scope) => expect(quantities(text)[0]!.claim.quantity.scope).toEqual(scope));
  test('what a ship or a hall holds is people where nothing else is named', () => {
    expect(found('The barge was built to carry 180.')).toEqual(['180 = 180 person']);
    expect(found('The barge was built in yard 180.')).toEqual([]);
  });
  test.each([
    ['A drama about two sisters opened.', 'two sisters = 2 sister'],
    ['She wrote a novel about 12 sailors.', '12 sailors = 12 sailor'],
    ['They spread rumours about three ministers.', 'three ministers = 3 minister'],
    ['Ann Poe directed the film about four nuns.', 'four nuns = 4 nun'],
    ['He answered the questions about 40 houses.', '40 houses = 40 house'],
    ['The firm sold about 40 houses.', 'about 40 houses = 40 house (about)'],
    ['The town got a report about 40 houses.', '40 houses = 40 house'],
    ['The firm reports about 40 houses in ruins.', 'about 40 houses = 40 house (about)'],
    ['Police report about 40 houses in ruins.', 'about 40 houses = 40 house (about)'],
    ['In the film about 40 sailors appear.', 'about 40 sailors = 40 sailor (about)'],
    ['The storm left about 40 houses in ruins.', 'about 40 houses = 40 house (about)'],
    ['The theatre has about 40 actors.', 'about 40 actors = 40 actor (about)'],
  ])('"about" says of whom behind works and talk: %s', (text, expected) => expect(found(text)).toEqual([expected]));
  test('ages are counted in years', () => expect(found('A 22-year-old resident, Ann Poe, fled.')).toEqual(['22-year-old = 22 year']));
});

describe('a headline says what the body says, with less room', () => {
  const bounds = (text: string) => quantities(text).map(({ claim }) => `${claim.value.normal.number} ${claim.value.normal.bound}`);
  test.each([
    ['Gale cuts off 3,400 homes\n\nAbout 3,400 homes were cut off by the gale.', ['3400 about', '3400 about']],
    ['Gale cuts off 3,400 homes\n\nExactly 3,400 homes were cut off by the gale.', ['3400 exactly', '3400 exactly']],
    [
      'Gale cuts off 3,400 homes\n\nAbout 3,400 homes were cut off by the gale.\n\nOf the 3,400 homes none was hit.',
      ['3400 exactly', '3400 about', '3400 exactly'],
    ],
    ['Gale cuts off 3,400 homes\n\nAbout 3,400 farms were cut off by the gale.', ['3400 exactly', '3400 about']],
    ['Gale cuts off about 3,400 homes\n\nThe gale cut off 3,400 homes.', ['3400 about', '3400 exactly']],
    ['Villa sold for $5m\n\nThe villa was sold for more than $5 million.', ['5000000 more than', '5000000 more than']],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual(expected));
});

test('any text gives quantities whose spans lie in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
      const text = `Five men ${words} $3m.`;
      const { source } = storyOf(text);
      for (const { claim } of quantities(text)) {
        expect(claim.start).toBeLessThanOrEqual(claim.value.start);
        expect(claim.end).toBeGreaterThanOrEqual(claim.value.end);
        expect(claim.end).toBeLessThanOrEqual(source.length);
      }
    }),
  );
});
